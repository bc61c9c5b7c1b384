-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE referral (
    id                  TEXT PRIMARY KEY,
    reference           TEXT COLLATE "binary" NOT NULL UNIQUE,
    pathway             TEXT NOT NULL CHECK (pathway IN (
                            'welfare', 'youth_custody', 'remand', 'police_custody')),
    urgency             TEXT NOT NULL CHECK (urgency IN ('within_hours', 'within_72_hours', 'planned')),
    referred_by_kind    TEXT NOT NULL,
    referred_by         TEXT NOT NULL REFERENCES organisation (id),
    authority_id        TEXT NOT NULL REFERENCES organisation (id),
    started_by          TEXT NOT NULL REFERENCES account (id),
    child_id            TEXT REFERENCES child (id),
    status              TEXT NOT NULL CHECK (status IN (
                            'draft', 'submitted', 'in_triage', 'info_requested', 'ready', 'searching',
                            'placed_pending', 'placed', 'closed', 'not_eligible', 'withdrawn', 'ceased',
                            'search_failed', 'expired_draft')),
    officer_id          TEXT REFERENCES account (id),
    found_ineligible_by TEXT REFERENCES account (id),
    started             BIGINT NOT NULL,
    changed             BIGINT NOT NULL,
    submitted           BIGINT,
    needed_by           BIGINT,
    triage_due          BIGINT,
    continues           TEXT REFERENCES referral (id),
    link_reason         TEXT NOT NULL,
    version             BIGINT NOT NULL,
    board_tab           INTEGER CHECK (board_tab BETWEEN 0 AND 4),  -- null for drafts
    board_order         BIGINT,                               -- rises in the order of the tab
    CHECK ((board_tab IS NULL) = (board_order IS NULL))
);
CREATE INDEX referral_of_child ON referral (child_id, started DESC, id);
CREATE INDEX referral_drafts ON referral (referred_by, changed DESC, id) WHERE status = 'draft';
CREATE INDEX referral_in_status ON referral (status, coalesce(submitted, started), id);
CREATE INDEX board_of_all ON referral (board_tab, board_order, id);
CREATE INDEX board_of_authority ON referral (authority_id, board_tab, board_order, id);
CREATE INDEX board_of_referrer ON referral (referred_by, board_tab, board_order, id);
CREATE INDEX board_of_officer ON referral (officer_id, board_tab, board_order, id);

-- How many referrals each tab of the board has, for everybody ("all") and for each organisation and
-- officer, so that the figures on the tabs need no counting.
CREATE TABLE board_tally (
    scope     TEXT NOT NULL,
    pathway   TEXT NOT NULL,
    board_tab INTEGER NOT NULL CHECK (board_tab BETWEEN 0 AND 4),
    referrals BIGINT NOT NULL CHECK (referrals >= 0),
    PRIMARY KEY (scope, pathway, board_tab)
);

CREATE TABLE referral_answer (
    referral_id TEXT NOT NULL REFERENCES referral (id),
    question    TEXT NOT NULL,
    fields      TEXT NOT NULL,                                -- JSON: [["field","value"],...]
    answered    BIGINT NOT NULL,
    answered_by TEXT NOT NULL REFERENCES account (id),
    doubtful    INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
    source      TEXT NOT NULL,
    PRIMARY KEY (referral_id, question)
);

CREATE TABLE information_request (
    id          TEXT PRIMARY KEY,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    section     TEXT NOT NULL,
    question    TEXT NOT NULL,
    asked_by    TEXT NOT NULL REFERENCES account (id),
    asked       BIGINT NOT NULL,
    due         BIGINT NOT NULL,
    answer      TEXT NOT NULL,
    answered_by TEXT REFERENCES account (id),
    answered    BIGINT
);
CREATE INDEX information_request_of_referral ON information_request (referral_id, asked, id);
CREATE INDEX information_request_unanswered ON information_request (due, id) WHERE answered IS NULL;

CREATE TABLE attachment (
    id           TEXT PRIMARY KEY,
    referral_id  TEXT NOT NULL REFERENCES referral (id),
    kind         TEXT NOT NULL CHECK (kind IN (
                     'court_order', 'approval', 'care_plan', 'health_report', 'education_plan',
                     'risk_assessment', 'other')),
    readers      TEXT NOT NULL CHECK (readers IN ('unit_only', 'homes_with_live_offer')),
    file_name    TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes        BIGINT NOT NULL CHECK (bytes >= 0),
    added_by     TEXT NOT NULL REFERENCES account (id),
    added        BIGINT NOT NULL
);
CREATE INDEX attachment_of_referral ON attachment (referral_id, added, id);

CREATE TABLE attachment_content (
    attachment_id TEXT PRIMARY KEY REFERENCES attachment (id),
    base64        TEXT NOT NULL
);

CREATE TABLE rulebook (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    version  TEXT NOT NULL
);
CREATE TABLE clock_rule (
    ordinal           INTEGER PRIMARY KEY,
    clock             TEXT NOT NULL CHECK (clock IN (
                          'police_custody', 'justice', 'remand', 'emergency_welfare', 'planned_welfare')),
    step              TEXT NOT NULL CHECK (step IN (
                          'triage', 'home_decision', 'decline_review', 'take_up')),
    allowed_minutes   BIGINT NOT NULL CHECK (allowed_minutes > 0),
    extension_minutes BIGINT NOT NULL CHECK (extension_minutes >= 0),
    counting          TEXT NOT NULL CHECK (counting IN ('clock_hours', 'working_hours')),
    in_use            INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    source            TEXT NOT NULL,
    first_day         TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day          TEXT CHECK (length(last_day) = 10),
    CHECK (last_day >= first_day)
);
CREATE TABLE coded_reason (
    ordinal     INTEGER PRIMARY KEY,
    list        TEXT NOT NULL,
    code        TEXT NOT NULL,
    words       TEXT NOT NULL,
    cause       TEXT NOT NULL,
    consequence TEXT NOT NULL,
    only_for    TEXT CHECK (only_for IN ('welfare', 'youth_custody', 'remand', 'police_custody')),
    first_day   TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day    TEXT CHECK (length(last_day) = 10),
    page_order  INTEGER NOT NULL,
    CHECK (last_day >= first_day)
);
CREATE TABLE bank_holiday (
    day TEXT PRIMARY KEY CHECK (length(day) = 10)
);
