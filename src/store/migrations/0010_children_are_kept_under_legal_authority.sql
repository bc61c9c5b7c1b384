-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE authority_period (
    id          TEXT PRIMARY KEY,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    child_id    TEXT NOT NULL REFERENCES child (id),
    kind        TEXT NOT NULL CHECK (kind IN (
                    'seventy_two_hours', 'interim_order', 'order', 'renewal', 'remand', 'sentence',
                    'police_detention')),
    status      TEXT NOT NULL CHECK (status IN ('planned', 'in_force', 'ended', 'refused', 'discharged')),
    starts      BIGINT NOT NULL,
    ends        BIGINT NOT NULL,
    granted     BIGINT,
    ended       BIGINT,
    given_by    TEXT NOT NULL,
    evidence_id TEXT,                                         -- outlives a document that is removed
    note        TEXT NOT NULL,
    recorded    BIGINT NOT NULL,
    warned      BIGINT,
    next_step   BIGINT,
    version     BIGINT NOT NULL,
    CHECK (ends > starts),
    -- Why: nothing is in force that nobody granted.
    CHECK (status NOT IN ('in_force', 'ended') OR granted IS NOT NULL),
    CHECK (length(trim(given_by)) > 0)
);
CREATE INDEX authority_period_of_child ON authority_period (child_id, starts, id);
CREATE INDEX authority_period_of_referral ON authority_period (referral_id, starts, id);
CREATE INDEX authority_period_due ON authority_period (next_step, id) WHERE next_step IS NOT NULL;
CREATE INDEX authority_period_ending ON authority_period (ends, id) WHERE status = 'in_force';
