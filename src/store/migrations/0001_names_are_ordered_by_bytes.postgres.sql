-- SPDX-License-Identifier: Apache-2.0
-- Why: lists have one order on every engine, whatever language the database was made for. SQLite has
-- a collation of this name of its own.
CREATE COLLATION "binary" (provider = libc, locale = 'C');
