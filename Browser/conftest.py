"""A Chromium of Debian's, pages of several sizes, with and without JavaScript."""
import os
import shutil

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium") or "/usr/bin/chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def url():
    return os.environ["LOTSE_URL"]


@pytest.fixture(scope="session")
def empty_url():
    return os.environ["LOTSE_EMPTY_URL"]


@pytest.fixture
def visit(browser):
    """Opens pages: visit(width=360, scripts=True, dark=False). Every request to anybody else fails the test."""
    contexts = []

    def open_page(width=360, scripts=True, dark=False):
        context = browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=scripts, locale="de-DE",
            color_scheme="dark" if dark else "light")
        contexts.append(context)
        page = context.new_page()
        page.strangers = []
        page.complaints = []
        page.on("request", lambda r: None if "127.0.0.1" in r.url or r.url.startswith("data:") else page.strangers.append(r.url))
        page.on("console", lambda m: page.complaints.append(m.text) if m.type == "error" else None)
        return page

    yield open_page
    for context in contexts:
        for page in context.pages:
            assert page.strangers == [], "requests to third parties"
            assert [c for c in page.complaints if "Failed to load resource" not in c] == [], "errors in the console"
            assert context.cookies() == [], "a cookie was set"
        context.close()
