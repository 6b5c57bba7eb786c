-- What a title, a file name or an author says about a text goes with the text when it is redacted.
ALTER TABLE body ADD COLUMN details TEXT;

-- The files that belong to an entry; their content lies in sealed files, one for each content.
CREATE TABLE attachment (
    seq        INTEGER NOT NULL REFERENCES entry (seq),
    place      INTEGER NOT NULL,
    file       TEXT NOT NULL,
    salt       BLOB NOT NULL,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256     BLOB NOT NULL,
    PRIMARY KEY (seq, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_file ON attachment (file);

-- What this log knows of the files beside it: `generation` and `header`, so that an older header put back in its place is
-- noticed and a damaged one can be restored; `witnessed`, the seq that the witness had reached at the last orderly close.
CREATE TABLE state (
    name  TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- Lists that would else walk past many entries: conversations among questions, and what few others wrote.
CREATE INDEX conversation ON entry (seq) WHERE kind = 'chat' AND thread IS NULL;
CREATE INDEX entry_by_origin ON entry (origin, kind, seq) WHERE origin <> 'self';

-- What a search may find: what people and the model wrote, not what the app notes for itself.
DROP VIEW findable;
CREATE VIEW findable AS
SELECT body.seq AS seq, body.text AS text FROM body JOIN entry ON entry.seq = body.seq
WHERE entry.kind IN (
    'capture', 'chat', 'answer', 'import', 'insight', 'draft', 'document', 'edit', 'correction', 'self_model'
);

-- The word index without its list of beginnings: a search looks for those itself, and an append is twice as fast. 3960 bytes
-- is what fits into one page beside the bytes that the cipher keeps for itself.
DROP TABLE word_index;
CREATE VIRTUAL TABLE word_index USING fts5 (
    text, content = 'findable', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1);
INSERT INTO word_index (word_index, rank) VALUES ('pgsz', 3960);
INSERT INTO word_index (word_index, rank) VALUES ('automerge', 8);
INSERT INTO word_index (word_index, rank) VALUES ('hashsize', 16777216);
INSERT INTO word_index (word_index) VALUES ('rebuild');

PRAGMA user_version = 2;
