/// A small delivery that uses much of HSDS, with ids that are no UUIDs and fields that HSDS does not know.
enum SampleHSDS {
  static let delivery = """
    {"organizations": [
      {"id": "o-1", "name": "Caritasverband Alfeld", "description": "Hilfe für alle", "website": "https://caritas.example",
       "tax_status": "gemeinnützig", "last_modified": "2024-05-06T07:08:09Z", "x_farbe": "rot",
       "funding": [{"id": "f-1", "source": "Land"}],
       "contacts": [{"id": "c-1", "name": "Ann Beispiel", "department": "Empfang",
         "phones": [{"id": "p-9", "number": "05181 1"}]}],
       "organization_identifiers": [{"id": "oi-1", "identifier_type": "VR", "identifier": "VR 123"}],
       "programs": [{"id": "pr-1", "name": "Frühe Hilfen", "description": "Netz"}],
       "locations": [{"id": "l-2", "location_type": "virtual", "name": "Netz", "url": "https://caritas.example/online"}]},
      {"id": "o-2", "name": "Verein ohne Angebot", "description": "Gibt es auch", "parent_organization_id": "o-1"}],
     "locations": [
      {"id": "l-1", "location_type": "physical", "organization_id": "o-1", "name": "Haus am Markt",
       "description": "Altbau", "transportation": "Bus 66", "latitude": 51.9885, "longitude": 9.8231,
       "languages": [{"id": "lg-1", "code": "tr", "note": "dienstags"}],
       "addresses": [
         {"id": "a-1", "address_1": "Marktplatz 1", "address_2": "Hinterhaus", "city": "Alfeld",
          "state_province": "Niedersachsen", "postal_code": "31061", "country": "DE", "address_type": "physical"},
         {"id": "a-2", "attention": "Postfach", "address_1": "Postfach 7", "city": "Alfeld",
          "state_province": "Niedersachsen", "postal_code": "31047", "country": "DE", "address_type": "postal"}],
       "accessibility": [{"id": "ac-1", "description": "Rampe", "details": "hinten", "url": "https://wege.example"}],
       "schedules": [{"id": "sc-9", "freq": "WEEKLY", "byday": "MO", "opens_at": "08:00", "closes_at": "12:00"}]}],
     "services": [
      {"id": 17, "organization_id": "o-1", "program_id": "pr-1", "name": "Elterncafé", "status": "active",
       "description": "Kaffee und Rat", "url": "https://caritas.example/cafe", "email": "cafe@caritas.example",
       "wait_time": "keine", "fees_description": "frei", "minimum_age": 0, "maximum_age": 3.5,
       "assured_date": "2026-09-01", "assurer_email": "rat@stadt.example", "licenses": "keine", "alert": "Umzug",
       "last_modified": "2026-10-01T10:00:00+02:00", "x_bewertung": {"sterne": 5, "von": ["A", "B"]},
       "additional_urls": [{"id": "u-1", "label": "Heft", "url": "https://caritas.example/heft"}],
       "phones": [{"id": "p-1", "number": "05181 2", "extension": 12, "type": "voice",
         "languages": [{"id": "lg-2", "name": "Deutsch", "code": "de"}]}],
       "schedules": [{"id": "sc-1", "freq": "WEEKLY", "byday": "TU,TH", "opens_at": "09:00", "closes_at": "11:00",
         "timezone": 1, "attending_type": "vor Ort"}],
       "service_areas": [{"id": "sa-1", "name": "Alfeld", "extent": "Stadt", "extent_type": "text"}],
       "service_at_locations": [{"id": "sal-1", "location_id": "l-1", "description": "Saal",
         "schedules": [{"id": "sc-2", "freq": "WEEKLY", "byday": "TU", "opens_at": "09:00"}]}],
       "languages": [{"id": "lg-3", "name": "Deutsch", "code": "de"}, {"id": "lg-4", "name": "Klingonisch", "code": "tlh"}],
       "funding": [{"id": "f-2", "source": "Stiftung"}],
       "cost_options": [{"id": "co-1", "option": "Kaffee", "amount": 1.5, "currency": "EUR", "valid_from": "2026-01-01"},
         {"id": "co-2", "option": "Spende"}],
       "required_documents": [{"id": "rd-1", "document": "Ausweis", "uri": "https://ausweis.example"}],
       "contacts": [{"id": "c-2", "name": "Bea Muster", "title": "Leitung", "email": "bea@caritas.example"}],
       "capacities": [{"id": "ca-1", "available": 3, "maximum": 12, "updated": "2026-10-02T00:00:00Z",
         "unit": {"id": "un-1", "name": "Plätze", "scheme": "frei"}}],
       "attributes": [{"id": "at-1", "link_entity": "service", "value": "x", "taxonomy_term":
         {"id": "t-1", "code": "F1", "name": "Familie", "description": "Familienhilfe", "taxonomy": "Kreis",
          "taxonomy_detail": {"id": "tx-1", "name": "Kreisschlüssel", "description": "des Landkreises"}}}],
       "metadata": [{"id": "m-1", "last_action_date": "2026-01-01", "last_action_type": "update", "field_name": "name",
         "previous_value": "a", "replacement_value": "b", "updated_by": "x"}]},
      {"id": "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "organization": {"id": "o-3", "name": "Jugendhilfe", "description": "JH"},
       "name": "Nachtruf", "status": "temporarily closed"},
      {"id": "s-3", "name": "Alt", "status": "defunct", "organization_id": "o-1"}]}
    """
}
