"""The dialog about the vault itself: when it locks, what opens it, its backups, its checks."""
