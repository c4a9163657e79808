/*
 * segment.c
 *		The walk over a text that cuts it into paragraphs, sentences and
 *		clauses.
 */
#include "segment_parts.h"

#include "number_parts.h"

#define EM_DASH 0x2014

/* No sentence of a text written to be read comes near these lengths. */
#define SENTENCE_LONG 1500
#define SENTENCE_LONGEST 2000

typedef struct Segmenter
{
	const FoldedText *text;
	int			base;			/* marks[i - base] */
	uint8	   *marks;
	Segments   *out;
	int			paragraph_capacity;
	int			sentence_capacity;
	int			clause_capacity;

	int			at;
	int			line_end;
	int			depth;			/* open pairs */
	int			short_depth;	/* short ones among them */
	int			sentence_start; /* -1 before its first character */
	int			clause_start;
	int			clause_depth;
	int			first_sentence; /* of the paragraph */
	int			first_clause;	/* of the sentence */
	int			ideographs;		/* of the sentence */
	int			latin_words;
} Segmenter;

static inline bool
is_blank(uint16 c)
{
	return c == ' ';
}

static inline bool
is_ideograph(uint16 c)
{
	CharClass	class = CHAR_CLASS(c);

	return class == CHAR_HAN || class == CHAR_HAN_NUMERAL || class == CHAR_HAN_SCALE;
}

/* What must not be left over at a clause's edge: the marks that part clauses. */
static inline bool
is_separator(uint16 c)
{
	CharClass	class = CHAR_CLASS(c);

	return is_blank(c) || c == EM_DASH || class == CHAR_COMMA || class == CHAR_SEMICOLON || class == CHAR_COLON ||
		class == CHAR_STOP || class == CHAR_LIST_COMMA;
}

/* End the clause before the mark at end; what has only marks in it is none. */
static void
end_clause(Segmenter *s, int end, uint16 closer)
{
	Segments   *out = s->out;
	int			start = s->clause_start;

	s->clause_start = -1;
	CHECK_FOR_INTERRUPTS();
	if (start < 0)
		return;
	while (start < end && is_separator(s->text->chars[end - 1]))
		end--;
	if (start == end)
		return;
	ENSURE_ROOM(out->clauses, out->clause_count, s->clause_capacity);
	out->clauses[out->clause_count].start = start;
	out->clauses[out->clause_count].end = end;
	out->clauses[out->clause_count].sentence = out->sentence_count;
	out->clauses[out->clause_count].closer = closer;
	out->clauses[out->clause_count].depth = s->clause_depth;
	out->clause_count++;
}

/* End the sentence before end, if it has a clause. */
static void
end_sentence(Segmenter *s, int end)
{
	Segments   *out = s->out;

	if (out->clause_count > s->first_clause)
	{
		Sentence   *sentence;

		while (is_blank(s->text->chars[end - 1]))
			end--;
		ENSURE_ROOM(out->sentences, out->sentence_count, s->sentence_capacity);
		sentence = out->sentences + out->sentence_count++;
		sentence->start = s->sentence_start;
		sentence->end = end;
		sentence->paragraph = out->paragraph_count;
		sentence->first_clause = s->first_clause;
		sentence->clause_count = out->clause_count - s->first_clause;
		sentence->han = s->ideographs > s->latin_words;
	}
	s->first_clause = out->clause_count;
	s->sentence_start = -1;
	s->ideographs = s->latin_words = 0;
}

/* Count a pair's mark in or out. */
static void
follow_pair(Segmenter *s, int at)
{
	uint8		mark = s->marks[at - s->base];
	int			change = mark & PAIR_OPEN ? 1 : mark & PAIR_CLOSE ? -1 : 0;

	s->depth += change;
	if (mark & PAIR_SHORT)
		s->short_depth += change;
}

/* More marks of an end (!! ?! 。”), each followed as a pair's mark; where they end. */
static int
end_marks(Segmenter *s, int at)
{
	for (; at < s->line_end; at++)
	{
		uint16		c = s->text->chars[at];
		bool		closes = CHAR_CLASS(c) == CHAR_CLOSE || (c == '"' && (s->marks[at - s->base] & PAIR_CLOSE));
		bool		blank = is_blank(c) && at + 1 < s->line_end && (s->marks[at + 1 - s->base] & PAIR_CLOSE);

		if (CHAR_CLASS(c) != CHAR_STOP && !closes && !blank)
			break;
		follow_pair(s, at);
	}
	return at;
}

/*
 * After an end mark inside of a short pair that closes right behind it: 。”
 * ends the sentence that holds it, but “谁执法谁普法？”活动 and "Why?" he asked go on.
 */
static bool
ends_with_quotation(const Segmenter *s, uint16 mark, int next)
{
	int			behind = next + (char_or_zero(s->text, next, s->line_end) == ' ');
	uint16		c = char_or_zero(s->text, behind, s->line_end);

	if (s->short_depth > 0)
		return false;
	if (mark == 0x3002 || behind >= s->line_end)
		return true;
	return (mark == '.' || behind > next) && (!is_latin(c) || folded_is_upper(s->text, behind));
}

/* ? and ! inside of an address or a name: a?b=1. */
static bool
is_inner_stop(const Segmenter *s, int at)
{
	uint16		c = char_or_zero(s->text, at + 1, s->line_end);

	return s->text->chars[at] != 0x3002 && (c == '=' || (is_latin(c) && !folded_is_upper(s->text, at + 1)));
}

/* The end mark at s->at: ends a clause always, and a sentence unless a short pair is open. */
static void
take_end_mark(Segmenter *s)
{
	int			at = s->at;
	uint16		mark = s->text->chars[at];
	bool		inside = s->short_depth > 0;
	int			next = end_marks(s, at + 1);
	bool		ends = inside ? ends_with_quotation(s, mark, next) : s->short_depth == 0;

	end_clause(s, at, mark);
	if (ends)
		end_sentence(s, next);
	s->at = next;
}

/* 12:30 and http:// are not parted. */
static bool
is_clause_colon(const Segmenter *s, int at)
{
	uint16		next = char_or_zero(s->text, at + 1, s->line_end);

	return next != '/' && !(is_digit(next) && at > s->base && is_digit(s->text->chars[at - 1]));
}

/*
 * How many characters the dash at at has, if it parts clauses; else 0.  A
 * single one does so with a blank beside it, or before a lower-case word.
 */
static int
dash_length(const Segmenter *s, int at)
{
	const FoldedText *text = s->text;
	uint16		c = text->chars[at];
	uint16		before = at > s->base ? text->chars[at - 1] : 0;
	int			length = 1;
	uint16		after;

	if (c != EM_DASH && !(c == '-' && is_blank(before)))
		return 0;
	while (char_or_zero(text, at + length, s->line_end) == c)
		length++;
	after = char_or_zero(text, at + length, s->line_end);
	if (c == EM_DASH)
		return length > 1 || (is_blank(before) != is_blank(after) && !is_digit(after)) ||
			(is_blank(before) && !is_digit(after)) ||
			(is_latin(before) && is_latin(after) && !folded_is_upper(text, at + length)) ? length : 0;
	return is_blank(after) && (length > 1 || !is_digit(text->chars[at - 2])) ? length : 0;
}

/* How many characters a headline's halves have at least, around the blank between them. */
#define HALF_SHORTEST 4

/* 多地遭遇暴雨 造成3人死亡: a blank that stands for a comma, as in headlines. */
static bool
is_headline_blank(const Segmenter *s, int at)
{
	const uint16 *chars = s->text->chars;

	if (s->depth > 0 || s->clause_start < 0 || at - s->clause_start < HALF_SHORTEST || at + HALF_SHORTEST >= s->line_end)
		return false;
	for (int i = 1; i <= HALF_SHORTEST; i++)
		if (!(is_ideograph(chars[at - i]) || (i > 1 && is_digit(chars[at - i]))) ||
			!(is_ideograph(chars[at + i]) || (i > 1 && is_digit(chars[at + i]))))
			return false;
	return true;
}

/* One character that is not inside of a number. */
static void
take_character(Segmenter *s)
{
	const FoldedText *text = s->text;
	int			at = s->at;
	uint16		c = text->chars[at];
	CharClass	class = CHAR_CLASS(c);
	int			dash;

	follow_pair(s, at);
	switch (class)
	{
		case CHAR_STOP:
			if (!is_inner_stop(s, at))
			{
				take_end_mark(s);
				return;
			}
			break;
		case CHAR_PERIOD:
			if (is_full_stop(text, at, s->sentence_start, s->line_end))
			{
				take_end_mark(s);
				return;
			}
			if (char_or_zero(text, at + 1, s->line_end) == '.' || text->chars[at - 1] == '.')
				end_clause(s, at, c);
			break;
		case CHAR_COMMA:
		case CHAR_SEMICOLON:
			end_clause(s, at, c);
			break;
		case CHAR_COLON:
			if (is_clause_colon(s, at))
				end_clause(s, at, c);
			break;
		case CHAR_BLANK:
			if (is_headline_blank(s, at))
				end_clause(s, at, c);
			break;
		case CHAR_LATIN:
			s->latin_words += CHAR_CLASS(text->chars[at - (at > s->base)]) != CHAR_LATIN || at == s->base;
			break;
		default:
			dash = dash_length(s, at);
			if (dash > 0)
			{
				end_clause(s, at, EM_DASH);
				s->at += dash;
				return;
			}
			break;
	}
	s->at++;
}

/* A run of ideographs, which most text is. */
static void
take_ideographs(Segmenter *s)
{
	const uint16 *chars = s->text->chars;
	int			start = s->at;
	int			stop = Min(s->line_end, s->sentence_start + SENTENCE_LONGEST);
	int			at = start + 1;

	while (at < stop && is_ideograph(chars[at]))
		at++;
	s->ideographs += at - start;
	s->at = at;
}

/* Begin the sentence or clause that a character belongs to, if none is begun. */
static void
begin_at(Segmenter *s)
{
	if (s->sentence_start < 0)
		s->sentence_start = s->at;
	if (s->clause_start < 0 && !is_separator(s->text->chars[s->at]) &&
		CHAR_CLASS(s->text->chars[s->at]) != CHAR_CLOSE)
	{
		s->clause_start = s->at;
		s->clause_depth = s->depth;
	}
}

/*
 * End a sentence that goes on too long: at the end of its next clause or list
 * item, or anywhere.
 * Whoever reads it may then look at all of it for each of its figures.
 */
static void
bound_sentence(Segmenter *s)
{
	int			length = s->at - s->sentence_start;

	if (s->sentence_start < 0 || length < SENTENCE_LONG)
		return;
	/* Between two items of a list a cut parts no figure from what it is of. */
	if (s->clause_start >= 0 && length < SENTENCE_LONGEST &&
		CHAR_CLASS(s->text->chars[s->at - 1]) != CHAR_LIST_COMMA)
		return;
	end_clause(s, s->at, 0);
	end_sentence(s, s->at);
}

static void
segment_line(Segmenter *s, int start, int end)
{
	Segments   *out = s->out;
	Paragraph  *paragraph;

	s->at = start;
	s->line_end = end;
	s->depth = s->short_depth = 0;
	s->sentence_start = s->clause_start = -1;
	s->first_sentence = out->sentence_count;
	s->first_clause = out->clause_count;
	s->ideographs = s->latin_words = 0;
	while (s->at < end)
	{
		if (s->sentence_start < 0 && is_blank(s->text->chars[s->at]))
		{
			s->at++;
			continue;
		}
		begin_at(s);
		if (CHAR_CLASS(s->text->chars[s->at]) == CHAR_DIGIT)
			s->at = digits_end(s->text, s->at, end);
		else if (is_ideograph(s->text->chars[s->at]))
			take_ideographs(s);
		else
			take_character(s);
		bound_sentence(s);
	}
	end_clause(s, end, 0);
	if (s->sentence_start >= 0)
		end_sentence(s, end);
	if (out->sentence_count == s->first_sentence)
		return;
	ENSURE_ROOM(out->paragraphs, out->paragraph_count, s->paragraph_capacity);
	paragraph = out->paragraphs + out->paragraph_count++;
	paragraph->start = out->sentences[s->first_sentence].start;
	paragraph->end = out->sentences[out->sentence_count - 1].end;
	paragraph->first_sentence = s->first_sentence;
	paragraph->sentence_count = out->sentence_count - s->first_sentence;
}

Segments *
segment_text(const FoldedText *text, int start, int end)
{
	Segmenter	s;

	memset(&s, 0, sizeof(s));
	s.text = text;
	s.base = start;
	s.out = palloc0(sizeof(Segments));
	if (start >= end)
		return s.out;
	s.marks = palloc_huge(end - start);
	memset(s.marks, 0, end - start);
	mark_pairs(text, start, end, s.marks);
	for (int line = start; line < end;)
	{
		int			line_end = line;

		while (line_end < end && text->chars[line_end] != '\n')
			line_end++;
		segment_line(&s, line, line_end);
		line = line_end + 1;
	}
	pfree(s.marks);
	return s.out;
}
