/// What the pages of organisations at the desk say.
struct OrganisationTexts: Sendable {
  var title: String, search: String, searchButton: String
  var count: @Sendable (Int) -> String, none: String, add: String
  var newTitle: String, area: String
  var name: String, alternateName: String, alternateHint: String, description: String
  var website: String, email: String
  var phones: String, phone: @Sendable (Int) -> String, phoneNote: @Sendable (Int) -> String, noteHint: String
  var contacts: String, contactsHint: String, contact: @Sendable (Int) -> String
  var contactName: String, role: String, contactPhones: String
  var save: String, saved: String, unchanged: String, seePage: String
  var noName: String, tooLong: String, brokenEmail: String, brokenWebsite: String, brokenPhone: String
  var wrongArea: String
  var changedMeanwhile: String, theirs: String, yours: String, field: String, compare: String
  var onlyCoordinators: String, sameName: String, addAnyway: String
}

extension OrganisationTexts {
  static let german = OrganisationTexts(
    title: "Träger pflegen", search: "Name", searchButton: "Suchen",
    count: { $0 == 1 ? "1 Träger" : "\($0) Träger" }, none: "Kein Träger mit diesem Namen.",
    add: "Neuer Träger", newTitle: "Neuer Träger", area: "Gebiet",
    name: "Name", alternateName: "Anderer Name",
    alternateHint: "Kurz oder wie man ihn kennt, zum Beispiel: AWO",
    description: "Beschreibung", website: "Internetseite", email: "E-Mail-Adresse",
    phones: "Telefon", phone: { "Nummer \($0)" }, phoneNote: { "Hinweis zu Nummer \($0)" },
    noteHint: "Wann man anruft oder wen man erreicht.",
    contacts: "Ansprechpersonen",
    contactsHint: "Diese Angaben sind öffentlich. Fragen Sie die Person vorher.",
    contact: { "Person \($0)" }, contactName: "Name", role: "Aufgabe",
    contactPhones: "Telefon (mehrere mit ; trennen)",
    save: "Speichern", saved: "Gespeichert. Familien sehen es gleich.", unchanged: "Es war schon alles so.",
    seePage: "Seite ansehen, wie Familien sie sehen",
    noName: "Bitte einen Namen eintragen.", tooLong: "Das ist zu lang.",
    brokenEmail: "Das ist keine E-Mail-Adresse. Richtig ist zum Beispiel: name@verein.de",
    brokenWebsite: "Das ist keine Internetadresse. Richtig ist zum Beispiel: www.verein.de",
    brokenPhone: "Das ist keine Telefonnummer. Richtig ist zum Beispiel: 05181 703-0",
    wrongArea: "Bitte wählen Sie eines Ihrer Gebiete.",
    changedMeanwhile:
      "Jemand anders hat diesen Träger gespeichert, während Sie geschrieben haben. Nichts ist verloren: Was Sie geschrieben haben, steht noch im Formular, daneben steht der andere Stand. Bitte vergleichen Sie und speichern Sie noch einmal.",
    theirs: "Gespeicherter Stand", yours: "Ihr Stand", field: "Feld", compare: "Was sich unterscheidet",
    onlyCoordinators: "Neue Träger legt die Koordination Ihres Gebiets an. Bitte wenden Sie sich dorthin.",
    sameName: "Einen Träger mit diesem Namen gibt es schon:",
    addAnyway: "Es ist ein anderer, trotzdem anlegen")
}
