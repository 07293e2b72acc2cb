"""Reads every calendar and every contact with readers of others: icalendar (RFC 5545) and vobject (vCard)."""
import json
import sys
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import vobject
from dateutil.rrule import rrulestr
from icalendar import Calendar

BERLIN = ZoneInfo("Europe/Berlin")


def get(url):
    """Type and bytes; None where there is no such file."""
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return answer.headers["Content-Type"], answer.read()
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None
        raise


def lines_are_short(data, url):
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, f"{url}: a line of {len(line)} octets"
        line.decode("utf-8")
    assert b"\n" not in data.replace(b"\r\n", b""), f"{url}: a bare line feed"


def check_calendar(url, data):
    """The ids of its events."""
    lines_are_short(data, url)
    calendar = Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"], url
    assert len(list(calendar.walk("VTIMEZONE"))) == 1, url
    ids = []
    for event in calendar.walk("VEVENT"):
        ids.append(str(event["UID"]))
        assert event["DTSTAMP"] and str(event["SUMMARY"]).strip(), url
        start = event["DTSTART"].dt
        assert start.tzinfo is not None, url
        if "DTEND" in event:
            assert timedelta(0) < event["DTEND"].dt - start <= timedelta(days=1), url
        if "RRULE" not in event:
            continue
        until = event["RRULE"]["UNTIL"][0]
        assert until.tzinfo == timezone.utc or until.utcoffset() == timedelta(0), url
        assert until >= start, url
        # Expanded on the wall, as readers do.
        rule = event["RRULE"].to_ical().decode().split(";")
        rule = ";".join(part for part in rule if not part.startswith("UNTIL"))
        wall = start.replace(tzinfo=None)
        last = until.astimezone(BERLIN).replace(tzinfo=None)
        dates = rrulestr(rule, dtstart=wall).between(wall, last, inc=True)
        assert wall in dates, f"{url}: the first date is not in its rule"
        assert last in dates, f"{url}: the last date is not in its rule"
        for excluded in [event["EXDATE"]] if "EXDATE" in event and not isinstance(event["EXDATE"], list) else event.get("EXDATE", []):
            for date in excluded.dts:
                assert date.dt.replace(tzinfo=None) in dates, f"{url}: {date.dt} is excluded, but not in the rule"
    assert len(ids) == len(set(ids)), f"{url}: an id twice"
    return ids


def check_contact(url, data):
    lines_are_short(data, url)
    card = vobject.readOne(data.decode("utf-8"))
    card.validate()
    assert card.version.value == "3.0" and card.fn.value.strip(), url
    assert card.contents.get("tel") or card.contents.get("email") or card.contents.get("url"), url


def main(base):
    offers, page = [], 1
    while True:
        _, data = get(f"{base}/api/hsds/services?per_page=100&page={page}")
        answer = json.loads(data)
        offers += [offer["id"] for offer in answer["contents"]]
        if answer["last_page"]:
            break
        page += 1
    calendars = contacts = 0
    for offer in offers:
        url = f"{base}/angebot/{offer}/termine.ics"
        found = get(url)
        if found:
            assert found[0].startswith("text/calendar"), url
            assert check_calendar(url, found[1]), f"{url}: no event"
            calendars += 1
        url = f"{base}/angebot/{offer}/kontakt.vcf"
        found = get(url)
        if found:
            assert found[0].startswith("text/vcard"), url
            check_contact(url, found[1])
            contacts += 1
    feed = f"{base}/termine.ics?lage=education"
    assert check_calendar(feed, get(feed)[1]), "the feed is empty"
    nothing = f"{base}/termine.ics?q=xyzzyxyzzy"
    assert check_calendar(nothing, get(nothing)[1]) == []
    assert calendars >= 50 and contacts >= 50, (calendars, contacts)
    print(f"{calendars} Kalender und {contacts} Kontakte gelesen: in Ordnung.")


if __name__ == "__main__":
    main(sys.argv[1])
