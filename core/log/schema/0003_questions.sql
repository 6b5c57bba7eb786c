-- What the model asks its principal can be found like what it answers. There was none before, so the index stays.
DROP VIEW findable;
CREATE VIEW findable AS
SELECT body.seq AS seq, body.text AS text FROM body JOIN entry ON entry.seq = body.seq
WHERE entry.kind IN (
    'capture', 'chat', 'answer', 'import', 'insight', 'question', 'draft', 'document', 'edit', 'correction', 'self_model'
);

PRAGMA user_version = 3;
