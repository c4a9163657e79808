/* pg_indicators 1.0: the SQL surface, in the order a reader meets it */

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_indicators" to load this file. \quit
