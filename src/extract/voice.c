/*
 * voice.c
 *		Who speaks in an article.
 *
 * A company's news names places where it deals, and the country's statistics
 * name a few provinces in passing: neither is about the places it names.
 */
#include "extract/voice.h"

/* How far the lead reaches: what stands there counts more. */
#define LEAD_SENTENCES 4

#define CODE_LONGEST 6

/*
 * security_code_end - where the code of a security ends that begins at at, with
 * its brackets: (605122), (01798.HK), (NTES.O); at where there is none
 */
int
security_code_end(const FoldedText *text, int at, int limit)
{
	int			digits = 0;
	int			next = at + 1;
	int			suffix;

	if (at >= limit || text->chars[at] != '(')
		return at;
	while (next < limit && next - at <= CODE_LONGEST &&
		   (CHAR_CLASS(text->chars[next]) == CHAR_DIGIT || CHAR_CLASS(text->chars[next]) == CHAR_LATIN))
		digits += CHAR_CLASS(text->chars[next++]) == CHAR_DIGIT;
	if (next == at + 1 || next >= limit)
		return at;
	if (text->chars[next] == ')')
		return digits == 6 ? next + 1 : at;
	if (text->chars[next] != '.')
		return at;
	suffix = ++next;
	while (next < limit && next < suffix + 2 && CHAR_CLASS(text->chars[next]) == CHAR_LATIN)
		next++;
	return next > suffix && next < limit && text->chars[next] == ')' ? next + 1 : at;
}

static void
hear_word(Voices *voices, const Cue *cue, int weight)
{
	switch (cue->value)
	{
		case CUE_COMPANY:
			voices->company++;
			break;
		case CUE_NOTICE:
			voices->company += 3;
			break;
		case CUE_AUTHORITY:
			voices->nation += weight;
			break;
		case CUE_FOREIGN:
			voices->foreign++;
			break;
		case CUE_SERIES:
			voices->series += weight;
			break;
		case CUE_COUNTY:
		case CUE_PREFECTURE:
		case CUE_PROVINCE:
			voices->local += 2;
			break;
		default:
			break;
	}
}

static bool
is_latin(const FoldedText *text, int at)
{
	return CHAR_CLASS(text->chars[at]) == CHAR_LATIN;
}

static void
hear_sentence(const FoldedText *text, const Sentence *sentence, int weight, Voices *voices)
{
	for (int at = sentence->start; at < sentence->end; at++)
	{
		int			length;
		bool		latin = is_latin(text, at);
		const Cue  *cue;

		/* nothing is said by a part of a word */
		if (latin && at > 0 && is_latin(text, at - 1))
			continue;
		cue = lexicon_cue(text, at, sentence->end,
						  KIND_BIT(KIND_ZH_SUBJECT) | KIND_BIT(KIND_ZH_VOICE) | KIND_BIT(KIND_EN_BODY), &length);
		if (cue != NULL && latin)
			voices->company += cue->value == CUE_COMPANY && (at + length >= sentence->end || !is_latin(text, at + length));
		else if (cue != NULL)
		{
			hear_word(voices, cue, weight);
			at += length - 1;
		}
		else if (is_security_code(text, at, sentence->end))
			voices->company += 3;
	}
}

/* hear_voices - see voice.h */
Voices
hear_voices(const Extraction *extraction)
{
	const Segments *segments = extraction->segments;
	Voices		voices = {0};

	for (int i = 0; i < segments->sentence_count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		hear_sentence(extraction->text, segments->sentences + i, i < LEAD_SENTENCES ? 4 : 1, &voices);
	}
	for (int i = 0; i < extraction->place_count; i++)
		voices.local += extraction->places[i].full && extraction->places[i].level != PLACE_COUNTRY &&
			extraction->places[i].level != PLACE_ZONE;
	return voices;
}
