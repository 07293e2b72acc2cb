public import Access
public import Markup

/// Somebody who is signed in, as the shell hands them to a handler.
public struct SignedIn: Sendable {
  /// Who it is, with the roles of this moment.
  public let principal: Principal
  /// Which of the account's sessions this is; not the token that opens it.
  public let session: String
  /// What every form of this session must bring along.
  public let formToken: String

  /// Somebody who is signed in.
  public init(principal: Principal, session: String, formToken: String) {
    self.principal = principal
    self.session = session
    self.formToken = formToken
  }
}

/// Knows the sessions. The shell asks it only for routes that need somebody.
public protocol SessionKeeper: Sendable {
  /// Whose session a token opens; nil when there is none any more.
  func signedIn(token: String) async throws -> SignedIn?
}

/// What those who are signed in find above every page: the parts of the workplace that their roles open.
public struct StaffMenu: Sendable {
  /// A part of the workplace.
  public struct Entry: Sendable {
    let action: Action
    let entry: SiteInfo.Entry

    /// A link that only those see who may do `action`.
    public init(_ action: Action, _ label: String, _ link: Link) {
      self.action = action
      entry = SiteInfo.Entry(label, link)
    }
  }

  let entries: [Entry]
  let signIn: @Sendable (_ target: String?) -> Link
  let signOut: Link
  let account: Link

  /// The parts in their order, and the pages of the account. `signIn` gets the address that somebody wanted.
  public init(
    _ entries: [Entry], signIn: @escaping @Sendable (_ target: String?) -> Link, signOut: Link, account: Link
  ) {
    self.entries = entries
    self.signIn = signIn
    self.signOut = signOut
    self.account = account
  }

  /// What one person sees, by their roles.
  public func entries(for principal: Principal) -> [SiteInfo.Entry] {
    entries.filter { principal.may($0.action) }.map(\.entry)
  }
}
