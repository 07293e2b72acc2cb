import Access
import Documents
import Places
import Storage
import Web

/// Areas and what belongs to them.
struct AreasHandlers: Sendable {
  private static let longest = 100_000

  let store: any Store
  let clock: Clock
  let neighbours: DeskNeighbours
  let texts: AreaTexts

  private var desk: Desk { Desk(store: store) }

  func list(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let entries = try await store.read { tx in
      try DeskAreas(scope, in: tx).areas.map { area in
        AreasPage.Entry(area: area, pages: try LegalPageStore.kinds(of: area.key, in: tx).count)
      }
    }
    return AreasPage(texts: texts, entries: entries).answer
  }

  func area(
    _ request: Request, _ key: AreaKey, name: String? = nil, error: String? = nil, done: String? = nil
  ) async throws -> Answer {
    let scope = try request.scope()
    let (area, kinds) = try await desk.read { tx in
      (try AreaDesk.find(key, by: scope, in: tx), try LegalPageStore.kinds(of: key, in: tx))
    }
    return AreaPage(
      texts: texts, person: try request.person(), neighbours: neighbours, area: area, kinds: kinds,
      name: name ?? area.name, error: error, done: done
    ).answer
  }

  func rename(_ request: Request, _ key: AreaKey) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let name = request.form.text("name")
    _ = try await desk.read { try AreaDesk.find(key, by: scope, in: $0) }
    guard !name.isEmpty, name.count <= 120, !name.contains(where: \.isNewline) else {
      return try await area(request, key, name: name, error: texts.noName)
    }
    try await desk.write { try AreaDesk.rename(key, name, by: scope, at: now, in: $0) }
    return try await area(request, key, done: texts.renamed)
  }

  func legal(_ request: Request, _ key: AreaKey, _ kind: LegalPageKind) async throws -> Answer {
    let (area, text) = try await page(request, key, kind)
    return LegalEditor(
      texts: texts, person: try request.person(), neighbours: neighbours, area: area, kind: kind, text: text,
      seen: text
    ).answer
  }

  func setLegal(_ request: Request, _ key: AreaKey, _ kind: LegalPageKind) async throws -> Answer {
    let (area, _) = try await page(request, key, kind)
    let form = request.form
    var editor = LegalEditor(
      texts: texts, person: try request.person(), neighbours: neighbours, area: area, kind: kind,
      text: form.text("text"), seen: form.text("stand"))
    if editor.text.isEmpty { editor.error = texts.noText }
    if editor.text.count > Self.longest { editor.error = texts.tooLong }
    guard editor.error == nil else { return editor.answer }
    guard !form.flag("probe") else {
      editor.isPreview = true
      return editor.answer
    }
    let scope = try request.scope()
    let (now, text, seen, adopt) = (clock.now(), editor.text, editor.seen, neighbours.adopt)
    let outcome = try await desk.write { tx in
      let outcome = try AreaDesk.save(text, seen: seen, kind, of: key, by: scope, at: now, in: tx)
      if case .saved = outcome { try adopt(key, tx) }
      return outcome
    }
    switch outcome {
    case .saved:
      editor.seen = text
      editor.isPublished = true
    case .changedMeanwhile(let theirs):
      editor.seen = theirs
      editor.theirs = theirs
    }
    return editor.answer
  }

  func holidays(_ request: Request, error: String? = nil, done: String? = nil) async throws -> Answer {
    let scope = try request.scope()
    let periods = try await store.read { tx in
      let own = try AreaDesk.states(scope, in: tx)
      return try HolidayStore.all(in: tx).filter { own.contains($0.state) }
    }
    return HolidaysPage(
      texts: texts, person: try request.person(), periods: periods, error: error, done: done
    ).answer
  }

  func setHolidays(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    guard let file = request.form.file("datei") else {
      return try await holidays(request, error: texts.noFile)
    }
    let periods: [SchoolHoliday]
    do { periods = try neighbours.holidays(file.bytes, file.name) } catch let error as DocumentError {
      return try await holidays(request, error: error.sentence)
    }
    let own = try await store.read { try AreaDesk.states(scope, in: $0) }
    guard periods.allSatisfy({ own.contains($0.state) }) else {
      return try await holidays(request, error: texts.otherState)
    }
    let now = clock.now()
    try await desk.write { try AreaDesk.replace(periods, by: scope, at: now, in: $0) }
    return try await holidays(request, done: texts.taken(periods.count))
  }

  private func page(_ request: Request, _ key: AreaKey, _ kind: LegalPageKind) async throws -> (Area, String)
  {
    let scope = try request.scope()
    return try await desk.read { tx in
      let area = try AreaDesk.find(key, by: scope, in: tx)
      // As a browser would send it back, so that it compares equal when nobody touched it.
      let text = try LegalPageStore.find(kind, of: key, in: tx) ?? ""
      return (area, text)
    }
  }
}
