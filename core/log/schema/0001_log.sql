-- The append-only log. `entry` holds the chain and never changes; `body` holds the text, which redaction may remove.
CREATE TABLE entry (
    seq           INTEGER PRIMARY KEY,
    time_utc_ns   INTEGER NOT NULL,  -- when the text was written, by its source
    logged_utc_ns INTEGER NOT NULL,  -- when it was appended, by our clock
    monotonic_ns  INTEGER NOT NULL,
    boot_id       TEXT NOT NULL,
    kind          TEXT NOT NULL,
    origin        TEXT NOT NULL,
    source        TEXT NOT NULL,
    thread        INTEGER,
    parent        INTEGER,
    meta          TEXT NOT NULL,
    commitment    BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    hash          BLOB NOT NULL
) STRICT;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE INDEX entry_by_kind ON entry (kind, seq);
CREATE INDEX entry_by_thread ON entry (thread, seq) WHERE thread IS NOT NULL;
CREATE INDEX entry_by_time ON entry (time_utc_ns);

CREATE TABLE body (
    seq  INTEGER PRIMARY KEY REFERENCES entry (seq),
    salt BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- What a search may find: what people and the model said, not the app's own book-keeping.
CREATE VIEW findable AS
SELECT body.seq AS seq, body.text AS text FROM body JOIN entry ON entry.seq = body.seq
WHERE entry.kind IN ('capture', 'chat', 'answer', 'import');

CREATE VIRTUAL TABLE word_index USING fts5 (
    text, content = 'findable', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4'
);
INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1);

-- What was imported already: `content` is never added twice, `item` finds the earlier version of an edited file.
CREATE TABLE imported (
    content TEXT PRIMARY KEY,
    item    TEXT NOT NULL,
    seq     INTEGER NOT NULL REFERENCES entry (seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_by_item ON imported (item, seq);

PRAGMA user_version = 1;
