"""What the fault tests share: saying what was seen, and a Lotse that serves."""

import http.client
import subprocess
import time

FAILED = []


def report(name, is_fine, text):
    print(f"{'ok   ' if is_fine else 'FAULT'} {name}: {text}", flush=True)
    if not is_fine:
        FAILED.append(name)


def wait_until(question, seconds):
    """How long it took until `question` was true; None when it never was."""
    begin = time.monotonic()
    while time.monotonic() - begin < seconds:
        if question():
            return time.monotonic() - begin
        time.sleep(0.02)
    return None


class Node:
    """`lotse serve` on a port."""

    def __init__(self, lotse, port, log, *arguments):
        self.port = port
        self.log = open(log, "wb")
        self.process = subprocess.Popen(
            [lotse, "serve", "--port", str(port), *arguments], stdout=self.log, stderr=self.log)
        self.is_up = wait_until(lambda: self.get("/readyz")[0] == 200, 60) is not None

    def get(self, path):
        """Status, headers and text; status 0 when there was no answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read().decode()
        except OSError as error:
            return 0, {}, repr(error)
        finally:
            connection.close()

    def gauge(self, name):
        for line in self.get("/metrics")[2].splitlines():
            if line.startswith(name + " "):
                return float(line.split()[1])
        return None

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()
