"""What families do: find by age and by word, on a small phone, with and without JavaScript."""
import os
import re

import pytest

SIZES = [(360, True), (360, False), (1280, True)]
RINGS = ["Schwanger", "0–3", "3–6", "6–10", "10–18"]


def picture(page, name):
    folder = os.environ.get("LOTSE_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


@pytest.mark.parametrize("width,scripts", SIZES)
@pytest.mark.parametrize("ring", RINGS)
def test_by_age_in_two_taps(visit, url, width, scripts, ring):
    page = visit(width, scripts)
    page.goto(url)
    page.locator("ol.chain a", has_text=ring).first.click()
    page.wait_for_url("**/suche?*")
    first = page.locator("main article a").first
    name = first.inner_text()
    first.click()
    page.wait_for_url("**/angebot/*")
    assert name in page.locator("h1").inner_text()


@pytest.mark.parametrize("width,scripts", SIZES)
def test_by_word_to_a_telephone_number(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(url)
    page.locator("main input[name=q]").first.fill("Nachhilfe")
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche?*q=Nachhilfe*")
    assert page.locator("main article").count() >= 1
    picture(page, f"treffer-{width}")
    page.locator("main article a").first.click()
    page.wait_for_url("**/angebot/*")
    text = page.locator("main").inner_text()
    for word in ["Wann", "Wo", "Kost"]:
        assert word in text, f"{word} is missing on the offer"
    assert page.locator("main a[href^='tel:']").count() >= 1
    picture(page, f"angebot-{width}")


def test_choices_add_up_and_can_be_taken_back(visit, url):
    page = visit(360, False)
    page.goto(f"{url}/suche?q=hilfe")
    before = page.locator("main").inner_text()
    chip = page.locator("main a[href*='phase=']").first
    promised = int(re.search(r"(\d+)\s*$", chip.inner_text()).group(1))
    chip.click()
    assert "q=hilfe" in page.url and "phase=" in page.url
    assert re.search(rf"\b{promised}\b", page.locator("main").inner_text())
    page.locator("main a[aria-current]").first.click()
    assert "phase=" not in page.url
    assert page.locator("main").inner_text() == before


def test_keyboard_alone(visit, url):
    page = visit(1280)
    page.goto(url)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#"), "the first stop skips to the content"
    page.keyboard.press("Enter")
    for _ in range(30):
        page.keyboard.press("Tab")
        if "phase=" in (page.evaluate("document.activeElement.getAttribute('href')") or ""):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche?*")
    assert page.locator("main article").count() > 0


def test_nothing_found_is_no_dead_end(visit, url):
    page = visit(360, False)
    page.goto(f"{url}/suche?q=xyzzyqqq")
    assert page.locator("main article").count() == 0
    assert page.locator("main a[href^='/']").count() >= 2
    picture(page, "nichts-360")


@pytest.mark.parametrize("path,status", [("/gibt-es-nicht", 404), ("/angebot/00000000-0000-4000-8000-000000000000", 404),
                                         ("/suche?alter=abc", 400), ("/suche?seite=99999", 404)])
def test_errors_help(visit, url, path, status):
    page = visit(360)
    assert page.goto(url + path).status == status
    assert page.locator("h1").count() == 1
    assert page.locator("main a[href='/']").count() >= 1
    picture(page, f"fehler-{status}")


def test_an_empty_register_says_how_to_begin(visit, empty_url):
    page = visit(360)
    page.goto(empty_url)
    assert "noch" in page.locator("main").inner_text()
    picture(page, "leer-360")


def test_the_demo_says_so_on_every_page(visit, url):
    page = visit(360, False)
    for path in ["/", "/suche", "/traeger", "/impressum"]:
        page.goto(url + path)
        assert "erfunden" in page.locator("body").inner_text()
