"""Writes a synthetic HSDS 3.1 register, always the same for the same size: synthetic_register.py COUNT FILE"""
import json
import random
import sys
import uuid

NAMESPACE = uuid.UUID("0d0f4c5e-6b1d-5a43-9d0c-111111111111")
KINDS = ["Nachhilfe", "Elterncafé", "Schuldnerberatung", "Krabbelgruppe", "Ferienprogramm", "Hausaufgabenhilfe",
         "Sprachkurs", "Hebammensprechstunde", "Jugendtreff", "Kleiderkammer", "Erziehungsberatung", "Schwimmkurs",
         "Lesepaten", "Kita", "Hort", "Mädchengruppe", "Familienfrühstück", "Musikschule", "Turnverein", "Tafel"]
WORDS = ["Familie", "Kinder", "Eltern", "kostenlos", "Beratung", "gemeinsam", "lernen", "spielen", "Hilfe", "Schule",
         "Nachmittag", "Gruppe", "offen", "Termin", "Anmeldung", "Unterstützung", "Sprache", "lesen", "rechnen", "Sport",
         "Gesundheit", "Freizeit", "Jugendliche", "Schwangerschaft", "Baby", "Antrag", "Geld", "Wohnung", "Essen", "Kleidung"]
TOWNS = ["Alfeld (Leine)", "Elze", "Sarstedt", "Bockenem", "Nordstemmen", "Freden (Leine)", "Gronau (Leine)"]


def new_id(*words):
    return str(uuid.uuid5(NAMESPACE, "/".join(map(str, words))))


def service(number, rng):
    organization = number // 5
    town = rng.choice(TOWNS)
    kind = rng.choice(KINDS)
    sid = new_id("service", number)
    low = rng.randrange(0, 12)
    description = " ".join(rng.choice(WORDS) for _ in range(45)) + "."
    schedules = [{"id": new_id("schedule", number, day), "freq": "WEEKLY", "byday": day, "opens_at": "14:00",
                  "closes_at": "16:30", "description": "in der Schulzeit"} for day in rng.sample(["MO", "TU", "WE", "TH", "FR"], 2)]
    return {
        "id": sid, "name": f"{kind} {rng.choice(WORDS)} {number}", "description": description, "status": "active",
        "email": f"kontakt{number}@beispiel.example", "url": f"https://beispiel.example/{number}",
        "application_process": "Bitte rufen Sie an.", "minimum_age": low, "maximum_age": low + rng.randrange(1, 8),
        "assured_date": f"2026-{rng.randrange(1, 12):02}-15", "last_modified": "2026-06-01T10:00:00Z",
        "phones": [{"id": new_id("phone", number), "number": f"040 66969-{number % 1000:03}"}],
        "schedules": schedules,
        "languages": [{"id": new_id("language", number), "name": "Deutsch", "code": "de"}],
        "cost_options": [{"id": new_id("cost", number), "option": "kostenlos", "amount": 0, "currency": "EUR"}],
        "organization": {"id": new_id("organization", organization), "name": f"Beispielverein {organization}",
                         "description": f"Ein erfundener Verein Nummer {organization}.",
                         "email": f"verein{organization}@beispiel.example"},
        "service_at_locations": [{
            "id": new_id("sal", number),
            "location": {"id": new_id("location", organization), "location_type": "physical",
                         "name": f"Haus {organization}", "latitude": 51.9 + organization % 97 / 1000,
                         "longitude": 9.7 + organization % 89 / 1000,
                         "addresses": [{"id": new_id("address", organization), "address_1": f"Beispielweg {organization % 90 + 1}",
                                        "city": TOWNS[organization % 7], "state_province": "Niedersachsen",
                                        "postal_code": f"310{organization % 90 + 10}", "country": "DE", "address_type": "physical"}]}}],
    }


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(341)
    with open(path, "w", encoding="utf-8") as file:
        file.write("[\n")
        for number in range(count):
            file.write((",\n" if number else "") + json.dumps(service(number, rng), ensure_ascii=False))
        file.write("\n]\n")


main()
