"""Requests that nobody friendly sends: refused with 4xx, never a 5xx, never more than was asked for."""

UNKNOWN = "00000000-0000-4000-8000-00000000dead"
WRONG = [
    ("page", ["0", "-1", "1.5", "abc", "1e9", "99999999999999999999999", "%00", "٣", "NaN", " 1"]),
    ("per_page", ["0", "501", "-5", "1000000000", "x", "1;DROP", "0x10"]),
    ("format", ["xml", "JSON", "csv", "json%00", "../"]),
    ("taxonomy_term_id", ["1", "x", "' OR 1=1 --", UNKNOWN + "0", "%F0%9F%98%80"]),
    ("taxonomy_id", ["1", "null", "{}"]),
]
WRONG_SERVICES = [
    ("organization_id", ["1", "*", "%27"]),
    ("modified_after", ["yesterday", "2026-13-01", "2026-02-30", "01.02.2026", "2026-01-01T99:00", "-1", "%00"]),
    ("minimal", ["maybe", "2", "tru"]),
    ("full", ["maybe", "yes please"]),
    ("postcode", ["%25", "31061'", "<b>", "1", "12345678901", "%00"]),
    ("proximity", ["-1", "1e3", "abc", "99999999", "1.5"]),
]
SEARCHES = ["%25", "_", "%5C", "'", "''; DROP TABLE offer; --", "%22", "!", "!!%25", "\\%5C%25", "%F0%9F%98%80",
            "%E2%80%AE", "ß", "((((", "*", "%0A", "%09"]


def check_hostile(client, lists, records):
    expect = client.failures.expect
    for name in lists:
        wrong = list(WRONG)
        if name in ("services", "service_at_locations"):
            wrong += WRONG_SERVICES
        for parameter, values in wrong:
            if parameter == "taxonomy_term_id" and name.startswith("taxonom"):
                continue
            if parameter == "taxonomy_id" and name == "taxonomies":
                continue
            for value in values:
                encoded = value.replace(" ", "+")
                encoded = "".join(c if ord(c) < 128 else "".join(f"%{b:02X}" for b in c.encode()) for c in encoded)
                client.refused(f"/{name}?{parameter}={encoded}", [400, 404])
        for text in SEARCHES:
            encoded = "".join(c if 32 < ord(c) < 128 else "".join(f"%{b:02X}" for b in c.encode()) for c in text)
            answer = client.get(f"/{name}?search={encoded}")
            expect(answer.status == 200, f"/{name}?search={encoded}: {answer.status}")
            if text == "_" and answer.status == 200:
                expect(answer.json()["total_items"] < max(1, len(records[name])), f"/{name}: _ is a wildcard")
        client.refused(f"/{name}?search=%FF%FE", [400])
        client.refused(f"/{name}?search=%00", [400])
        client.refused(f"/{name}?search={'a' * 5000}", [400, 414])
        client.refused(f"/{name}?x={'a' * 12000}", [400, 414])
        client.refused(f"/{name}/{UNKNOWN}", [404])
        for bad in ("1", "%00", "%2e%2e%2f", "x" * 300, "' OR 1=1", "null", "%FF"):
            client.refused(f"/{name}/{bad.replace(' ', '+')}", [400, 404])
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            answer = client.get(f"/{name}", method=method)
            expect(answer.status == 405 and "GET" in answer.headers.get("allow", ""), f"{method} /{name}: {answer.status}")
        head = client.get(f"/{name}", method="HEAD")
        expect(head.status == 200 and not head.body, f"HEAD /{name}: {head.status}")
        options = client.get(f"/{name}", method="OPTIONS")
        expect(options.status in (200, 204), f"OPTIONS /{name}: {options.status}")
        many = client.get(f"/{name}?" + "&".join(f"x{i}=1" for i in range(300)))
        expect(many.status == 200, f"/{name} with unknown parameters: {many.status}")
        twice = client.get(f"/{name}?per_page=1&per_page=x")
        expect(twice.status in (200, 400), f"/{name} with a parameter twice: {twice.status}")
    client.refused("/services?proximity=100", [400])
    client.refused("/services?minimal=true&full=true", [400])
    for path in ("/x", "/services/x/y", "/service", "/Services", "/..", "/%2e%2e/%2e%2e/etc/passwd"):
        client.refused(path, [400, 404])
    answer = client.get("/services", headers={"If-None-Match": '"' + "x" * 2000 + '"'})
    expect(answer.status == 200, f"a long If-None-Match: {answer.status}")
    expect(client.get("/services").headers.get("access-control-allow-origin") == "*", "CORS")
