public import Access
public import Markup
public import Offers
public import Places
public import Storage
public import Web

/// The pages on which offers are edited, suggestions decided and remarks sent.
public struct EditingPages: Sendable {
  private let editing: EditingHandlers
  private let saving: SavingHandlers
  private let history: HistoryHandlers
  private let moderation: ModerationHandlers
  private let calls: CallHandlers
  private let remarks: RemarkHandlers
  private let outcomes: OutcomeHandlers

  /// Pages over a register.
  public init(store: any Store, clock: Clock, house: EditingHouse) {
    editing = EditingHandlers(store: store, clock: clock, house: house)
    saving = SavingHandlers(store: store, clock: clock, editing: editing)
    history = HistoryHandlers(store: store, clock: clock, house: house)
    moderation = ModerationHandlers(store: store, clock: clock, house: house)
    calls = CallHandlers(store: store, clock: clock, publicPage: house.publicPage)
    let gate = RemarkGate(secret: house.secret)
    remarks = RemarkHandlers(store: store, clock: clock, house: house, gate: gate)
    outcomes = OutcomeHandlers(store: store, clock: clock, house: house, gate: gate)
  }

  /// The parts of the workplace.
  public static var menu: [StaffMenu.Entry] {
    [
      .init(.editOffers, EditingTexts.german.title, EditingRoutes.list.url()),
      .init(.moderate, ModerationTexts.german.title, EditingRoutes.suggestions.url()),
      .init(.moderate, CallTexts.german.title, EditingRoutes.calls.url()),
    ]
  }

  /// Where an offer is edited.
  public static func edit(_ id: OfferID) -> Link { EditingRoutes.edit.url(id) }

  /// What waits for somebody in the parts of the workplace, in a few words each.
  public static func waiting(_ principal: Principal, now: Instant, in tx: any Transaction) throws
    -> [Link: String]
  {
    var found: [Link: String] = [:]
    if let scope = principal.scope(for: .editOffers) {
      let failed = try DraftStore.mine(scope: scope, in: tx).filter { $0.failure != nil }.count
      if failed > 0 { found[EditingRoutes.list.url()] = EditingTexts.german.failed }
    }
    guard let scope = principal.scope(for: .moderate) else { return found }
    let open = try SuggestionStore.open(scope: scope, in: tx).count
    if open > 0 { found[EditingRoutes.suggestions.url()] = ModerationTexts.german.waiting(open) }
    let calls = try Reminders.phoneCount(scope: scope, now: now, in: tx)
    if calls > 0 { found[EditingRoutes.calls.url()] = CallTexts.german.waiting(calls) }
    return found
  }

  /// Where families say that something of an offer is wrong.
  public static func remark(_ id: OfferID) -> Link { EditingRoutes.remark.url(id) }

  /// All routes with their handlers.
  public var registrations: [Web.Registration] {
    [
      EditingRoutes.list.handle { try await editing.list($0) },
      EditingRoutes.new.handle { try await editing.new($0) },
      EditingRoutes.create.handle { try await editing.create($0) },
      EditingRoutes.edit.handle { try await editing.edit($0, $1) },
      EditingRoutes.save.handle { try await saving.save($0, $1) },
      EditingRoutes.preview.handle { try await editing.preview($0, $1) },
      EditingRoutes.conflict.handle { try await saving.conflict($0, $1) },
      EditingRoutes.settle.handle { try await saving.settle($0, $1) },
      EditingRoutes.history.handle { try await history.list($0, $1) },
      EditingRoutes.undo.handle { try await history.undo($0, $1) },
      EditingRoutes.suggestions.handle { try await moderation.list($0) },
      EditingRoutes.decide.handle { try await moderation.decide($0, $1) },
      EditingRoutes.calls.handle { try await calls.list($0) },
      EditingRoutes.callList.handle { try await calls.download($0) },
      EditingRoutes.confirmed.handle { try await calls.confirmed($0, $1) },
      EditingRoutes.remark.handle { try await remarks.form($0, $1) }.inEveryLanguage,
      EditingRoutes.sendRemark.handle { try await remarks.send($0, $1) }.inEveryLanguage,
      EditingRoutes.askOutcome.handle { try await outcomes.ask($0) }.inEveryLanguage,
      EditingRoutes.outcome.handle { try await outcomes.show($0, $1) }.inEveryLanguage,
    ]
  }
}
