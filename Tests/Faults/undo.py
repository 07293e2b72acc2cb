"""Puts back what was written and never synced: undo(folder). See powerloss.c."""

import struct
from pathlib import Path


def undo(folder):
    """Undoes the writes below a folder, newest first. Returns how many there were."""
    count = 0
    for log in Path(folder).rglob("*.undo"):
        data = log.read_bytes()
        steps, at = [], 0
        while at + 24 <= len(data):
            offset, kept, before = struct.unpack_from("<QQQ", data, at)
            old = data[at + 24:at + 24 + kept]
            if len(old) < kept:
                break
            steps.append((offset, old, before))
            at += 24 + kept
        target = log.with_name(log.name.removesuffix(".undo"))
        if target.exists():
            with target.open("r+b") as file:
                for offset, old, before in reversed(steps):
                    file.seek(offset)
                    file.write(old)
                    file.truncate(before)
        count += len(steps)
        log.unlink()
    # The memory beside a log goes with the power.
    for shared in Path(folder).rglob("*-shm"):
        shared.unlink()
    return count
