"""Families who read Arabic or English: from the front page to an offer, never falling back into German."""
import os

import pytest
from axe_playwright_python.sync_playwright import Axe

SIZES = [(360, True), (360, False), (1280, True)]


def look(page, name, width, scripts):
    """Nothing for axe, which needs JavaScript; nothing that sticks out, one heading; and a picture."""
    folder = os.environ.get("LOTSE_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}-{width}{'' if scripts else '-plain'}.png", full_page=True)
    if scripts:
        results = Axe().run(page)
        assert results.violations_count == 0, f"{name}: {results.generate_report()}"
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{name}: {wide} px stick out"
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("width,scripts", SIZES)
@pytest.mark.parametrize("tag,name,direction", [("ar", "العربية", "rtl"), ("en", "English", "ltr")])
def test_from_the_front_page_to_an_offer(visit, url, width, scripts, tag, name, direction):
    page = visit(width, scripts)
    page.goto(url)
    page.locator("nav.languages").get_by_role("link", name=name).click()
    page.wait_for_url(f"**/{tag}")
    assert page.locator("html").get_attribute("lang") == tag
    assert page.locator("html").get_attribute("dir") == direction
    look(page, f"{tag}-start", width, scripts)
    page.locator("ol.chain a").nth(3).click()
    page.wait_for_url(f"**/{tag}/suche?*")
    look(page, f"{tag}-treffer", width, scripts)
    page.locator("main article a").first.click()
    page.wait_for_url(f"**/{tag}/angebot/*")
    look(page, f"{tag}-angebot", width, scripts)
    assert page.locator("main a[href^='tel:']").count() >= 1
    # The same offer in German, and back.
    page.locator("nav.languages").get_by_role("link", name="Deutsch").click()
    page.wait_for_url(lambda address: f"/{tag}/" not in address)
    assert page.locator("html").get_attribute("lang") == "de"
    page.go_back()
    page.locator("header .brand").click()
    assert page.url == f"{url}/{tag}"


@pytest.mark.parametrize("width,scripts", SIZES)
def test_searching_in_arabic_stays_in_arabic(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(f"{url}/ar")
    page.locator("main input[name=q]").first.fill("رفاق القراءة")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ar/suche?*")
    first = page.locator("main article a").first
    assert "رفاق القراءة" in first.inner_text()
    first.click()
    page.wait_for_url("**/ar/angebot/*")
    assert page.locator("h1").inner_text() == "رفاق القراءة"
    assert "Lesepaten" in page.locator("main .head").inner_text(), "the name that is known on the telephone"
    look(page, "ar-uebersetzt", width, scripts)
    number = page.locator(".contact .button.call bdi")
    assert number.first.get_attribute("dir") == "ltr"


@pytest.mark.parametrize("path", ["", "/suche?q=xyzzyqqq", "/traeger", "/impressum", "/gibt-es-nicht"])
@pytest.mark.parametrize("tag", ["einfach", "en", "uk", "tr", "ar"])
def test_axe_finds_nothing_in_any_language(visit, url, tag, path):
    page = visit(320)
    page.goto(f"{url}/{tag}{path}")
    look(page, f"{tag}{path.replace('/', '-').replace('?', '-')}", 320, True)


@pytest.mark.parametrize("tag", ["", "/ar"])
def test_reading_aloud_begins_and_ends(visit, url, tag):
    page = visit(360)
    # Chromium here has no voices; what is asked of it is written down instead.
    page.add_init_script("""
      window.said = [];
      speechSynthesis.speak = (part) => window.said.push([part.lang, part.text, part.onend !== null]);
      speechSynthesis.cancel = () => window.said.push("cancel");""")
    page.goto(f"{url}{tag}/suche?q=lesepaten")
    page.locator("main article a").first.click()
    page.wait_for_url("**/angebot/*")
    button = page.locator("[data-read]")
    begin = button.inner_text()
    button.click()
    assert button.inner_text() != begin
    said = [part for part in page.evaluate("said") if part != "cancel"]
    assert len(said) > 8 and said[-1] == ["", "", True]
    assert said[0][1] == page.locator("h1").inner_text()
    assert {part[0] for part in said[:-1]} == ({"ar", "de"} if tag else {"de"})
    button.click()
    assert button.inner_text() == begin and page.evaluate("said.at(-1)") == "cancel"


def test_without_javascript_there_is_no_button_for_reading_aloud(visit, url):
    page = visit(360, scripts=False)
    page.goto(f"{url}/en/suche?q=lesepaten")
    page.locator("main article a").first.click()
    assert not page.locator("[data-read]").is_visible()
