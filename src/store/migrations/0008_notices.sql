-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE notice (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    account_id      TEXT REFERENCES account (id),             -- null: for all who hold one of the roles
    roles           BIGINT NOT NULL CHECK (roles >= 0),
    words           TEXT NOT NULL,
    link            TEXT NOT NULL,
    event_id        TEXT NOT NULL,
    given           BIGINT NOT NULL
);
CREATE UNIQUE INDEX notice_once_for_event_and_reader
    ON notice (event_id, organisation_id, coalesce(account_id, ''), roles);
CREATE INDEX notice_of_account ON notice (account_id, given DESC, id) WHERE account_id IS NOT NULL;
CREATE INDEX notice_of_organisation ON notice (organisation_id, given DESC, id) WHERE account_id IS NULL;

CREATE TABLE notice_read (
    notice_id  TEXT NOT NULL REFERENCES notice (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    read_at    BIGINT NOT NULL,
    PRIMARY KEY (notice_id, account_id)
);
