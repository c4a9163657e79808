/* pg_indicators 1.0: the SQL surface, in the order a reader meets it */

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_indicators" to load this file. \quit

-- extraction

CREATE FUNCTION article_metadata(body text, OUT title text, OUT published date, OUT source text, OUT author text, OUT place text)
RETURNS record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION article_metadata(text) IS
'what a saved page says of its article: title, publication date, source, author and place; NULL where it does not say';

CREATE FUNCTION article_text(body text)
RETURNS text
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION article_text(text) IS
'the article without what stands around it on a saved page: navigation, related headlines, footer, repeated copies of the body';

CREATE FUNCTION extract_quantities(body text, OUT seq integer, OUT value quantity, OUT bounds quantity_range,
	OUT qualifier text, OUT mention text, OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 20;
COMMENT ON FUNCTION extract_quantities(text) IS
'every quantity written in the text: its value, the values that its wording allows, and where it stands (characters from 0, half-open)';

CREATE FUNCTION extract_periods(body text, published date DEFAULT NULL, OUT seq integer, OUT period daterange,
	OUT mention text, OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5000 ROWS 10;
COMMENT ON FUNCTION extract_periods(text, date) IS
'every time expression of the text, resolved against the day of publication (by default the one that the page states)';

CREATE FUNCTION extract_places(body text, OUT seq integer, OUT region text, OUT name text, OUT mention text,
	OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 10;
COMMENT ON FUNCTION extract_places(text) IS
'every administrative division and development zone named in the text, with its six-digit code (GB/T 2260) and official name';

CREATE FUNCTION extract_indicators(body text, published date DEFAULT NULL, place text DEFAULT NULL,
	OUT seq integer, OUT indicator text, OUT name text, OUT subject text, OUT region text, OUT period daterange,
	OUT value quantity, OUT bounds quantity_range, OUT qualifier text, OUT change quantity,
	OUT change_bounds quantity_range, OUT change_basis text, OUT previous quantity, OUT rank integer,
	OUT rank_scope text, OUT status text, OUT part_of integer, OUT quote text, OUT span int4range,
	OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 15;
COMMENT ON FUNCTION extract_indicators(text, date, text) IS
'the statements of an article: what is measured, whose, when, how much, with growth, rank and status; published and place say what the text leaves open';
