-- SPDX-License-Identifier: Apache-2.0
-- Why: plans for leaving came late and nobody above was told; one plan for each referral, from the
-- day its place is taken up.
CREATE TABLE transition_plan (
    id                TEXT PRIMARY KEY,
    referral_id       TEXT NOT NULL UNIQUE REFERENCES referral (id),
    status            TEXT NOT NULL CHECK (status IN (
                          'missing', 'drafted', 'agreed', 'in_action', 'completed', 'failed')),
    opened            BIGINT NOT NULL,
    drafted           BIGINT,
    destination       TEXT,                                   -- these four together, or none;
    destination_words TEXT,                                   -- the day it is ready may be unknown
    destination_from  TEXT CHECK (length(destination_from) = 10),
    destination_named BIGINT,
    agreed_on         TEXT CHECK (length(agreed_on) = 10),    -- these two together, or none
    childs_view       TEXT,
    told_begun        BIGINT,                                 -- when those above were last told
    told_drafted      BIGINT,
    told_agreed       BIGINT,
    told_destination  BIGINT,
    told_closed       BIGINT,
    failed_because    TEXT NOT NULL,
    look_at           BIGINT,                                 -- by the timekeeper; no part of the plan
    version           BIGINT NOT NULL,
    CHECK ((destination IS NULL) = (destination_words IS NULL)
           AND (destination IS NULL) = (destination_named IS NULL)
           AND (destination_from IS NULL OR destination IS NOT NULL)),
    CHECK ((agreed_on IS NULL) = (childs_view IS NULL)),
    CHECK (status NOT IN ('agreed', 'in_action', 'completed') OR agreed_on IS NOT NULL),
    CHECK (status <> 'completed' OR destination IS NOT NULL),
    CHECK ((status = 'failed') = (length(failed_because) > 0))
);
CREATE INDEX transition_plan_to_look_at ON transition_plan (look_at, id) WHERE look_at IS NOT NULL;

CREATE TABLE transition_domain (
    plan_id TEXT NOT NULL REFERENCES transition_plan (id),
    ordinal INTEGER NOT NULL,
    domain  TEXT NOT NULL CHECK (domain IN (
                'home', 'family', 'education', 'health', 'camhs', 'offending', 'identity', 'money',
                'safety', 'support_people')),
    status  TEXT NOT NULL CHECK (status IN (
                'to_start', 'under_way', 'done', 'handed_over', 'not_needed')),
    goal    TEXT NOT NULL,
    words   TEXT CHECK (words IN ('childs_own', 'with_help', 'not_asked_yet')),
    owner   TEXT NOT NULL,
    due     TEXT CHECK (length(due) = 10),
    note    TEXT NOT NULL,
    PRIMARY KEY (plan_id, domain),
    CHECK (status <> 'not_needed' OR length(trim(note)) > 0)
);

CREATE TABLE transition_party (
    plan_id TEXT NOT NULL REFERENCES transition_plan (id),
    ordinal INTEGER NOT NULL,
    party   TEXT NOT NULL CHECK (party IN (
                'child', 'family', 'authority', 'home', 'health', 'education', 'youth_justice',
                'advocate')),
    PRIMARY KEY (plan_id, party)
);
