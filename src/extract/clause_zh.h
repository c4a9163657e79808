/*
 * clause_zh.h
 *		A clause of a Chinese sentence with the numbers in it, as the rules that
 *		make rows see it.
 */
#ifndef PGI_CLAUSE_ZH_H
#define PGI_CLAUSE_ZH_H

#include "extract/sentence_zh.h"

typedef struct ClauseZh
{
	SentenceZh *sentence;
	Stretch		range;
	Stretch		before;			/* the clause before it in its sentence; empty for the first */
	int			first;			/* measures [first, last) stand in it */
	int			last;
	int			name_from;		/* where the text left of the next number begins */
	int			period;			/* own period of the clause so far, -1 */
	Stretch		turned;			/* what 由…转为 is said of; empty for none */
	bool		part_inside;	/* 其中 stands inside of it: its parts end with it */
	bool		each;			/* 每年: its numbers have no period of their own */
} ClauseZh;

/* A word of change right before a number, and what it compares with. */
typedef struct ChangeZh
{
	int			sign;
	bool		noun;			/* 增速, 降幅 */
	bool		after;			/* 8%的增速 */
	bool		multiple;		/* 是上年的3倍 */
	bool		pair;			/* 分别 stands before it */
	const char *basis;			/* NULL where not said */
	Stretch		thing;			/* the text left of it */
	TextRange	word;			/* empty where a mark or the number itself says it */
} ChangeZh;

/* basis_zh.c */
extern const char *basis_of_period_zh(const Extraction *ex, const Period *period);
extern Stretch cut_basis_zh(const SentenceZh *sentence, Stretch thing, ChangeZh *change);

/* change_zh.c */
extern bool read_change_zh(const ClauseZh *clause, int measure, Stretch left, Stretch right, ChangeZh *change);
extern void put_change_zh(const ClauseZh *clause, Statement *statement, int measure, const ChangeZh *change);
extern void put_flat_zh(const ClauseZh *clause, Stretch stretch);
extern const char *default_basis_zh(const ClauseZh *clause, const Statement *statement);

/* The longest list. */
#define LIST_MOST_ZH 24

/* list_zh.c: lists, and 各 */
extern int	conjunction_length_zh(const SentenceZh *sentence, int at);
extern int	split_list_zh(const SentenceZh *sentence, Stretch stretch, TextRange *parts, int most);
extern NamePart simple_name_zh(TextRange range);
extern bool read_each_zh(ClauseZh *clause, int measure, const NamePart *name);

/* shared_zh.c: what the items of a list share */
extern int	list_names_zh(const SentenceZh *sentence, TextRange whole, int wanted, char **names);
extern char *join_text_zh(const char *first, const char *second);

/* pair_zh.c: 分别, 均 */
extern bool read_pairs_zh(ClauseZh *clause, int *measure, Stretch left);

/* statement_zh.c: what the list rules make rows with */
extern Statement *add_row_zh(ClauseZh *clause, TextRange own, const NamePart *name);
extern Stretch left_of(const ClauseZh *clause, int measure);
extern Stretch right_of(const ClauseZh *clause, int measure);
extern void apply_subject_zh(ClauseZh *clause, const NamePart *name);

/* setting_zh.c: what is said on the way */
extern int last_level_zh(const SentenceZh *sentence);
extern void take_in_zh(ClauseZh *clause, Stretch stretch);
extern void take_in_thing_zh(ClauseZh *clause, Stretch thing);

/* company_zh.c: names of companies */
extern int	company_end_zh(const SentenceZh *sentence, Stretch stretch);
extern bool is_company_zh(const SentenceZh *sentence, int start, int end);

/* name_after_zh.c: what stands behind a number */
extern bool says_when_zh(const SentenceZh *sentence, const Item *item);

/* anaphor_zh.c: 全市, 园区, 该公司 */
extern void resolve_anaphor_zh(const SentenceZh *sentence, const Cue *anaphor, Subject *subject);

/* subject_zh.c: whose it is */
extern bool names_entity_zh(const SentenceZh *sentence, TextRange range);
extern bool is_measured_zh(const SentenceZh *sentence, TextRange range, bool verb_alone);
extern void take_in_company_zh(SentenceZh *sentence, TextRange range);
extern void take_in_opening_subject_zh(SentenceZh *sentence, const Clause *clause);

/* role_zh.c: what a number is */
extern bool is_mere_duration_zh(const ClauseZh *clause, int measure, Stretch left);
extern bool is_mere_enumeration_zh(const SentenceZh *sentence, const Measure *measure, Stretch left);
extern bool is_threshold_zh(const ClauseZh *clause, int measure);
extern bool is_quoted_name_zh(const ClauseZh *clause, int measure);
extern bool is_where_zh(const ClauseZh *clause, int measure);
extern bool is_counted_step_zh(const ClauseZh *clause, int measure);
extern bool is_class_of_things_zh(const ClauseZh *clause, int measure, Stretch left);
extern bool is_inside_counted_zh(const ClauseZh *clause, int measure);
extern bool is_turned_zh(const ClauseZh *clause, int measure, Stretch left);
extern int from_word_zh(const SentenceZh *sentence, Stretch left);
extern bool is_previous_zh(const ClauseZh *clause, int measure, Stretch left);
extern bool is_compared_level_zh(const ClauseZh *clause, int measure, Stretch left);
extern bool is_contribution_zh(const SentenceZh *sentence, Stretch left);
extern bool is_comparison_zh(const SentenceZh *sentence, const Measure *measure, Stretch left);

/* level_name_zh.c: names from both sides of a number */
extern bool is_verb_alone_zh(const SentenceZh *sentence, const NamePart *name);
extern bool share_verb_zh(const ClauseZh *clause, int measure, NamePart *name, const NamePart *last);
extern void read_name_zh(const ClauseZh *clause, int measure, Stretch left, NamePart *name);

/* level_zh.c: rows of levels */
extern bool ends_as_thing_zh(const SentenceZh *sentence, TextRange range);
extern CueValue noun_value_zh(const SentenceZh *sentence, TextRange range);
extern Statement *add_level_zh(ClauseZh *clause, int measure, NamePart *name, int previous);

/* whole_zh.c: parts and shares */
extern int	whole_of_zh(const SentenceZh *sentence, const Measure *part, int before);
extern void keep_completion_zh(const SentenceZh *sentence, NamePart *name);
extern void name_share_zh(const SentenceZh *sentence, Statement *statement, const NamePart *name, int last);

/* growth_zh.c: rows of changes */
extern void add_change_zh(ClauseZh *clause, int measure, const ChangeZh *change);
extern int	spoken_of_zh(const SentenceZh *sentence);

/* share_price_zh.c: shares that rise and fall */
extern bool add_share_prices_zh(ClauseZh *clause, int measure, const ChangeZh *change);
extern void disown_market_zh(const SentenceZh *sentence, Statement *statement, const NamePart *name);

/* standing_zh.c: rows of ranks */
extern void read_ranks_zh(ClauseZh *clause);
extern void read_leading_rank_zh(ClauseZh *clause);

/* topic_zh.c: what a sentence is about */
extern void note_topic_zh(ClauseZh *clause);
extern void take_topic_zh(const SentenceZh *sentence, NamePart *name);
extern const char *name_of_counted_zh(const SentenceZh *sentence, const NamePart *name, const Measure *number);
extern void note_counted_zh(SentenceZh *sentence, const Measure *number, const NamePart *name);

#endif							/* PGI_CLAUSE_ZH_H */
