/*
 * gazetteer.h
 *		The administrative divisions and development zones known by heart, and
 *		the names that they bear.
 *
 * Constant tables made from data/divisions*.tsv and data/zones.tsv.  They hold
 * offsets and indexes instead of pointers, so that all backends share them.
 */
#ifndef PGI_GAZETTEER_H
#define PGI_GAZETTEER_H

#include "text/host.h"

typedef enum DivisionLevel
{
	LEVEL_PROVINCE = 1,
	LEVEL_PREFECTURE,
	LEVEL_COUNTY
} DivisionLevel;

/*
 * A division, current or former.  from and to are years, half-open; to is 0 for
 * one that still exists; 1981, where the records begin, also means earlier.
 */
typedef struct Division
{
	char		code[7];		/* GB/T 2260 */
	uint8		level;
	int16		parent;			/* index; -1 for a province */
	uint16		from;
	uint16		to;
	uint32		name;			/* offsets of texts */
	uint32		short_name;
	uint32		english;		/* customary, or pinyin; without District, City */
	uint32		successors;		/* codes parted by ;, empty for a current one */
} Division;

/* What a name needs around it to be taken for a place. */
typedef enum NameRule
{
	NAME_FREE,					/* nothing: 扬州, 邗江区 */
	NAME_CONTEXT,				/* a place that holds it is named: 高邮 */
	NAME_PARENT					/* next to a place that holds it, or to a neighbour: 和平 */
} NameRule;

/* A name, and which divisions bear it: [first, first + count) of the bearers. */
typedef struct DivisionName
{
	uint16		first;
	uint8		count;
	uint8		rule;
} DivisionName;

typedef struct NameBearer
{
	uint16		division;
	uint8		full;			/* its name in full, with 市, 区, 省 */
} NameBearer;

typedef struct Zone
{
	char		region[7];
	uint32		name;
} Zone;

extern int	division_count(void);
extern const Division *division_at_index(int index);
extern const char *division_string(uint32 offset);
extern int	division_index(const char *code);
extern bool division_within(int inner, int outer);

extern const DivisionName *division_name_by_ref(uint32 ref);
extern const NameBearer *name_bearer(const DivisionName *name, int number);

extern int	zone_count(void);
extern const Zone *zone_by_ref(uint32 ref);
extern const char *zone_name(const Zone *zone);

#endif							/* PGI_GAZETTEER_H */
