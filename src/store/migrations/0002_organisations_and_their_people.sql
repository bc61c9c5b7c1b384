-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE organisation (
    id   TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (
             'authority', 'home', 'coordination_unit', 'youth_custody_service', 'police', 'court',
             'health', 'advocacy', 'inspectorate', 'commissioning_vehicle', 'service_operator')),
    name TEXT COLLATE "binary" NOT NULL,
    code TEXT NOT NULL UNIQUE
);
CREATE INDEX organisation_of_kind ON organisation (kind, name, id);

CREATE TABLE account (
    id              TEXT PRIMARY KEY,
    username        TEXT NOT NULL UNIQUE,
    name            TEXT COLLATE "binary" NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    roles           BIGINT NOT NULL CHECK (roles >= 0),       -- one bit for each role
    password_hash   TEXT NOT NULL,
    closed          INTEGER NOT NULL CHECK (closed IN (0, 1)),
    version         BIGINT NOT NULL
);
CREATE INDEX account_of_organisation ON account (organisation_id, closed, name, id);

CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    form_token TEXT NOT NULL,
    began      BIGINT NOT NULL,                               -- seconds since 1970-01-01 UTC, as all moments
    last_used  BIGINT NOT NULL
);
CREATE INDEX session_of_account ON session (account_id);
CREATE INDEX session_by_last_use ON session (last_used);
CREATE INDEX session_by_begin ON session (began);

CREATE TABLE answered_request (
    account_id  TEXT NOT NULL REFERENCES account (id),
    request_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer      TEXT NOT NULL,
    answered    BIGINT NOT NULL,
    PRIMARY KEY (account_id, request_key)
);
CREATE INDEX answered_request_by_time ON answered_request (answered);
