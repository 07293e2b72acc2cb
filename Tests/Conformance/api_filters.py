"""What the filters of the API find, against what the records themselves say."""

import math


def ids(records):
    return {record["id"] for record in records}


def check_filters(client, records):
    whole = client.every("/services", full="true")
    check_terms(client, records, whole)
    check_changes(client, records)
    check_words(client, records)
    check_places(client, records, whole)
    check_organizations(client, records)


def check_terms(client, records, whole):
    expect = client.failures.expect
    shown, terms_of = {}, {}
    for service in whole:
        for attribute in service.get("attributes", []):
            shown.setdefault(attribute["taxonomy_term_id"], set()).add(service["id"])
    for term in records["taxonomy_terms"]:
        found = ids(client.every("/services", taxonomy_term_id=term["id"]))
        expect(found == shown.get(term["id"], set()), f"taxonomy_term_id {term['name']}: {len(found)} services")
        terms_of.setdefault(term.get("taxonomy_id"), set()).add(term["id"])
    for taxonomy in records["taxonomies"]:
        mine = terms_of.get(taxonomy["id"], set())
        listed = ids(client.every("/taxonomy_terms", taxonomy_id=taxonomy["id"]))
        expect(listed == mine, f"taxonomy_id {taxonomy['name']}: {len(listed)} terms, expected {len(mine)}")
        wanted = set().union(*(shown.get(term, set()) for term in mine)) if mine else set()
        found = ids(client.every("/services", taxonomy_id=taxonomy["id"]))
        expect(found == wanted, f"taxonomy_id {taxonomy['name']}: {len(found)} services, expected {len(wanted)}")
    unknown = {term for term in shown} - ids(records["taxonomy_terms"])
    expect(not unknown, f"attributes with terms that are not listed: {sorted(unknown)[:3]}")


def check_changes(client, records):
    expect = client.failures.expect
    services = records["services"]
    moments = sorted({service["last_modified"] for service in services})
    for moment in [moments[0], moments[len(moments) // 2], moments[-1]] if moments else []:
        found = client.every("/services", modified_after=moment)
        wanted = {service["id"] for service in services if service["last_modified"] > moment}
        if all(text.endswith("Z") and len(text) == len(moments[0]) for text in moments):
            expect(ids(found) == wanted, f"modified_after {moment}: {len(found)}, expected {len(wanted)}")
    expect(len(client.every("/services", modified_after="1900-01-01")) == len(services), "modified_after 1900")
    expect(not client.every("/services", modified_after="9999-01-01"), "modified_after 9999")


def folded(text):
    for letter, spelling in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.lower().replace(letter, spelling)
    return text


def check_words(client, records):
    for service in records["services"][:25]:
        word = max(service["name"].split(), key=len)
        for spelling in (word, word.upper(), folded(word)):
            found = ids(client.every("/services", search=spelling))
            client.failures.expect(service["id"] in found, f"search {spelling} does not find {service['name']}")
        for other in client.every("/services", search=word)[:50]:
            text = folded(" ".join([other["name"], other.get("alternate_name", ""), other.get("description", "")]))
            # The summary, which stands among the attributes, is looked through too.
            if folded(word) not in text:
                full = client.get(f"/services/{other['id']}").json()
                values = folded(" ".join(attribute.get("value", "") for attribute in full.get("attributes", [])))
                client.failures.expect(folded(word) in values, f"search {word} finds {other['name']}")


def check_organizations(client, records):
    expect = client.failures.expect
    for organization in records["organizations"]:
        wanted = {s["id"] for s in records["services"] if s.get("organization_id") == organization["id"]}
        found = ids(client.every("/services", organization_id=organization["id"]))
        expect(found == wanted, f"organization_id {organization['name']}")
        both = ids(client.every("/services", organization_id=organization["id"], search="e"))
        expect(both <= found, f"organization_id and search {organization['name']}")


def metres(a, b):
    north, east = math.radians(b[0] - a[0]), math.radians(b[1] - a[1])
    square = math.sin(north / 2) ** 2 + math.cos(math.radians(a[0])) * math.cos(math.radians(b[0])) * math.sin(east / 2) ** 2
    return 2 * 6371008.8 * math.asin(math.sqrt(square))


def check_places(client, records, whole):
    expect = client.failures.expect
    positions, postcodes = {}, {}
    for place in records["locations"]:
        values = {attribute["label"]: attribute.get("value") for attribute in place.get("attributes", [])}
        if values.get("geschützte Adresse") == "true":
            hidden = {"addresses", "latitude", "longitude", "transportation", "contacts", "phones"} & set(place)
            expect(not hidden, f"protected place {place['id']} shows {hidden}")
            continue
        if "latitude" in place:
            positions[place["id"]] = (place["latitude"], place["longitude"])
        for address in place.get("addresses", [])[:1]:
            postcodes[place["id"]] = address["postal_code"]
    at = {s["id"]: {site.get("location_id") for site in s.get("service_at_locations", [])} for s in whole}
    for postcode in sorted(set(postcodes.values()) - {""})[:5]:
        here = {place for place, code in postcodes.items() if code == postcode}
        wanted = {service for service, places in at.items() if places & here}
        expect(ids(client.every("/services", postcode=postcode)) == wanted, f"postcode {postcode}")
        known = [positions[place] for place in here if place in positions]
        if not known:
            continue
        centre = [sum(values) / len(known) for values in zip(*known)]
        for radius in (0, 500, 3000, 30000, 300000):
            near = {place for place, position in positions.items() if metres(centre, position) <= radius}
            edge = {place for place, position in positions.items() if abs(metres(centre, position) - radius) < 0.01}
            found = ids(client.every("/locations", postcode=postcode, proximity=radius))
            expect(found ^ near <= edge, f"postcode {postcode} proximity {radius}: {len(found)}, expected {len(near)}")
            wanted = {service for service, places in at.items() if places & near}
            services = ids(client.every("/services", postcode=postcode, proximity=radius))
            expect(services == wanted or edge, f"services at {postcode} within {radius}")
