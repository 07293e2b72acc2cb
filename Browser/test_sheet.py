"""The route sheet: with and without JavaScript, on paper, kept on the device and without a network."""
import os

import pytest
from axe_playwright_python.sync_playwright import Axe

STORED = """async () => ({ids: localStorage.length ? localStorage.getItem("wegzettel") : null, caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length})"""
NOTHING = {"ids": None, "caches": [], "workers": 0}


def picture(page, name):
    folder = os.environ.get("LOTSE_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def offer(page, url, words):
    page.goto(f"{url}/suche?q={words}")
    page.locator("main article a").first.click()
    page.wait_for_url("**/angebot/*")
    return page.locator("h1").inner_text()


def sheet_of_two(page, url):
    """Two offers, collected without any memory but the address."""
    names = [offer(page, url, "nachhilfe")]
    page.get_by_role("link", name="Auf den Wegzettel").click()
    page.wait_for_url("**/wegzettel?o=*")
    page.locator("#dazu-wort").fill("babytreff")
    page.keyboard.press("Enter")
    page.wait_for_url("**/wegzettel?*q=babytreff*")
    add = page.get_by_role("link", name="Dazu").first
    names.append(add.inner_text().split(": ", 1)[1])
    add.click()
    page.wait_for_url(lambda address: "q=" not in address)
    return names


def headings(page):
    return [text.split(". ", 1)[-1] for text in page.locator(".stop h2").all_inner_texts()]


@pytest.mark.parametrize("width,scripts", [(320, False), (320, True), (1280, True)])
def test_a_family_collects_moves_and_removes(visit, url, width, scripts):
    page = visit(width, scripts)
    names = sheet_of_two(page, url)
    assert headings(page) == names
    picture(page, f"wegzettel-{width}{'' if scripts else '-plain'}")
    page.get_by_role("link", name="Nach unten").click()
    page.wait_for_load_state()
    assert headings(page) == names[::-1]
    # The way to an offer and back keeps the others.
    page.get_by_role("link", name="Mehr lesen").last.click()
    page.wait_for_url("**/angebot/*")
    page.get_by_role("link", name="Steht auf Ihrem Wegzettel").click()
    page.wait_for_url("**/wegzettel?o=*")
    assert headings(page) == names[::-1]
    page.get_by_label("Eine zweite Sprache daneben").select_option("ar")
    if not scripts:
        page.get_by_role("button", name="Zeigen").click()
    page.wait_for_url("**zweite=ar*")
    assert page.locator(".column[lang=ar][dir=rtl]").count() == 2
    page.get_by_role("link", name="Vom Zettel nehmen").first.click()
    page.wait_for_load_state()
    assert headings(page) == names[:1]
    if scripts:
        assert page.evaluate(STORED) == NOTHING, "stored without a tap"


def test_kept_on_the_device_it_is_there_without_a_network_and_goes_again(visit, url):
    page = visit(360)
    names = sheet_of_two(page, url)
    assert page.evaluate(STORED) == NOTHING
    page.get_by_role("button", name="Auf diesem Gerät merken").click()
    page.get_by_text("ist auch ohne Internet da").wait_for()
    stored = page.evaluate(STORED)
    assert len(stored["ids"].split(",")) == 2 and stored["caches"] == ["wegzettel"] and stored["workers"] == 1
    page.goto(url)
    link = page.locator("header nav").get_by_role("link", name="Wegzettel (2)")
    address = link.evaluate("link => link.href")
    page.goto(address)
    page.context.set_offline(True)
    for path in [address, f"{url}/wegzettel"]:
        page.goto(path)
        assert headings(page) == names, path
        assert page.evaluate("getComputedStyle(document.querySelector('.stops')).listStyleType") == "none", "no style"
    page.context.set_offline(False)
    # What is added or taken off is kept so.
    third = offer(page, url, "hebamme")
    page.get_by_role("link", name="Auf den Wegzettel").click()
    page.wait_for_url("**/wegzettel?o=*")
    assert headings(page) == names + [third]
    assert page.locator("header nav").get_by_role("link", name="Wegzettel (3)").count() == 1
    page.get_by_role("link", name="Vom Zettel nehmen").first.click()
    page.wait_for_load_state()
    assert page.locator("header nav").get_by_role("link", name="Wegzettel (2)").count() == 1
    page.get_by_role("button", name="Alles vom Gerät löschen").click()
    page.get_by_text("liegt nichts mehr").wait_for()
    assert page.evaluate(STORED) == NOTHING
    page.goto(url)
    assert page.locator("header nav").get_by_role("link", name="Wegzettel", exact=True).count() == 1


def test_what_protects_is_never_kept(visit, url):
    page = visit(360)
    sheet_of_two(page, url)
    page.get_by_role("button", name="Auf diesem Gerät merken").click()
    page.get_by_text("ist auch ohne Internet da").wait_for()
    kept = page.evaluate(STORED)["ids"]
    name = offer(page, url, "frauenhaus")
    page.get_by_role("link", name="Auf den Wegzettel").click()
    page.wait_for_url("**/wegzettel?o=*")
    assert name in headings(page) and page.get_by_text("merkt sich das Gerät dieses Angebot nie").count() == 1
    assert page.evaluate(STORED)["ids"] == kept
    copies = page.evaluate("""async () => {
      const cache = await caches.open("wegzettel");
      const pages = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key)).text()));
      return pages.join(" ");
    }""")
    assert name not in copies and "Wegzettel" in copies
    page.get_by_role("button", name="Alles vom Gerät löschen").click()
    page.get_by_text("liegt nichts mehr").wait_for()


def test_on_paper_there_are_codes_and_room_to_write_and_no_buttons(visit, url):
    page = visit(1280)
    sheet_of_two(page, url)
    page.emulate_media(media="print")
    assert page.locator(".stop .qr").first.is_visible() and page.locator(".lines").first.is_visible()
    for hidden in ["header.top", "footer", ".tools >> nth=0", "[data-device]", "#dazu", "[data-print] >> nth=0"]:
        assert not page.locator(hidden).is_visible(), hidden


@pytest.mark.parametrize("path", ["/wegzettel", "SHEET", "/heft", "/heft?phase=birth", "/plakat", "POSTER"])
@pytest.mark.parametrize("width,dark", [(320, False), (1280, True)])
def test_axe_finds_nothing_on_paper_pages(visit, url, path, width, dark):
    page = visit(width, dark=dark)
    if path == "SHEET":
        sheet_of_two(page, url)
        page.goto(page.url + "&zweite=ar")
    elif path == "POSTER":
        offer(page, url, "nachhilfe")
        page.get_by_role("link", name="Als Aushang drucken").click()
        page.wait_for_url("**/aushang")
    else:
        page.goto(url + path)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{wide} px stick out"
    picture(page, f"papier-{path.strip('/').replace('?', '-')}-{width}")
