"""Turns statements, one JSON string a line, into PREPARE statements for psql."""
import json
import sys

SKIPPED = ("CREATE ", "DROP ", "ALTER ", "PRAGMA ")
for number, line in enumerate(sorted(set(sys.stdin)), start=1):
    text = " ".join(json.loads(line).split())
    # What asks SQLite about itself stands in a fork that PostgreSQL never takes.
    if not text.upper().startswith(SKIPPED) and "sqlite_master" not in text and "FROM pragma_" not in text:
        print(f"PREPARE lotse_{number} AS {text};")
        print(f"DEALLOCATE lotse_{number};")
