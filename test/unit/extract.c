/*
 * extract.c
 *		Sentences that once broke the pipeline: each is read to its end, and
 *		gives the measures and rows that it states.
 */
#include "extract/extract.h"
#include "tap.h"

typedef struct Case
{
	const char *text;
	int			measures;
	int			rows;
} Case;

static const Case cases[] = {
	/* a scale word alone whose scale folds away */
	{"店里百元商品很多。", 0, 0},
	/* a number that is the first of the whole text, behind no other */
	{"25个项目开工。", 1, 1},
	/* bounds the wrong way round */
	{"产值增幅为8%至5%。", 1, 1},
	/* a unit whose first word is another word alone */
	{"Exports reached 2.5 million US dollars.", 1, 1},
	/* growth first, the level that it led to behind */
	{"高新技术企业数量翻一番，达到1200家。", 2, 1},
	/* tenths of more digits than a coefficient has */
	{"占比999999999999999999成。", 1, 1},
	/* an English count that no row stands before */
	{"The town has 12 schools.", 1, 1},
	/* nothing but marks */
	{"，，，。。。；；；", 0, 0},
	{"", 0, 0},
};

int
main(void)
{
	for (size_t i = 0; i < lengthof(cases); i++)
	{
		Extraction *ex = extract(cases[i].text, (int) strlen(cases[i].text), DAY_UNKNOWN, NULL, NULL, EXTRACT_STATEMENTS);

		ok(ex->measure_count == cases[i].measures, "%s: %d measures, %d expected", cases[i].text, ex->measure_count,
		   cases[i].measures);
		ok(ex->statement_count == cases[i].rows, "%s: %d rows, %d expected", cases[i].text, ex->statement_count,
		   cases[i].rows);
		host_release();
	}
	return done_testing();
}
