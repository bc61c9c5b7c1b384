-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE offer (
    id                TEXT PRIMARY KEY,
    referral_id       TEXT NOT NULL REFERENCES referral (id),
    child_id          TEXT NOT NULL REFERENCES child (id),
    home_id           TEXT NOT NULL REFERENCES home (id),
    bed_id            TEXT REFERENCES bed (id),
    status            TEXT NOT NULL CHECK (status IN (
                          'prepared', 'sent', 'opened', 'extension_requested', 'accepted',
                          'accepted_with_conditions', 'declined', 'decline_agreed', 'escalated', 'lapsed',
                          'taken_up', 'not_taken_up', 'recalled')),
    prepared          BIGINT NOT NULL,
    sent              BIGINT,
    opened            BIGINT,
    due               BIGINT,
    extended          INTEGER NOT NULL CHECK (extended IN (0, 1)),
    answered          BIGINT,
    answered_by       TEXT REFERENCES account (id),
    reason_code       TEXT NOT NULL,
    reason_words      TEXT NOT NULL,
    would_change_it   TEXT NOT NULL,
    conditions        TEXT NOT NULL,                          -- JSON: [["kind","words"],...]
    conditions_agreed INTEGER NOT NULL CHECK (conditions_agreed IN (0, 1)),
    returned          INTEGER NOT NULL CHECK (returned IN (0, 1)),
    unit_question     TEXT NOT NULL,
    override_reason   TEXT NOT NULL,
    frozen            TEXT NOT NULL,
    rules_version     TEXT NOT NULL,
    version           BIGINT NOT NULL,
    -- Why: without the reason nobody can see unmet need.
    CHECK (status NOT IN ('declined', 'decline_agreed', 'escalated')
           OR (length(trim(reason_code)) > 0 AND length(trim(reason_words)) > 0))
);
CREATE INDEX offer_of_referral ON offer (referral_id, prepared, id);
CREATE INDEX offer_of_child_at_home ON offer (home_id, child_id);
CREATE INDEX offer_live_at_home ON offer (home_id)
    WHERE status IN ('sent', 'opened', 'extension_requested', 'accepted', 'accepted_with_conditions');
CREATE INDEX offer_past_at_home ON offer (home_id, (coalesce(answered, sent)) DESC, id)
    WHERE sent IS NOT NULL
      AND status NOT IN ('sent', 'opened', 'extension_requested', 'accepted', 'accepted_with_conditions');
CREATE INDEX offer_awaiting_answer ON offer (due, id)
    WHERE status IN ('sent', 'opened', 'extension_requested');
CREATE INDEX offer_needing_unit ON offer (coalesce(due, 253402300799), id)
    WHERE status IN ('sent', 'opened', 'extension_requested', 'declined', 'escalated');
CREATE INDEX offer_accepted ON offer (answered, id)
    WHERE status IN ('accepted', 'accepted_with_conditions');
