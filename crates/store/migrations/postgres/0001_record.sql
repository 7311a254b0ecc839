-- Written once, never edited: what must change later is a new file with the next number. The tables of ../0001_record.sql.

CREATE TABLE programmes (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          text NOT NULL UNIQUE,
    name        text NOT NULL,
    origin      text NOT NULL UNIQUE,
    signing_key bytea NOT NULL,
    size        bigint NOT NULL,
    frontier    bytea NOT NULL
);

-- One row for each entry of each record. `place` is the programme's number times 2^40 plus the entry's number, so that one
-- programme's entries lie side by side in the order in which they are read.
CREATE TABLE entries (
    place            bigint PRIMARY KEY,
    at               bigint NOT NULL,
    actor            text NOT NULL,
    kind             text NOT NULL,
    facts            text NOT NULL,
    facts_salt       bytea NOT NULL,
    words            text,
    words_salt       bytea,
    words_commitment bytea,
    blobs            bytea,
    erased_by        bigint,
    leaf             bytea NOT NULL
);

-- One-time acts: the same act sent again finds what it did the first time.
CREATE TABLE acts (
    programme bigint NOT NULL,
    act       text NOT NULL,
    first_seq bigint NOT NULL,
    size      bigint NOT NULL,
    PRIMARY KEY (programme, act)
);

CREATE TABLE checkpoints (
    programme bigint NOT NULL,
    size      bigint NOT NULL,
    note      text NOT NULL,
    PRIMARY KEY (programme, size)
);

-- `sha256` is null while the blob is still arriving. Other servers may be taking blobs in while one starts: `begun` tells what
-- was given up from what is on its way.
CREATE TABLE blobs (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256 bytea UNIQUE,
    size   bigint NOT NULL,
    begun  timestamptz NOT NULL DEFAULT now()
);

-- `place` is the blob's number times 2^20 plus the piece's number.
CREATE TABLE blob_pieces (
    place bigint PRIMARY KEY,
    data  bytea NOT NULL
);

-- Papers are compressed already.
ALTER TABLE blob_pieces ALTER COLUMN data SET STORAGE EXTERNAL;

CREATE TABLE blob_references (
    sha256 bytea NOT NULL,
    place  bigint NOT NULL,
    PRIMARY KEY (sha256, place)
);

CREATE INDEX blob_references_by_place ON blob_references (place);

CREATE TABLE sessions (
    token_hash bytea PRIMARY KEY,
    person     text NOT NULL,
    csrf       text NOT NULL,
    created    bigint NOT NULL,
    expires    bigint NOT NULL,
    seen       bigint NOT NULL
);

CREATE INDEX sessions_by_person ON sessions (person);

CREATE TABLE preferences (
    person text NOT NULL,
    name   text NOT NULL,
    value  text NOT NULL,
    PRIMARY KEY (person, name)
);
