"""axe finds nothing, on any kind of page, small and large, light and dark."""
import os

import pytest
from axe_playwright_python.sync_playwright import Axe

PATHS = ["/", "/suche", "/suche?ansicht=karte", "/suche?tag=mo&kostenlos=1&q=beratung",
         "/suche?q=nachhilfe&phase=6-10", "/suche?q=xyzzyqqq", "/traeger", "/impressum", "/datenschutz",
         "/barrierefreiheit", "/aufnahme", "/gibt-es-nicht", "OFFER", "TRANSLATED", "ORGANISATION", "PLACE"]


def resolve(page, url, path):
    """The real address of a kind of page."""
    if not path.isupper():
        return url + path
    page.goto(f"{url}/suche?q={'türkisch' if path == 'TRANSLATED' else 'frauenhaus' if path == 'OFFER' else 'kita'}")
    page.goto(url + page.locator("main article a").first.get_attribute("href"))
    if path in ("OFFER", "TRANSLATED"):
        return page.url
    prefix = "/traeger/" if path == "ORGANISATION" else "/ort/"
    return url + page.locator(f"main a[href^='{prefix}']").first.get_attribute("href")


@pytest.mark.parametrize("width,dark", [(320, False), (360, True), (1280, False)])
@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_nothing(visit, url, path, width, dark):
    page = visit(width, dark=dark)
    page.goto(resolve(page, url, path))
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{wide} px stick out"
    folder = os.environ.get("LOTSE_PICTURES")
    if folder:
        name = path.strip("/").replace("?", "-").replace("/", "-") or "start"
        page.screenshot(path=f"{folder}/axe-{name}-{width}{'-dark' if dark else ''}.png", full_page=True)


def test_axe_finds_nothing_on_an_empty_register(visit, empty_url):
    page = visit(360)
    page.goto(empty_url)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
