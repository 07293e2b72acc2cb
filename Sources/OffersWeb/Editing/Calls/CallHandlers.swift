import Access
import Documents
import Markup
import Offers
import Places
import Storage
import Web

/// Offers that nobody has confirmed for long, for the coordination to telephone about.
struct CallHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let publicPage: @Sendable (OfferID) -> Link
  private let texts = CallTexts.german

  init(store: any Store, clock: Clock, publicPage: @escaping @Sendable (OfferID) -> Link) {
    self.store = store
    self.clock = clock
    self.publicPage = publicPage
  }

  func list(_ request: Request) async throws -> Answer {
    let calls = try await calls(request, limit: 10_000)
    return CallPage(
      texts: texts, person: try request.person(), calls: calls,
      page: try request.query(EditingRoutes.page) ?? 1,
      isDone: try request.query(EditingRoutes.done) != nil, publicPage: publicPage
    ).answer
  }

  func download(_ request: Request) async throws -> Answer {
    let rows = try await calls(request, limit: 10_000).map { it in
      [
        it.name, it.organisation ?? "", it.phone ?? "", it.assured?.german ?? "", String(it.overdue),
        it.address ?? "", it.offer.rawValue,
      ]
    }
    let day = BerlinTime.local(clock.now()).date.iso8601
    return .bytes(
      CSVWriter.bytes([texts.headings] + rows, format: .excelGerman), type: "text/csv; charset=utf-8"
    ).saved(as: "lotse-anrufe-\(day).csv")
  }

  func confirmed(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let (now, note) = (clock.now(), texts.note)
    try await refusing {
      _ = try await store.write { try Confirmation.confirm(id, scope: scope, note: note, at: now, in: $0) }
    }
    return .redirect(to: EditingRoutes.calls.url(query: [EditingRoutes.done.item("bestaetigt")]))
  }

  private func calls(_ request: Request, limit: Int) async throws -> [Reminder] {
    let scope = try request.scope()
    let now = clock.now()
    return try await refusing {
      try await store.read { try Reminders.phoneList(scope: scope, now: now, limit: limit, in: $0) }
    }
  }
}
