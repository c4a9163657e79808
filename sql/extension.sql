-- The extension as an object of the catalogs: what it owns, how it is labelled,
-- that it moves, and that it goes without a trace.
-- In a database of its own, where nothing else depends on it.
CREATE DATABASE regress_extension TEMPLATE template0;
\c regress_extension
CREATE EXTENSION pg_indicators;
-- Its members, whatever their kind
CREATE TEMPORARY VIEW member AS
SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, d.objsubid) AS object
FROM pg_depend d JOIN pg_extension e ON d.refobjid = e.oid
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND e.extname = 'pg_indicators';
CREATE TEMPORARY VIEW member_function AS
SELECT p.* FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid;

-- Everything a user sees has a comment (a range type's own functions are the server's)
SELECT m.object
FROM member m
WHERE obj_description(m.objid, m.classid::regclass::name) IS NULL
  AND m.classid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass, 'pg_class'::regclass, 'pg_opclass'::regclass, 'pg_cast'::regclass)
  AND NOT EXISTS (SELECT FROM pg_cast c JOIN pg_range r ON c.castsource = r.rngtypid AND c.casttarget = r.rngmultitypid WHERE m.classid = 'pg_cast'::regclass AND c.oid = m.objid)
  AND NOT EXISTS (SELECT FROM pg_type t WHERE m.classid = 'pg_type'::regclass AND t.oid = m.objid AND (t.typelem <> 0 OR t.typrelid <> 0 OR t.typtype = 'm'))
  AND NOT EXISTS (SELECT FROM pg_proc p JOIN pg_range r ON p.prorettype IN (r.rngtypid, r.rngmultitypid) WHERE p.oid = m.objid AND p.prosrc ~ 'range_constructor')
  AND NOT EXISTS (SELECT FROM pg_class c WHERE m.classid = 'pg_class'::regclass AND c.oid = m.objid AND c.relkind NOT IN ('r', 'v', 'm'))
ORDER BY 1;

-- Parallel safe, all but what writes or commits
SELECT oid::regprocedure FROM member_function
WHERE proparallel <> 's' AND provolatile <> 'v' ORDER BY 1;

-- Nothing runs with another's rights, and what has an SQL body pins its search_path
SELECT oid::regprocedure FROM member_function
WHERE prosecdef
   OR prolang = (SELECT oid FROM pg_language WHERE lanname = 'plpgsql') AND NOT coalesce(proconfig::text ~ 'search_path', false)
ORDER BY 1;

-- What is an operator's function is as volatile as its operator's class demands
SELECT o.oid::regoperator, p.provolatile
FROM pg_amop a JOIN pg_operator o ON o.oid = a.amopopr JOIN member_function p ON p.oid = o.oprcode
WHERE p.provolatile <> 'i' ORDER BY 1;

-- Strict is what an operator, a cast, a type or an operator class calls; a transition that makes its own state is not
SELECT DISTINCT p.oid::regprocedure
FROM member_function p
WHERE NOT p.proisstrict AND (EXISTS (SELECT FROM pg_operator o WHERE o.oprcode = p.oid OR o.oprrest = p.oid OR o.oprjoin = p.oid)
	OR EXISTS (SELECT FROM pg_cast c WHERE c.castfunc = p.oid) OR EXISTS (SELECT FROM pg_amproc a WHERE a.amproc = p.oid)
	OR EXISTS (SELECT FROM pg_type t WHERE p.oid IN (t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout)))
ORDER BY 1;
SELECT a.aggfnoid::regprocedure FROM pg_aggregate a JOIN member_function p ON p.oid = a.aggfnoid JOIN pg_proc s ON s.oid = a.aggtransfn
WHERE a.aggtranstype = 'internal'::regtype AND s.proisstrict ORDER BY 1;

-- Aggregates that keep a state in memory combine in parallel, all but those that sort; what combines can travel
SELECT a.aggfnoid::regprocedure FROM pg_aggregate a JOIN member_function p ON p.oid = a.aggfnoid
WHERE a.aggkind = 'n' AND (a.aggcombinefn = 0 OR (a.aggtranstype = 'internal'::regtype AND (a.aggserialfn = 0 OR a.aggdeserialfn = 0 OR a.aggmtransfn = 0))) ORDER BY 1;

-- One function of the library is labelled alike by all its names
SELECT a.oid::regprocedure, b.oid::regprocedure FROM member_function a JOIN member_function b ON a.prosrc = b.prosrc AND a.probin = b.probin AND a.oid < b.oid
WHERE (a.provolatile, a.proisstrict, a.proparallel, a.proretset, a.prorettype) IS DISTINCT FROM (b.provolatile, b.proisstrict, b.proparallel, b.proretset, b.prorettype) ORDER BY 1;

-- Comparisons have all that the planner asks for
SELECT o.oid::regoperator FROM pg_operator o JOIN member m ON m.objid = o.oid AND m.classid = 'pg_operator'::regclass JOIN pg_proc p ON p.oid = o.oprcode
WHERE o.oprname IN ('<', '<=', '>=', '>') AND o.oprleft = o.oprright AND (p.prosupport = 0 OR o.oprrest = 0 OR o.oprjoin = 0 OR o.oprcom = 0 OR o.oprnegate = 0) ORDER BY 1;

-- Commutators and negators name each other
SELECT o.oid::regoperator, c.oid::regoperator AS commutator
FROM pg_operator o JOIN member m ON m.objid = o.oid AND m.classid = 'pg_operator'::regclass
JOIN pg_operator c ON c.oid = o.oprcom WHERE c.oprcom <> o.oid ORDER BY 1;
SELECT o.oid::regoperator, n.oid::regoperator AS negator
FROM pg_operator o JOIN member m ON m.objid = o.oid AND m.classid = 'pg_operator'::regclass
JOIN pg_operator n ON n.oid = o.oprnegate WHERE n.oprnegate <> o.oid ORDER BY 1;

-- Operator classes hold what their access method asks for
SELECT opc.opcname, am.amname
FROM pg_opclass opc JOIN member m ON m.objid = opc.oid AND m.classid = 'pg_opclass'::regclass
JOIN pg_am am ON am.oid = opc.opcmethod WHERE NOT amvalidate(opc.oid) ORDER BY 1;

-- It can be moved, had in a schema of its own, and dropped without a trace; a session that has read goes on with what it finds
SELECT bounds, pg_typeof(bounds) FROM extract_quantities('新增企业超6家。');
DROP VIEW member_function, member;
CREATE SCHEMA elsewhere;
ALTER EXTENSION pg_indicators SET SCHEMA elsewhere;
SELECT bounds, pg_typeof(bounds) FROM elsewhere.extract_quantities('新增企业超6家。');
SELECT count(*) AS left_behind FROM pg_proc WHERE pronamespace = 'public'::regnamespace;
BEGIN;
DROP EXTENSION pg_indicators;
CREATE EXTENSION pg_indicators;
SELECT bounds, pg_typeof(bounds) FROM extract_quantities('新增企业超6家。');
ROLLBACK;
SELECT bounds, pg_typeof(bounds) FROM elsewhere.extract_quantities('新增企业超6家。');
DROP EXTENSION pg_indicators;
CREATE EXTENSION pg_indicators SCHEMA elsewhere;
SELECT bounds, pg_typeof(bounds) FROM elsewhere.extract_quantities('新增企业超6家。');
DROP EXTENSION pg_indicators;
SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend WHERE refobjid = 'elsewhere'::regnamespace;
\c contrib_regression
DROP DATABASE regress_extension;
