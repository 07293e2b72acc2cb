import Access
import Documents
import Offers
import Places
import Storage
import Web

/// Lists for taking away.
struct ListDownloads: Sendable {
  let store: any Store
  let clock: Clock

  private static let excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  func template() throws -> Answer {
    .bytes(try SpreadsheetWriter.bytes([ListExport.template]), type: Self.excel).saved(
      as: "lotse-vorlage.xlsx")
  }

  func export(_ request: Request) async throws -> Answer {
    let today = BerlinTime.local(clock.now()).date
    return try await answer(request, "verzeichnis") { tx, areas in
      try ListExport.sheets(in: tx, areas: areas, today: today)
    }
  }

  func gaps(_ request: Request) async throws -> Answer {
    let today = BerlinTime.local(clock.now()).date
    return try await answer(request, "telefonliste") { tx, areas in
      let rows = GapList.rows(try GapList.build(in: tx, areas: areas, today: today))
      return [
        Sheet(name: "Telefonliste", rows: rows.enumerated().map { TableRow(number: $0 + 1, cells: $1) })
      ]
    }
  }

  /// The sheets of an area with all that lie within, as far as the right goes; of CSV only the first.
  private func answer(
    _ request: Request, _ name: String,
    _ sheets: @escaping @Sendable (any Transaction, Set<AreaKey>) throws -> [Sheet]
  ) async throws -> Answer {
    let scope = try request.scope()
    let wanted = try request.query(DeskRoutes.area) ?? ""
    let isCSV = try request.query(DeskRoutes.form)?.lowercased() == "csv"
    let (key, found) = try await store.read { tx in
      let areas = try DeskAreas(scope, in: tx)
      guard let key = areas.find(wanted) else { throw Refusal.notFound }
      return (key, try sheets(tx, areas.within(key)))
    }
    let day = BerlinTime.local(clock.now()).date.iso8601
    let file = "lotse-\(name)-\(key)-\(day)"
    if isCSV {
      let rows = (found.first?.rows ?? []).map(\.cells)
      return .bytes(CSVWriter.bytes(rows, format: .excelGerman), type: "text/csv; charset=utf-8")
        .saved(as: "\(file).csv")
    }
    return .bytes(try SpreadsheetWriter.bytes(found), type: Self.excel).saved(as: "\(file).xlsx")
  }
}
