/*
 * quantity_order.c
 *		The total order of quantities.
 */
#include "quantity/compact.h"

static inline int
compact_dimension_compare(const Compact *left, const Compact *right)
{
	const UnitInfo *a = left->unit >= 0 ? unit_info(left->unit) : NULL;
	const UnitInfo *b = right->unit >= 0 ? unit_info(right->unit) : NULL;

	return dimension_compare(a ? a->dimension : NULL, a ? a->dimension_count : 0,
							 b ? b->dimension : NULL, b ? b->dimension_count : 0);
}

static int
compare_compact(const Compact *left, const Compact *right)
{
	Magnitude	a;
	Magnitude	b;

	if (likely(left->unit == right->unit))
	{
		int			shift = left->power - right->power;

		if (likely(shift == 0))
			return left->coefficient < right->coefficient ? -1 : left->coefficient > right->coefficient;
		if (shift > 0 && shift <= MAX_SHIFT)
		{
			int128		wide = (int128) left->coefficient * powers_of_ten[shift];

			return wide < right->coefficient ? -1 : wide > right->coefficient;
		}
		if (shift < 0 && -shift <= MAX_SHIFT)
		{
			int128		wide = (int128) right->coefficient * powers_of_ten[-shift];

			return left->coefficient < wide ? -1 : left->coefficient > wide;
		}
	}
	else
	{
		int			order = compact_dimension_compare(left, right);

		if (order != 0)
			return order;
	}
	compact_magnitude(left, &a);
	compact_magnitude(right, &b);
	return magnitude_compare(&a, &b);
}

/* The order of general forms and of bounds. */
static int
compare_general(struct varlena *left, struct varlena *right)
{
	Quantity	a;
	Quantity	b;
	Dimension	a_dimension;
	Dimension	b_dimension;
	Magnitude	a_value;
	Magnitude	b_value;
	int			order;

	quantity_read(left, &a);
	quantity_read(right, &b);
	expression_dimension(&a.unit, &a_dimension);
	expression_dimension(&b.unit, &b_dimension);
	order = dimension_compare(a_dimension.terms, a_dimension.count, b_dimension.terms, b_dimension.count);
	if (order != 0)
		return order;
	if (a.bound || b.bound)
	{
		int			a_side = a.bound == QUANTITY_CEILING ? 1 : a.bound ? -1 : 0;
		int			b_side = b.bound == QUANTITY_CEILING ? 1 : b.bound ? -1 : 0;

		return a_side < b_side ? -1 : a_side > b_side;
	}
	quantity_magnitude(&a, &a_value);
	quantity_magnitude(&b, &b_value);
	return magnitude_compare(&a_value, &b_value);
}

/*
 * quantity_compare - the total order: by dimension, then by exact value
 *
 * -1, 0 or 1.
 */
int
quantity_compare(struct varlena *left, struct varlena *right)
{
	Compact		a;
	Compact		b;

	if (likely(read_compact(left, &a) && read_compact(right, &b)))
		return compare_compact(&a, &b);
	return compare_general(left, right);
}

/* quantity_same_dimension - is one of the three orders true of the two? */
bool
quantity_same_dimension(struct varlena *left, struct varlena *right)
{
	Compact		a;
	Compact		b;
	Quantity	left_quantity;
	Quantity	right_quantity;

	if (likely(read_compact(left, &a) && read_compact(right, &b)))
		return a.unit == b.unit || compact_dimension_compare(&a, &b) == 0;
	quantity_read(left, &left_quantity);
	quantity_read(right, &right_quantity);
	return same_dimension(&left_quantity.unit, &right_quantity.unit);
}
