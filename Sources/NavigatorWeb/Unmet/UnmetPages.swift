import Access
import Documents
import Markup
public import Navigator
public import Places
public import Storage
public import Web

/// The ledger of unmet needs: what families look for in vain, as a list to work off.
public struct UnmetPages: Sendable {
  private let ledger: UnmetLedger
  private let finder: Finder
  private let store: any Store
  private let clock: Clock
  private let texts = UnmetTexts.german

  /// Pages over a ledger. What this node has collected is written before it is shown.
  public init(ledger: UnmetLedger, finder: Finder, store: any Store, clock: Clock) {
    self.ledger = ledger
    self.finder = finder
    self.store = store
    self.clock = clock
  }

  /// Their part of the menu.
  public static var menu: [StaffMenu.Entry] {
    [StaffMenu.Entry(.seeUnmet, UnmetTexts.german.title, UnmetRoutes.list.url())]
  }

  /// All routes with their handlers.
  public var registrations: [Web.Registration] {
    [
      UnmetRoutes.list.handle { request in
        let list = try await list(request)
        return UnmetPage(
          list: list, showsDone: try request.query(UnmetRoutes.state) ?? false, person: try request.person()
        ).answer
      },
      UnmetRoutes.file.handle { request in
        let list = try await list(request)
        return .bytes(CSVWriter.bytes(list.rows, format: .excelGerman), type: "text/csv; charset=utf-8")
          .saved(as: "lotse-bedarf-\(today.iso8601).csv")
      },
      UnmetRoutes.settle.handle { try await settle($0) },
    ]
  }

  private var today: LocalDate { BerlinTime.local(clock.now()).date }

  private func list(_ request: Request) async throws -> UnmetList {
    let (scope, today) = (try request.scope(), today)
    try await ledger.flush()
    return try await store.read { try UnmetList.load(today: today, scope: scope, in: $0) }
  }

  private func settle(_ request: Request) async throws -> Answer {
    let (form, scope, now) = (request.form, try request.scope(), clock.now())
    guard let item = UnmetItem(code: form.text(UnmetPage.Name.item)) else {
      throw Refusal(Status(code: 422), Wording(de: texts.noItem, en: "There is no such line."))
    }
    let note = form.text(UnmetPage.Name.note(form.text(UnmetPage.Name.number)))
    guard note.count <= UnmetDone.longest else {
      throw Refusal(Status(code: 422), Wording(de: texts.tooLong(note.count), en: "The note is too long."))
    }
    guard let area = ContactTally.area(of: finder.catalogue.town.area, scope: scope) else {
      throw Refusal(.forbidden, Wording(de: texts.noArea, en: "No area to work for."))
    }
    let isDone = form.text(UnmetPage.Name.done) == "1"
    try await store.write { tx in
      try UnmetDone.save(item, note: note, isDone: isDone, area: area, scope: scope, at: now, in: tx)
    }
    return .redirect(to: UnmetRoutes.list.url(query: [UnmetRoutes.state.item(isDone)]))
  }
}
