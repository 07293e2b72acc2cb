"""Help in need, from a situation, for young people, into the calendar, and an answer to a remark."""
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

SIZES = [(360, True), (360, False), (1280, True)]
PATHS = ["/notfall", "/suche?q=mein+mann+schlägt+mich", "/suche?q=selbstmord", "/start", "/start/schule",
         "/start/schule?weg=1&phase=6-10&amt=1&allein=1", "/start/sicherheit", "/start/krise?weg=1", "/jugend",
         "/jugend?thema=kopf", "/jugend?q=nichtszufinden", "/hinweis", "/hinweis/0000-0000-00000", "/ar/notfall",
         "/ar/start/schule?weg=1", "/ar/jugend", "/en/start/geld", "/uk/suche?q=самогубство", "/tr/jugend?thema=schule"]


@pytest.mark.parametrize("width,dark", [(320, False), (1280, True)])
@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_nothing(visit, url, path, width, dark):
    page = visit(width, dark=dark)
    page.goto(url + path)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{wide} px stick out"


@pytest.mark.parametrize("width,scripts", SIZES)
def test_in_need_the_number_comes_before_the_offers(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(url)
    page.locator("main input[name=q]").first.fill("mein Mann schlägt mich")
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche?*")
    assert "schlägt" not in page.title()
    panel = page.locator("section.crisis")
    assert panel.locator("a[href='tel:116016']").count() == 1
    hits = page.locator("ol.hits")
    assert hits.count() == 0 or panel.bounding_box()["y"] < hits.first.bounding_box()["y"]
    leave = panel.locator("[data-leave]")
    assert leave.get_attribute("href").startswith("https://")
    assert leave.bounding_box()["height"] >= 44


@pytest.mark.parametrize("width,scripts", SIZES)
def test_every_page_leads_to_the_numbers(visit, url, width, scripts):
    page = visit(width, scripts)
    for path in ["/", "/suche", "/traeger", "/gibt-es-nicht"]:
        page.goto(url + path)
        page.locator("footer a[href$='/notfall']").click()
        page.wait_for_url("**/notfall")
        assert page.locator("a[href='tel:112']").count() == 1


@pytest.mark.parametrize("width,scripts", SIZES)
def test_from_a_situation_to_an_offer(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(url)
    page.locator("main a[href='/start']").click()
    page.get_by_role("link", name="Die Schule macht Sorgen").click()
    page.get_by_role("radio", name="6–10 Jahre").check()
    page.get_by_role("button", name="Weiter").click()
    page.wait_for_url("**/start/schule?*")
    assert "phase=6-10" in page.url and "amt=1" not in page.url
    assert page.locator("ol.path > li").count() >= 2
    page.locator("ol.path a[href^='/angebot/']").first.click()
    page.wait_for_url("**/angebot/*")


@pytest.mark.parametrize("width,scripts", SIZES)
def test_questions_can_be_skipped(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(f"{url}/start/geld")
    page.get_by_role("link", name="Ohne Antworten weiter").click()
    assert page.locator("ol.path > li").count() == 3
    assert page.context.cookies() == [] and page.context.storage_state()["origins"] == []


@pytest.mark.parametrize("width,scripts", SIZES)
def test_young_people_find_somebody_to_talk_to(visit, url, width, scripts):
    page = visit(width, scripts)
    page.goto(url)
    page.locator("main a[href='/jugend']").click()
    text = page.locator("main").inner_text()
    assert not re.search(r"\b(Sie|Ihnen|Ihre?)\b", text), "they are told Du"
    page.locator("main a[href*='thema=kopf']").click()
    assert page.locator("main h2").first.inner_text() == "Dafür brauchst du keine Eltern"
    page.locator("main input[name=q]").fill("stress")
    page.keyboard.press("Enter")
    page.wait_for_url("**/jugend?*q=stress*")
    assert page.locator("a[href='tel:116111']").count() >= 1


@pytest.mark.parametrize("scripts", [True, False])
def test_dates_and_contact_can_be_saved(visit, url, scripts):
    page = visit(360, scripts)
    page.goto(f"{url}/suche?q=stillcafé")
    page.locator("main article a").first.click()
    for name, file in [("In meinen Kalender", "termine.ics"), ("Kontakt speichern", "kontakt.vcf")]:
        with page.expect_download() as download:
            page.get_by_role("link", name=name).click()
        assert download.value.suggested_filename == file


@pytest.mark.parametrize("scripts", [True, False])
def test_a_remark_has_an_answer(visit, url, scripts):
    page = visit(360, scripts)
    page.goto(f"{url}/suche?q=lernhilfe")
    page.locator("main article a").first.click()
    page.get_by_role("link", name="Stimmt etwas nicht?").click()
    page.locator("textarea").fill("Die Zeiten stimmen nicht mehr.")
    page.get_by_role("button", name="Hinweis senden").click()
    code = page.locator(".key").inner_text()
    assert not scripts or Axe().run(page).violations_count == 0
    page.goto(f"{url}/hinweis")
    page.locator("main input[name=code]").fill(code.lower())
    page.get_by_role("button", name="Ansehen").click()
    page.wait_for_url(f"**/hinweis/{code}")
    assert "Noch offen" in page.locator("main").inner_text()
    assert not scripts or Axe().run(page).violations_count == 0
