"""The parts of the privacy page: what is stored, who can open it, backups, checks, and what leaves this machine."""
