"""A client of the API that notes what is wrong."""

import http.client
import json
from urllib.parse import urlencode, urlsplit


class Failures:
    def __init__(self):
        self.list = []
        self.checks = 0

    def expect(self, holds, text):
        self.checks += 1
        if not holds and len(self.list) < 200:
            self.list.append(text)
        return holds


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def json(self):
        return json.loads(self.body)

    def lines(self):
        return [json.loads(line) for line in self.body.decode("utf-8").splitlines()]


class Client:
    def __init__(self, base):
        parts = urlsplit(base)
        self.host = parts.netloc
        self.prefix = parts.path.rstrip("/")
        self.connection = http.client.HTTPConnection(self.host, timeout=60)
        self.failures = Failures()

    def get(self, path, headers=None, method="GET", **query):
        """`path` as it is; `query` is encoded behind it."""
        if query:
            path += ("&" if "?" in path else "?") + urlencode(query)
        for attempt in (1, 2):
            try:
                self.connection.request(method, self.prefix + path, headers=headers or {})
                answer = self.connection.getresponse()
                body = answer.read()
                break
            except (http.client.HTTPException, ConnectionError):
                self.connection.close()
                if attempt == 2:
                    raise
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, body)

    def page(self, path, **query):
        """The JSON of a page, checked for its own consistency."""
        answer = self.get(path, **query)
        what = f"{path} {query}"
        if not self.failures.expect(answer.status == 200, f"{what}: {answer.status} {answer.body[:200]!r}"):
            return {"contents": [], "total_items": 0, "total_pages": 0}
        page = answer.json()
        keys = ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"]
        expect = self.failures.expect
        expect(sorted(page) == sorted(keys), f"{what}: keys of the page {sorted(page)}")
        size = query.get("per_page", 50)
        total, number = page["total_items"], page["page_number"]
        if not query.get("minimal"):
            expect(page["total_pages"] == -(-total // size), f"{what}: total_pages {page['total_pages']} of {total}")
            expect(len(page["contents"]) == min(size, total - (number - 1) * size), f"{what}: {page['size']} records")
        expect(page["size"] == len(page["contents"]), f"{what}: size")
        expect(page["first_page"] == (number == 1), f"{what}: first_page")
        expect(page["last_page"] == (number >= page["total_pages"]), f"{what}: last_page")
        expect(page["empty"] == (not page["contents"]), f"{what}: empty")
        return page

    def every(self, path, size=500, **query):
        """The records of all pages."""
        records, number = [], 1
        while True:
            page = self.page(path, page=number, per_page=size, **query)
            records += page["contents"]
            if number >= page["total_pages"]:
                return records
            number += 1

    def refused(self, path, statuses, **query):
        """Whether a request is refused with a problem that says something."""
        answer = self.get(path, **query)
        what = f"{path} {query}"
        if self.failures.expect(answer.status in statuses, f"{what}: {answer.status}, expected {statuses}"):
            kind = answer.headers.get("content-type")
            self.failures.expect(kind == "application/problem+json", f"{what}: {kind}")
            self.failures.expect(answer.json().get("status") == answer.status, f"{what}: status in the problem")
