"""Narrowing what was found: each choice leaves what it promises, by keyboard, on the map, and with a device's place."""
import re

import pytest

HERE = {"latitude": 51.98561234, "longitude": 9.82134567}


def found(page):
    """How many offers the page says there are."""
    text = page.locator("main p.soft").first.inner_text()
    return int(re.search(r"[\d.]+", text).group().replace(".", ""))


@pytest.mark.parametrize("width,scripts", [(320, False), (1280, True)])
def test_every_wish_leaves_what_it_promises(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(f"{url}/suche?phase=6-10")
    row = page.locator("nav[aria-label='Was Ihnen wichtig ist'] a:not([aria-current])")
    links = [(link.get_attribute("href"), int(link.locator("i").inner_text())) for link in row.all()]
    assert len(links) >= 4
    for target, promised in links:
        page.goto(url + target)
        assert found(page) == promised, target
        assert page.locator(".chips a[aria-current=true]").count() == 2


@pytest.mark.parametrize("scripts", [False, True])
def test_day_and_language_by_keyboard(visit, url, scripts):
    page = visit(360, scripts)
    page.goto(f"{url}/suche?alter=7")
    page.locator("details.more summary").focus()
    page.keyboard.press("Enter")
    for name, value in [("tag", "mi"), ("sprache", "tr")]:
        field = page.locator(f"select[name={name}]")
        promised = int(re.search(r"\((\d+)\)", field.locator(f"option[value={value}]").inner_text()).group(1))
        assert promised > 0
        field.select_option(value)
        page.locator("form.choices button[class=button]").focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{name}={value}*")
        assert "alter=7" in page.url
        assert found(page) == promised
    # What the link says is what somebody else sees.
    seen = page.locator("main").inner_text()
    other = visit(360, scripts)
    other.goto(page.url)
    assert other.locator("main").inner_text() == seen


def test_the_map_by_keyboard(visit, url):
    page = visit(360)
    page.goto(f"{url}/suche?q=kita&ansicht=karte")
    markers, places = page.locator("figure.map a"), page.locator("ol.spots > li")
    assert markers.count() == places.count() >= 3
    markers.nth(2).focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#ort-3")
    label = markers.nth(2).get_attribute("aria-label")
    assert label == "3: " + places.nth(2).locator("b").inner_text()
    page.get_by_text("Als Liste zeigen").click()
    assert "ansicht" not in page.url and "q=kita" in page.url


def test_words_are_completed_and_mended(visit, url):
    page = visit(360)
    page.goto(url)
    field = page.locator("main input[type=search]")
    field.type("nachh")
    page.locator("datalist option[value=Nachhilfe]").wait_for(state="attached")
    field.fill("nachilfe")
    page.keyboard.press("Enter")
    page.locator("p.mended a").click()
    assert page.locator("h1").inner_text() == "„Nachhilfe“"


def test_the_device_is_asked_only_after_a_tap(visit, url):
    page = visit(360)
    page.context.grant_permissions(["geolocation"])
    page.context.set_geolocation(HERE)
    page.goto(f"{url}/suche?q=beratung")
    assert "um=" not in page.url
    page.locator("details.more summary").click()
    page.locator("[data-locate] button").click()
    page.wait_for_url("**um=*")
    assert "51.986%2C9.821" in page.url.replace(",", "%2C"), "rounded to about 100 m"
    assert "km entfernt" in page.locator("article .why").first.inner_text()
    assert page.evaluate("localStorage.length") == 0


def test_a_device_that_does_not_tell(visit, url):
    page = visit(360)
    page.goto(f"{url}/suche?q=beratung")
    page.locator("details.more summary").click()
    page.locator("[data-locate] button").click()
    page.locator("[data-locate] small", has_text="aus der Liste").wait_for()
