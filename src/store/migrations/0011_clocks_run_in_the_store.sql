-- SPDX-License-Identifier: Apache-2.0
-- Why a table of clocks: what comes due by itself is found by one index, and is stopped in the
-- transaction that does it, so that it happens once.
CREATE TABLE running_clock (
    subject_id   TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('referral', 'offer', 'placement')),
    step         TEXT NOT NULL CHECK (step IN (
                     'draft_expires', 'triage_late', 'court_time', 'update_warning', 'search_ceases',
                     'offer_unopened', 'decline_unreviewed', 'lapse_unanswered', 'arrival_late',
                     'arrival_missing')),
    due          BIGINT NOT NULL,
    PRIMARY KEY (subject_id, subject_kind, step)
);
CREATE INDEX running_clock_by_due ON running_clock (due, subject_id, step);

CREATE TABLE policy_figure (
    ordinal   INTEGER PRIMARY KEY,
    rule      TEXT NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount > 0),
    unit      TEXT NOT NULL CHECK (unit IN ('percent', 'hours', 'days', 'working_days', 'months')),
    only_for  TEXT CHECK (only_for IN (
                  'police_custody', 'justice', 'remand', 'emergency_welfare', 'planned_welfare')),
    in_use    INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    source    TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day  TEXT CHECK (length(last_day) = 10),
    CHECK (last_day >= first_day)
);

-- Until when the referrer confirms that the search is still needed, and reviews the whole form.
ALTER TABLE referral ADD COLUMN update_due BIGINT;
ALTER TABLE referral ADD COLUMN review_due BIGINT;

-- Appeals are few: those that wait are found among them.
CREATE INDEX event_of_appeal ON event (sequence) WHERE name = 'appealed';

-- Who of the unit is on duty, a day at a time: urgent referrals are allocated by it.
CREATE TABLE duty_day (
    day        TEXT PRIMARY KEY CHECK (length(day) = 10),
    officer_id TEXT NOT NULL REFERENCES account (id)
);

CREATE TABLE change_request (
    id           TEXT PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind         TEXT NOT NULL CHECK (kind IN ('extend', 'shorten', 'bed_change')),
    side         TEXT NOT NULL CHECK (side IN ('home', 'placing')),
    asked_by     TEXT NOT NULL REFERENCES account (id),
    asked        BIGINT NOT NULL,
    words        TEXT NOT NULL CHECK (length(trim(words)) > 0),
    until_day    TEXT CHECK (length(until_day) = 10),
    bed_id       TEXT REFERENCES bed (id),
    status       TEXT NOT NULL CHECK (status IN (
                     'asked', 'supported', 'agreed', 'refused', 'overtaken')),
    decided      BIGINT,
    reason       TEXT NOT NULL,
    version      BIGINT NOT NULL,
    CHECK ((kind = 'bed_change') = (bed_id IS NOT NULL)),
    CHECK ((kind = 'bed_change') = (until_day IS NULL)),
    CHECK (status <> 'refused' OR length(trim(reason)) > 0)
);
CREATE INDEX change_request_of_placement ON change_request (placement_id, asked DESC, id);
CREATE INDEX change_request_open ON change_request (asked, id) WHERE status IN ('asked', 'supported');
