/*
 * place.h
 *		What the statement step asks about places.
 *
 * Regions are six-digit GB/T 2260 codes; the country and a place that is not
 * known have none (NULL).  All pointers to codes and names are to constants.
 */
#ifndef PGI_PLACE_H
#define PGI_PLACE_H

#include "extract/extract.h"
#include "extract/user_lexicon.h"

/*
 * region_of_text - the region of a place given as text
 *
 * text: UTF-8, a place's name as a caller or a rule has it (福建省, 邗江区,
 * Huayuan County, China) or a longer name that holds one (重庆格力).  Of
 * several places in it the smallest that the others lead to.  extraction's
 * places tell shared names apart; it may be NULL, as may words, users' own.  NULL where the text names
 * no place, or none that is known.
 */
extern const char *region_of_text(const Extraction *extraction, const UserLexicon *words, const char *text);

/* text_names_country - is China named in a text (UTF-8) that is given as a place? */
extern bool text_names_country(const char *text);

/* region_contains - is inner outer itself or a part of it?  false for NULL */
extern bool region_contains(const char *outer, const char *inner);

/* region_name - the division's name in full, Chinese, UTF-8; NULL where there is no such code */
extern const char *region_name(const char *region);

/* region_level - PLACE_PROVINCE to PLACE_COUNTY; PLACE_COUNTRY for NULL or an unknown code */
extern PlaceLevel region_level(const char *region);

/*
 * main_place - the place that the article is about
 *
 * A zone that the title or the lead names, the caller's or the page's place,
 * what the title names, what is named most.  Its start is -1 when it comes
 * from the caller and is not in the text.  NULL where no place is named.
 * find_places must have run.
 */
extern Place *main_place(const Extraction *extraction);

/* first_place_after - the index of the first place that ends after at; place_count where none does */
extern int	first_place_after(const Extraction *extraction, int at);

#endif							/* PGI_PLACE_H */
