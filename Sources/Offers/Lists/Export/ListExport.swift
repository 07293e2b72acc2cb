public import Documents
import Foundation
public import Places
public import Storage

/// Writes the register as a list for Excel, which ``ListImport`` reads back.
public enum ListExport {
  private static let pageSize = 500

  /// Writes `path`: an `.xlsx` file with the sheets Angebote, Träger, Orte and Telefonliste, or a `.csv` file with
  /// the offers. Protected addresses are left out. Throws `list-unknown-ending` and what writing throws.
  public static func run(store: any Store, path: String, now: Instant) async throws {
    let today = BerlinTime.local(now).date
    switch path.split(separator: ".").last?.lowercased() {
    case "xlsx":
      let sheets: [Sheet] = try await store.read { tx in try Self.sheets(in: tx, today: today) }
      try SpreadsheetWriter.write(sheets, to: path)
    case "csv": try await writeCSV(store, path)
    default:
      throw DocumentError(
        "list-unknown-ending", file: path.split(separator: "/").last.map(String.init),
        message: "Die Endung der Datei sagt nicht, wie die Liste geschrieben werden soll.",
        mend: "Bitte wählen Sie einen Namen mit .xlsx oder .csv.")
    }
  }

  /// The sheets of an `.xlsx` file, with the entries of these areas or of all. The first holds the offers.
  public static func sheets(in tx: any Transaction, areas: Set<AreaKey>? = nil, today: LocalDate) throws
    -> [Sheet]
  {
    var offers: [[String]] = [OfferRow.headings]
    try eachOffer(in: tx, areas: areas) { offers.append($0) }
    let gaps = GapList.rows(try GapList.build(in: tx, areas: areas, today: today))
    return [
      sheet("Angebote", offers), sheet("Träger", try RegisterRows.organisations(in: tx, areas: areas)),
      sheet("Orte", try RegisterRows.places(in: tx, areas: areas)), sheet("Telefonliste", gaps),
    ]
  }

  /// An empty list with the headings that an import knows.
  public static var template: Sheet {
    sheet("Angebote", [OfferRow.headings.filter { $0 != ListField.identifier.name }])
  }

  private static func sheet(_ name: String, _ rows: [[String]]) -> Sheet {
    Sheet(name: name, rows: rows.enumerated().map { TableRow(number: $0 + 1, cells: $1) })
  }

  /// Page by page, so that memory stays small; the file appears only once it is whole.
  private static func writeCSV(_ store: any Store, _ path: String) async throws {
    let temporary = "\(path).\(UUID().uuidString).tmp"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let file = FileHandle(forWritingAtPath: temporary)
    else { throw notWritable(path) }
    do {
      try await store.read { tx in
        var writer = CSVWriter(.excelGerman)
        writer.append(OfferRow.headings)
        try eachOffer(in: tx) { row in
          writer.append(row)
          if writer.pendingCount > 1 << 16 { try file.write(contentsOf: writer.take()) }
        }
        try file.write(contentsOf: writer.take())
      }
      try file.close()
      guard rename(temporary, path) == 0 else { throw notWritable(path) }
    } catch {
      try? file.close()
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
  }

  private static func notWritable(_ path: String) -> DocumentError {
    DocumentError(
      "table-not-writable", file: path.split(separator: "/").last.map(String.init),
      message: "Die Liste lässt sich nicht schreiben.",
      mend: "Bitte prüfen Sie, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob Platz ist.")
  }

  /// The rows of all offers by provider's id, then in the order of their ids.
  private static func eachOffer(
    in tx: any Transaction, areas wanted: Set<AreaKey>? = nil, _ body: ([String]) throws -> Void
  ) throws {
    let areas = Dictionary(
      try AreaStore.all(in: tx).map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
    let ids: [OfferID] = try tx.all("SELECT id FROM offer ORDER BY organisation_id NULLS LAST, id") {
      try $0.get("id")
    }
    for chunk in ids.chunks(of: pageSize) {
      let offers = try OfferStore.load(Array(chunk), in: tx)
      let owners = offers.compactMap { offer -> OrganisationID? in
        if case .organisation(let id) = offer.owner { id } else { nil }
      }
      let organisations = try OrganisationStore.find(offers.compactMap(\.organisation) + owners, in: tx)
      let places = try PlaceStore.find(offers.flatMap { $0.sites.map(\.place) }, in: tx)
      for offer in offers where isOf(wanted, offer, organisations) {
        try body(
          OfferRow.cells(
            offer, organisation: offer.organisation.flatMap { organisations[$0]?.name },
            places: offer.sites.compactMap { places[$0.place] }, areas: areas))
      }
    }
  }

  /// Whether one of these areas answers for an offer.
  private static func isOf(
    _ areas: Set<AreaKey>?, _ offer: Offer, _ organisations: [OrganisationID: Organisation]
  ) -> Bool {
    guard let areas else { return true }
    return switch offer.owner {
    case .area(let key): areas.contains(key)
    case .organisation(let id): organisations[id].map { areas.contains($0.area) } ?? false
    }
  }
}
