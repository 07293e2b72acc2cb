"""What coordinators do: a list of 100 rows becomes a published register, with and without JavaScript."""
import os
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe

PASSWORD = "Kastanienallee im Regen 7"
DAYS = ["Mo", "Di", "Mi", "Do", "Fr"]


def picture(page, name):
    folder = os.environ.get("LOTSE_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def look(page, name, width, scripts=True):
    """Nothing for axe, which needs JavaScript; nothing that sticks out, one heading; and a picture."""
    picture(page, f"desk-{name}-{width}{'' if scripts else '-plain'}")
    if scripts:
        results = Axe().run(page)
        assert results.violations_count == 0, f"{name}: {results.generate_report()}"
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{name}: {wide} px stick out"
    assert page.locator("h1").count() == 1


def a_list(width, rows=100):
    lines = ["Träger;Angebot;Telefon;Alter;Wann;Straße;PLZ/Ort;Sonstiges"]
    for row in range(1, rows + 1):
        lines.append(f"Elternverein {row % 10};Krabbelgruppe {width}-{row};05181 70{1000 + row};0-3 Jahre;"
                     f"{DAYS[row % 5]} 9-11 Uhr;Marktstraße {row};31061 Alfeld;bitte klingeln")
    return {"name": "liste.csv", "mimeType": "text/csv", "buffer": "\n".join(lines).encode()}


def enter(page, url, width):
    """Signs in by the link that the command line prints."""
    printed = subprocess.run(
        [os.environ["LOTSE_PROGRAM"], "user", "invite", f"koordination-{width}@example.org", "coordinator",
         "03254002", "--url", url, "--data", os.environ["LOTSE_DATA"]], capture_output=True, text=True, check=True)
    page.goto(printed.stdout.strip().splitlines()[-1])
    for field in page.locator("main input[type=password]").all():
        field.fill(PASSWORD)
    # Hashing a password takes its time; whoever goes on before the answer is not signed in.
    with page.expect_navigation():
        page.locator("main form button").first.click()
    if "/anmelden" in page.url:
        page.locator("main input[type=email]").fill(f"koordination-{width}@example.org")
        page.locator("main input[type=password]").fill(PASSWORD)
        with page.expect_navigation():
            page.locator("main form button").first.click()


@pytest.mark.parametrize("width,scripts", [(360, False), (360, True), (1280, True)])
def test_a_coordinator_turns_a_list_of_100_rows_into_a_published_register(visit, url, width, scripts):
    page = visit(width, scripts)
    enter(page, url, f"{width}-{'js' if scripts else 'plain'}")
    page.goto(f"{url}/listen")
    look(page, "1-datei", width, scripts)
    page.get_by_role("button", name="Weiter: Spalten prüfen").click()
    assert page.locator(".summary").count() == 1
    look(page, "1-fehler", width, scripts)
    page.locator("input[type=file]").set_input_files(a_list(f"{width}{'' if scripts else ' ohne'}"))
    page.get_by_role("button", name="Weiter: Spalten prüfen").click()
    look(page, "2-spalten", width, scripts)
    page.get_by_label("Sonstiges").select_option("registration")
    page.get_by_role("button", name="Weiter: Vorschau").click()
    assert "100 neu" in page.locator(".tally").inner_text().replace("\n", " ")
    look(page, "3-vorschau", width, scripts)
    page.get_by_role("button", name="100 Angebote veröffentlichen").click()
    assert page.locator("h1").inner_text() == "100 Angebote sind veröffentlicht"
    look(page, "4-fertig", width, scripts)
    page.locator("main a[href^='/angebot/']").first.click()
    assert f"Krabbelgruppe {width}" in page.locator("h1").inner_text()
    # The same list with one correction.
    page.goto(f"{url}/listen")
    again = a_list(f"{width}{'' if scripts else ' ohne'}")
    again["buffer"] = again["buffer"].replace(b"05181 701003", b"05181 709999") + "\nFehlt;;;;;;;".encode()
    page.locator("input[type=file]").set_input_files(again)
    page.get_by_role("button", name="Weiter: Spalten prüfen").click()
    page.get_by_role("button", name="Weiter: Vorschau").click()
    assert "05181 709999" in page.locator("ins").all_inner_texts()
    look(page, "3-aenderung", width, scripts)
    page.get_by_role("button", name="Liste verwerfen").click()
    page.wait_for_url("**/listen")
    page.context.clear_cookies()


@pytest.mark.parametrize("width", [360, 1280])
def test_areas_legal_pages_and_organisations(visit, url, width):
    page = visit(width)
    enter(page, url, f"gebiet-{width}")
    page.goto(f"{url}/gebiete")
    look(page, "gebiete", width)
    page.locator("main").get_by_role("link", name="Alfeld (Leine)").click()
    look(page, "gebiet", width)
    page.locator("main").get_by_role("link", name="Impressum").click()
    text = page.locator("textarea").input_value()
    page.locator("textarea").fill(text + "\n\n# Neu\n\n- **eins**\n- zwei")
    page.get_by_role("button", name="Zur Probe ansehen").click()
    assert page.locator(".prose h2", has_text="Neu").count() == 1
    look(page, "impressum", width)
    page.goto(f"{url}/gebiete/ferien")
    look(page, "ferien", width)
    page.goto(f"{url}/traeger-verwaltung")
    look(page, "traeger", width)
    page.locator("main ul.rows a").first.click()
    page.locator("#f-name").fill("")
    page.get_by_role("button", name="Speichern").click()
    assert page.locator(".summary").count() == 1
    look(page, "traeger-fehler", width)
    page.context.clear_cookies()


HARD = ("Die sozialpädagogische Familienhilfe wird durch Fachkräfte der Jugendhilfeeinrichtung in Zusammenarbeit mit "
        "Kooperationspartnern unter Berücksichtigung der individuellen Lebensverhältnisse niedrigschwellig durchgeführt. "
        "Teilnahmevoraussetzung ist die Inanspruchnahme eines Erstberatungsgespräches.")


@pytest.mark.parametrize("width,scripts", [(360, False), (360, True), (1280, True)])
def test_hints_and_translation_stand_beside_the_text(visit, url, width, scripts):
    page = visit(width, scripts)
    enter(page, url, f"angebot-{width}-{'js' if scripts else 'plain'}")
    page.goto(f"{url}/anrufe")
    look(page, "anrufe", width, scripts)
    page.goto(f"{url}/angebote-verwaltung")
    offer = page.locator("ul.rows a:has(strong)").first.get_attribute("href")
    page.goto(f"{url}{offer}?sprache=ar")
    look(page, "angebot", width, scripts)
    page.locator("textarea[name=beschreibung]").fill(HARD)
    if not scripts:
        page.get_by_role("button", name="Text prüfen").click()
    page.wait_for_selector(".hints .measure.red")
    assert page.locator("textarea[name=beschreibung]").input_value() == HARD
    look(page, "hinweise", width, scripts)
    german, arabic = [box.bounding_box() for box in page.locator("#uebersetzung .pair").last.locator(":scope > *").all()]
    assert (german["x"] < arabic["x"]) == (width == 1280), "beside each other where there is room"
    assert (german["y"] < arabic["y"]) == (width == 360), "below each other where there is none"
    assert page.locator("[name=t_beschreibung]").get_attribute("dir") == "rtl"
    page.context.clear_cookies()
