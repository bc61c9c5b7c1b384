-- SPDX-License-Identifier: Apache-2.0
-- Why: the board counts the offers of each referral and names its authority and officer; with what it
-- reads in the index, it leaves the tables alone.
CREATE INDEX offer_answers_of_referral ON offer (referral_id, sent, answered);
CREATE INDEX organisation_by_name ON organisation (id, name);
CREATE INDEX account_by_name ON account (id, name);
