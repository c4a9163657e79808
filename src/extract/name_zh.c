/*
 * name_zh.c
 *		The noun phrase measured, from the text before and after its number.
 *
 * Chinese news puts the thing before its number (财政总收入17.9亿元) or, for
 * what is counted, after it (24个项目集中签约).  What comes before also says
 * whose it is, when, and that it was reached; all of that is cut away here and
 * kept apart.
 */
#include "extract/name_zh.h"

#define NAME_LONGEST 160

bool
is_any_cue_zh(const Item *item, uint64 kinds)
{
	return item != NULL && (item->match.kinds & kinds) != 0;
}

/* Does the text end in a conjunction, so that the thing counted is named after? */
static bool
ends_coordinated(const SentenceZh *sentence, Stretch left)
{
	uint16		last;

	while (left.end > left.start && char_at(sentence, left.end - 1) == ' ')
		left.end--;
	last = char_at(sentence, left.end - 1);
	return left.end > left.start && (last == u'、' || last == u'和' || last == u'及' || last == u'与');
}

/* The name that a stretch without an open bracket ends in. */
static void
read_name_in(const SentenceZh *sentence, Stretch left, NamePart *name)
{
	Stretch		stretch;
	const Item *first;
	const Item *giving = item_ending(sentence, left.end);

	memset(name, 0, sizeof(*name));
	name->subject.start = -1;
	name->place = -1;
	name->period = -1;
	name->coordinated = ends_coordinated(sentence, left);
	name->given = item_cue(giving, KIND_ZH_LIGHT) != NULL && item_cue(giving, KIND_ZH_LIGHT)->number == 2;
	stretch = cut_modifier_zh(sentence, cut_headline_zh(sentence, left));
	stretch = cut_linking_words_zh(sentence, stretch, &name->period);
	stretch = cut_leading_words_zh(sentence, stretch, name);
	stretch = cut_at_predicate_zh(sentence, stretch, thing_follows_zh(sentence, left.end), name);
	stretch = cut_field_zh(sentence, stretch);
	stretch = cut_leading_words_zh(sentence, stretch, name);
	if (stretch_empty(stretch))
		return;
	/* 以9.6%的市场占有率: the thing stands after. */
	if (char_at(sentence, stretch.end - 1) == u'以')
	{
		stretch.end--;
		set_subject_text_zh(name, trim_stretch(sentence->text, stretch));
		return;
	}
	first = item_starting(sentence, stretch.start);
	name->verb = item_cue(first, KIND_ZH_VERB) != NULL || verbs_end_zh(sentence, stretch) > stretch.start + 1;
	if (name->coordinated)
	{
		/* 获批建设A和12个B: only the verb is shared. */
		add_name_part_zh(name, stretch.start, verbs_end_zh(sentence, stretch));
		return;
	}
	name->company = begins_with_noun_zh(sentence, stretch, CUE_EARNINGS);
	/* 规模以上工业企业实现增加值: the class belongs to what is measured. */
	if (name->subject.start >= 0 && begins_with_noun_zh(sentence, name->subject, CUE_CLASS))
	{
		add_name_part_zh(name, name->subject.start, name->subject.end);
		name->subject.start = -1;
	}
	/* 中央财政转移支付: what is nobody's name is part of what is measured. */
	else if (name->subject.start >= 0 && !name->company &&
			 is_measured_zh(sentence, name->subject,
							name->verb && verbs_end_zh(sentence, stretch) == stretch.end && !thing_follows_zh(sentence, left.end)))
	{
		add_name_part_zh(name, name->subject.start, name->subject.end);
		name->subject.start = -1;
	}
	if (name->given)
		set_subject_text_zh(name, stretch);
	stretch.start = cut_project_zh(sentence, stretch, name);
	split_examples_zh(sentence, stretch, name);
}

/*
 * read_name_before - the name in the text left of a number
 *
 * left: from where the number before it ended (or its clause began) to where
 * the number, with its approximating words, begins.  Leaves count 0 where no
 * name is there.
 */
void
read_name_before(const SentenceZh *sentence, Stretch left, NamePart *name)
{
	Stretch		outside = left;
	int			bracket;
	int			place;

	/* No name is longer: bounds the work where no mark ever comes. */
	left.start = outside.start = Max(left.start, left.end - NAME_LONGEST);
	bracket = open_bracket_zh(sentence, left);
	if (bracket < 0)
	{
		read_name_in(sentence, left, name);
		return;
	}
	left.start = bracket + 1;
	read_name_in(sentence, left, name);
	if (name->count > 0)
		return;
	/* Whose is said inside, what it is stands before: 确诊病例(滨海县3例). */
	place = name->place;
	outside.end = bracket;
	read_name_in(sentence, outside, name);
	if (place >= 0)
		name->place = place;
}

/*
 * name_text - the name as displayed: its parts as written, without 了
 *
 * Lives in the current memory context; empty where the name has no part.
 */
char *
name_text(const SentenceZh *sentence, const NamePart *name)
{
	char	   *joined = join_source(sentence->text, name->parts, name->count, "");
	char	   *to = joined;

	for (const char *from = joined; *from != '\0';)
	{
		/* 了 marks that it happened; 了解 and 为了 are whole words. */
		if (strncmp(from, "了", 3) == 0 && strncmp(from, "了解", 6) != 0 &&
			!(from - joined >= 3 && strncmp(from - 3, "为", 3) == 0))
			from += 3;
		else
			*to++ = *from++;
	}
	*to = '\0';
	return joined;
}
