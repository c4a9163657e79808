/*
 * figure.c
 *		Figures, measures and periods as a reader sees them: 17.9亿元,
 *		2.5 billion yuan, ≥ 260亿元, +8.8%, 2022-01 – 05.
 */
#include "figure.h"

#define MINUS "\xE2\x88\x92"	/* U+2212 */
#define EN_DASH "\xE2\x80\x93"	/* U+2013 */

/* Whole digits from here on are grouped by thousands in English. */
#define GROUPED_FROM 5

static void
add_digits(TextBuffer *buffer, const char *digits, bool grouped)
{
	int			whole = (int) strcspn(digits, ".");

	if (!grouped || whole < GROUPED_FROM)
	{
		buffer_add(buffer, digits);
		return;
	}
	for (int i = 0; i < whole; i++)
	{
		if (i > 0 && (whole - i) % 3 == 0)
			buffer_add(buffer, ",");
		buffer_add_bytes(buffer, digits + i, 1);
	}
	buffer_add(buffer, digits + whole);
}

static void
add_decimal(TextBuffer *buffer, Decimal value, bool grouped)
{
	char		digits[64];

	if (value.coefficient < 0)
	{
		buffer_add(buffer, MINUS);
		value.coefficient = -value.coefficient;
	}
	/* Longer than any figure with a sensible scale: in scientific form. */
	if (decimal_print(value, digits, sizeof(digits)) >= (int) sizeof(digits))
	{
		buffer_add_int(buffer, value.coefficient);
		buffer_add(buffer, "e");
		buffer_add_int(buffer, value.exponent);
		return;
	}
	add_digits(buffer, digits, grouped);
}

/* An English unit's name: square meter(s) as one or many. */
static void
add_english_name(TextBuffer *buffer, const char *name, bool plural)
{
	const char *open = strchr(name, '(');
	const char *close = open ? strchr(open, ')') : NULL;

	if (close == NULL)
	{
		buffer_add(buffer, name);
		return;
	}
	buffer_add_bytes(buffer, name, open - name);
	if (plural)
		buffer_add_bytes(buffer, open + 1, close - open - 1);
	buffer_add(buffer, close + 1);
}

/* One unit of an expression, in the text's language where it has a name there. */
static void
add_unit_name(TextBuffer *buffer, const UnitTerm *term, bool han, bool plural)
{
	const UnitInfo *info = unit_info(term->unit);
	int			power = term->exponent < 0 ? -term->exponent : term->exponent;

	if (han && info->zh != NULL && info->zh[0] != '\0')
		buffer_add(buffer, info->zh);
	else if (!han && info->en != NULL && info->en[0] != '\0')
		add_english_name(buffer, info->en, plural);
	else
		buffer_add(buffer, info->code);
	if (power > 1)
	{
		buffer_add(buffer, "^");
		buffer_add_int(buffer, power);
	}
}

/* Is the value one, so that an English unit stands in the singular? */
static bool
is_one(Decimal value)
{
	Decimal		plain = decimal_normalize(value);

	return plain.coefficient == 1 && plain.exponent == 0;
}

static void
add_unit(TextBuffer *buffer, const UnitExpression *unit, bool han, bool plural)
{
	bool		over = false;

	/* In Chinese the divisor follows a slash, in English per. */
	for (int i = 0; i < unit->count; i++)
	{
		const UnitTerm *term = unit->terms + i;

		if (term->exponent < 0)
		{
			buffer_add(buffer, han ? "/" : " per ");
			over = true;
		}
		else if (i > 0)
			buffer_add(buffer, han ? "\xC2\xB7" : " ");
		add_unit_name(buffer, term, han, plural && !over);
	}
}

/* Does an English unit follow its number without a blank: 45%? */
static bool
is_sign(const UnitExpression *unit)
{
	const UnitInfo *info = unit_info(unit->terms[0].unit);

	return info->unit_class == UNIT_CLASS_RATIO && (info->code[0] == '%' || (unsigned char) info->code[0] >= 0x80);
}

/* add_figure - append a figure with its scale and unit */
void
add_figure(TextBuffer *buffer, Figure figure, const UnitExpression *unit, bool han)
{
	add_decimal(buffer, figure.mantissa, !han);
	if (figure.scale != NULL)
	{
		bool		english = strcmp(figure.scale->language, "en") == 0;

		if (english)
			buffer_add(buffer, " ");
		buffer_add(buffer, figure.scale->word);
		if (english && unit->count > 0 && unit->terms[0].exponent > 0)
			buffer_add(buffer, " ");
	}
	else if (!han && unit->count > 0 && unit->terms[0].exponent > 0 && !is_sign(unit))
		buffer_add(buffer, " ");
	if (!han && unit->count > 0 && is_sign(unit))
		buffer_add(buffer, unit_info(unit->terms[0].unit)->code);
	else
		add_unit(buffer, unit, han, !is_one(figure.mantissa) || figure.scale != NULL);
}

/*
 * figure_text - a figure as a reader sees it
 *
 * han: with the units' Chinese names.  In the current memory context.
 */
char *
figure_text(Figure figure, const UnitExpression *unit, bool han)
{
	TextBuffer		buffer;

	buffer_init(&buffer);
	add_figure(&buffer, figure, unit, han);
	return buffer.data;
}

/* What stands before a value that is not exact. */
static const char *
qualifier_sign(Qualifier qualifier)
{
	switch (qualifier)
	{
		case QUALIFIER_ABOUT:
			return "\xE2\x89\x88 ";
		case QUALIFIER_OVER:
			return "> ";
		case QUALIFIER_UNDER:
			return "< ";
		case QUALIFIER_AT_LEAST:
			return "\xE2\x89\xA5 ";
		case QUALIFIER_AT_MOST:
			return "\xE2\x89\xA4 ";
		default:
			return "";
	}
}

/* add_measure_value - append a measure: its value with its qualifier, or its bounds */
void
add_measure_value(TextBuffer *buffer, const Measure *measure)
{
	if (measure->has_value)
	{
		buffer_add(buffer, qualifier_sign(measure->qualifier));
		add_figure(buffer, measure->value, &measure->unit, measure->han);
		return;
	}
	if (measure->low.present)
	{
		if (!measure->high.present)
			buffer_add(buffer, measure->low.inclusive ? "\xE2\x89\xA5 " : "> ");
		add_figure(buffer, measure->low.figure, &measure->unit, measure->han);
	}
	if (measure->high.present)
	{
		if (measure->low.present)
			buffer_add(buffer, " " EN_DASH " ");
		else
			buffer_add(buffer, measure->high.inclusive ? "\xE2\x89\xA4 " : "< ");
		add_figure(buffer, measure->high.figure, &measure->unit, measure->han);
	}
}

/* A figure of a change in percent, where it was written as a multiple. */
static void
add_change_figure(TextBuffer *buffer, const Statement *statement, const Measure *change, Figure figure)
{
	Decimal		hundred = {100, 0};
	Decimal		less = {-100, 0};
	Decimal		percent;

	if (!statement->change_times && !statement->change_multiple)
	{
		add_figure(buffer, figure, &change->unit, change->han);
		return;
	}
	if (!decimal_multiply(decimal_normalize(figure_value(figure)), hundred, &percent) ||
		(statement->change_multiple && !decimal_add(percent, less, &percent)))
	{
		add_figure(buffer, figure, &change->unit, change->han);
		return;
	}
	add_decimal(buffer, decimal_normalize(percent), !change->han);
	buffer_add(buffer, "%");
}

/*
 * add_change - append a statement's change, with its sign
 *
 * change is the statement's change measure.
 */
void
add_change(TextBuffer *buffer, const Statement *statement, const Measure *change)
{
	const char *sign = statement->change_sign < 0 ? MINUS : "+";

	if (change->has_value)
	{
		buffer_add(buffer, qualifier_sign(change->qualifier));
		buffer_add(buffer, sign);
		add_change_figure(buffer, statement, change, change->value);
		return;
	}
	if (change->low.present)
	{
		buffer_add(buffer, sign);
		add_change_figure(buffer, statement, change, change->low.figure);
	}
	if (change->low.present && change->high.present)
		buffer_add(buffer, " " EN_DASH " ");
	if (change->high.present)
	{
		buffer_add(buffer, change->low.present ? "" : "\xE2\x89\xA4 ");
		buffer_add(buffer, sign);
		add_change_figure(buffer, statement, change, change->high.figure);
	}
}

static void
add_padded(TextBuffer *buffer, int value, int width)
{
	for (int limit = 10; width > 1; width--, limit *= 10)
		if (value < limit)
			buffer_add(buffer, "0");
	buffer_add_int(buffer, value);
}

/* Parts first to last of a date: 0 the year, 1 the month, 2 the day. */
static void
add_date_parts(TextBuffer *buffer, const int *date, int first, int last)
{
	for (int i = first; i <= last; i++)
	{
		if (i > first)
			buffer_add(buffer, "-");
		add_padded(buffer, date[i], i == 0 ? 4 : 2);
	}
}

/*
 * add_day_range - append a period, no finer than it is
 *
 * Both ends belong to it, and the second leaves out what it shares with the
 * first: 2021, 2022-01 – 05, 2022-07-22; nothing where unknown.
 */
void
add_day_range(TextBuffer *buffer, DayRange range)
{
	int			from[3];
	int			to[3];
	int			after[3];
	int			last = 2;
	int			shared = 0;

	if (range.from == DAY_UNKNOWN || range.to == DAY_UNKNOWN)
		return;
	day_to_ymd(range.from, from, from + 1, from + 2);
	day_to_ymd(range.to - 1, to, to + 1, to + 2);
	day_to_ymd(range.to, after, after + 1, after + 2);
	if (from[2] == 1 && after[2] == 1)
		last = from[1] == 1 && after[1] == 1 ? 0 : 1;
	add_date_parts(buffer, from, 0, last);
	while (shared <= last && from[shared] == to[shared])
		shared++;
	if (shared > last)
		return;
	buffer_add(buffer, " " EN_DASH " ");
	add_date_parts(buffer, to, shared, last);
}

/* figure_value - the scale multiplied out */
Decimal
figure_value(Figure figure)
{
	return decimal_shift(figure.mantissa, figure.scale ? figure.scale->power : 0);
}

/* figure_magnitude - about how much it is, for the length of a bar */
double
figure_magnitude(Figure figure)
{
	Decimal		value = figure_value(figure);
	double		magnitude = (double) value.coefficient;

	for (int i = 0; i < value.exponent && i < 60; i++)
		magnitude *= 10;
	for (int i = 0; i > value.exponent && i > -60; i--)
		magnitude /= 10;
	return magnitude;
}
