-- SPDX-License-Identifier: Apache-2.0
-- Why: what the board said is kept until something is done; views are entered too and change nothing.
CREATE INDEX audit_entry_of_change ON audit_entry (number) WHERE outcome = 'done';
