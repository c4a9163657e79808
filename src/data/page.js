(function () {
	"use strict";
	var marks = document.querySelectorAll("article mark[data-row]");
	var rows = document.querySelectorAll("tbody tr");
	var own = {};

	function select(list, element) {
		list.forEach(function (other) { other.classList.toggle("on", other === element); });
	}
	function rowOf(mark) {
		return rows[mark.dataset.row.split(" ")[0] - 1];
	}
	marks.forEach(function (mark) {
		if (mark.id)
			mark.dataset.row.split(" ").forEach(function (row) { own[row] = mark; });
		function open(event) {
			if (event.type === "keydown" && event.key !== "Enter")
				return;
			var row = rowOf(mark);
			select(rows, row);
			select(marks, mark);
			row.scrollIntoView({ block: "nearest" });
		}
		mark.addEventListener("click", open);
		mark.addEventListener("keydown", open);
	});
	rows.forEach(function (row, number) {
		row.addEventListener("click", function (event) {
			var mark = own[number + 1];
			if (!mark || String(window.getSelection()))
				return;
			event.preventDefault();
			select(rows, row);
			select(marks, mark);
			mark.scrollIntoView({ block: "center" });
			mark.focus({ preventScroll: true });
		});
	});
	/* A tooltip that would leave the window moves back into it. */
	function place(event) {
		var mark = event.target.closest && event.target.closest("article .pgi-mark");
		var tip = mark && mark.querySelector(".pgi-tip");
		if (!tip)
			return;
		tip.style.left = "0";
		var over = tip.getBoundingClientRect().right - document.documentElement.clientWidth + 12;
		if (over > 0)
			tip.style.left = -over + "px";
	}
	document.addEventListener("mouseover", place);
	document.addEventListener("focusin", place);
	document.addEventListener("keydown", function (event) {
		if (event.key === "Escape" && document.activeElement)
			document.activeElement.blur();
	});
	document.querySelectorAll(".legend button").forEach(function (button) {
		button.addEventListener("click", function () {
			var hidden = document.body.classList.toggle("no-" + button.dataset.role);
			button.setAttribute("aria-pressed", String(!hidden));
		});
	});
})();
