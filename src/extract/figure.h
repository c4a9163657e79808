/*
 * figure.h
 *		Figures, measures and periods as a reader sees them.
 *
 * For what is rendered without a server; quantity's output function is the
 * server's.
 */
#ifndef PGI_FIGURE_H
#define PGI_FIGURE_H

#include "extract.h"
#include "text/buffer.h"

extern char *figure_text(Figure figure, const UnitExpression *unit, bool han);
extern void add_figure(TextBuffer *buffer, Figure figure, const UnitExpression *unit, bool han);
extern void add_measure_value(TextBuffer *buffer, const Measure *measure);
extern void add_change(TextBuffer *buffer, const Statement *statement, const Measure *change);
extern void add_day_range(TextBuffer *buffer, DayRange range);
extern double figure_magnitude(Figure figure);

#endif							/* PGI_FIGURE_H */
