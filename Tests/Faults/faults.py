#!/usr/bin/env python3
"""Faults that Lotse has to survive: faults.py BIN SHIM [POSTGRES_URL RESTART_COMMAND]

BIN is the folder of `lotse` and `lotse-bench`. Ends with 1 when an acknowledged write is lost or half there.
"""

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reporting import FAILED, report
from undo import undo

BIN, SHIM = Path(sys.argv[1]), sys.argv[2]


class Writer:
    """A process that writes and says what was acknowledged."""

    def __init__(self, place, folder, *flags, **options):
        self.log = Path(folder) / "acknowledged"
        self.out = self.log.open("wb")
        self.process = subprocess.Popen(
            [BIN / "lotse-bench", "write", place, *flags], stdout=self.out, stderr=subprocess.PIPE, **options)

    def lines(self):
        return self.log.read_text("utf-8").splitlines()

    def acknowledged(self):
        return sum(1 for line in self.lines() if not line.startswith("!"))

    def wait_for(self, count, seconds=120):
        end = time.monotonic() + seconds
        while self.acknowledged() < count and time.monotonic() < end and self.process.poll() is None:
            time.sleep(0.02)
        return self.acknowledged() >= count

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.out.close()


def verify(name, place, writer):
    done = subprocess.run([BIN / "lotse-bench", "verify", place, writer.log], capture_output=True, text=True)
    report(name, done.returncode == 0, done.stdout.strip() or done.stderr.strip()[-300:])


def killed(place, name):
    """kill -9 in the middle of more than 1,000 writes."""
    with tempfile.TemporaryDirectory() as folder:
        target = place or folder
        writer = Writer(target, folder)
        begun = writer.wait_for(1_000)
        writer.kill()
        report(f"{name}: 1,000 writes before kill -9", begun, f"{writer.acknowledged()} acknowledged")
        verify(f"{name}: kill -9", target, writer)


def power_lost(rounds=3, grouped=False):
    """kill -9 that also loses what was not synced. A group of writes costs one sync, and is as safe."""
    name = "power loss, group commit" if grouped else "power loss"
    flags = ["--grouped", "--tasks", "32"] if grouped else []
    for number in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            count = Path(folder) / "syncs"
            data = Path(folder) / "data"
            data.mkdir()
            writer = Writer(str(data), folder, *flags, env={
                **os.environ, "LD_PRELOAD": SHIM, "LOTSE_POWERLOSS": str(data), "LOTSE_POWERLOSS_COUNT": str(count)})
            begun = writer.wait_for((1_500 if grouped else 150) + 40 * number)
            writer.kill()
            undone = undo(data)
            syncs = count.stat().st_size if count.exists() else 0
            writes = writer.acknowledged()
            is_fine = 10 <= syncs <= writes / 5 if grouped else syncs >= 100
            report(f"{name}: the shim counts syncs", begun and is_fine,
                   f"{syncs} syncs of 4 ms for {writes} writes, {undone} writes undone")
            verify(name, str(data), writer)


def shim_bites():
    """Without syncs the same shim must lose writes, or it proves nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        script = "import os,sys; f=os.open(sys.argv[1],os.O_CREAT|os.O_RDWR); os.pwrite(f,b'kept',0); os.fsync(f); os.pwrite(f,b'lost',0); os.kill(os.getpid(),9)"
        subprocess.run([sys.executable, "-c", script, path], env={
            **os.environ, "LD_PRELOAD": SHIM, "LOTSE_POWERLOSS": folder})
        before = path.read_bytes()
        undo(folder)
        report("the shim loses what is not synced", (before, path.read_bytes()) == (b"lost", b"kept"), "")


def disk_full():
    """A file that may not grow: clear errors, and what was acknowledged stays."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))

    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        # The list of acknowledged writes must not be what runs full.
        writer = Writer(str(data), folder, preexec_fn=limit)
        end = time.monotonic() + 90
        while not any(line.startswith("!") for line in writer.lines()) and time.monotonic() < end:
            time.sleep(0.05)
        alive = writer.process.poll() is None
        errors = {line for line in writer.lines() if line.startswith("!")}
        writer.kill()
        report("a full disk is said", alive and errors == {"! full"}, f"{sorted(errors)}")
        verify("a full disk", str(data), writer)


def read_only():
    """A folder without the right to write: a sentence that says what to do."""
    if os.geteuid() != 0:
        return
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        subprocess.run([BIN / "lotse", "demo", "--data", folder, "--load-only"], check=True, capture_output=True)
        done = subprocess.run(
            [BIN / "lotse", "area", "name", "03254002", "Anderswo", "--data", folder], capture_output=True, text=True,
            user=65534, group=65534)
        report("a read-only folder", done.returncode == 1 and "Rechte" in done.stderr, done.stderr.strip()[-160:])


def restarted(url, restart):
    """PostgreSQL is stopped hard and started again under load."""
    with tempfile.TemporaryDirectory() as folder:
        writer = Writer(url, folder)
        writer.wait_for(300)
        before = writer.acknowledged()
        subprocess.run(["bash", "-c", restart], check=True, capture_output=True)
        healed = writer.wait_for(before + 300)
        errors = {line for line in writer.lines() if line.startswith("!")}
        writer.kill()
        report("PostgreSQL restarted: writes go on", healed, f"{before} before, {writer.acknowledged()} after, {sorted(errors)}")
        verify("PostgreSQL restarted", url, writer)


def main():
    shim_bites()
    killed(None, "SQLite")
    power_lost()
    power_lost(grouped=True)
    disk_full()
    read_only()
    if len(sys.argv) > 4:
        killed(sys.argv[3], "PostgreSQL")
        restarted(sys.argv[3], sys.argv[4])
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
