import Access
import Offers
import Places
import Storage
import Web

/// Looking after organisations.
struct OrganisationsHandlers: Sendable {
  private static let pageSize = 50

  let store: any Store
  let clock: Clock
  let neighbours: DeskNeighbours
  let texts: OrganisationTexts

  private var desk: Desk { Desk(store: store) }

  func list(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let words = try request.query(DeskRoutes.words) ?? ""
    let all = try await store.read { try OrganisationDesk.all(matching: words, by: scope, in: $0) }
    let page = try request.query(DeskRoutes.page) ?? 1
    let pages = max(1, (all.count + Self.pageSize - 1) / Self.pageSize)
    guard page <= pages else { throw Refusal.notFound }
    return OrganisationsList(
      texts: texts, words: words,
      shown: Array(all.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)),
      count: all.count, page: page, pages: pages, mayAdd: scope.isForWholeAreas
    ).answer
  }

  func edit(_ request: Request, _ id: OrganisationID) async throws -> Answer {
    let scope = try request.scope()
    let found = try await desk.read { try OrganisationDesk.find(id, by: scope, in: $0) }
    return try form(request, found, OrganisationDraft(found)).answer
  }

  func save(_ request: Request, _ id: OrganisationID) async throws -> Answer {
    let scope = try request.scope()
    let found = try await desk.read { try OrganisationDesk.find(id, by: scope, in: $0) }
    let draft = OrganisationDraft(request.form)
    var page = try form(request, found, draft)
    let seen = Instant(milliseconds: Int64(request.form.text("stand")) ?? 0)
    page.seen = seen
    page.faults = draft.faults
    guard page.faults.isEmpty else { return page.answer }
    let (now, wanted) = (clock.now(), draft.applied(to: found))
    let outcome = try await desk.write {
      try OrganisationDesk.save(wanted, seen: seen, by: scope, at: now, in: $0)
    }
    switch outcome {
    case .saved(let saved, let fields):
      page = try form(request, saved, OrganisationDraft(saved))
      page.done = fields.isEmpty ? texts.unchanged : texts.saved
    case .changedMeanwhile(let theirs):
      page.seen = theirs.lastModified
      page.theirs = OrganisationDraft(theirs)
    }
    return page.answer
  }

  func blank(_ request: Request) async throws -> Answer {
    try await newForm(request, OrganisationDraft()).answer
  }

  func add(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let draft = OrganisationDraft(request.form)
    var page = try await newForm(request, draft)
    page.faults = draft.faults
    guard let area = page.areas?.find(request.form.text("gebiet")), !request.form.text("gebiet").isEmpty
    else {
      page.areaError = texts.wrongArea
      return page.answer
    }
    page.area = area.rawValue
    guard page.faults.isEmpty else { return page.answer }
    if !request.form.flag("trotzdem") {
      let name = draft.name
      page.twins = try await store.read { tx in
        try OrganisationDesk.all(matching: name, by: scope, in: tx).filter {
          $0.name.lowercased() == name.lowercased()
        }
      }
      guard page.twins.isEmpty else { return page.answer }
    }
    let now = clock.now()
    let blank = Organisation(id: .make(), name: "", description: "", area: area, lastModified: now)
    let wanted = draft.applied(to: blank)
    try await desk.write { try OrganisationDesk.add(wanted, by: scope, at: now, in: $0) }
    return .redirect(to: DeskRoutes.organisation.url(wanted.id))
  }

  private func form(_ request: Request, _ organisation: Organisation, _ draft: OrganisationDraft) throws
    -> OrganisationForm
  {
    OrganisationForm(
      texts: texts, person: try request.person(), neighbours: neighbours, id: organisation.id,
      title: organisation.name, draft: draft, seen: organisation.lastModified)
  }

  private func newForm(_ request: Request, _ draft: OrganisationDraft) async throws -> OrganisationForm {
    let scope = try request.scope()
    guard scope.isForWholeAreas else {
      throw Refusal(.forbidden, Wording(de: texts.onlyCoordinators, en: "Ask your coordinator."))
    }
    var page = OrganisationForm(
      texts: texts, person: try request.person(), neighbours: neighbours, id: nil, title: texts.newTitle,
      draft: draft, seen: .distantPast)
    page.areas = try await store.read { try DeskAreas(scope, in: $0) }
    page.area = request.form.text("gebiet")
    return page
  }
}

extension OrganisationDraft {
  /// What a form sent.
  init(_ form: FormFields) {
    self.init()
    name = form.text("name")
    alternateName = form.text("anderer-name")
    description = form.text("beschreibung")
    website = form.text("internet")
    email = form.text("email")
    func count(_ name: String) -> Int { min(40, form.names.count { $0.hasPrefix(name) }) }
    phones = (0..<count("telefon-")).map {
      Phone(number: form.text("telefon-\($0)"), note: form.text("hinweis-\($0)"))
    }
    contacts = (0..<count("person-name-")).map {
      Contact(
        name: form.text("person-name-\($0)"), role: form.text("person-aufgabe-\($0)"),
        email: form.text("person-email-\($0)"), phones: form.text("person-telefon-\($0)"))
    }
  }
}
