-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE t (id INTEGER);
