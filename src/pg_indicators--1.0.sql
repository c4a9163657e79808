/*
 * pg_indicators 1.0: the SQL surface, in the order a reader meets it
 *
 * ASCII only, so that it installs in a database of any encoding.
 */

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_indicators" to load this file. \quit

-- quantity

CREATE TYPE quantity;
COMMENT ON TYPE quantity IS 'exact decimal number with a unit: 2.5 billion CNY, 557 mu, 8.8%, 120 kWh/m2';

CREATE FUNCTION quantity_in(cstring, oid, integer) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_in(cstring, oid, integer) IS 'read a quantity literal';

CREATE FUNCTION quantity_out(quantity) RETURNS cstring
AS 'MODULE_PATHNAME', 'quantity_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_out(quantity) IS 'a quantity as it was written';

CREATE FUNCTION quantity_recv(internal, oid, integer) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_recv(internal, oid, integer) IS 'read a quantity from its binary form';

CREATE FUNCTION quantity_send(quantity) RETURNS bytea
AS 'MODULE_PATHNAME', 'quantity_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_send(quantity) IS 'the binary form of a quantity';

CREATE FUNCTION quantity_typmod_in(cstring[]) RETURNS integer
AS 'MODULE_PATHNAME', 'quantity_typmod_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_typmod_in(cstring[]) IS 'read the unit of a column type, as in quantity(USD)';

CREATE FUNCTION quantity_typmod_out(integer) RETURNS cstring
AS 'MODULE_PATHNAME', 'quantity_typmod_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_typmod_out(integer) IS 'the unit of a column type';

CREATE TYPE quantity (
	INPUT = quantity_in,
	OUTPUT = quantity_out,
	RECEIVE = quantity_recv,
	SEND = quantity_send,
	TYPMOD_IN = quantity_typmod_in,
	TYPMOD_OUT = quantity_typmod_out,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = main
);

-- building, and taking apart

CREATE FUNCTION quantity(numeric, text) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_from_number_and_unit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity(numeric, text) IS 'so many of a unit: quantity(17.9, ''billion CNY'')';

CREATE FUNCTION quantity(numeric) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_from_numeric'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity(numeric) IS 'a plain number';

CREATE FUNCTION quantity(bigint) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_from_int8'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity(bigint) IS 'a plain number';

CREATE FUNCTION quantity(integer) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_from_int4'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity(integer) IS 'a plain number';

CREATE FUNCTION quantity(smallint) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_from_int2'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity(smallint) IS 'a plain number';

CREATE FUNCTION quantity(quantity, integer, boolean) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_to_typmod'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity(quantity, integer, boolean) IS 'show a quantity in a column''s unit; a wrong dimension is an error';

CREATE FUNCTION "numeric"(quantity) RETURNS numeric
AS 'MODULE_PATHNAME', 'quantity_to_numeric'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION "numeric"(quantity) IS 'the number that a plain ratio is; an error for anything with a dimension';

CREATE FUNCTION float8(quantity) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_to_float8'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION float8(quantity) IS 'the number that a plain ratio is; an error for anything with a dimension';

CREATE FUNCTION jsonb(quantity) RETURNS jsonb
AS 'MODULE_PATHNAME', 'quantity_to_jsonb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION jsonb(quantity) IS 'amount, unit and text as a JSON object';

CREATE CAST (numeric AS quantity) WITH FUNCTION quantity(numeric) AS ASSIGNMENT;
COMMENT ON CAST (numeric AS quantity) IS 'a plain number';

CREATE CAST (bigint AS quantity) WITH FUNCTION quantity(bigint) AS ASSIGNMENT;
COMMENT ON CAST (bigint AS quantity) IS 'a plain number';

CREATE CAST (integer AS quantity) WITH FUNCTION quantity(integer) AS ASSIGNMENT;
COMMENT ON CAST (integer AS quantity) IS 'a plain number';

CREATE CAST (smallint AS quantity) WITH FUNCTION quantity(smallint) AS ASSIGNMENT;
COMMENT ON CAST (smallint AS quantity) IS 'a plain number';

CREATE CAST (quantity AS quantity) WITH FUNCTION quantity(quantity, integer, boolean) AS IMPLICIT;
COMMENT ON CAST (quantity AS quantity) IS 'show in the column''s unit';

CREATE CAST (quantity AS numeric) WITH FUNCTION "numeric"(quantity) AS ASSIGNMENT;
COMMENT ON CAST (quantity AS numeric) IS 'plain ratios only';

CREATE CAST (quantity AS double precision) WITH FUNCTION float8(quantity) AS ASSIGNMENT;
COMMENT ON CAST (quantity AS double precision) IS 'plain ratios only';

CREATE CAST (quantity AS jsonb) WITH FUNCTION jsonb(quantity);
COMMENT ON CAST (quantity AS jsonb) IS 'amount, unit and text';

CREATE FUNCTION amount(quantity) RETURNS numeric
AS 'MODULE_PATHNAME', 'quantity_amount'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION amount(quantity) IS 'the number with the scale multiplied out: 2500000000 for 2.5 billion CNY';

CREATE FUNCTION amount(quantity, text) RETURNS numeric
AS 'MODULE_PATHNAME', 'quantity_amount_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION amount(quantity, text) IS 'the number in another unit and scale';

CREATE FUNCTION unit(quantity) RETURNS text
AS 'MODULE_PATHNAME', 'quantity_unit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION unit(quantity) IS 'the code of the unit: CNY, kWh/m2, 1 for a plain number';

-- arithmetic

CREATE FUNCTION quantity_add(quantity, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_add'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_add(quantity, quantity) IS 'implementation of + operator';

CREATE FUNCTION quantity_subtract(quantity, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_subtract'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_subtract(quantity, quantity) IS 'implementation of - operator';

CREATE FUNCTION quantity_multiply(quantity, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_multiply'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_multiply(quantity, quantity) IS 'implementation of * operator';

CREATE FUNCTION quantity_divide(quantity, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_divide'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_divide(quantity, quantity) IS 'implementation of / operator';

CREATE FUNCTION quantity_multiply(quantity, numeric) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_multiply_numeric'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_multiply(quantity, numeric) IS 'implementation of * operator';

CREATE FUNCTION quantity_multiply(numeric, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'numeric_multiply_quantity'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_multiply(numeric, quantity) IS 'implementation of * operator';

CREATE FUNCTION quantity_divide(quantity, numeric) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_divide_numeric'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_divide(quantity, numeric) IS 'implementation of / operator';

CREATE FUNCTION quantity_minus(quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_minus'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_minus(quantity) IS 'implementation of - operator';

CREATE FUNCTION quantity_plus(quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_plus'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_plus(quantity) IS 'implementation of + operator';

CREATE FUNCTION quantity_at(quantity, text) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_at'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_at(quantity, text) IS 'implementation of @ operator';

CREATE FUNCTION abs(quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_abs'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION abs(quantity) IS 'absolute value';

CREATE FUNCTION sign(quantity) RETURNS numeric
AS 'MODULE_PATHNAME', 'quantity_sign'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sign(quantity) IS '-1, 0 or 1';

CREATE FUNCTION round(quantity, digits integer DEFAULT 0) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_round'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION round(quantity, digits integer) IS 'round to digits after the point of the shown scale';

CREATE FUNCTION trunc(quantity, digits integer DEFAULT 0) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_trunc'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION trunc(quantity, digits integer) IS 'cut off after digits of the shown scale';

CREATE OPERATOR + (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_add, COMMUTATOR = +);
COMMENT ON OPERATOR + (quantity, quantity) IS 'add within one dimension, in the first one''s scale';

CREATE OPERATOR - (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_subtract);
COMMENT ON OPERATOR - (quantity, quantity) IS 'subtract within one dimension, in the first one''s scale';

CREATE OPERATOR * (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_multiply, COMMUTATOR = *);
COMMENT ON OPERATOR * (quantity, quantity) IS 'multiply; units multiply and cancel';

CREATE OPERATOR / (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_divide);
COMMENT ON OPERATOR / (quantity, quantity) IS 'divide; units divide and cancel';

CREATE OPERATOR * (LEFTARG = quantity, RIGHTARG = numeric, FUNCTION = quantity_multiply, COMMUTATOR = *);
COMMENT ON OPERATOR * (quantity, numeric) IS 'multiple';

CREATE OPERATOR * (LEFTARG = numeric, RIGHTARG = quantity, FUNCTION = quantity_multiply, COMMUTATOR = *);
COMMENT ON OPERATOR * (numeric, quantity) IS 'multiple';

CREATE OPERATOR / (LEFTARG = quantity, RIGHTARG = numeric, FUNCTION = quantity_divide);
COMMENT ON OPERATOR / (quantity, numeric) IS 'part';

CREATE OPERATOR - (RIGHTARG = quantity, FUNCTION = quantity_minus);
COMMENT ON OPERATOR - (NONE, quantity) IS 'negate';

CREATE OPERATOR + (RIGHTARG = quantity, FUNCTION = quantity_plus);
COMMENT ON OPERATOR + (NONE, quantity) IS 'the quantity itself';

CREATE OPERATOR @ (LEFTARG = quantity, RIGHTARG = text, FUNCTION = quantity_at);
COMMENT ON OPERATOR @ (quantity, text) IS 'show in another unit and scale';

-- comparison

CREATE FUNCTION quantity_lt_support(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_lt_support'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_lt_support(internal) IS 'index conditions of <';

CREATE FUNCTION quantity_ltsel(internal, oid, internal, integer) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_ltsel'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_ltsel(internal, oid, internal, integer) IS 'selectivity of <, by the column''s statistics';

CREATE FUNCTION quantity_le_support(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_le_support'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_le_support(internal) IS 'index conditions of <=';

CREATE FUNCTION quantity_lesel(internal, oid, internal, integer) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_lesel'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_lesel(internal, oid, internal, integer) IS 'selectivity of <=, by the column''s statistics';

CREATE FUNCTION quantity_ge_support(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_ge_support'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_ge_support(internal) IS 'index conditions of >=';

CREATE FUNCTION quantity_gesel(internal, oid, internal, integer) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_gesel'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_gesel(internal, oid, internal, integer) IS 'selectivity of >=, by the column''s statistics';

CREATE FUNCTION quantity_gt_support(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_gt_support'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_gt_support(internal) IS 'index conditions of >';

CREATE FUNCTION quantity_gtsel(internal, oid, internal, integer) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_gtsel'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_gtsel(internal, oid, internal, integer) IS 'selectivity of >, by the column''s statistics';

CREATE FUNCTION quantity_lt(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_lt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
SUPPORT quantity_lt_support;
COMMENT ON FUNCTION quantity_lt(quantity, quantity) IS 'implementation of < operator';

CREATE FUNCTION quantity_le(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_le'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
SUPPORT quantity_le_support;
COMMENT ON FUNCTION quantity_le(quantity, quantity) IS 'implementation of <= operator';

CREATE FUNCTION quantity_eq(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_eq(quantity, quantity) IS 'implementation of = operator';

CREATE FUNCTION quantity_ne(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_ne(quantity, quantity) IS 'implementation of <> operator';

CREATE FUNCTION quantity_ge(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_ge'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
SUPPORT quantity_ge_support;
COMMENT ON FUNCTION quantity_ge(quantity, quantity) IS 'implementation of >= operator';

CREATE FUNCTION quantity_gt(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_gt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
SUPPORT quantity_gt_support;
COMMENT ON FUNCTION quantity_gt(quantity, quantity) IS 'implementation of > operator';

CREATE FUNCTION quantity_before(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_before'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_before(quantity, quantity) IS 'implementation of ~<~ operator';

CREATE FUNCTION quantity_not_after(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_not_after'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_not_after(quantity, quantity) IS 'implementation of ~<=~ operator';

CREATE FUNCTION quantity_not_before(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_not_before'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_not_before(quantity, quantity) IS 'implementation of ~>=~ operator';

CREATE FUNCTION quantity_after(quantity, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_after'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_after(quantity, quantity) IS 'implementation of ~>~ operator';

CREATE OPERATOR < (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_lt, COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = quantity_ltsel, JOIN = scalarltjoinsel);
COMMENT ON OPERATOR < (quantity, quantity) IS 'less than; NULL between dimensions';

CREATE OPERATOR <= (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_le, COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = quantity_lesel, JOIN = scalarlejoinsel);
COMMENT ON OPERATOR <= (quantity, quantity) IS 'at most; NULL between dimensions';

CREATE OPERATOR = (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_eq, COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR = (quantity, quantity) IS 'equal, across units of one dimension';

CREATE OPERATOR <> (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_ne, COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel);
COMMENT ON OPERATOR <> (quantity, quantity) IS 'not equal';

CREATE OPERATOR >= (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_ge, COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = quantity_gesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR >= (quantity, quantity) IS 'at least; NULL between dimensions';

CREATE OPERATOR > (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_gt, COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = quantity_gtsel, JOIN = scalargtjoinsel);
COMMENT ON OPERATOR > (quantity, quantity) IS 'greater than; NULL between dimensions';

CREATE OPERATOR ~<~ (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_before, COMMUTATOR = ~>~, NEGATOR = ~>=~,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
COMMENT ON OPERATOR ~<~ (quantity, quantity) IS 'before, in the total order';

CREATE OPERATOR ~<=~ (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_not_after, COMMUTATOR = ~>=~, NEGATOR = ~>~,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
COMMENT ON OPERATOR ~<=~ (quantity, quantity) IS 'before or equal, in the total order';

CREATE OPERATOR ~>=~ (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_not_before, COMMUTATOR = ~<=~, NEGATOR = ~<~,
	RESTRICT = scalargesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR ~>=~ (quantity, quantity) IS 'after or equal, in the total order';

CREATE OPERATOR ~>~ (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = quantity_after, COMMUTATOR = ~<~, NEGATOR = ~<=~,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
COMMENT ON OPERATOR ~>~ (quantity, quantity) IS 'after, in the total order';

CREATE FUNCTION quantity_cmp(quantity, quantity) RETURNS integer
AS 'MODULE_PATHNAME', 'quantity_cmp'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_cmp(quantity, quantity) IS '-1, 0 or 1 by dimension, then by exact value';

CREATE FUNCTION quantity_hash(quantity) RETURNS integer
AS 'MODULE_PATHNAME', 'quantity_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_hash(quantity) IS 'hash of the value, whatever its unit';

CREATE FUNCTION quantity_hash_extended(quantity, bigint) RETURNS bigint
AS 'MODULE_PATHNAME', 'quantity_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_hash_extended(quantity, bigint) IS 'seeded hash of the value, whatever its unit';

CREATE FUNCTION quantity_sortsupport(internal) RETURNS void
AS 'MODULE_PATHNAME', 'quantity_sortsupport'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sortsupport(internal) IS 'sort support with abbreviated keys';

CREATE FUNCTION in_range(quantity, quantity, quantity, boolean, boolean) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_in_range'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION in_range(quantity, quantity, quantity, boolean, boolean) IS 'RANGE frames of windows';

CREATE OPERATOR CLASS quantity_ops DEFAULT FOR TYPE quantity USING btree AS
	OPERATOR 1 ~<~,
	OPERATOR 2 ~<=~,
	OPERATOR 3 =,
	OPERATOR 4 ~>=~,
	OPERATOR 5 ~>~,
	FUNCTION 1 quantity_cmp(quantity, quantity),
	FUNCTION 2 quantity_sortsupport(internal),
	FUNCTION 3 in_range(quantity, quantity, quantity, boolean, boolean);
COMMENT ON OPERATOR CLASS quantity_ops USING btree IS 'by dimension, then by exact value';

CREATE OPERATOR CLASS quantity_ops DEFAULT FOR TYPE quantity USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 quantity_hash(quantity),
	FUNCTION 2 quantity_hash_extended(quantity, bigint);
COMMENT ON OPERATOR CLASS quantity_ops USING hash IS 'equal values, whatever their units';

CREATE FUNCTION quantity_floor(quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_floor'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_floor(quantity) IS 'what is before every value of the dimension; for index conditions';

CREATE FUNCTION quantity_ceiling(quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_ceiling'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_ceiling(quantity) IS 'what is after every value of the dimension; for index conditions';

CREATE FUNCTION quantity_brin_distance(internal, internal) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_brin_distance'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_brin_distance(internal, internal) IS 'distance of two values, for BRIN';

CREATE OPERATOR CLASS quantity_minmax_ops DEFAULT FOR TYPE quantity USING brin AS
	OPERATOR 1 ~<~,
	OPERATOR 2 ~<=~,
	OPERATOR 3 =,
	OPERATOR 4 ~>=~,
	OPERATOR 5 ~>~,
	FUNCTION 1 brin_minmax_opcinfo(internal),
	FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
	FUNCTION 3 brin_minmax_consistent(internal, internal, internal),
	FUNCTION 4 brin_minmax_union(internal, internal, internal),
	STORAGE quantity;
COMMENT ON OPERATOR CLASS quantity_minmax_ops USING brin IS 'least and greatest of a range of blocks';

CREATE OPERATOR CLASS quantity_minmax_multi_ops FOR TYPE quantity USING brin AS
	OPERATOR 1 ~<~,
	OPERATOR 2 ~<=~,
	OPERATOR 3 =,
	OPERATOR 4 ~>=~,
	OPERATOR 5 ~>~,
	FUNCTION 1 brin_minmax_multi_opcinfo(internal),
	FUNCTION 2 brin_minmax_multi_add_value(internal, internal, internal, internal),
	FUNCTION 3 brin_minmax_multi_consistent(internal, internal, internal, integer),
	FUNCTION 4 brin_minmax_multi_union(internal, internal, internal),
	FUNCTION 5 brin_minmax_multi_options(internal),
	FUNCTION 11 quantity_brin_distance(internal, internal),
	STORAGE quantity;
COMMENT ON OPERATOR CLASS quantity_minmax_multi_ops USING brin IS 'several intervals for a range of blocks, as mixed dimensions need';

-- aggregates

CREATE FUNCTION quantity_sum_step(internal, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_sum_step'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sum_step(internal, quantity) IS 'transition of sum and avg';

CREATE FUNCTION quantity_sum_inverse(internal, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_sum_inverse'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sum_inverse(internal, quantity) IS 'inverse transition of sum and avg';

CREATE FUNCTION quantity_sum_combine(internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_sum_combine'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sum_combine(internal, internal) IS 'combine states of sum and avg';

CREATE FUNCTION quantity_sum_serialize(internal) RETURNS bytea
AS 'MODULE_PATHNAME', 'quantity_sum_serialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sum_serialize(internal) IS 'state of sum and avg as bytes';

CREATE FUNCTION quantity_sum_deserialize(bytea, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_sum_deserialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sum_deserialize(bytea, internal) IS 'state of sum and avg from bytes';

CREATE FUNCTION quantity_sum_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_sum_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_sum_final(internal) IS 'result of sum';

CREATE FUNCTION quantity_avg_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_avg_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_avg_final(internal) IS 'result of avg';

CREATE FUNCTION quantity_larger(quantity, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_larger'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_larger(quantity, quantity) IS 'larger of two; an error between dimensions';

CREATE FUNCTION quantity_smaller(quantity, quantity) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_smaller'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_smaller(quantity, quantity) IS 'smaller of two; an error between dimensions';

CREATE AGGREGATE sum(quantity) (
	SFUNC = quantity_sum_step, STYPE = internal, SSPACE = 256,
	FINALFUNC = quantity_sum_final,
	COMBINEFUNC = quantity_sum_combine,
	SERIALFUNC = quantity_sum_serialize, DESERIALFUNC = quantity_sum_deserialize,
	MSFUNC = quantity_sum_step, MINVFUNC = quantity_sum_inverse,
	MSTYPE = internal, MSSPACE = 256, MFINALFUNC = quantity_sum_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE sum(quantity) IS 'exact sum within one dimension, in the scale of the first value';

CREATE AGGREGATE avg(quantity) (
	SFUNC = quantity_sum_step, STYPE = internal, SSPACE = 256,
	FINALFUNC = quantity_avg_final,
	COMBINEFUNC = quantity_sum_combine,
	SERIALFUNC = quantity_sum_serialize, DESERIALFUNC = quantity_sum_deserialize,
	MSFUNC = quantity_sum_step, MINVFUNC = quantity_sum_inverse,
	MSTYPE = internal, MSSPACE = 256, MFINALFUNC = quantity_avg_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE avg(quantity) IS 'mean within one dimension, in the scale of the first value';

CREATE AGGREGATE max(quantity) (SFUNC = quantity_larger, STYPE = quantity, COMBINEFUNC = quantity_larger, PARALLEL = SAFE);
COMMENT ON AGGREGATE max(quantity) IS 'largest within one dimension';

CREATE AGGREGATE min(quantity) (SFUNC = quantity_smaller, STYPE = quantity, COMBINEFUNC = quantity_smaller, PARALLEL = SAFE);
COMMENT ON AGGREGATE min(quantity) IS 'smallest within one dimension';

CREATE FUNCTION quantity_variance_step(internal, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_variance_step'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_variance_step(internal, quantity) IS 'transition of variance and stddev';

CREATE FUNCTION quantity_variance_inverse(internal, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_variance_inverse'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_variance_inverse(internal, quantity) IS 'inverse transition of variance and stddev';

CREATE FUNCTION quantity_moments_combine(internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_moments_combine'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_moments_combine(internal, internal) IS 'combine states of variance, stddev and weighted_avg';

CREATE FUNCTION quantity_moments_serialize(internal) RETURNS bytea
AS 'MODULE_PATHNAME', 'quantity_moments_serialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_moments_serialize(internal) IS 'state of variance, stddev and weighted_avg as bytes';

CREATE FUNCTION quantity_moments_deserialize(bytea, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_moments_deserialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_moments_deserialize(bytea, internal) IS 'state of variance, stddev and weighted_avg from bytes';

CREATE FUNCTION quantity_var_samp_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_var_samp_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_var_samp_final(internal) IS 'result of var_samp';

CREATE FUNCTION quantity_var_pop_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_var_pop_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_var_pop_final(internal) IS 'result of var_pop';

CREATE FUNCTION quantity_stddev_samp_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_stddev_samp_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_stddev_samp_final(internal) IS 'result of stddev_samp';

CREATE FUNCTION quantity_stddev_pop_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_stddev_pop_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_stddev_pop_final(internal) IS 'result of stddev_pop';

CREATE AGGREGATE variance(quantity) (
	SFUNC = quantity_variance_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_var_samp_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_variance_step, MINVFUNC = quantity_variance_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_var_samp_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE variance(quantity) IS 'sample variance, in the square of the unit';

CREATE AGGREGATE var_samp(quantity) (
	SFUNC = quantity_variance_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_var_samp_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_variance_step, MINVFUNC = quantity_variance_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_var_samp_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE var_samp(quantity) IS 'sample variance, in the square of the unit';

CREATE AGGREGATE var_pop(quantity) (
	SFUNC = quantity_variance_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_var_pop_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_variance_step, MINVFUNC = quantity_variance_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_var_pop_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE var_pop(quantity) IS 'population variance, in the square of the unit';

CREATE AGGREGATE stddev(quantity) (
	SFUNC = quantity_variance_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_stddev_samp_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_variance_step, MINVFUNC = quantity_variance_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_stddev_samp_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE stddev(quantity) IS 'sample standard deviation';

CREATE AGGREGATE stddev_samp(quantity) (
	SFUNC = quantity_variance_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_stddev_samp_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_variance_step, MINVFUNC = quantity_variance_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_stddev_samp_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE stddev_samp(quantity) IS 'sample standard deviation';

CREATE AGGREGATE stddev_pop(quantity) (
	SFUNC = quantity_variance_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_stddev_pop_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_variance_step, MINVFUNC = quantity_variance_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_stddev_pop_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE stddev_pop(quantity) IS 'population standard deviation';

CREATE FUNCTION quantity_weighted_step(internal, quantity, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_weighted_step'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_weighted_step(internal, quantity, quantity) IS 'transition of weighted_avg';

CREATE FUNCTION quantity_weighted_step(internal, quantity, numeric) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_weighted_numeric_step'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_weighted_step(internal, quantity, numeric) IS 'transition of weighted_avg';

CREATE FUNCTION quantity_weighted_inverse(internal, quantity, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_weighted_inverse'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_weighted_inverse(internal, quantity, quantity) IS 'inverse transition of weighted_avg';

CREATE FUNCTION quantity_weighted_inverse(internal, quantity, numeric) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_weighted_numeric_inverse'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_weighted_inverse(internal, quantity, numeric) IS 'inverse transition of weighted_avg';

CREATE FUNCTION quantity_weighted_final(internal) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_weighted_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_weighted_final(internal) IS 'result of weighted_avg';

CREATE AGGREGATE weighted_avg(value quantity, weight quantity) (
	SFUNC = quantity_weighted_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_weighted_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_weighted_step, MINVFUNC = quantity_weighted_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_weighted_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE weighted_avg(quantity, quantity) IS 'mean of the values, each as often as its weight says, in the scale of the first value';

CREATE AGGREGATE weighted_avg(value quantity, weight numeric) (
	SFUNC = quantity_weighted_step, STYPE = internal, SSPACE = 512,
	FINALFUNC = quantity_weighted_final,
	COMBINEFUNC = quantity_moments_combine,
	SERIALFUNC = quantity_moments_serialize, DESERIALFUNC = quantity_moments_deserialize,
	MSFUNC = quantity_weighted_step, MINVFUNC = quantity_weighted_inverse,
	MSTYPE = internal, MSSPACE = 512, MFINALFUNC = quantity_weighted_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE weighted_avg(quantity, numeric) IS 'mean of the values, each as often as its weight says, in the scale of the first value';

CREATE FUNCTION quantity_percentile_step(internal, quantity) RETURNS internal
AS 'MODULE_PATHNAME', 'quantity_percentile_step'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_percentile_step(internal, quantity) IS 'transition of percentile_cont';

CREATE FUNCTION quantity_percentile_final(internal, double precision) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_percentile_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_percentile_final(internal, double precision) IS 'result of percentile_cont';

CREATE FUNCTION quantity_percentile_final(internal, double precision[]) RETURNS quantity[]
AS 'MODULE_PATHNAME', 'quantity_percentiles_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION quantity_percentile_final(internal, double precision[]) IS 'result of percentile_cont with several fractions';

CREATE AGGREGATE percentile_cont(double precision ORDER BY quantity) (
	SFUNC = quantity_percentile_step, STYPE = internal, FINALFUNC = quantity_percentile_final,
	FINALFUNC_MODIFY = SHAREABLE, PARALLEL = SAFE
);
COMMENT ON AGGREGATE percentile_cont(double precision ORDER BY quantity) IS 'continuous percentile within one dimension';

CREATE AGGREGATE percentile_cont(double precision[] ORDER BY quantity) (
	SFUNC = quantity_percentile_step, STYPE = internal, FINALFUNC = quantity_percentile_final,
	FINALFUNC_MODIFY = SHAREABLE, PARALLEL = SAFE
);
COMMENT ON AGGREGATE percentile_cont(double precision[] ORDER BY quantity) IS 'continuous percentiles within one dimension';

-- quantity_range

CREATE FUNCTION quantity_range_difference(quantity, quantity) RETURNS float8
AS 'MODULE_PATHNAME', 'quantity_range_difference'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_range_difference(quantity, quantity) IS 'difference in base units, for statistics of ranges';

CREATE TYPE quantity_range;

CREATE FUNCTION quantity_range_check(quantity_range) RETURNS quantity_range
AS 'MODULE_PATHNAME', 'quantity_range_check'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_range_check(quantity_range) IS 'the bounds must have one dimension';

CREATE TYPE quantity_range AS RANGE (
	SUBTYPE = quantity,
	SUBTYPE_OPCLASS = quantity_ops,
	SUBTYPE_DIFF = quantity_range_difference,
	CANONICAL = quantity_range_check,
	MULTIRANGE_TYPE_NAME = quantity_multirange
);
COMMENT ON TYPE quantity_range IS 'range of quantities of one dimension';
COMMENT ON TYPE quantity_multirange IS 'ranges of quantities';

CREATE FUNCTION quantity_range_contains(quantity_range, quantity) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_range_contains'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_range_contains(quantity_range, quantity) IS 'implementation of @> operator';

CREATE FUNCTION quantity_in_quantity_range(quantity, quantity_range) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_in_quantity_range'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_in_quantity_range(quantity, quantity_range) IS 'implementation of <@ operator';

CREATE OPERATOR @> (LEFTARG = quantity_range, RIGHTARG = quantity, FUNCTION = quantity_range_contains,
	COMMUTATOR = <@, RESTRICT = contsel, JOIN = contjoinsel);
COMMENT ON OPERATOR @> (quantity_range, quantity) IS 'contains, within the range''s dimension';

CREATE OPERATOR <@ (LEFTARG = quantity, RIGHTARG = quantity_range, FUNCTION = quantity_in_quantity_range,
	COMMUTATOR = @>, RESTRICT = contsel, JOIN = contjoinsel);
COMMENT ON OPERATOR <@ (quantity, quantity_range) IS 'is contained, within the range''s dimension';

-- for a reader

CREATE FUNCTION to_char(quantity, text) RETURNS text
AS 'MODULE_PATHNAME', 'quantity_to_char'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION to_char(quantity, text) IS 'formatted for a reader: zh, in Chinese characters; en, 1.79 billion yuan, plain 1790000000 CNY';

-- units

CREATE TABLE quantity_user_units (
	name text PRIMARY KEY,
	definition text NOT NULL
);
COMMENT ON TABLE quantity_user_units IS 'users'' units: filled by define_unit and drop_unit';
COMMENT ON COLUMN quantity_user_units.name IS 'name and code';
COMMENT ON COLUMN quantity_user_units.definition IS 'factor and base units; empty for a base unit of its own';
SELECT pg_catalog.pg_extension_config_dump('quantity_user_units', '');
GRANT SELECT ON quantity_user_units TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON quantity_user_units TO @extowner@ WITH GRANT OPTION;

CREATE FUNCTION user_table_changed() RETURNS trigger
AS 'MODULE_PATHNAME', 'user_table_changed'
LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION user_table_changed() IS 'tell every session that users'' units or words changed';

CREATE TRIGGER user_table_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON quantity_user_units
	FOR EACH STATEMENT EXECUTE FUNCTION user_table_changed();
COMMENT ON TRIGGER user_table_changed ON quantity_user_units IS 'effective in every session at once';

CREATE FUNCTION quantity_uses_unit(quantity, text) RETURNS boolean
AS 'MODULE_PATHNAME', 'quantity_uses_unit'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION quantity_uses_unit(quantity, text) IS 'is the value in a unit of this name, alone or in a product?';

CREATE FUNCTION define_unit(name text, definition text DEFAULT NULL) RETURNS void
AS 'MODULE_PATHNAME', 'quantity_define_unit'
LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION define_unit(text, text) IS 'define a unit: define_unit(''boxcar'', ''2 TEU''); without a definition it is a base unit of its own';

CREATE FUNCTION drop_unit(name text) RETURNS void
AS 'MODULE_PATHNAME', 'quantity_drop_unit'
LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_unit(text) IS 'drop a unit that no stored value is in';

CREATE FUNCTION quantity_unit_list(OUT code text, OUT class text, OUT dimension text, OUT factor text,
	OUT names text[], OUT built_in boolean) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'quantity_unit_list'
LANGUAGE C STABLE STRICT PARALLEL SAFE ROWS 540 COST 10000;
COMMENT ON FUNCTION quantity_unit_list() IS 'every unit';

CREATE VIEW quantity_units AS
	SELECT code, class, dimension, factor, names, built_in FROM quantity_unit_list();
COMMENT ON VIEW quantity_units IS 'every unit, built in and users''';
COMMENT ON COLUMN quantity_units.code IS 'UCUM or ISO 4217 where they have one; a counting word is its own';
COMMENT ON COLUMN quantity_units.class IS 'what it measures';
COMMENT ON COLUMN quantity_units.dimension IS 'base units; units of one dimension convert';
COMMENT ON COLUMN quantity_units.factor IS 'so many of the dimension, as an exact number or fraction';
COMMENT ON COLUMN quantity_units.names IS 'names that a literal may use';
COMMENT ON COLUMN quantity_units.built_in IS 'false for users'' units';
GRANT SELECT ON quantity_units TO PUBLIC;

-- exchange rates

CREATE TABLE exchange_rates (
	base text NOT NULL,
	quote text NOT NULL,
	valid daterange NOT NULL,
	rate numeric NOT NULL CHECK (rate > 0::numeric AND rate < 'Infinity'),
	PRIMARY KEY (base, quote, valid)
);
COMMENT ON TABLE exchange_rates IS 'users'' rates of exchange: one of base is rate of quote on the days of valid';
COMMENT ON COLUMN exchange_rates.base IS 'ISO 4217 code';
COMMENT ON COLUMN exchange_rates.quote IS 'ISO 4217 code';
COMMENT ON COLUMN exchange_rates.valid IS 'a day, month or year; of several that hold a day the shortest counts';
COMMENT ON COLUMN exchange_rates.rate IS 'units of quote for one of base';
SELECT pg_catalog.pg_extension_config_dump('exchange_rates', '');
GRANT SELECT ON exchange_rates TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON exchange_rates TO @extowner@ WITH GRANT OPTION;

CREATE FUNCTION convert(value quantity, currency text, day date) RETURNS quantity
AS 'MODULE_PATHNAME', 'quantity_exchange'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION convert(quantity, text, date) IS 'money in another currency, by exchange_rates; no rate for the day is an error';

-- users' own words

CREATE TABLE extract_user_indicators (
	code text PRIMARY KEY,
	names text[] NOT NULL,
	unit text
);
COMMENT ON TABLE extract_user_indicators IS 'users'' indicators: filled by define_indicator and drop_indicator';
COMMENT ON COLUMN extract_user_indicators.code IS 'what the column indicator has';
COMMENT ON COLUMN extract_user_indicators.names IS 'what articles call it';
COMMENT ON COLUMN extract_user_indicators.unit IS 'what a level of it is measured in; NULL for anything';
SELECT pg_catalog.pg_extension_config_dump('extract_user_indicators', '');
GRANT SELECT ON extract_user_indicators TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON extract_user_indicators TO @extowner@ WITH GRANT OPTION;
CREATE TRIGGER user_table_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON extract_user_indicators
	FOR EACH STATEMENT EXECUTE FUNCTION user_table_changed();
COMMENT ON TRIGGER user_table_changed ON extract_user_indicators IS 'effective in every session at once';

CREATE TABLE extract_user_places (
	name text PRIMARY KEY,
	region text,
	level text NOT NULL
);
COMMENT ON TABLE extract_user_places IS 'users'' places: filled by define_place and drop_place';
COMMENT ON COLUMN extract_user_places.name IS 'its name';
COMMENT ON COLUMN extract_user_places.region IS 'code of the division that holds it';
COMMENT ON COLUMN extract_user_places.level IS 'province, prefecture, county or zone';
SELECT pg_catalog.pg_extension_config_dump('extract_user_places', '');
GRANT SELECT ON extract_user_places TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON extract_user_places TO @extowner@ WITH GRANT OPTION;
CREATE TRIGGER user_table_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON extract_user_places
	FOR EACH STATEMENT EXECUTE FUNCTION user_table_changed();
COMMENT ON TRIGGER user_table_changed ON extract_user_places IS 'effective in every session at once';

CREATE TABLE extract_user_aliases (
	alias text PRIMARY KEY,
	means text NOT NULL
);
COMMENT ON TABLE extract_user_aliases IS 'further names of indicators and places: filled by define_alias and drop_alias';
COMMENT ON COLUMN extract_user_aliases.alias IS 'what articles say';
COMMENT ON COLUMN extract_user_aliases.means IS 'code of an indicator, code of a division, or name of a place';
SELECT pg_catalog.pg_extension_config_dump('extract_user_aliases', '');
GRANT SELECT ON extract_user_aliases TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON extract_user_aliases TO @extowner@ WITH GRANT OPTION;
CREATE TRIGGER user_table_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON extract_user_aliases
	FOR EACH STATEMENT EXECUTE FUNCTION user_table_changed();
COMMENT ON TRIGGER user_table_changed ON extract_user_aliases IS 'effective in every session at once';

CREATE TABLE extract_user_patterns (
	name text PRIMARY KEY,
	pattern text NOT NULL,
	indicator text
);
COMMENT ON TABLE extract_user_patterns IS 'phrases that state a row: filled by define_pattern and drop_pattern';
COMMENT ON COLUMN extract_user_patterns.name IS 'what explain_indicators calls it';
COMMENT ON COLUMN extract_user_patterns.pattern IS 'regular expression of PCRE2 with named groups';
COMMENT ON COLUMN extract_user_patterns.indicator IS 'code of the indicator that it states; NULL leaves it to the name';
SELECT pg_catalog.pg_extension_config_dump('extract_user_patterns', '');
GRANT SELECT ON extract_user_patterns TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON extract_user_patterns TO @extowner@ WITH GRANT OPTION;
CREATE TRIGGER user_table_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON extract_user_patterns
	FOR EACH STATEMENT EXECUTE FUNCTION user_table_changed();
COMMENT ON TRIGGER user_table_changed ON extract_user_patterns IS 'effective in every session at once';

CREATE FUNCTION define_indicator(code text, names text[], unit text DEFAULT NULL) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION define_indicator(text, text[], text) IS
'an indicator of one''s own, by all names that articles have for it: define_indicator(''silk_index'', ''{Silk Index}''); with a unit, only what is measured so; an existing one is replaced';

CREATE FUNCTION drop_indicator(code text) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_indicator(text) IS
'drop a user''s indicator';

CREATE FUNCTION define_place(name text, region text DEFAULT NULL, level text DEFAULT 'zone') RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION define_place(text, text, text) IS
'a place of one''s own and the code of the division that holds it: define_place(''Lakeside Valley'', ''330106''); level is province, prefecture, county or zone; an existing one is replaced';

CREATE FUNCTION drop_place(name text) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_place(text) IS
'drop a user''s place';

CREATE FUNCTION define_alias(alias text, means text) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION define_alias(text, text) IS
'another name of an indicator (by its code) or of a place (by its name or code), built in or a user''s: define_alias(''value added'', ''gdp''); an existing one is replaced';

CREATE FUNCTION drop_alias(alias text) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_alias(text) IS
'drop an alias';

CREATE FUNCTION define_pattern(name text, pattern text, indicator text DEFAULT NULL) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION define_pattern(text, text, text) IS
'a phrase that states a row: a regular expression of PCRE2 with the group value and, where it has them, name, subject, period, unit, change, previous and rank; what the groups match goes over what the built-in rules read at that number: define_pattern(''score'', ''(?<name>talent score)[^.]*?(?<value>[0-9.]+) points''); an existing one is replaced';

CREATE FUNCTION drop_pattern(name text) RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_pattern(text) IS
'drop a pattern';

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

CREATE FUNCTION extract_support(internal) RETURNS internal
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION extract_support(internal) IS 'rows and cost of the extraction functions, by the length of the text';

CREATE FUNCTION extract_quantities(body text, OUT seq integer, OUT value quantity, OUT bounds quantity_range,
	OUT qualifier text, OUT mention text, OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 5000 ROWS 20
SUPPORT extract_support;
COMMENT ON FUNCTION extract_quantities(text) IS
'every quantity written in the text: its value, the values that its wording allows, and where it stands (characters from 0, half-open)';

CREATE FUNCTION extract_periods(body text, published date DEFAULT NULL, OUT seq integer, OUT period daterange,
	OUT mention text, OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 5000 ROWS 10
SUPPORT extract_support;
COMMENT ON FUNCTION extract_periods(text, date) IS
'every time expression of the text, resolved against the day of publication (by default the one that the page states)';

CREATE FUNCTION extract_places(body text, OUT seq integer, OUT region text, OUT name text, OUT mention text,
	OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 5000 ROWS 10
SUPPORT extract_support;
COMMENT ON FUNCTION extract_places(text) IS
'every administrative division and development zone named in the text, with its six-digit code (GB/T 2260) and official name';

CREATE FUNCTION extract_indicators(body text, published date DEFAULT NULL, place text DEFAULT NULL,
	OUT seq integer, OUT indicator text, OUT name text, OUT subject text, OUT region text, OUT period daterange,
	OUT value quantity, OUT bounds quantity_range, OUT qualifier text, OUT change quantity,
	OUT change_bounds quantity_range, OUT change_basis text, OUT previous quantity, OUT rank integer,
	OUT rank_scope text, OUT status text, OUT part_of integer, OUT quote text, OUT span int4range,
	OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 15
SUPPORT extract_support;
COMMENT ON FUNCTION extract_indicators(text, date, text) IS
'the statements of an article: what is measured, whose, when, how much, with growth, rank and status; published and place say what the text leaves open';

CREATE FUNCTION explain_indicators(body text, published date DEFAULT NULL, place text DEFAULT NULL,
	OUT seq integer, OUT field text, OUT value text, OUT rule text, OUT entry text, OUT built_in boolean,
	OUT words text, OUT span int4range)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 100;
COMMENT ON FUNCTION explain_indicators(text, date, text) IS
'why each row of extract_indicators came out as it did, a row for each of its fields: the rule that decided, the entry of the lexicon, built in or a user''s, and the words that say it; rule of period, subject and status: said with the number (own), or in force in the sentence, paragraph, section or article';

CREATE FUNCTION highlight_indicators(body text, published date DEFAULT NULL, place text DEFAULT NULL)
RETURNS text
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION highlight_indicators(text, date, text) IS
'the article as an HTML fragment: values, changes, ranks, periods and places marked, each row''s fields in a tooltip, everything escaped';

CREATE FUNCTION indicators_page(body text, published date DEFAULT NULL, place text DEFAULT NULL)
RETURNS text
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION indicators_page(text, date, text) IS
'a self-contained HTML page, light and dark: the article with its mentions marked, the table of its rows, and charts where one indicator has several periods or subjects';

-- checks

CREATE FUNCTION check_indicators(body text, published date DEFAULT NULL, place text DEFAULT NULL,
	OUT kind text, OUT rows integer[], OUT stated quantity, OUT computed quantity, OUT computed_bounds quantity_range,
	OUT at_most boolean, OUT agrees boolean)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 3;
COMMENT ON FUNCTION check_indicators(text, date, text) IS
'statements of an article tested against each other: completion rate against completed and planned, growth against level and earlier level, share against part and whole, parts against their total, counts against the list beside them. rows are the seq of extract_indicators, the stated one first; computed_bounds is what the rounding of the written figures allows; at_most where the parts or the list need not be all; agrees is false where the figures cannot all be right';

CREATE FUNCTION rounding(value quantity)
RETURNS quantity_range
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION rounding(quantity) IS
'the quantities that a written figure may stand for, half a unit of its last digit to each side; a count of whole things stands for itself';

CREATE FUNCTION implied_previous(value quantity, change quantity)
RETURNS quantity_range
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION implied_previous(quantity, quantity) IS
'the earlier level that a level and its growth imply, as far as the rounding of both tells: implied_previous(''11 billion CNY'', ''10%''); a change in the level''s own unit is subtracted';

-- facts

CREATE FUNCTION builtin_indicators(OUT code text, OUT zh text, OUT en text, OUT units text[], OUT kind text, OUT nbs text)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100 ROWS 80;
COMMENT ON FUNCTION builtin_indicators() IS 'the built-in indicators: what the view indicators reads';

CREATE FUNCTION builtin_divisions(OUT code text, OUT name text, OUT short text, OUT english text, OUT level text,
	OUT parent text, OUT valid_from integer, OUT valid_to integer, OUT successors text[])
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 6800;
COMMENT ON FUNCTION builtin_divisions() IS 'the built-in divisions: what the view divisions reads';

CREATE FUNCTION builtin_zones(OUT name text, OUT region text)
RETURNS SETOF record
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000 ROWS 260;
COMMENT ON FUNCTION builtin_zones() IS 'the built-in development zones: what the view zones reads';

CREATE FUNCTION division_at(code text, on_date date)
RETURNS text
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION division_at(text, date) IS
'the code that a division had, or that took over from it, on that day: division_at(''110103'', ''2020-01-01'') is 110101; of several that took over, what holds them all; NULL where none is known';

CREATE VIEW indicators AS
	SELECT code, zh, en, units, kind, nbs, true AS built_in FROM builtin_indicators()
	UNION ALL
	SELECT code, (SELECT n FROM pg_catalog.unnest(names) WITH ORDINALITY u(n, i) WHERE n ~ '[^\x01-\x7f]' ORDER BY i LIMIT 1),
		(SELECT n FROM pg_catalog.unnest(names) WITH ORDINALITY u(n, i) WHERE n !~ '[^\x01-\x7f]' ORDER BY i LIMIT 1),
		CASE WHEN unit IS NOT NULL THEN ARRAY[unit] ELSE '{}' END, NULL, NULL, false
	FROM extract_user_indicators;
COMMENT ON VIEW indicators IS
'indicators that extract_indicators knows, built in and users'': code, names, what a level is measured in, kind (flow, stock, rate, index, level), code of the National Bureau of Statistics where one corresponds';

CREATE VIEW divisions AS
	SELECT code, name, short, english, level, parent, valid_from, valid_to, successors, true AS built_in FROM builtin_divisions()
	UNION ALL
	SELECT NULL, name, NULL, NULL, level, region, NULL, NULL, '{}', false FROM extract_user_places WHERE level <> 'zone';
COMMENT ON VIEW divisions IS
'administrative divisions since 1981, and users'' places that are no zones: code (GB/T 2260), names, level, parent, years in force (half-open; 1981 also means earlier, NULL still), codes that took over';

CREATE VIEW zones AS
	SELECT name, region, true AS built_in FROM builtin_zones()
	UNION ALL
	SELECT name, region, false FROM extract_user_places WHERE level = 'zone';
COMMENT ON VIEW zones IS 'national-level development zones and users'' zones, and the division that holds each';
GRANT SELECT ON indicators, divisions, zones TO PUBLIC;

-- datasets

CREATE TABLE observation_stores (
	article regclass PRIMARY KEY,
	observation regclass NOT NULL,
	state regclass NOT NULL,
	key name NOT NULL,
	body name NOT NULL,
	published name,
	place name,
	title name
);
COMMENT ON TABLE observation_stores IS 'tables of articles that have a store: filled by create_observation_store and drop_observation_store';
COMMENT ON COLUMN observation_stores.article IS 'table of articles';
COMMENT ON COLUMN observation_stores.observation IS 'table of what is read in them';
COMMENT ON COLUMN observation_stores.state IS 'table of which articles were read, and how that went';
COMMENT ON COLUMN observation_stores.key IS 'column that the articles are known by';
COMMENT ON COLUMN observation_stores.body IS 'column of the text';
COMMENT ON COLUMN observation_stores.published IS 'column of the day of publication; NULL leaves it to the text';
COMMENT ON COLUMN observation_stores.place IS 'column of the place that an article is about; NULL leaves it to the title or the text';
COMMENT ON COLUMN observation_stores.title IS 'column of the title';
SELECT pg_catalog.pg_extension_config_dump('observation_stores',
	'WHERE EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = article::pg_catalog.oid)');
GRANT SELECT ON observation_stores TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON observation_stores TO @extowner@ WITH GRANT OPTION;

CREATE TABLE observation_runs (
	article regclass NOT NULL,
	pid integer NOT NULL,
	started timestamptz NOT NULL,
	marked timestamptz NOT NULL,
	articles bigint NOT NULL,
	observations bigint NOT NULL,
	failed bigint NOT NULL,
	remaining bigint NOT NULL,
	PRIMARY KEY (article, pid)
) WITH (fillfactor = 50);
COMMENT ON TABLE observation_runs IS 'what observation_progress reads; not dumped';
GRANT SELECT ON observation_runs TO PUBLIC;

CREATE FUNCTION create_observation_store(article regclass, key name, body name, published name DEFAULT NULL,
	place name DEFAULT NULL, title name DEFAULT NULL)
RETURNS regclass
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION create_observation_store(regclass, name, name, name, name, name) IS
'set up a dataset beside a table of articles: the table <name>_observation with the article''s key and the columns of extract_indicators, and <name>_observation_state; both belong to the owner of the articles. key is a unique column, body the text; a title names the place where no column does';

CREATE FUNCTION drop_observation_store(article regclass)
RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_observation_store(regclass) IS
'drop a table''s dataset: its two tables and its triggers; of a table that is gone, by its OID in observation_stores';

CREATE PROCEDURE refresh_observations(article regclass, batch integer DEFAULT 500, retry boolean DEFAULT false)
AS 'MODULE_PATHNAME' LANGUAGE C;
COMMENT ON PROCEDURE refresh_observations(regclass, integer, boolean) IS
'bring a table''s dataset up to date: reads articles that are new, changed, or read by another version; removes the rows of deleted ones; commits after each batch, so that it may be stopped or killed and called again; several sessions share the work. An article that cannot be read is noted in the state with its error, and read again when it changes or with retry';

CREATE FUNCTION observe_articles() RETURNS trigger
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION observe_articles() IS 'trigger of create_observation_triggers; acts with the rights of the table''s owner';

CREATE FUNCTION create_observation_triggers(article regclass)
RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION create_observation_triggers(regclass) IS
'have a table''s dataset follow each change at once, by triggers; what was there before is left to refresh_observations';

CREATE FUNCTION drop_observation_triggers(article regclass)
RETURNS void
AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION drop_observation_triggers(regclass) IS 'leave a table''s dataset to refresh_observations again';

CREATE FUNCTION lexicon_version() RETURNS text
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE;
COMMENT ON FUNCTION lexicon_version() IS 'version of the facts and rules that read articles: another one may read them otherwise';

CREATE FUNCTION observation_fingerprint(VARIADIC "any") RETURNS uuid
AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION observation_fingerprint(VARIADIC "any") IS
'of an article''s columns and of lexicon_version: differs where the article might be read otherwise';

CREATE VIEW observation_progress AS
SELECT r.article, r.pid, r.started, r.articles, r.observations, r.failed, r.remaining,
	round((r.articles::float8 / r.seconds)::numeric, 1) AS articles_per_second,
	pg_catalog.make_interval(secs => round((r.remaining::float8 / nullif(sum(r.articles::float8 / r.seconds) OVER (PARTITION BY r.article), 0::float8))::numeric)::float8) AS time_left
FROM (SELECT r.*, greatest(extract(epoch FROM clock_timestamp() - r.started)::float8, 0.001) AS seconds
		FROM observation_runs r JOIN observation_stores s ON s.article::oid = r.article::oid
		WHERE EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
			WHERE l.locktype = 'relation' AND l.relation = s.state::oid AND l.pid = r.pid AND d.datname = current_database())) r;
COMMENT ON VIEW observation_progress IS
'running refreshes: what each session has done, how fast, articles that remain, and the time that all sessions need for them';
GRANT SELECT ON observation_progress TO PUBLIC;

-- export

CREATE FUNCTION sdmx_period(period daterange, OUT freq text, OUT time_period text)
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION sdmx_period(daterange) IS
'a period in SDMX''s terms: frequency (CL_FREQ) and time period; what is no calendar period is a time range, as 2022-01-01/P5M';

CREATE FUNCTION sdmx_row(article text, seq integer, indicator text, name text, subject text, region text, period daterange,
	value quantity, qualifier text, change quantity, change_basis text, status text, quote text, confidence real,
	OUT "STRUCTURE" text, OUT "STRUCTURE_ID" text, OUT "ACTION" text, OUT "REF_AREA" text, OUT "INDICATOR" text,
	OUT "TRANSFORMATION" text, OUT "FREQ" text, OUT "TIME_PERIOD" text, OUT "OBS_VALUE" numeric, OUT "UNIT_MEASURE" text,
	OUT "UNIT_MULT" integer, OUT "OBS_STATUS" text, OUT "INDICATOR_NAME" text, OUT "SUBJECT" text, OUT "QUALIFIER" text,
	OUT "ARTICLE" text, OUT "SEQ" integer, OUT "QUOTE" text, OUT "CONFIDENCE" real)
RETURNS SETOF record
LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 1
BEGIN ATOMIC
	SELECT 'dataflow', 'PGI:OBSERVATIONS(1.0.0)', 'I', coalesce(region, '_X'), coalesce(indicator, '_X'), v.transformation,
		p.freq, p.time_period, trim_scale(v.number * ('1e-' || m.mult::text)::numeric), unit(v.stated), m.mult,
		CASE status WHEN 'estimate' THEN 'E' WHEN 'target' THEN 'F' ELSE 'A' END, name, subject, qualifier, article, seq, quote, confidence
	FROM sdmx_period(period) p
	CROSS JOIN LATERAL (
		SELECT 'N' AS transformation, value AS stated, amount(value) AS number WHERE value IS NOT NULL
		UNION ALL
		SELECT CASE change_basis WHEN 'yoy' THEN 'GY' WHEN 'mom' THEN 'G1' ELSE '_X' END, change, amount(change) WHERE change IS NOT NULL) v
	CROSS JOIN LATERAL (SELECT CASE WHEN unit(v.stated) IN ('%', 'pp') THEN 0 WHEN abs(v.number) >= 1e12 THEN 12 WHEN abs(v.number) >= 1e9 THEN 9
		WHEN abs(v.number) >= 1e6 THEN 6 WHEN abs(v.number) >= 1e3 THEN 3 ELSE 0 END AS mult) m
	WHERE p.time_period IS NOT NULL;
END;
COMMENT ON FUNCTION sdmx_row(text, integer, text, text, text, text, daterange, quantity, text, quantity, text, text, text, real) IS
'an observation in SDMX''s terms: a row for its level and one for its growth; none where the period is not known';

CREATE FUNCTION sdmx_observations(body text, published date, place text DEFAULT NULL,
	OUT "STRUCTURE" text, OUT "STRUCTURE_ID" text, OUT "ACTION" text, OUT "REF_AREA" text, OUT "INDICATOR" text,
	OUT "TRANSFORMATION" text, OUT "FREQ" text, OUT "TIME_PERIOD" text, OUT "OBS_VALUE" numeric, OUT "UNIT_MEASURE" text,
	OUT "UNIT_MULT" integer, OUT "OBS_STATUS" text, OUT "INDICATOR_NAME" text, OUT "SUBJECT" text, OUT "QUALIFIER" text,
	OUT "ARTICLE" text, OUT "SEQ" integer, OUT "QUOTE" text, OUT "CONFIDENCE" real)
RETURNS SETOF record
LANGUAGE sql STABLE PARALLEL SAFE COST 10000 ROWS 15
BEGIN ATOMIC
	SELECT s.* FROM extract_indicators(body, published, place) i
	CROSS JOIN LATERAL sdmx_row(NULL, i.seq, i.indicator, i.name, i.subject, i.region, i.period, i.value, i.qualifier, i.change,
		i.change_basis, i.status, i.quote, i.confidence) s;
END;
COMMENT ON FUNCTION sdmx_observations(text, date, text) IS
'the statements of an article as SDMX-CSV 2.0 has them: COPY ... CSV HEADER writes the file; see doc/sdmx.md for the codes';

CREATE FUNCTION sdmx_observations(store regclass,
	OUT "STRUCTURE" text, OUT "STRUCTURE_ID" text, OUT "ACTION" text, OUT "REF_AREA" text, OUT "INDICATOR" text,
	OUT "TRANSFORMATION" text, OUT "FREQ" text, OUT "TIME_PERIOD" text, OUT "OBS_VALUE" numeric, OUT "UNIT_MEASURE" text,
	OUT "UNIT_MULT" integer, OUT "OBS_STATUS" text, OUT "INDICATOR_NAME" text, OUT "SUBJECT" text, OUT "QUALIFIER" text,
	OUT "ARTICLE" text, OUT "SEQ" integer, OUT "QUOTE" text, OUT "CONFIDENCE" real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'sdmx_observations'
LANGUAGE C STABLE STRICT PARALLEL SAFE COST 100000 ROWS 1000;
COMMENT ON FUNCTION sdmx_observations(regclass) IS
'a table''s dataset as SDMX-CSV 2.0 has it; store is the table of articles or its table of observations';
