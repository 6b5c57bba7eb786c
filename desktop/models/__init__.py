"""Item models: entries, conversations and adapters as rows."""
