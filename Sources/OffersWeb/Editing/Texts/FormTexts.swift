import Offers

/// What the edit form says.
struct FormTexts: Sendable {
  /// A field: label and hint.
  typealias Words = (label: String, hint: String?)
  var title: @Sendable (String) -> String
  var sections: [(id: String, title: String)]
  var name: Words, kind: Words, summary: Words, description: Words, alert: Words
  var ageFrom: Words, ageTo: Words, phases: Words, situations: Words, languages: Words, conditions: Words
  var target: Words, targets: [(TargetGroup, String)], interpreting: Words, documents: Words,
    capacities: Words
  var times: Words, understood: String, notUnderstood: String, assumed: String
  var places: Words, protected: String, otherPlace: Words, addPlace: String, noPlace: String
  var placeName: Words, street: Words, postalCode: Words, city: Words
  var cost: Words, free: String, priced: String, unknownCost: String, prices: Words
  var registration: Words, registrations: [(Registration?, String)], application: Words
  var phones: Words, email: Words, url: Words, contacts: Words
  var status: Words, statuses: [(OfferStatus, String)], closedReason: Words, closedUntil: Words
  var language: Words, showLanguage: String, translation: @Sendable (String) -> String, german: String
  var kindUnknown: String, plainGerman: String
  var stale: @Sendable (String) -> String, staleMark: String, stillFits: String
  var save: String, preview: String, publish: String, schedule: String, moment: Words, discard: String
  var unschedule: String
  /// What is wrong.
  var wrongAge: String, wrongPhone: @Sendable (String) -> String, wrongLanguage: @Sendable (String) -> String
  var wrongEmail: String, wrongURL: String, wrongPlace: String, wrongMoment: String, pastMoment: String
  var wrongDay: String, wrongCapacity: @Sendable (String) -> String
  var tooLong: String
  var otherWindow: String, otherSaved: String, yours: String
}

extension FormTexts {
  static let german = FormTexts(
    title: { "\($0) bearbeiten" },
    sections: [
      ("was", "Was"), ("fuer-wen", "Für wen"), ("wann", "Wann"), ("wo", "Wo"), ("kosten", "Kosten"),
      ("kontakt", "Kontakt"), ("anmeldung", "Anmeldung"), ("status", "Status"),
      ("uebersetzung", "Übersetzung"),
    ],
    name: ("Name", nil), kind: ("Art", nil),
    summary: ("In einem Satz", "Steht in der Trefferliste. Am besten höchstens 150 Zeichen."),
    description: ("Beschreibung", "Was passiert dort? Kurze Sätze, keine Abkürzungen."),
    alert: ("Aktueller Hinweis", "Zum Beispiel: Am 24. Dezember fällt der Treff aus."),
    ageFrom: ("Alter von", "Zum Beispiel: 3 Jahre, 6 Monate, Schwangerschaft"),
    ageTo: ("Alter bis", "Leer heißt: ohne Grenze"),
    phases: ("Lebensphasen", "Nur ankreuzen, wenn sie nicht schon aus dem Alter folgen."),
    situations: ("Lebenslagen", "Worum geht es vor allem?"),
    languages: ("Sprachen", "Welche Sprachen sprechen Sie dort? Zum Beispiel: Deutsch, Türkisch, Ukrainisch"),
    conditions: ("Voraussetzungen", "Zum Beispiel: nur für Familien aus der Gemeinde"),
    target: ("Für wen ist es gedacht?", nil),
    targets: [
      (.universal, "Für alle Familien"), (.targeted, "Besonders für Familien, die Unterstützung brauchen"),
    ],
    interpreting: ("Dolmetschen", "Zum Beispiel: Wir holen jemanden dazu, bitte eine Woche vorher anrufen."),
    documents: ("Was soll man mitbringen?", "Eine Sache je Zeile, zum Beispiel: Versichertenkarte"),
    capacities: ("Freie Plätze", "Zum Beispiel: 3 von 12 frei – oder: ausgebucht"),
    times: (
      "Zeiten",
      "Schreiben Sie, wie Sie es sagen würden: Montag und Mittwoch 14–16 Uhr, nicht in den Schulferien"
    ),
    understood: "So haben wir es verstanden:",
    notUnderstood: "Diesen Teil verstehen wir nicht; er erscheint so, wie Sie ihn geschrieben haben:",
    assumed: "Bitte prüfen:",
    places: ("Orte", nil), protected: "Adresse geschützt",
    otherPlace: ("Weiteren Ort aus dem Verzeichnis nehmen", nil), addPlace: "Neuen Ort anlegen",
    noPlace: "keinen",
    placeName: ("Name des Ortes", "Zum Beispiel: Familienzentrum"), street: ("Straße und Hausnummer", nil),
    postalCode: ("Postleitzahl", nil), city: ("Ort", nil),
    cost: ("Was kostet es?", nil), free: "Es kostet nichts", priced: "Es kostet etwas",
    unknownCost: "Nicht angegeben",
    prices: ("Preis", "Ein Preis je Zeile, zum Beispiel: 5 € je Termin (mit Geschwisterkind)"),
    registration: ("Muss man sich anmelden?", nil),
    registrations: [
      (nil, "Nicht angegeben"), (Registration.none, "Nein, einfach kommen"), (.recommended, "Es ist besser"),
      (.required, "Ja"),
    ],
    application: ("Wie kommt man dazu?", "Zum Beispiel: Rufen Sie vormittags an."),
    phones: ("Telefon", "Eine Nummer je Zeile, mit Vorwahl"), email: ("E-Mail", nil),
    url: ("Internet", "Zum Beispiel: https://www.verein.example"),
    contacts: (
      "Ansprechperson", "Eine je Zeile. Nur wer damit einverstanden ist, dass der Name öffentlich steht."
    ),
    status: ("Läuft das Angebot?", nil),
    statuses: [
      (.active, "Ja"), (.temporarilyClosed, "Gerade nicht, aber es geht weiter"),
      (.inactive, "Es ruht; Familien sollen es nicht sehen"), (.defunct, "Es ist eingestellt"),
    ],
    closedReason: ("Warum ist es geschlossen?", "Nur bei „Gerade nicht“"),
    closedUntil: ("Geschlossen bis einschließlich", "Nur bei „Gerade nicht“, wenn Sie es wissen"),
    language: ("In welcher Sprache?", "Beim Wechseln wird Ihr Entwurf gespeichert."),
    showLanguage: "Diese Sprache zeigen", translation: { "Auf \($0)" }, german: "Auf Deutsch",
    kindUnknown: "nicht angegeben", plainGerman: "Einfache Sprache",
    stale: {
      "Der deutsche Text hat sich geändert, seit die Übersetzung entstand (\($0)). Bitte sehen Sie sie durch."
    },
    staleMark: "bitte prüfen", stillFits: "Die Übersetzung stimmt noch",
    save: "Entwurf speichern", preview: "Vorschau", publish: "Veröffentlichen",
    schedule: "Zu diesem Zeitpunkt veröffentlichen",
    moment: ("Später veröffentlichen", "Tag und Uhrzeit, zu der es von selbst veröffentlicht wird"),
    discard: "Entwurf verwerfen", unschedule: "Vormerkung aufheben",
    wrongAge: "Das Alter verstehen wir nicht. Bitte so schreiben: 3 Jahre – oder: 18 Monate.",
    wrongPhone: { "„\($0)“ ist keine Telefonnummer. Bitte so schreiben: 05181 12345" },
    wrongLanguage: { "Die Sprache „\($0)“ kennen wir nicht. Bitte den deutschen Namen schreiben." },
    wrongEmail: "Das ist keine E-Mail-Adresse. Richtig ist zum Beispiel: name@verein.de",
    wrongURL: "Das ist keine Internetadresse. Richtig ist zum Beispiel: https://www.verein.de",
    wrongPlace: "Für einen neuen Ort brauchen wir Straße, Postleitzahl (5 Ziffern) und Ort.",
    wrongMoment: "Bitte wählen Sie Tag und Uhrzeit.", pastMoment: "Dieser Zeitpunkt ist schon vorbei.",
    wrongDay: "Bitte wählen Sie einen Tag.",
    wrongCapacity: { "„\($0)“ verstehen wir nicht. Bitte so schreiben: 3 von 12 frei" },
    tooLong: "Das ist zu lang. Bitte kürzen Sie die Texte.",
    otherWindow:
      "In einem anderen Fenster wurde dieser Entwurf inzwischen gespeichert. Unten steht, was Sie hier geschrieben haben. Wenn Sie noch einmal speichern, gilt das.",
    otherSaved: "Dort gespeichert", yours: "Hier geschrieben")
}
