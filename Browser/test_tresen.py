"""The desk: from a caller's words to a printed sheet, by keyboard alone, with and without JavaScript."""
import os
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

PASSWORD = "Kastanienallee im Regen 7"


def enter(page, url, name):
    """Signs in by the link that the command line prints."""
    printed = subprocess.run(
        [os.environ["LOTSE_PROGRAM"], "user", "invite", f"{name}@example.org", "navigator", "03254002", "--url", url,
         "--data", os.environ["LOTSE_DATA"]], capture_output=True, text=True, check=True)
    page.goto(printed.stdout.strip().splitlines()[-1])
    for field in page.locator("main input[type=password]").all():
        field.fill(PASSWORD)
    with page.expect_navigation():
        page.locator("main form button").first.click()
    if "/anmelden" in page.url:
        page.locator("main input[type=email]").fill(f"{name}@example.org")
        page.locator("main input[type=password]").fill(PASSWORD)
        with page.expect_navigation():
            page.locator("main form button").first.click()


def look(page, name, width):
    folder = os.environ.get("LOTSE_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/tresen-{name}-{width}.png", full_page=True)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{wide} px stick out"


@pytest.mark.parametrize("width", [320, 1280])
def test_from_words_to_paper_with_the_keyboard_alone(visit, url, width):
    page = visit(width)
    enter(page, url, f"lotse-{width}")
    page.goto(f"{url}/tresen")
    look(page, "leer", width)
    page.keyboard.type("nachhilfe")
    with page.expect_navigation(url="**/tresen?*q=nachhilfe*"):
        page.keyboard.press("Enter")
    expect(page.locator("#wort")).to_be_focused()
    page.keyboard.press("ArrowDown")
    first = page.evaluate("document.activeElement.textContent")
    assert first.startswith("Auf den Zettel: ")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "Wegzettel (1)" in page.locator("aside").inner_text()
    # The caret is back in the field: the next words, the second result.
    page.keyboard.press("Control+A")
    page.keyboard.type("geld reicht nicht")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "Wegzettel (2)" in page.locator("aside").inner_text()
    page.locator("summary").focus()
    page.keyboard.press("Enter")
    assert first.split(": ", 1)[1] in page.locator(".aloud").first.inner_text()
    look(page, "zettel", width)
    with page.context.expect_page() as opened:
        page.locator("aside a[accesskey=d]").focus()
        page.keyboard.press("Enter")
    paper = opened.value
    paper.wait_for_load_state()
    assert paper.locator(".stop").count() == 2
    paper.close()
    page.locator("button[accesskey=z]").focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.get_by_text("Gezählt: am Telefon").count() == 1
    look(page, "gezaehlt", width)
    page.get_by_role("button", name="Strich zurücknehmen").click()
    page.wait_for_url("**/tresen")
    page.goto(f"{url}/kontakte")
    look(page, "kontakte", width)
    page.context.clear_cookies()


def test_the_desk_is_complete_without_scripts(visit, url):
    page = visit(360, scripts=False)
    enter(page, url, "lotse-plain")
    page.goto(f"{url}/tresen")
    page.locator("#wort").fill("babytreff")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Auf den Zettel").first.click()
    page.get_by_label("Zweite Sprache").select_option("uk")
    page.get_by_role("button", name="Zeigen").click()
    assert "zweite=uk" in page.url and "q=babytreff" in page.url
    assert page.locator("aside").get_by_role("link", name="Als E-Mail").get_attribute("href").startswith("mailto:?subject=")
    page.get_by_role("button", name="Zählen").click()
    assert page.get_by_text("Ukrainisch, Wegzettel mitgegeben").count() == 1
    page.get_by_role("button", name="Strich zurücknehmen").click()
    page.context.clear_cookies()
