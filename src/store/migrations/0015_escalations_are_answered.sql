-- SPDX-License-Identifier: Apache-2.0
-- Why the table is made anew: the time of a home's responsible individual to answer is one of its
-- clocks, and SQLite cannot change the list of steps of a table that stands.
CREATE TABLE running_clock_with_escalations (
    subject_id   TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('referral', 'offer', 'placement')),
    step         TEXT NOT NULL CHECK (step IN (
                     'draft_expires', 'triage_late', 'court_time', 'update_warning', 'search_ceases',
                     'offer_unopened', 'decline_unreviewed', 'lapse_unanswered', 'arrival_late',
                     'arrival_missing', 'escalation_unanswered')),
    due          BIGINT NOT NULL,
    PRIMARY KEY (subject_id, subject_kind, step)
);
INSERT INTO running_clock_with_escalations (subject_id, subject_kind, step, due)
SELECT subject_id, subject_kind, step, due FROM running_clock;
DROP TABLE running_clock;
ALTER TABLE running_clock_with_escalations RENAME TO running_clock;
CREATE INDEX running_clock_by_due ON running_clock (due, subject_id, step);

-- What the one who answers for a home above its manager has to follow.
CREATE INDEX offer_told_above ON offer (home_id, status) WHERE status IN ('escalated', 'lapsed');
