/*
 * name_zh.h
 *		The steps by which the name of a number is cut out of the text before it.
 */
#ifndef PGI_NAME_ZH_H
#define PGI_NAME_ZH_H

#include "extract/clause_zh.h"

/* name_zh.c: is an item a cue of any of these kinds? */
extern bool is_any_cue_zh(const Item *item, uint64 kinds);

/* name_edge_zh.c: both ends */
extern Stretch cut_linking_words_zh(const SentenceZh *sentence, Stretch name, int *period);
extern Stretch cut_headline_zh(const SentenceZh *sentence, Stretch stretch);
extern int	open_bracket_zh(const SentenceZh *sentence, Stretch stretch);
extern Stretch cut_leading_words_zh(const SentenceZh *sentence, Stretch stretch, NamePart *name);

/* name_inside_zh.c: what is left between them */
extern bool thing_follows_zh(const SentenceZh *sentence, int at);
extern void set_subject_text_zh(NamePart *name, Stretch subject);
extern Stretch cut_at_predicate_zh(const SentenceZh *sentence, Stretch stretch, bool thing_follows, NamePart *name);
extern Stretch cut_modifier_zh(const SentenceZh *sentence, Stretch stretch);
extern Stretch cut_field_zh(const SentenceZh *sentence, Stretch stretch);
extern bool begins_with_noun_zh(const SentenceZh *sentence, TextRange range, CueValue value);
extern int	cut_project_zh(const SentenceZh *sentence, Stretch stretch, NamePart *name);
extern void add_name_part_zh(NamePart *name, int start, int end);
extern void split_examples_zh(const SentenceZh *sentence, Stretch stretch, NamePart *name);

#endif							/* PGI_NAME_ZH_H */
