#!/usr/bin/env python3
"""Multiplies the offers of a register for measuring: multiply_offers.py lotse.sqlite COUNT

Rows of `offer` alone, with new ids; everything else stays.
"""

import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
wanted = int(sys.argv[2])
columns = [row[1] for row in database.execute("PRAGMA table_info(offer)")]
present = database.execute("SELECT count(*) FROM offer").fetchone()[0]
rest = ", ".join(columns[1:])
step = 0
with database:
    while present < wanted:
        step += 1
        take = min(wanted - present, 10_000)
        database.execute(
            f"""INSERT INTO offer (id, {rest})
            SELECT printf('%08x', {step}) || substr(id, 9), {rest} FROM
              (SELECT * FROM offer WHERE substr(id, 1, 8) NOT LIKE '0000%' ORDER BY id LIMIT {take})""")
        present = database.execute("SELECT count(*) FROM offer").fetchone()[0]
print(present)
