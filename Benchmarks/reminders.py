"""10,000 reminders, from the register to a mail server: reminders.py PROGRAM

Makes a register whose offers were confirmed long ago, starts Lotse beside a mail server of our own, and says how
long it took; then once more with `kill -9` in the middle: while they are queued, and while they are sent."""

import atexit
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "Tests/Faults"))
from mailsink import Sink  # noqa: E402

COUNT = 10_000


def register(folder):
    """A folder of data with offers that nobody has confirmed for a year."""
    file = folder / "old.json"
    subprocess.run([sys.executable, ROOT / "Benchmarks/synthetic_register.py", str(COUNT), file], check=True)
    file.write_text(re.sub(r'"assured_date": "[0-9-]+"', '"assured_date": "2025-06-15"', file.read_text()))
    subprocess.run([PROGRAM, "import", "hsds", file, "--data", folder / "data", "--area", "03254"],
                   check=True, stdout=subprocess.DEVNULL)
    return folder / "data"


def serve(data, sink, log):
    process = subprocess.Popen(
        [PROGRAM, "serve", "--data", data, "--port", "18095", "--url", "https://lotse.example", "--mail",
         f"smtp://127.0.0.1:{sink.port}", "--mail-from", "lotse@example.org"],
        stdout=log, stderr=subprocess.STDOUT)
    atexit.register(process.kill)
    return process


def wait(until, what, seconds=300):
    end = time.time() + seconds
    while not until():
        if time.time() > end:
            raise SystemExit(f"{what}: not within {seconds} s")
        time.sleep(0.01)


def straight(folder):
    data, sink = register(folder), Sink()
    with open(folder / "log", "w+") as log:
        begun = time.monotonic()
        process = serve(data, sink, log)
        wait(lambda: len(sink.ids) >= COUNT, "all mails")
        ended = max(sink.times)
        process.terminate()
        process.wait()
    queued = re.search(r"^(\S+) .*mails=10000.*reminders queued", (folder / "log").read_text(), re.M)
    assert queued, "the log says how many were queued"
    assert len(set(sink.ids)) == COUNT == len(sink.ids), "one mail each"
    sent = max(sink.times) - min(sink.times)
    print(f"10,000 reminders from the start of the program to the last one at the mail server: {ended - begun:.1f} s, "
          f"{COUNT / (ended - begun):.0f}/s (sending alone {COUNT / sent:.0f}/s)")


def killed(folder):
    data, sink = register(folder), Sink()
    with open(folder / "log", "w+") as log:
        process = serve(data, sink, log)
        for share in (0.0, 0.3, 0.7):
            wait(lambda: len(sink.ids) >= max(1, share * COUNT), f"{share}")
            process.kill()
            process.wait()
            process = serve(data, sink, log)
        wait(lambda: len(set(sink.ids)) >= COUNT, "all mails")
        time.sleep(2)
        process.terminate()
        process.wait()
    repeated = len(sink.ids) - len(set(sink.ids))
    print(f"killed three times: {len(set(sink.ids))} mails, {repeated} repeated")
    assert len(set(sink.ids)) == COUNT and repeated <= 3


PROGRAM = Path(sys.argv[1]).resolve()
with tempfile.TemporaryDirectory() as place:
    for number, task in enumerate([straight, killed]):
        (Path(place) / str(number)).mkdir()
        task(Path(place) / str(number))
