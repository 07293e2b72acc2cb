#!/usr/bin/env python3
"""Wrong addresses, passwords, certificates and databases: doors.py BIN FOLDER PORT

The server in FOLDER wants TLS and a password over TCP. Ends with 1 when a door opens that should not, when the
sentence does not say what to do, or when it gives the password away.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from reporting import FAILED, report

LOTSE, FOLDER, PORT = Path(sys.argv[1]) / "lotse", Path(sys.argv[2]), sys.argv[3]
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("PG")}
SECRET = "sehr-geheim-17"


def sql(text, database="postgres"):
    done = subprocess.run(
        ["psql", "-h", FOLDER, "-p", PORT, "-U", "lotse", "-d", database, "-X", "-q", "-A", "-t", "-c", text],
        check=True, capture_output=True, text=True)
    return done.stdout.strip()


def lotse(*arguments):
    return subprocess.run([LOTSE, *arguments], capture_output=True, text=True, env=ENVIRONMENT, timeout=120)


def refused(name, url, *words):
    done = lotse("check", "--database", url)
    said = done.stdout + done.stderr
    report(f"refused: {name}", done.returncode != 0 and all(word in said for word in words) and SECRET not in said,
           said.strip()[-230:])


def main():
    certificate = FOLDER / "root.crt"
    good = f"postgres://town:{SECRET}@localhost:{PORT}/doors"
    verified = f"?sslmode=verify-full&sslrootcert={certificate}"
    sql(f"CREATE ROLE town LOGIN PASSWORD '{SECRET}'")
    sql("CREATE DATABASE doors OWNER town")
    sql("CREATE DATABASE locked")
    sql("REVOKE CONNECT ON DATABASE locked FROM PUBLIC")
    done = lotse("demo", "--load-only", "--database", good + verified)
    report("let in with the right certificate and password", done.returncode == 0, done.stderr.strip()[-200:])
    wrong = f"postgres://town:falsch-{SECRET}@localhost:{PORT}/doors"
    refused("a wrong password", wrong + verified, "lässt Lotse nicht ein", "Passwort")
    refused("no TLS where the server wants it", good + "?sslmode=disable", "lässt Lotse nicht ein")
    refused("a certificate for another name",
            good.replace("localhost", "127.0.0.1") + verified, "lässt Lotse nicht ein", "Zertifikat")
    with tempfile.NamedTemporaryFile(suffix=".crt") as other:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", os.devnull, "-out", other.name, "-subj", "/CN=localhost", "-days", "2"],
                       check=True, capture_output=True)
        refused("a certificate of another authority",
                f"{good}?sslmode=verify-full&sslrootcert={other.name}", "lässt Lotse nicht ein", "Zertifikat")
    refused("a certificate file that is not there", f"{good}?sslmode=verify-full&sslrootcert=/gibt/es/nicht.crt",
            "Zertifikat")
    refused("a user who is not there", good.replace("town:", "niemand:") + verified, "Benutzer")
    refused("a database that is not there", good.replace("/doors", "/nirgends") + verified, "Datenbankname")
    refused("a database one may not enter", good.replace("/doors", "/locked") + verified, "lässt Lotse nicht ein")
    refused("nobody at the port", good.replace(f":{PORT}/", ":1/") + verified, "nicht zu erreichen")
    refused("a machine that is not there", good.replace("localhost", "gibt-es-nicht.invalid"), "nicht zu erreichen")
    refused("an address that cannot be read", f"{good}?sslmode=streng", "So wird keine Datenbank genannt", "sslmode")
    refused("an option that is not there", f"{good}?farbe=blau", "So wird keine Datenbank genannt", "farbe")
    foreign()
    newer(good + verified)
    return 1 if FAILED else 0


def foreign():
    """A database that belongs to something else stays as it is."""
    sql("CREATE DATABASE shop")
    sql("CREATE TABLE customer (id int)", "shop")
    before = sql("SELECT string_agg(relname, ',') FROM pg_class WHERE relnamespace = 'public'::regnamespace", "shop")
    url = f"postgres://lotse@/shop?host={FOLDER}&port={PORT}"
    done = lotse("demo", "--load-only", "--database", url)
    after = sql("SELECT string_agg(relname, ',') FROM pg_class WHERE relnamespace = 'public'::regnamespace", "shop")
    report("refused: another program's database, untouched",
           done.returncode != 0 and before == after and "keine Datenbank von Lotse" in done.stderr, done.stderr.strip()[-200:])


def newer(url):
    """A schema of a newer Lotse is not worked with."""
    sql("INSERT INTO migration SELECT max(position) + 1, 'zukunft/1' FROM migration", "doors")
    refused("a schema newer than the program", url, "neueren Version")


if __name__ == "__main__":
    sys.exit(main())
