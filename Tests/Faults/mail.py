#!/usr/bin/env python3
"""Mail that is never lost: mail.py BIN [POSTGRES_URL]

BIN is the folder of `lotse` and `lotse-bench`. Ends with 1 when a mail is lost, when more than the one in flight
goes twice, when it is too slow, or when a password or a mail goes over a line that is not what it should be.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mailsink import Sink
from reporting import FAILED, Node, report, wait_until

BIN = Path(sys.argv[1])
COUNT = 10_000 if os.environ.get("LOTSE_TIMING") else 4_000
# A debug build on a shared machine; mail servers take far fewer.
# Speed is judged only where nothing else runs (LOTSE_TIMING=1); otherwise that mail does not merely trickle.
LEAST_RATE = 500 if os.environ.get("LOTSE_TIMING") else 100
# So long a row belongs to a node that may be dead.
HOLD = 120


def lotse(*arguments):
    return subprocess.run([BIN / "lotse", *arguments], capture_output=True, text=True, timeout=120)


def place_of(folder, database):
    return ["--database", database] if database else ["--data", str(folder)]


def queue(folder, database):
    # One offer that nobody is reminded of: the demo town's reminders depend on the day and would be counted too.
    table = Path(folder) / "eins.csv"
    table.write_text("Angebot;Träger\nLesepaten;Bücherei\n")
    lotse("import", "table", table, "--area", "03254002", *place_of(folder, database)).check_returncode()
    subprocess.run([BIN / "lotse-bench", "mail", database or folder, "--count", str(COUNT)], check=True,
                   capture_output=True)


def node(folder, database, sink, port):
    return Node(BIN / "lotse", port, f"{folder}/log-{port}", "--mail", f"smtp://127.0.0.1:{sink.port}",
                "--mail-from", "Lotse <lotse@alfeld.example>", *place_of(folder, database))


def finished(name, sink, place, kills):
    """Everything is there, and of each killed node at most one mail came twice."""
    distinct, repeated = len(set(sink.ids)), len(sink.ids) - len(set(sink.ids))
    report(f"{name}: none is lost", distinct == COUNT, f"{distinct} of {COUNT}")
    report(f"{name}: at most the one in flight goes twice", repeated <= kills, f"{repeated} repeated, {kills} kills")
    said = lotse("mail", "list", *place).stdout
    report(f"{name}: all are noted", wait_until(lambda: f"Es warten 0. Verschickt {COUNT}" in
                                                lotse("mail", "list", *place).stdout, 10) is not None, said.strip())


def straight(name, database=None):
    """Undisturbed: how many a second, over how many connections."""
    with tempfile.TemporaryDirectory() as folder:
        queue(folder, database)
        sink = Sink()
        one = node(folder, database, sink, 18321)
        wait_until(lambda: len(sink.ids) >= COUNT, 120)
        one.stop()
        rate = len(sink.ids) / max(sink.times[-1] - sink.times[0], 0.001)
        report(f"{name}: {LEAST_RATE} mails a second", rate >= LEAST_RATE,
               f"{rate:.0f} a second over {sink.connections} connection(s)")
        finished(name, sink, place_of(folder, database), 0)


def killed(name, database=None, nodes=1, kills=3):
    """kill -9 in the middle, started again, several times."""
    with tempfile.TemporaryDirectory() as folder:
        queue(folder, database)
        sink = Sink()
        running = [node(folder, database, sink, 18322 + number) for number in range(nodes)]
        for number in range(kills):
            wait_until(lambda: len(sink.ids) >= COUNT * (number + 1) // (kills + 2), 60)
            running[0].process.kill()
            running[0].process.wait()
            running[0] = node(folder, database, sink, 18322)
        took = wait_until(lambda: len(set(sink.ids)) >= COUNT, HOLD + 60)
        time.sleep(1)
        for one in running:
            one.stop()
        report(f"{name}: goes on", took is not None, f"{took} s after the last kill")
        finished(name, sink, place_of(folder, database), kills)


def stopped_in_order():
    """SIGTERM in the middle: what was taken and not sent is free at once, and nothing goes twice."""
    with tempfile.TemporaryDirectory() as folder:
        queue(folder, None)
        sink = Sink()
        one = node(folder, None, sink, 18322)
        wait_until(lambda: len(sink.ids) >= COUNT // 3, 60)
        one.stop()
        one = node(folder, None, sink, 18322)
        took = wait_until(lambda: len(sink.ids) >= COUNT, 60)
        time.sleep(1)
        one.stop()
        report("stopped in order: goes on at once", took is not None and took < HOLD / 2, f"{took} s")
        finished("stopped in order", sink, place_of(folder, None), 0)


def lines():
    """Protected lines: who is believed, and what goes over them."""
    with tempfile.TemporaryDirectory() as folder:
        lotse("demo", "--load-only", "--data", folder).check_returncode()
        for name in ("right", "other"):
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                 "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                 f"{folder}/{name}.key", "-out", f"{folder}/{name}.crt"], check=True, capture_output=True)
        login = ("lotse@alfeld.example", "ge/heim 17")

        def attempt(name, sink, url, *words, is_taken=False, ending=""):
            done = lotse("mail", "test", "anna@example.org", "--data", folder, "--mail-from", "lotse@alfeld.example",
                         "--mail", f"{url}localhost:{sink.port}{ending}")
            said = done.stdout + done.stderr
            fine = (len(sink.ids) == 1 and sink.secure == 1) if is_taken else not sink.ids
            report(name, fine and (done.returncode == 0) == is_taken and all(word in said for word in words)
                   and "ge/heim" not in said and "ge%2Fheim" not in said, said.strip()[-230:])

        def sink(tls, name="right"):
            return Sink(tls, f"{folder}/{name}.crt", f"{folder}/{name}.key", login)

        good, bad = "lotse%40alfeld.example:ge%2Fheim%2017@", "lotse%40alfeld.example:falsch@"
        right = f"tls=always&ca={folder}/right.crt"
        attempt("STARTTLS with login", sink("starttls"), f"smtp://{good}", "Angenommen", is_taken=True,
                ending=f"?{right}")
        attempt("smtps with login", sink("smtps"), f"smtps://{good}", "Angenommen", is_taken=True,
                ending=f"?ca={folder}/right.crt")
        attempt("a wrong password", sink("starttls"), f"smtp://{bad}", "Passwort", ending=f"?{right}")
        attempt("no login", sink("starttls"), "smtp://", "who are you", ending=f"?{right}")
        attempt("a certificate of somebody else", sink("starttls", "other"), f"smtp://{good}", "Zertifikat",
                ending=f"?{right}")
        attempt("a server without STARTTLS", sink(None), f"smtp://{good}", "STARTTLS", ending=f"?{right}")
        attempt("smtps to a port without", sink(None), f"smtps://{good}", "465", ending=f"?ca={folder}/right.crt")
        attempt("a missing file of authorities", sink("starttls"), f"smtp://{good}", "ca=",
                ending=f"?tls=always&ca={folder}/missing.crt")


def main():
    database = sys.argv[2] if len(sys.argv) > 2 else None

    def fresh(name):
        if not database:
            return None
        subprocess.run(["psql", database, "-X", "-q", "-c", f"CREATE DATABASE {name}"], check=True)
        return database.replace("/postgres?", f"/{name}?")

    lines()
    straight("SQLite")
    killed("SQLite, kill -9")
    stopped_in_order()
    if database:
        straight("PostgreSQL", fresh("mail_a"))
        killed("PostgreSQL, two nodes, one killed", fresh("mail_b"), nodes=2)
    return 1 if FAILED else 0


if __name__ == "__main__":
    os.environ.pop("LOTSE_MAIL", None)
    sys.exit(main())
