-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE hold (
    id            TEXT PRIMARY KEY,
    offer_id      TEXT NOT NULL REFERENCES offer (id),
    referral_id   TEXT NOT NULL REFERENCES referral (id),
    child_id      TEXT NOT NULL REFERENCES child (id),
    home_id       TEXT NOT NULL REFERENCES home (id),
    bed_id        TEXT NOT NULL REFERENCES bed (id),
    starts        BIGINT NOT NULL,
    ends          BIGINT NOT NULL,
    ended         BIGINT,
    ended_because TEXT NOT NULL,
    CHECK (ends >= starts)
);
CREATE INDEX hold_standing_of_offer ON hold (offer_id) WHERE ended IS NULL;
CREATE INDEX hold_standing_at_home ON hold (home_id, ends, id) WHERE ended IS NULL;
CREATE INDEX hold_by_end ON hold (ends, id) WHERE ended IS NULL;

CREATE TABLE placement (
    id                 TEXT PRIMARY KEY,
    referral_id        TEXT NOT NULL REFERENCES referral (id),
    offer_id           TEXT REFERENCES offer (id),
    child_id           TEXT NOT NULL REFERENCES child (id),
    home_id            TEXT NOT NULL REFERENCES home (id),
    bed_id             TEXT NOT NULL REFERENCES bed (id),
    status             TEXT NOT NULL CHECK (status IN (
                           'booked', 'arrived', 'departed', 'non_arrival', 'cancelled')),
    booked             BIGINT NOT NULL,
    expected_arrival   BIGINT NOT NULL,
    arrived            BIGINT,
    expected_departure TEXT CHECK (length(expected_departure) = 10),
    departed           BIGINT,
    departure_reason   TEXT NOT NULL,
    destination        TEXT NOT NULL,
    note               TEXT NOT NULL,
    version            BIGINT NOT NULL,
    CHECK (departed >= arrived),
    CHECK (status <> 'arrived' OR arrived IS NOT NULL),
    CHECK (status <> 'departed' OR departed IS NOT NULL)
);
CREATE INDEX placement_of_child ON placement (child_id, booked DESC, id);
CREATE INDEX placement_of_referral ON placement (referral_id, booked DESC, id);
CREATE INDEX placement_current_at_home ON placement (home_id) WHERE status IN ('booked', 'arrived');
CREATE INDEX placement_expected ON placement (expected_arrival, id) WHERE status = 'booked';

-- One bed one child: whoever has the bed, by hold or by placement, has its only row here.
CREATE TABLE bed_slot (
    bed_id       TEXT PRIMARY KEY REFERENCES bed (id),
    hold_id      TEXT UNIQUE REFERENCES hold (id),
    placement_id TEXT UNIQUE REFERENCES placement (id),
    CHECK ((hold_id IS NULL) <> (placement_id IS NULL))
);

-- One child one bed: a child booked in or living somewhere has its only row here.
CREATE TABLE child_slot (
    child_id     TEXT PRIMARY KEY REFERENCES child (id),
    placement_id TEXT NOT NULL UNIQUE REFERENCES placement (id)
);
