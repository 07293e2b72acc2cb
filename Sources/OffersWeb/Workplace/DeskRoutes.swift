import Access
import Offers
import Places
import Web

/// The addresses of the desk, each declared once.
enum DeskRoutes {
  static let area = QueryParameter<String>.text(
    "gebiet", limit: 80, purpose: Wording(de: "Schlüssel des Gebiets.", en: "Key of the area."))
  static let form = QueryParameter<String>.text(
    "form", limit: 10, purpose: Wording(de: "`xlsx` oder `csv`.", en: "xlsx or csv."))
  static let sheet = QueryParameter<String>.text(
    "blatt", limit: 200, purpose: Wording(de: "Blatt der Tabelle.", en: "Sheet of the workbook."))
  static let headingRow = QueryParameter<Int>.integer(
    "kopfzeile", 0...1_000_000,
    purpose: Wording(de: "Zeile der Überschriften; 0: keine.", en: "Row of the headings."))
  static let words = QueryParameter<String>.text(
    "q", purpose: Wording(de: "Wörter im Namen.", en: "Words in the name."))
  static let page = QueryParameter<Int>.integer(
    "seite", 1...10_000, purpose: Wording(de: "Seite der Liste.", en: "Page of the list."))

  /// The longest file that a browser may send.
  static let largestFile = 20 << 20

  static let lists = Route(
    "/listen", access: .may(.exchangeLists),
    purpose: Wording(de: "Listen einlesen und ausgeben.", en: "Lists in and out."))
  static let upload = Route(
    "/listen", method: .post, access: .may(.exchangeLists),
    purpose: Wording(de: "Nimmt eine Liste.", en: "Takes a list."), bodyLimit: largestFile)
  static let template = Route(
    "/listen/vorlage", access: .may(.exchangeLists),
    purpose: Wording(de: "Eine leere Liste (XLSX).", en: "An empty list."))
  static let export = Route(
    "/listen/ausgabe", access: .may(.exchangeLists),
    purpose: Wording(de: "Das Verzeichnis eines Gebiets als Liste.", en: "An area's register as a list."),
    query: [area.info, form.info])
  static let gaps = Route(
    "/listen/telefonliste", access: .may(.exchangeLists),
    purpose: Wording(de: "Was fehlt und wen man fragt.", en: "What is missing, and whom to ask."),
    query: [area.info, form.info])
  static let columns: Route<ListUpload.ID> = Route(
    "/listen" / .entity("id"), access: .may(.exchangeLists),
    purpose: Wording(de: "Was in den Spalten steht.", en: "What the columns hold."),
    query: [sheet.info, headingRow.info])
  static let setColumns: Route<ListUpload.ID> = Route(
    "/listen" / .entity("id"), method: .post, access: .may(.exchangeLists),
    purpose: Wording(de: "Merkt sich die Spalten.", en: "Takes what the columns hold."))
  static let preview: Route<ListUpload.ID> = Route(
    "/listen" / .entity("id") / "vorschau", access: .may(.exchangeLists),
    purpose: Wording(de: "Was sich ändern würde.", en: "What would change."))
  static let publish: Route<ListUpload.ID> = Route(
    "/listen" / .entity("id") / "uebernehmen", method: .post, access: .may(.exchangeLists),
    purpose: Wording(de: "Übernimmt die Liste ins Verzeichnis.", en: "Brings the list into the register."))
  static let discard: Route<ListUpload.ID> = Route(
    "/listen" / .entity("id") / "verwerfen", method: .post, access: .may(.exchangeLists),
    purpose: Wording(de: "Wirft die Liste weg.", en: "Throws the list away."))

  static let areas = Route(
    "/gebiete", access: .may(.editAreas),
    purpose: Wording(de: "Gebiete und ihre Pflichtseiten.", en: "Areas and their legal pages."))
  static let renameArea: Route<AreaKey> = Route(
    "/gebiete" / .areaKey, method: .post, access: .may(.editAreas),
    purpose: Wording(de: "Benennt ein Gebiet.", en: "Names an area."))
  static let areaPage: Route<AreaKey> = Route(
    "/gebiete" / .areaKey, access: .may(.editAreas),
    purpose: Wording(de: "Ein Gebiet: Name und Pflichtseiten.", en: "An area: name and legal pages."))
  static let legal: Route<(AreaKey, LegalPageKind)> = Route(
    "/gebiete" / .areaKey / .legalPage, access: .may(.editAreas),
    purpose: Wording(de: "Schreibt eine Pflichtseite.", en: "Editor of a legal page."))
  static let setLegal: Route<(AreaKey, LegalPageKind)> = Route(
    "/gebiete" / .areaKey / .legalPage, method: .post, access: .may(.editAreas),
    purpose: Wording(
      de: "Zeigt eine Pflichtseite zur Probe oder veröffentlicht sie.", en: "Previews or publishes it."))
  static let holidays = Route(
    "/gebiete/ferien", access: .may(.editAreas),
    purpose: Wording(de: "Schulferien.", en: "School holidays."))
  static let setHolidays = Route(
    "/gebiete/ferien", method: .post, access: .may(.editAreas),
    purpose: Wording(de: "Nimmt eine Datei mit Schulferien.", en: "Takes a file of school holidays."),
    bodyLimit: 1 << 20)

  static let organisations = Route(
    "/traeger-verwaltung", access: .may(.editOrganisations),
    purpose: Wording(de: "Träger, die man pflegt.", en: "Organisations one looks after."),
    query: [words.info, page.info])
  static let newOrganisation = Route(
    "/traeger-verwaltung/neu", access: .may(.editOrganisations),
    purpose: Wording(de: "Ein neuer Träger.", en: "A new organisation."))
  static let addOrganisation = Route(
    "/traeger-verwaltung/neu", method: .post, access: .may(.editOrganisations),
    purpose: Wording(de: "Legt einen Träger an.", en: "Adds an organisation."))
  static let organisation: Route<OrganisationID> = Route(
    "/traeger-verwaltung" / .entity("id"), access: .may(.editOrganisations),
    purpose: Wording(de: "Was über einen Träger gesagt wird.", en: "What is said of an organisation."))
  static let saveOrganisation: Route<OrganisationID> = Route(
    "/traeger-verwaltung" / .entity("id"), method: .post, access: .may(.editOrganisations),
    purpose: Wording(de: "Speichert einen Träger.", en: "Saves an organisation."))
}

extension PathParameter where Value == AreaKey {
  /// The key of an area.
  static var areaKey: PathParameter {
    PathParameter("schluessel", kind: "key", parse: { AreaKey(rawValue: $0) }, print: { $0.rawValue })
  }
}

extension PathParameter where Value == LegalPageKind {
  /// Which legal page.
  static var legalPage: PathParameter {
    PathParameter("seite", kind: "page", parse: { LegalPageKind(rawValue: $0) }, print: { $0.rawValue })
  }
}
