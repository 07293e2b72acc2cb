import Access
import Journal
import Markup
import People
public import Places
public import Storage
public import Web

/// The pages of those who look after the program: jobs and retention, and the audit.
public struct OperatingPages: Sendable {
  private let store: any Store
  private let clock: Clock
  private let report: @Sendable () async throws -> JobsReport
  private let texts = OperatingTexts.german
  private static let perPage = 100

  /// Pages over a store; `report` says how the jobs stand.
  public init(store: any Store, clock: Clock, report: @escaping @Sendable () async throws -> JobsReport) {
    self.store = store
    self.clock = clock
    self.report = report
  }

  /// Their parts of the menu.
  public static var menu: [StaffMenu.Entry] {
    [
      StaffMenu.Entry(.seeJobs, OperatingTexts.german.title, OperatingRoutes.jobs.url()),
      StaffMenu.Entry(.readAudit, OperatingTexts.german.audit, OperatingRoutes.audit.url()),
    ]
  }

  /// All routes with their handlers.
  public var registrations: [Registration] {
    [
      OperatingRoutes.jobs.handle { _ in JobsPage(texts: texts, report: try await report()).answer },
      OperatingRoutes.audit.handle { AuditPage(texts: texts, person: try $0.person()).answer },
      OperatingRoutes.look.handle { try await look($0) },
    ]
  }

  /// Shows what the purpose was given for; every page of it is a look of its own.
  private func look(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    var page = AuditPage(texts: texts, person: try request.person())
    page.purpose = request.form.text("zweck")
    page.entry = request.form.text("eintrag")
    guard (10...300).contains(page.purpose.count), page.purpose.filter(\.isLetter).count >= 5 else {
      page.error = texts.purposeWrong
      return page.answer
    }
    let question = AuditQuestion(
      id: page.entry.isEmpty ? nil : page.entry, before: Int64(request.form.text("vor")), limit: Self.perPage)
    let (now, purpose) = (clock.now(), page.purpose)
    let (entries, names) = try await store.write { tx in
      let entries = try Audit.look(question, scope: scope, purpose: purpose, at: now, in: tx)
      let names = try Set(entries.compactMap(\.account)).reduce(into: [AccountID: String]()) {
        $0[$1] = try AccountStore.find($1, in: tx)?.name
      }
      return (entries, names)
    }
    page.found = AuditPage.Found(
      entries: entries, names: names, hasMore: entries.count == Self.perPage)
    return page.answer
  }
}
