"""What a page costs for somebody who is signed in: signed_in.py PROGRAM DATA

Asks the same public pages as a guest and as a coordinator, in turn and twice, with `wrk`."""

import atexit
import http.cookiejar
import re
import subprocess
import sys
import time
import urllib.parse
import urllib.request

PROGRAM, DATA = sys.argv[1:3]
PORT = 18096
URL = f"http://127.0.0.1:{PORT}"
PASSWORD = "Kastanienallee im Regen 7"


def rate(path, cookie=None):
    words = ["wrk", "-t2", "-c32", "-d6s", f"{URL}{path}"] + (["-H", f"Cookie: {cookie}"] if cookie else [])
    told = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    assert "Non-2xx" not in told, told
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1))


def sign_in():
    """The cookie of a coordinator."""
    told = subprocess.run(
        [PROGRAM, "user", "invite", f"c{time.time()}@example.org", "coordinator", "03254", "--data", DATA,
         "--url", URL], check=True, capture_output=True, text=True).stdout
    link = told.strip().splitlines()[-1]
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    form = browser.open(link).read().decode()
    names = re.findall(r'name="([^"]*passwort[^"]*)"', form)
    fields = [(name, PASSWORD) for name in names] + re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form)
    browser.open(urllib.request.Request(link, urllib.parse.urlencode(fields).encode(), {"Origin": URL}))
    assert "c1" in browser.open(f"{URL}/konto").read().decode()
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)


server = subprocess.Popen([PROGRAM, "serve", "--data", DATA, "--port", str(PORT), "--log-level", "error"])
atexit.register(server.kill)
for _ in range(600):
    try:
        offers = urllib.request.urlopen(f"{URL}/api/hsds/services?per_page=1").read().decode()
        break
    except OSError:
        time.sleep(0.1)
offer = re.search(r'"id":\s*"([^"]+)"', offers).group(1)
cookie = sign_in()
for name, path in [("front page", "/"), ("offer page", f"/angebot/{offer}"), ("results page", "/suche?q=nachhilfe")]:
    pairs = [(rate(path), rate(path, cookie)) for _ in range(2)]
    guest, person = (sum(one[i] for one in pairs) / 2 for i in (0, 1))
    print(f"| wrk -c32: {name} | {guest:.0f}/s as a guest, {person:.0f}/s signed in: "
          f"a page costs {guest / person:.2f} × as much |", flush=True)
