-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE child (
    id           TEXT PRIMARY KEY,
    given_names  TEXT NOT NULL,
    family_name  TEXT NOT NULL,
    born         TEXT CHECK (length(born) = 10),              -- 2010-05-17, as all days
    sex          TEXT NOT NULL CHECK (sex IN ('M', 'F', 'U')),
    ethnicity    TEXT NOT NULL,
    authority_id TEXT NOT NULL REFERENCES organisation (id),
    local_number TEXT NOT NULL,
    restricted   INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    sounds_like  TEXT NOT NULL,
    version      BIGINT NOT NULL
);
CREATE INDEX child_by_sound ON child (sounds_like, id);
CREATE INDEX child_by_birth ON child (born, id);
CREATE INDEX child_by_local_number ON child (authority_id, local_number, id);

CREATE TABLE child_reader (
    child_id   TEXT NOT NULL REFERENCES child (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (child_id, account_id)
);

CREATE TABLE authority (
    organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
    gss             TEXT NOT NULL UNIQUE,
    name            TEXT COLLATE "binary" NOT NULL,
    region          TEXT NOT NULL,
    latitude_micro  BIGINT NOT NULL CHECK (latitude_micro BETWEEN -90000000 AND 90000000),
    longitude_micro BIGINT NOT NULL CHECK (longitude_micro BETWEEN -180000000 AND 180000000),
    source          TEXT NOT NULL
);

CREATE TABLE home (
    id                      TEXT PRIMARY KEY,
    organisation_id         TEXT NOT NULL REFERENCES organisation (id),
    name                    TEXT COLLATE "binary" NOT NULL,
    code                    TEXT NOT NULL UNIQUE,
    jurisdiction            TEXT NOT NULL CHECK (jurisdiction IN ('england', 'wales', 'scotland')),
    latitude_micro          BIGINT NOT NULL CHECK (latitude_micro BETWEEN -90000000 AND 90000000),
    longitude_micro         BIGINT NOT NULL CHECK (longitude_micro BETWEEN -180000000 AND 180000000),
    position_is_approximate INTEGER NOT NULL CHECK (position_is_approximate IN (0, 1)),
    youngest                INTEGER NOT NULL CHECK (youngest >= 0),
    oldest                  INTEGER NOT NULL,
    takes_welfare           INTEGER NOT NULL CHECK (takes_welfare IN (0, 1)),
    takes_youth_custody     INTEGER NOT NULL CHECK (takes_youth_custody IN (0, 1)),
    takes_remand            INTEGER NOT NULL CHECK (takes_remand IN (0, 1)),
    takes_police_custody    INTEGER NOT NULL CHECK (takes_police_custody IN (0, 1)),
    half_beds_of_staff      INTEGER NOT NULL CHECK (half_beds_of_staff >= 0),
    judgement               TEXT,                             -- these three together, or none
    inspected               TEXT CHECK (length(inspected) = 10),
    rating_note             TEXT,
    source                  TEXT NOT NULL,
    version                 BIGINT NOT NULL,
    CHECK (oldest >= youngest),
    CHECK ((judgement IS NULL) = (inspected IS NULL) AND (judgement IS NULL) = (rating_note IS NULL))
);
CREATE INDEX home_of_organisation ON home (organisation_id);

CREATE TABLE home_unit (
    id      TEXT PRIMARY KEY,
    home_id TEXT NOT NULL REFERENCES home (id),
    ordinal INTEGER NOT NULL,
    name    TEXT NOT NULL,
    takes   TEXT NOT NULL CHECK (takes IN ('any', 'boys_only', 'girls_only')),
    purpose TEXT NOT NULL CHECK (purpose IN ('secure', 'step_down'))
);
CREATE INDEX home_unit_of_home ON home_unit (home_id, ordinal);

CREATE TABLE bed (
    id               TEXT PRIMARY KEY,
    home_id          TEXT NOT NULL REFERENCES home (id),
    unit_id          TEXT NOT NULL REFERENCES home_unit (id),
    ordinal          INTEGER NOT NULL,
    name             TEXT COLLATE "binary" NOT NULL,
    approved_from    TEXT NOT NULL CHECK (length(approved_from) = 10),
    approved_until   TEXT CHECK (length(approved_until) = 10),
    block_contracted INTEGER NOT NULL CHECK (block_contracted IN (0, 1)),
    CHECK (approved_until >= approved_from)
);
CREATE INDEX bed_of_home ON bed (home_id, ordinal);

CREATE TABLE home_capability (
    home_id  TEXT NOT NULL REFERENCES home (id),
    ordinal  INTEGER NOT NULL,
    code     TEXT NOT NULL,
    offered  INTEGER NOT NULL CHECK (offered IN (0, 1)),
    evidence TEXT NOT NULL,
    reviewed TEXT NOT NULL CHECK (length(reviewed) = 10),
    PRIMARY KEY (home_id, ordinal)
);

CREATE TABLE bed_closure (
    id         TEXT PRIMARY KEY,
    home_id    TEXT NOT NULL REFERENCES home (id),
    bed_id     TEXT NOT NULL REFERENCES bed (id),
    reason     TEXT NOT NULL CHECK (reason IN (
                   'staffing', 'matching', 'building_works', 'damage', 'refurbishment', 'regulator',
                   'other')),
    note       TEXT NOT NULL,
    first_day  TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day   TEXT CHECK (length(last_day) = 10),            -- null while open-ended
    review_on  TEXT CHECK (length(review_on) = 10),
    protects   TEXT REFERENCES child (id),
    ended      INTEGER NOT NULL CHECK (ended IN (0, 1)),
    version    BIGINT NOT NULL,
    CHECK (last_day >= first_day)
);
CREATE INDEX bed_closure_standing ON bed_closure (home_id, coalesce(last_day, '9999-12-31')) WHERE ended = 0;
CREATE INDEX bed_closure_by_last_day ON bed_closure (coalesce(last_day, '9999-12-31')) WHERE ended = 0;
CREATE INDEX bed_closure_of_bed ON bed_closure (bed_id);
