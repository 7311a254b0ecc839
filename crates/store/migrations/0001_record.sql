-- Written once, never edited: what must change later is a new file with the next number.

CREATE TABLE programmes (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    origin      TEXT NOT NULL UNIQUE,
    signing_key BLOB NOT NULL,
    size        INTEGER NOT NULL,
    frontier    BLOB NOT NULL
) STRICT;

-- One row for each entry of each record. `place` is the programme's number times 2^40 plus the entry's number, so that one
-- programme's entries lie side by side in the order in which they are read.
CREATE TABLE entries (
    place            INTEGER PRIMARY KEY,
    at               INTEGER NOT NULL,
    actor            TEXT NOT NULL,
    kind             TEXT NOT NULL,
    facts            TEXT NOT NULL,
    facts_salt       BLOB NOT NULL,
    words            TEXT,
    words_salt       BLOB,
    words_commitment BLOB,
    blobs            BLOB,
    erased_by        INTEGER,
    leaf             BLOB NOT NULL
) STRICT;

-- One-time acts: the same act sent again finds what it did the first time.
CREATE TABLE acts (
    programme INTEGER NOT NULL,
    act       TEXT NOT NULL,
    first_seq INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    PRIMARY KEY (programme, act)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints (
    programme INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    note      TEXT NOT NULL,
    PRIMARY KEY (programme, size)
) STRICT, WITHOUT ROWID;

-- `sha256` is null while the blob is still arriving.
CREATE TABLE blobs (
    number INTEGER PRIMARY KEY,
    sha256 BLOB UNIQUE,
    size   INTEGER NOT NULL
) STRICT;

-- `place` is the blob's number times 2^20 plus the piece's number.
CREATE TABLE blob_pieces (
    place INTEGER PRIMARY KEY,
    data  BLOB NOT NULL
) STRICT;

CREATE TABLE blob_references (
    sha256 BLOB NOT NULL,
    place  INTEGER NOT NULL,
    PRIMARY KEY (sha256, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token_hash BLOB PRIMARY KEY,
    person     TEXT NOT NULL,
    csrf       TEXT NOT NULL,
    created    INTEGER NOT NULL,
    expires    INTEGER NOT NULL,
    seen       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_person ON sessions (person);

CREATE TABLE preferences (
    person TEXT NOT NULL,
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;
