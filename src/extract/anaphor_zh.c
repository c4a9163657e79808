/*
 * anaphor_zh.c
 *		What the words stand for that name no subject by themselves: 全市, 全省,
 *		园区, 该公司.
 */
#include "extract/clause_zh.h"

#include "extract/place.h"

static bool
is_city(const char *name)
{
	size_t		length = name ? strlen(name) : 0;

	return length > 3 && strcmp(name + length - 3, "市") == 0;
}

/* 广西 says 全区 of itself. */
static bool
is_autonomous_region(const char *name)
{
	return name != NULL && strstr(name, "自治区") != NULL;
}

/* Can 全省, 全市 or 全县 stand for this place? */
static bool
stands_for(CueValue anaphor, const Subject *place)
{
	if (place->name == NULL || place->region == NULL || region_name(place->region) == NULL ||
		strcmp(region_name(place->region), place->name) != 0)
		return false;
	switch (anaphor)
	{
		case CUE_PROVINCE:
			return region_level(place->region) == PLACE_PROVINCE;
		case CUE_PREFECTURE:
			return region_level(place->region) == PLACE_PREFECTURE || is_city(place->name);
		case CUE_COUNTY:
			return region_level(place->region) == PLACE_COUNTY || is_autonomous_region(place->name);
		default:
			return false;
	}
}

/* resolve_anaphor_zh - whose 全市, 全省, 园区 or 公司 is in this article */
void
resolve_anaphor_zh(const SentenceZh *sentence, const Cue *anaphor, Subject *subject)
{
	const StatementReader *reader = sentence->reader;
	const char *home = reader->article_subject.region;
	char		code[7];

	/* 不列颠哥伦比亚省2日称, 该省… in news of another country */
	if (anaphor->value != CUE_FOREIGN && anaphor->value != CUE_COMPANY && reader->paragraph_subject.foreign)
	{
		*subject = reader->paragraph_subject;
		return;
	}
	/* 河南夏播过半, 全省已播种… in news of many places */
	if (!reader->place_given && stands_for(anaphor->value, &reader->sentence_subject))
	{
		*subject = reader->sentence_subject;
		return;
	}
	*subject = reader->article_subject;
	if (anaphor->value == CUE_FOREIGN)
	{
		subject->name = pstrdup(anaphor->pattern);
		subject->region = NULL;
		subject->words = (TextRange) {0, 0};
		subject->foreign = true;
		return;
	}
	if (anaphor->value == CUE_COUNTRY)
	{
		subject->name = pstrdup("中国");
		subject->region = NULL;
		subject->words = (TextRange) {0, 0};
		return;
	}
	if (anaphor->value == CUE_ZONE && strstr(subject->name ? subject->name : "", "区") == NULL && reader->zone.name != NULL)
	{
		*subject = reader->zone;
		return;
	}
	if (anaphor->value == CUE_ZONE && strstr(subject->name ? subject->name : "", "区") == NULL)
	{
		subject->name = pstrdup(anaphor->pattern);
		subject->region = NULL;
		subject->words = (TextRange) {0, 0};
		return;
	}
	if (anaphor->value == CUE_COUNTY && reader->zone.name != NULL && home != NULL && region_level(home) < PLACE_COUNTY &&
		!is_autonomous_region(subject->name))
	{
		*subject = reader->zone;
		return;
	}
	if (anaphor->value == CUE_COMPANY)
	{
		if (reader->company.name != NULL)
			*subject = reader->company;
		else if (reader->paragraph_subject.name != NULL)
			*subject = reader->paragraph_subject;
		return;
	}
	if (home == NULL || strlen(home) != 6)
		return;
	memcpy(code, home, sizeof(code));
	/* A county-level city says 全市 of itself. */
	if (anaphor->value == CUE_PREFECTURE && region_level(home) == PLACE_COUNTY && !is_city(region_name(home)))
		memcpy(code + 4, "00", 2);
	else if (anaphor->value == CUE_PROVINCE && region_level(home) != PLACE_PROVINCE)
		memcpy(code + 2, "0000", 4);
	else
		return;
	if (region_name(code) != NULL)
	{
		subject->name = pstrdup(region_name(code));
		subject->region = pstrdup(code);
	}
}
