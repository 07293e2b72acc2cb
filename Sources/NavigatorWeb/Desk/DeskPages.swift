import Access
import Documents
public import Markup
public import Navigator
import Offers
public import Places
public import Storage
public import Web

/// The desk for those who answer, and the report of what was asked there.
public struct DeskPages: Sendable {
  private let finder: Finder
  private let store: any Store
  private let clock: Clock
  private let ledger: UnmetLedger
  private let address: (@Sendable (Link) -> String)?
  private let texts = DeskTexts.german

  /// Pages over a register; what the desk looks for in vain is counted in `ledger`. `address` makes a link whole; without it, it is the one that the browser asked.
  public init(
    finder: Finder, store: any Store, clock: Clock, ledger: UnmetLedger,
    address: (@Sendable (Link) -> String)? = nil
  ) {
    self.finder = finder
    self.store = store
    self.clock = clock
    self.ledger = ledger
    self.address = address
  }

  /// Their parts of the menu.
  public static var menu: [StaffMenu.Entry] {
    [
      StaffMenu.Entry(.useDesk, DeskTexts.german.title, DeskRoutes.desk.url()),
      StaffMenu.Entry(.reportContacts, ContactTexts.german.title, DeskRoutes.report.url()),
    ]
  }

  /// All routes with their handlers.
  public var registrations: [Web.Registration] {
    [
      DeskRoutes.desk.handle { request in
        let page = DeskPage(
          sight: sight, state: try DeskState(request), person: try request.person(),
          tick: try request.query(DeskRoutes.tick), address: NavigatorPages.whole(address, request))
        if let unmet = page.sight.catalogue.unmet(page.state.need, at: page.sight.now) { ledger.note(unmet) }
        return page.answer
      },
      DeskRoutes.count.handle { try await count($0) },
      DeskRoutes.takeBack.handle { try await takeBack($0) },
      DeskRoutes.report.handle { request in
        let (report, years) = try await report(request)
        return ContactReportPage(report: report, years: years).answer
      },
      DeskRoutes.list.handle { request in
        let (report, _) = try await report(request)
        return .bytes(CSVWriter.bytes(report.rows, format: .excelGerman), type: "text/csv; charset=utf-8")
          .saved(as: "lotse-kontakte-\(report.year).csv")
      },
    ]
  }

  private var sight: Sight { Sight(catalogue: finder.catalogue, now: clock.now()) }

  private func count(_ request: Request) async throws -> Answer {
    let form = request.form
    let names = [DeskTally.Name.phase, DeskTally.Name.topic, DeskTally.Name.language]
    let words =
      [form.text(DeskTally.Name.channel)] + names.map(form.text) + [form.text(DeskTally.Name.result)]
    guard let tick = ContactTick(code: words.joined(separator: ".")) else {
      throw Refusal(Status(code: 422), Wording(de: texts.missing, en: "One of the values is none."))
    }
    let (scope, area, now) = try place(request)
    try await store.write { try ContactTally.add(tick, area: area, scope: scope, at: now, in: $0) }
    return .redirect(to: DeskRoutes.desk.url(query: [DeskRoutes.tick.item(tick)]))
  }

  private func takeBack(_ request: Request) async throws -> Answer {
    let (scope, area, now) = try place(request)
    guard let tick = ContactTick(code: request.form.text(DeskTally.Name.tick)),
      try await store.write({ try ContactTally.takeBack(tick, area: area, scope: scope, at: now, in: $0) })
    else { throw Refusal(.notFound, Wording(de: texts.notCounted, en: "There is no such stroke today.")) }
    return .redirect(to: DeskRoutes.desk.url())
  }

  /// In whose name somebody counts, and when.
  private func place(_ request: Request) throws -> (Scope, AreaKey, Instant) {
    let scope = try request.scope()
    guard let area = ContactTally.area(of: finder.catalogue.town.area, scope: scope) else {
      throw Refusal(.forbidden, Wording(de: texts.noArea, en: "No area to count for."))
    }
    return (scope, area, clock.now())
  }

  private func report(_ request: Request) async throws -> (ContactReport, [Int]) {
    let scope = try request.scope()
    let today = BerlinTime.local(clock.now()).date
    let year = try request.query(DeskRoutes.year) ?? today.year
    return try await store.read { tx in
      (
        try ContactReport.load(year: year, today: today, scope: scope, in: tx),
        try ContactReport.years(today: today, in: tx)
      )
    }
  }
}
