/*
 * sentence_zh.h
 *		A Chinese sentence as the readers of statements see it: its cue words,
 *		measures, periods and places in order, and the plain text between them.
 */
#ifndef PGI_SENTENCE_ZH_H
#define PGI_SENTENCE_ZH_H

#include "extract/statement.h"

typedef enum ItemType
{
	ITEM_CUE,
	ITEM_MEASURE,
	ITEM_PERIOD,
	ITEM_PLACE
} ItemType;

typedef struct Item
{
	ItemType	type;
	int			start;
	int			end;
	int			index;			/* into the measures, periods or places */
	Match		match;			/* a cue's readings; none of other items */
} Item;

typedef struct SentenceZh
{
	StatementReader *reader;
	Extraction *ex;
	const FoldedText *text;
	int			sentence;
	int			start;
	int			end;
	Item	   *items;
	int			item_count;
	int			item_capacity;
	int		   *item_from;		/* by position in the sentence: the first item that starts there or after */
	Status		status;			/* as the cues passed so far say */
	bool		status_said;	/* by a cue of this sentence */
	int			parent;			/* row that 其中 speaks of; -1 for none */
	int			last;			/* the last row of this sentence, -1 for none */
	int			read_to;		/* numbers before here have been read */
	bool		says_yoy;		/* 同比 stands in it */
	TextRange	counted;		/* the thing counted last; start -1 */
	TextRange	topic;			/* what a clause without numbers was about; start -1 */
} SentenceZh;

/* The character at an index; 0 outside of the sentence. */
static inline uint16
char_at(const SentenceZh *sentence, int at)
{
	return at >= sentence->start && at < sentence->end ? sentence->text->chars[at] : 0;
}

/* The text [start, end) that a rule looks at. */
typedef TextRange Stretch;

extern void itemize_zh(SentenceZh *sentence);

/* first_item - the index of the first item that starts at or after at */
static inline int
first_item(const SentenceZh *sentence, int at)
{
	return sentence->item_from[Min(Max(at, sentence->start), sentence->end) - sentence->start];
}

/* item_ending - the item that ends exactly at end, or NULL */
static inline const Item *
item_ending(const SentenceZh *sentence, int end)
{
	int			index = first_item(sentence, end) - 1;

	return index >= 0 && sentence->items[index].end == end ? sentence->items + index : NULL;
}

/* item_starting - the item that starts exactly at start, or NULL */
static inline const Item *
item_starting(const SentenceZh *sentence, int start)
{
	int			index = first_item(sentence, start);

	return index < sentence->item_count && sentence->items[index].start == start ? sentence->items + index : NULL;
}

/* item_cue - the item's reading as a cue of this kind, or NULL */
static inline const Cue *
item_cue(const Item *item, LexiconKind kind)
{
	const MatcherEntry *entry = item ? match_entry(&item->match, KIND_BIT(kind)) : NULL;

	return entry ? cue_by_ref(entry->ref) : NULL;
}

extern const Item *find_cue(const SentenceZh *sentence, Stretch stretch, LexiconKind kind);
extern Stretch trim_stretch(const FoldedText *text, Stretch stretch);
extern bool stretch_empty(Stretch stretch);

/* name_zh.c: the noun phrase measured. */
typedef struct NamePart
{
	TextRange	parts[4];		/* in the order in which they are said */
	int			count;
	TextRange	subject;		/* what stood before, as whose it is; start -1 for none */
	int			place;			/* index of the place that is the subject, -1 */
	const Cue  *anaphor;		/* 全区, 公司: what stands for the subject, NULL */
	int			period;			/* index of a period inside, -1 */
	bool		verb;			/* it begins with a verb that is part of it */
	bool		counted_after;	/* the thing stands after the number */
	bool		coordinated;	/* a conjunction stands right before the number */
	bool		given;			/* 给予, 安排: the thing stands after the amount */
	bool		company;		/* 净利润: only companies have it */
	bool		same_entity;	/* 该项目: it is that of the project named last */
} NamePart;

extern void read_name_before(const SentenceZh *sentence, Stretch left, NamePart *name);
extern bool add_name_after(const SentenceZh *sentence, Stretch right, NamePart *name);
extern int	enumerator_end_zh(const SentenceZh *sentence, Stretch stretch);
extern int	verbs_end_zh(const SentenceZh *sentence, Stretch stretch);
extern char *name_text(const SentenceZh *sentence, const NamePart *name);

/* rank_zh.c */
typedef struct Ordinal
{
	int			start;			/* 第一, 首位 */
	int			end;
	int			rank;
	TextRange	scope;			/* start -1 for none */
	int			before;			/* where the words of rank begin: 居全市第一 */
} Ordinal;

extern bool read_ordinal(const SentenceZh *sentence, Stretch clause, int from, Ordinal *ordinal);

/* plan_zh.c */
extern void read_heading_zh(StatementReader *reader, int paragraph);
extern Status paragraph_status_zh(Extraction *ex, int paragraph);

/* Is a character one of those in a string that a zero ends? */
static inline bool
stands_in(uint16 c, const uint16 *list)
{
	while (*list != 0 && *list != c)
		list++;
	return *list != 0;
}

#endif							/* PGI_SENTENCE_ZH_H */
