import Access
import ArgumentParser
import Foundation
import Journal
import Mail
import Offers
import People
import Places
import Storage

/// `lotse user …`
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Zugänge: einladen, zeigen, sperren, löschen.",
    subcommands: [Invite.self, List.self, Block.self, Unblock.self, Remove.self])

  /// `lotse user invite`
  struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "invite", abstract: "Lädt jemanden ein und nennt den Link, der einmal gilt.")
    @Argument(help: "E-Mail-Adresse")
    var email: String
    @Argument(help: "Aufgabe: \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
    var role: String
    @Argument(help: "Schlüssel des Gebiets, zum Beispiel 03254002")
    var area: String
    @Option(help: "Name der Person")
    var name: String?
    @Option(help: "Kennung des Trägers; nötig für provider")
    var organisation: String?
    @Option(help: "Adresse des Servers für den Link (auch LOTSE_URL).")
    var url: String?
    @OptionGroup var data: DataOptions

    func run() async throws {
      guard let role = Role(rawValue: role) else {
        throw ValidationError(
          "„\(role)“ ist keine Aufgabe. Möglich: \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      guard let area = AreaKey(rawValue: area) else {
        throw ValidationError("„\(area)“ ist kein Schlüssel eines Gebiets, zum Beispiel 03254002.")
      }
      guard (try? MailAddress(email)) != nil else {
        throw ValidationError("„\(email)“ ist keine E-Mail-Adresse.")
      }
      guard (role == .provider) == (organisation != nil) else {
        throw ValidationError("--organisation gehört zu provider, und nur dazu.")
      }
      let base = url ?? Setting.url.value ?? "http://localhost:8080"
      let store = try await data.open(create: false)
      if let organisation {
        let isThere = try await store.read { tx in
          try OrganisationID(rawValue: organisation).flatMap { try OrganisationStore.find($0, in: tx) } != nil
        }
        guard isThere else { throw UserError("Einen Träger mit der Kennung \(organisation) gibt es nicht.") }
      }
      let entrance = Entrance(store: store, clock: .system, traces: .house, post: Workplace.outbox(.system))
      let link = try await entrance.invite(
        email, name: name ?? String(email.prefix { $0 != "@" }),
        Grant(role, in: area, organisation: organisation),
        by: .operation(.invite)
      ) { "\(base)/einladung/\($0.text)" }
      print("Diesen Link weitergeben; er gilt zwei Wochen und nur einmal:\n\(link)")
    }
  }

  /// `lotse user list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Zeigt die Zugänge mit ihren Aufgaben.")
    @OptionGroup var data: DataOptions

    func run() async throws {
      let store = try await data.open(create: false)
      let (accounts, roles) = try await store.read { tx in
        (try AccountStore.all(in: tx), Dictionary(grouping: try RoleStore.all(in: tx), by: \.account))
      }
      if accounts.isEmpty { print("Noch keine. Der erste: lotse user invite ADRESSE administrator GEBIET") }
      for account in accounts {
        let list = (roles[account.id] ?? []).map { "\($0.grant.role.german) \($0.grant.area)" }
        let state =
          (account.isBlocked ? ", gesperrt" : "") + (account.secondFactor == nil ? "" : ", zweiter Faktor")
        print("\(account.email) (\(account.name)): \(list.joined(separator: ", "))\(state)")
      }
    }
  }

  /// `lotse user block`
  struct Block: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "block", abstract: "Sperrt einen Zugang und meldet ihn überall ab.")
    @Argument(help: "E-Mail-Adresse")
    var email: String
    @OptionGroup var data: DataOptions

    func run() async throws {
      try await UserCommand.change(email, data, field: "is_blocked") { account, tx in
        account.isBlocked = true
        try AccountStore.update(account, in: tx)
        try SessionStore.endAll(of: account.id, in: tx)
      }
      print("\(email) ist gesperrt.")
    }
  }

  /// `lotse user unblock`
  struct Unblock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unblock", abstract: "Öffnet einen Zugang wieder.")
    @Argument(help: "E-Mail-Adresse")
    var email: String
    @OptionGroup var data: DataOptions

    func run() async throws {
      try await UserCommand.change(email, data, field: "is_blocked") { account, tx in
        account.isBlocked = false
        try AccountStore.update(account, in: tx)
      }
      print("\(email) kann sich wieder anmelden.")
    }
  }

  /// `lotse user remove`
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Löscht einen Zugang mit allem, was über die Person gespeichert ist.")
    @Argument(help: "E-Mail-Adresse")
    var email: String
    @OptionGroup var data: DataOptions

    func run() async throws {
      try await UserCommand.change(email, data, field: nil) { account, tx in
        try PersonalData.erase(
          account, by: .operation(.runAccounts), traces: .house, now: Clock.system.now(), in: tx)
      }
      print("\(email) ist gelöscht.")
    }
  }

  /// Changes the account of an address; the audit names the field.
  private static func change(
    _ email: String, _ data: DataOptions, field: String?,
    _ body: @escaping @Sendable (inout Account, any Transaction) throws -> Void
  ) async throws {
    let store = try await data.open(create: false)
    try await store.write { tx in
      guard var account = try AccountStore.find(email: email, in: tx) else {
        throw UserError("Einen Zugang mit der Adresse \(email) gibt es nicht. Alle zeigt: lotse user list")
      }
      try body(&account, tx)
      guard let field else { return }
      try Audit.note(
        action: Action.runAccounts.name, by: nil, entity: "account", id: account.id.rawValue, area: nil,
        fields: [field], at: Clock.system.now(), in: tx)
    }
  }
}
