/// Which field a heading means. Headings of town halls' lists are short, misspelt and broken into lines.
enum HeadingWords {
  /// Spellings by field, beside the field's own name; compared with umlauts folded and marks gone.
  private static let spellings: [ListField: [String]] = [
    .organisation: [
      "Träger", "Anbieter", "Organisation", "Institution", "Einrichtung", "Verein", "Träger der Maßnahme",
      "Anbieterin",
      "Träger/Anbieter", "Name der Einrichtung", "Name des Trägers", "Trägerverein", "Trägername",
      "Leistungserbringer",
      "Name der Organisation", "Veranstalter", "Verein/Verband", "Stelle", "Dienststelle", "Beratungsstelle",
      "Akteur",
      "Einrichtung/Träger", "Träger/Einrichtung", "Name Träger", "Kooperationspartner", "Firma", "Verband",
      "Amt",
      "Anbieter/Träger", "Institution/Verein", "Name des Anbieters", "Organisation/Verein",
      "Anbieter/Veranstalter",
    ],
    .offer: [
      "Angebot", "Angebote", "Name des Angebots", "Angebotsname", "Bezeichnung", "Titel", "Projekt",
      "Maßnahme", "Kurs",
      "Hilfe", "Leistung", "Name", "Angebotstitel", "Bezeichnung des Angebots", "Was", "Programm",
      "Veranstaltung",
      "Hilfsangebot", "Gruppe", "Kursname", "Projektname", "Angebotsbezeichnung", "Dienstleistung",
      "Titel des Angebots",
      "Angebot/Projekt", "Name Angebot", "Angebot/Maßnahme", "Unterstützungsangebot",
    ],
    .alternateName: ["auch bekannt als", "Kurzname", "Abkürzung", "Alternativer Name", "Rufname"],
    .summary: ["Kurzbeschreibung", "Kurztext", "Kurzinfo", "in einem Satz", "Kurzfassung", "Schlagzeile"],
    .description: [
      "Beschreibung", "Inhalt", "Inhalte", "Beschreibung des Angebots", "Kurze Beschreibung", "Erläuterung",
      "Details",
      "Information", "Infos", "Angebotsbeschreibung", "Beschr.", "Inhalt des Angebots", "Leistungen",
      "Aufgaben",
      "Was wird gemacht", "Leistungsbeschreibung", "weitere Informationen", "Angebotsinhalt", "Ziel", "Ziele",
      "Inhalt/Beschreibung", "Inhalt/Ziel",
    ],
    .kind: [
      "Art", "Art des Angebots", "Angebotsart", "Kategorie", "Typ", "Rubrik", "Angebotsform", "Format",
    ],
    .contact: [
      "Ansprechpartner", "Ansprechpartner/in", "Ansprechpartnerin", "Ansprechperson", "Kontaktperson",
      "Kontakt",
      "Ansprechpartner*in", "Ansprechpartner:innen", "AP", "Ansprechp.", "zuständig", "Zuständige Person",
      "Kontaktdaten",
      "Leitung", "Sachbearbeiter", "Sachbearbeiter/in", "Name Ansprechpartner", "Wer", "Ansprechpersonen",
      "Referent",
      "Kontakt (Name)", "Ansprechpartner vor Ort", "Kursleitung", "Ansprechpartner Name", "Ansprechpart.",
    ],
    .role: ["Funktion", "Position", "Rolle", "Aufgabe", "Berufsbezeichnung"],
    .phone: [
      "Telefon", "Tel.", "Tel", "Telefonnummer", "Tel./Fax", "Tel.-Nr.", "Tel. Nr.", "Fon", "Rufnummer",
      "Telefonnr.",
      "Telefon/Fax", "Mobil", "Handy", "Telefon/Mobil", "Tel/Mobil", "Durchwahl", "Fax", "Telefax",
      "Mobilnummer",
      "Handynummer", "Telefon dienstlich", "Festnetz", "Hotline", "Tel.-Nummer", "Telefonnummern", "Telef.",
      "Faxnummer",
      "Telefon/Handy", "Tel.Nr", "Mobiltelefon",
    ],
    .email: [
      "E-Mail", "Email", "Mail", "E-Mail-Adresse", "Mailadresse", "eMail", "Mail-Adresse", "E-Mailadresse",
      "E-Post",
      "elektronische Post",
    ],
    .web: [
      "Internet", "Homepage", "Web", "Website", "Webseite", "URL", "Link", "Internetseite", "WWW",
      "Internetadresse",
      "Webadresse", "Homepage/Link", "Web-Adresse", "Online", "Internetauftritt",
    ],
    .place: [
      "Veranstaltungsort", "Raum", "Treffpunkt", "Gebäude", "Räumlichkeiten", "Ort der Veranstaltung", "Wo",
      "Standort",
      "Ort des Angebots", "Örtlichkeit", "Raum/Gebäude", "Räume",
    ],
    .street: [
      "Straße", "Str.", "Straße und Hausnummer", "Straße, Hausnummer", "Straße/Nr.", "Straße Nr.",
      "Straße + Nr.",
      "Hausanschrift Straße", "Strasse", "Straße, Nr.", "Straße u. Hausnr.", "Straße, Hausnr.",
    ],
    .postalCode: ["PLZ", "Postleitzahl", "Postltz.", "P L Z"],
    .city: [
      "Ort", "Stadt", "Wohnort", "Gemeinde", "Ortschaft", "Ortsteil", "Stadt/Gemeinde", "Ort/Ortsteil",
    ],
    .postalCodeCity: [
      "PLZ/Ort", "PLZ Ort", "PLZ, Ort", "PLZ + Ort", "Postleitzahl/Ort", "PLZ und Ort", "PLZ Wohnort",
      "PLZ-Ort",
      "Postleitzahl und Ort", "PLZ u. Ort",
    ],
    .address: [
      "Adresse", "Anschrift", "Postanschrift", "Adresse/Ort", "Straße, PLZ, Ort", "Straße PLZ Ort", "Adr.",
      "Postadresse",
      "Adresse des Angebots", "Hausanschrift", "Straße/PLZ/Ort", "Anschrift des Angebots", "Ort/Adresse",
      "Adresse, Ort",
      "Straße, Ort", "Straße/Ort",
    ],
    .morePlaces: ["weitere Orte", "weitere Standorte", "weitere Adressen", "Außenstellen", "Nebenstellen"],
    .age: [
      "Alter", "Altersgruppe", "Altersgruppen", "Alter (Jahre)", "Alter der Kinder", "Alter des Kindes",
      "Altersspanne",
      "Alter von bis", "Altersklasse", "Altersstufe", "Altersbereich", "für welches Alter", "Alter von/bis",
      "Altersangabe",
      "Klassenstufe", "Alter in Jahren",
    ],
    .ageFrom: [
      "Alter von", "Alter ab", "Mindestalter", "von Alter", "ab Alter", "Alter min", "Alter (von)",
      "Eintrittsalter",
      "ab Jahre", "von Jahre", "Alter mind.",
    ],
    .ageTo: [
      "Alter bis", "Höchstalter", "bis Alter", "Alter max", "Alter (bis)", "Maximalalter", "bis Jahre",
    ],
    .times: [
      "Zeiten", "Öffnungszeiten", "Sprechzeiten", "Öffnungszeiten/Sprechzeiten", "Öffnungs- und Sprechzeiten",
      "Termine",
      "Termin", "Uhrzeit", "Wann", "Sprechstunden", "Sprechstunde", "Zeit", "Öffnungszeit", "Wochentag",
      "Tag/Uhrzeit",
      "Beratungszeiten", "Tag und Uhrzeit", "Zeitraum", "Kurszeiten", "Treffen", "Tag, Uhrzeit",
      "Termine/Zeiten", "Turnus",
      "Sprechzeiten/Öffnungszeiten", "Tag/Zeit", "Öff.zeiten", "Öffn.-Zeiten", "Öffnungsz.",
      "Betreuungszeiten", "Tage",
      "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag",
      "Samstag",
      "Sonntag", "Tag", "Wochentage", "Angebotszeiten", "Zeiten/Termine", "Wann?",
    ],
    .cost: [
      "Kosten", "Preis", "Beitrag", "Kosten/Beitrag", "Gebühr", "Gebühren", "Teilnahmebeitrag", "Entgelt",
      "Kostenbeitrag",
      "Elternbeitrag", "Teilnahmegebühr", "Kosten (€)", "Kosten in €", "Kosten in Euro", "Unkosten",
      "Eintritt", "Tarif",
      "Preise", "Kosten/Gebühren", "Kosten pro Teilnehmer", "Beitrag/Kosten", "Euro",
    ],
    .languages: [
      "Sprache", "Sprachen", "Fremdsprachen", "Sprachkenntnisse", "Beratungssprachen", "Sprache(n)",
    ],
    .interpreting: ["Dolmetscher", "Dolmetschen", "Sprachmittlung", "Dolmetscherdienst"],
    .target: [
      "Zielgruppe", "Zielgruppen", "für wen", "Adressaten", "Teilnehmer", "Teilnehmende", "Personenkreis",
      "Adressatenkreis",
      "Teilnehmerkreis", "Zielgruppe(n)", "Wer kann kommen",
    ],
    .situation: [
      "Thema", "Themen", "Lebenslage", "Lebenslagen", "Themenfeld", "Handlungsfeld", "Bereich", "Schwerpunkt",
      "Themenbereich",
      "Handlungsfelder", "Themengebiet", "Schwerpunkte",
    ],
    .phases: ["Lebensphase", "Lebensphasen", "Kettenglied"],
    .level: ["Ebene", "Präventionsebene"],
    .registration: [
      "Anmeldung", "Anmeldung erforderlich", "Anmeldepflicht", "Voranmeldung", "Anm.", "Anmeldung nötig",
    ],
    .application: [
      "Zugang", "Wie anmelden", "Zugangsweg", "Anmeldeverfahren", "So geht's", "Kontaktaufnahme",
      "Anmeldung bei",
      "Anmeldung über", "Zugangswege", "Aufnahme", "Anmeldung/Zugang",
    ],
    .eligibility: [
      "Voraussetzung", "Voraussetzungen", "Bedingungen", "Zugangsvoraussetzungen", "Teilnahmevoraussetzungen",
      "Bedingung",
      "Teilnahmebedingungen", "Berechtigte",
    ],
    .documents: [
      "Unterlagen", "Mitbringen", "mitzubringen", "Benötigte Unterlagen", "Dokumente", "Nachweise",
    ],
    .accessibility: [
      "Barrierefreiheit", "Barrierefrei", "Zugänglichkeit", "rollstuhlgerecht", "Barrierefreier Zugang",
      "barrierearm",
    ],
    .capacity: [
      "Plätze", "Kapazität", "freie Plätze", "Platzzahl", "Anzahl Plätze", "Teilnehmerzahl",
      "max. Teilnehmer",
    ],
    .season: ["Schulzeit/Ferien", "Ferien", "Saison", "in den Ferien", "Ferienangebot", "Jahreszeit"],
    .serves: [
      "Einzugsgebiet", "Einzugsbereich", "Zuständigkeitsbereich", "Gebiet", "Region", "Reichweite",
      "gilt für", "Sozialraum",
    ],
    .status: ["Status", "Aktiv", "läuft"],
    .alert: ["Aktueller Hinweis", "Aktuelles", "Achtung"],
    .assured: [
      "Stand", "Aktualisiert", "letzte Aktualisierung", "geprüft am", "Datenstand", "Stand vom",
      "bestätigt am", "aktualisiert am",
      "Stand der Angaben", "Letzte Prüfung", "Datum", "geprüft", "Stand der Daten",
    ],
    .notes: [
      "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Notiz", "Notizen", "Hinweis", "Hinweise",
      "Sonstiges", "Besonderheiten",
      "Kommentar", "Zusatzinfo", "Zusatz", "Besonderheit", "Bem.",
    ],
    .identifier: ["Kennung", "ID", "Lotse-ID", "UUID"],
    .ignore: ["Nr.", "Nr", "lfd. Nr.", "lfd.Nr.", "laufende Nummer", "#", "Lfd", "Pos.", "Zeile"],
  ]

  private static let index: [String: ListField] = {
    var out: [String: ListField] = [:]
    for field in ListField.allCases {
      out[CellText.key(field.name)] = field
      for spelling in spellings[field] ?? [] where out[CellText.key(spelling)] == nil {
        out[CellText.key(spelling)] = field
      }
    }
    return out
  }()

  /// Long enough to be recognised with a typo or within other words, in a fixed order.
  private static let long: [(key: String, letters: UInt64, field: ListField)] =
    index.filter { $0.key.utf8.count >= 5 }.map { ($0.key, CellText.letters($0.key), $0.value) }
    .sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }

  /// The field of a heading whose folded text is known.
  static func exact(_ key: String) -> ListField? { index[key] }

  /// The field of a heading with a confidence from 0 to 1; nil when nothing fits.
  static func match(_ heading: String) -> (field: ListField, confidence: Double)? {
    // "Ansprech-\npartner": a hyphen at the end of a line only breaks it.
    let heading = String(heading.prefix(200)).replacing("-\n", with: "")
    let key = CellText.key(heading)
    if key.isEmpty { return heading.contains("#") ? (.ignore, 0.9) : nil }
    if let field = index[key] { return (field, 1) }
    let bare = withoutBrackets(heading)
    if bare != heading, let field = index[CellText.key(bare)] { return (field, 0.95) }
    if let found = combined(bare) { return found }
    if let field = misspelt(key) { return (field, 0.8) }
    return contained(key, CellText.words(bare))
  }

  private static func withoutBrackets(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), open > text.startIndex else { return String(text) }
    return CellText.trim(text[..<open])
  }

  /// "Telefon/E-Mail", "Straße, PLZ und Ort".
  private static func combined(_ heading: String) -> (ListField, Double)? {
    let spread = heading.replacing(" und ", with: "/").replacing(" u. ", with: "/").replacing(
      " oder ", with: "/")
    let parts = spread.split { "/,&+;\n|".contains($0) }.map { CellText.key($0) }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return nil }
    let fields = parts.map { index[$0] ?? misspelt($0) }
    let known = fields.compactMap { $0 }
    guard let first = known.first else { return nil }
    let set = Set(known)
    if set.count == 1 { return (first, known.count == parts.count ? 0.9 : 0.7) }
    if set == [.postalCode, .city] { return (.postalCodeCity, 0.95) }
    if set.isSubset(of: [.street, .postalCode, .city, .postalCodeCity, .address, .place]) {
      return (.address, 0.9)
    }
    if set.isSubset(of: [.contact, .phone, .email, .role]) { return (.contact, 0.85) }
    if set == [.organisation, .offer] { return (.offer, 0.6) }
    return (first, 0.6)
  }

  private static func misspelt(_ key: String) -> ListField? {
    guard (5...40).contains(key.utf8.count) else { return nil }
    let letters = CellText.letters(key)
    let limit = key.utf8.count >= 9 ? 2 : 1
    var best: (field: ListField, distance: Int)?
    for (known, theirs, field) in long where (letters ^ theirs).nonzeroBitCount <= 2 * limit {
      let distance = CellText.distance(key, known, limit: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (field, distance) }
    }
    return best?.field
  }

  private static func contained(_ key: String, _ words: [String]) -> (ListField, Double)? {
    for word in words where word.utf8.count >= 3 {
      if let field = index[word], field != .ignore { return (field, 0.65) }
    }
    guard key.utf8.count <= 60 else { return nil }
    for (known, _, field) in long
    where known.utf8.count >= 6 && (key.hasPrefix(known) || key.hasSuffix(known)) {
      return (field, 0.6)
    }
    return nil
  }
}
