import Access
import Documents
import Journal
import Offers
import Places
import Storage
import Web

/// A list from the file to the register, step by step.
struct ListsHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let neighbours: DeskNeighbours
  let texts: ListsTexts

  func start(
    _ request: Request, area: String = "", fileError: String? = nil, areaError: String? = nil
  ) async throws -> Answer {
    let scope = try request.scope()
    let areas = try await store.read { try DeskAreas(scope, in: $0) }
    return ListStart(
      texts: texts, person: try request.person(), areas: areas, area: area, fileError: fileError,
      areaError: areaError
    ).answer
  }

  func upload(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let wanted = request.form.text("gebiet")
    let area = try await store.read { try DeskAreas(scope, in: $0).find(wanted) }
    guard let file = request.form.file("datei") else {
      return try await start(request, area: wanted, fileError: texts.noFile)
    }
    guard let area, !wanted.isEmpty else {
      return try await start(request, area: wanted, areaError: texts.wrongArea)
    }
    let name = file.name.isEmpty ? "liste" : file.name
    do {
      let sheets = try ListUpload.sheets(file.bytes, name: name)
      _ = try await store.read { try ListColumns(of: sheets, in: $0) }
    } catch let error as DocumentError {
      return try await start(request, area: wanted, fileError: error.sentence)
    }
    let upload = ListUpload(
      account: try request.person().principal.account, area: area, name: name, bytes: file.bytes,
      created: clock.now())
    try await Desk(store: store).write { try ListUploadStore.add(upload, by: scope, in: $0) }
    return .redirect(to: DeskRoutes.columns.url(upload.id))
  }

  func columns(_ request: Request, _ id: ListUpload.ID) async throws -> Answer {
    let (upload, sheets) = try await find(id, request)
    let columns = try await columns(
      upload, sheets, try request.query(DeskRoutes.sheet), try request.query(DeskRoutes.headingRow))
    return ListColumnsPage(
      texts: texts, person: try request.person(), upload: upload, columns: columns
    ).answer
  }

  func setColumns(_ request: Request, _ id: ListUpload.ID) async throws -> Answer {
    let scope = try request.scope()
    let (found, sheets) = try await find(id, request)
    let sheet = request.form.text("blatt")
    let columns = try await columns(
      found, sheets, sheet.isEmpty ? nil : sheet, Int(request.form.text("kopfzeile")))
    let fields = columns.columns.indices.map { ListField(rawValue: request.form.text("feld-\($0)")) }
    let mapping = columns.mapping(fields)
    guard mapping.columns.contains(where: { $0.field == .offer || $0.field == .organisation }) else {
      var chosen = columns
      for (index, field) in fields.enumerated() {
        chosen.columns[index].field = field ?? columns.columns[index].field
      }
      return ListColumnsPage(
        texts: texts, person: try request.person(), upload: found, columns: chosen, error: texts.missingName
      ).answer
    }
    try await Desk(store: store).write { try ListUploadStore.set(mapping, of: found, by: scope, in: $0) }
    return .redirect(to: DeskRoutes.preview.url(id))
  }

  func preview(_ request: Request, _ id: ListUpload.ID) async throws -> Answer {
    let (upload, sheets) = try await find(id, request)
    let report = try await run(upload, sheets, request, dryRun: true)
    return ListPreviewPage(
      texts: texts, person: try request.person(), upload: upload, report: report
    ).answer
  }

  func publish(_ request: Request, _ id: ListUpload.ID) async throws -> Answer {
    let (upload, sheets) = try await find(id, request)
    let report = try await run(upload, sheets, request, dryRun: false)
    guard report.isImported else {
      return ListPreviewPage(
        texts: texts, person: try request.person(), upload: upload, report: report, status: .unprocessable
      ).answer
    }
    return ListDonePage(texts: texts, report: report, neighbours: neighbours).answer
  }

  func discard(_ request: Request, _ id: ListUpload.ID) async throws -> Answer {
    let scope = try request.scope()
    do {
      try await store.write { try ListUploadStore.remove(id, by: scope, in: $0) }
    } catch is DeskError { throw gone }
    return .redirect(to: DeskRoutes.lists.url())
  }

  private var gone: Refusal { Refusal(.notFound, Wording(de: texts.gone, en: "There is no such list.")) }

  private func find(_ id: ListUpload.ID, _ request: Request) async throws -> (ListUpload, [Sheet]) {
    let scope = try request.scope()
    let now = clock.now()
    do {
      let upload = try await store.read { try ListUploadStore.find(id, by: scope, now: now, in: $0) }
      return (upload, try upload.sheets())
    } catch is DeskError { throw gone }
  }

  private func columns(_ upload: ListUpload, _ sheets: [Sheet], _ sheet: String?, _ row: Int?) async throws
    -> ListColumns
  {
    try await store.read {
      try ListColumns(of: sheets, chosen: upload.mapping, sheet: sheet, headingRow: row, in: $0)
    }
  }

  /// Runs the import; when it is taken, the upload goes in the same transaction, so that it is taken only once.
  private func run(_ upload: ListUpload, _ sheets: [Sheet], _ request: Request, dryRun: Bool) async throws
    -> ListReport
  {
    let scope = try request.scope()
    let (now, adopt) = (clock.now(), neighbours.adopt)
    do {
      return try await ListImport.run(
        sheets, file: upload.name, area: upload.area, mapping: upload.mapping, source: "liste-\(upload.area)",
        dryRun: dryRun, now: now, by: scope, store: store,
        finish: { report, tx in
          try ListUploadStore.remove(upload.id, by: scope, in: tx)
          try adopt(upload.area, tx)
          try Audit.note(
            action: scope.action.name, by: scope.account, entity: "offer", id: nil, area: upload.area,
            purpose: report.counts, at: now, in: tx)
        })
    } catch is DeskError { throw gone }
  }
}

extension DocumentError {
  /// What is wrong and what to do, without the name of the file.
  var sentence: String { mend.isEmpty ? message : "\(message) \(mend)" }
}
