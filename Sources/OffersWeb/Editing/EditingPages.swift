public import Access
public import Markup
public import Offers
public import Places
public import Storage
public import Web

/// What editing needs of the rest of the house.
public struct EditingHouse: Sendable {
  /// An offer as its page for families looks, the heading included: the offer, who runs it, where.
  public var preview: @Sendable (Offer, Organisation?, [Place]) -> HTML
  /// The page of an offer for families.
  public var publicPage: @Sendable (OfferID) -> Link
  /// The roles of accounts that have published; those that are gone are left out.
  public var roles: @Sendable (Set<AccountID>) async throws -> [AccountID: Set<Role>]
  /// The secret of forms that guests send.
  public var secret: @Sendable () async throws -> [UInt8]

  /// What editing needs.
  public init(
    preview: @escaping @Sendable (Offer, Organisation?, [Place]) -> HTML,
    publicPage: @escaping @Sendable (OfferID) -> Link,
    roles: @escaping @Sendable (Set<AccountID>) async throws -> [AccountID: Set<Role>],
    secret: @escaping @Sendable () async throws -> [UInt8]
  ) {
    self.preview = preview
    self.publicPage = publicPage
    self.roles = roles
    self.secret = secret
  }
}

/// The pages on which offers are edited, suggestions decided and remarks sent.
public struct EditingPages: Sendable {
  private let editing: EditingHandlers
  private let saving: SavingHandlers
  private let history: HistoryHandlers
  private let moderation: ModerationHandlers
  private let remarks: RemarkHandlers

  /// Pages over a register.
  public init(store: any Store, clock: Clock, house: EditingHouse) {
    editing = EditingHandlers(store: store, clock: clock, house: house)
    saving = SavingHandlers(store: store, clock: clock, editing: editing)
    history = HistoryHandlers(store: store, clock: clock, house: house)
    moderation = ModerationHandlers(store: store, clock: clock, house: house)
    remarks = RemarkHandlers(
      store: store, clock: clock, house: house, gate: RemarkGate(secret: house.secret))
  }

  /// The parts of the workplace.
  public static var menu: [StaffMenu.Entry] {
    [
      .init(.editOffers, EditingTexts.german.title, EditingRoutes.list.url()),
      .init(.moderate, ModerationTexts.german.title, EditingRoutes.suggestions.url()),
    ]
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
      EditingRoutes.remark.handle { try await remarks.form($0, $1) },
      EditingRoutes.sendRemark.handle { try await remarks.send($0, $1) },
    ]
  }
}

/// Turns a refused edit into what a visitor is told.
func refusing<Value>(_ work: () async throws -> Value) async throws -> Value {
  do {
    return try await work()
  } catch let refusal as EditRefusal {
    switch refusal {
    // Whether an entry of somebody else exists is nobody's business.
    case .notAllowed, .noAccount, .notFound: throw Refusal.notFound
    case .invalid(_, let text): throw Refusal(Status(code: 422), Wording(de: text, en: "Not valid."))
    case .tooLong:
      throw Refusal(Status(code: 422), Wording(de: FormTexts.german.tooLong, en: "Too long."))
    case .tooMany:
      throw Refusal(
        .tooManyRequests, Wording(de: RemarkTexts.german.tooMany, en: "Too many."), retryAfter: 3_600)
    case .decided:
      throw Refusal(.gone, Wording(de: ModerationTexts.german.decided, en: "Decided already."))
    case .conflict, .draftChanged:
      throw Refusal(Status(code: 409), Wording(de: EditingTexts.german.newer, en: "Changed meanwhile."))
    }
  }
}
