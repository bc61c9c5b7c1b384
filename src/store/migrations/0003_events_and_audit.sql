-- SPDX-License-Identifier: Apache-2.0
-- Why no foreign keys: history outlives what it tells of.
CREATE TABLE event (
    sequence        BIGINT PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    happened        BIGINT NOT NULL,
    account_id      TEXT,                                     -- null when the system acted
    actor_name      TEXT NOT NULL,
    organisation_id TEXT,
    actor_kind      TEXT NOT NULL,
    subject_kind    TEXT NOT NULL CHECK (subject_kind IN (
                        'referral', 'offer', 'bed_closure', 'hold', 'placement', 'order',
                        'transition_plan', 'child', 'account', 'rules')),
    subject_id      TEXT NOT NULL,
    name            TEXT NOT NULL,
    referral_id     TEXT,
    child_id        TEXT,
    details         TEXT NOT NULL                             -- JSON: [["name","value"],...]
);
CREATE INDEX event_of_subject ON event (subject_id, subject_kind, sequence);
CREATE INDEX event_of_child ON event (child_id, sequence) WHERE child_id IS NOT NULL;
CREATE INDEX event_of_referral ON event (referral_id, sequence) WHERE referral_id IS NOT NULL;

CREATE TABLE audit_entry (
    number          BIGINT PRIMARY KEY CHECK (number > 0),
    entered         BIGINT NOT NULL,
    account_id      TEXT,
    organisation_id TEXT,
    action          TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    subject         TEXT NOT NULL,
    child_id        TEXT,
    reason          TEXT NOT NULL,
    request         TEXT NOT NULL,
    hash            TEXT NOT NULL CHECK (length(hash) = 64)
);
CREATE INDEX audit_entry_of_child ON audit_entry (child_id, number) WHERE child_id IS NOT NULL;
