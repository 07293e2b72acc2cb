"""Signing in at the town's identity provider, through Lotse's own pages: script/test-openid."""
import os
import re

PROVIDER = os.environ.get("LOTSE_TEST_OPENID", "")


def person(page, name, **claims):
    """Makes somebody known to the provider."""
    claims = {"email": f"{name}@alfeld.example", "email_verified": True, "name": name.title(), **claims}
    assert page.request.put(f"{PROVIDER}/users/{name}", data=claims).status == 204


def sign_in(page, url, name, wanted):
    """From a page of the workplace to the provider and back."""
    page.goto(f"{url}{wanted}")
    assert page.url.startswith(f"{url}/anmelden?weiter="), page.url
    page.get_by_role("link", name="Mit dem Konto der Verwaltung anmelden").click()
    assert page.url.startswith(PROVIDER)
    page.locator("input[name=sub]").fill(name)
    page.get_by_role("button", name=re.compile("authorize|sign|log", re.I)).first.click()


def test_groups_become_roles_and_the_way_goes_on(browser, url):
    page = browser.new_context(locale="de-DE", java_script_enabled=False).new_page()
    person(page, "ute", groups=["koordination"])
    sign_in(page, url, "ute", "/zugaenge")
    assert page.url == f"{url}/zugaenge", page.url
    page.goto(f"{url}/konto")
    assert "ute@alfeld.example" in page.content()
    # The group is taken away there: after the next sign-in the role is gone here.
    other = browser.new_context(locale="de-DE").new_page()
    person(other, "ute", groups=["planung"])
    sign_in(other, url, "ute", "/konto")
    assert other.goto(f"{url}/zugaenge").status == 403
    assert page.goto(f"{url}/zugaenge").status == 403, "the older session has no more rights than the account"


def test_nobody_without_a_group_gets_in(browser, url):
    page = browser.new_context(locale="de-DE").new_page()
    person(page, "fremd", groups=["sport"])
    sign_in(page, url, "fremd", "/arbeit")
    assert "noch keinen Zugang" in page.locator("main").inner_text()
    assert page.goto(f"{url}/arbeit").url.startswith(f"{url}/anmelden")


def test_an_address_that_the_provider_has_not_checked_joins_no_account(browser, url):
    page = browser.new_context(locale="de-DE").new_page()
    person(page, "mallory", email="ute@alfeld.example", email_verified=False, groups=["koordination"])
    sign_in(page, url, "mallory", "/arbeit")
    assert "noch keinen Zugang" in page.locator("main").inner_text()


def test_refusing_leads_back_with_a_sentence(browser, url):
    page = browser.new_context(locale="de-DE").new_page()
    page.goto(f"{url}/anmelden/anbieter")
    page.get_by_role("button", name=re.compile("deny|cancel", re.I)).click()
    assert page.url.startswith(f"{url}/anmelden/zurueck")
    # This provider forgets to send `state` back (RFC 6749, 4.1.2.1), so nothing it says is believed.
    assert "nicht geklappt" in page.locator("h1").inner_text()
    assert page.get_by_role("link", name="Zur Anmeldung").count() == 1
