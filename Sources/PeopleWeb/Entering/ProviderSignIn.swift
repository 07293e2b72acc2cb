import Access
public import Foundation
public import OpenID
import Places

/// Signing in at the town's identity provider, as the pages need it.
public struct ProviderSignIn: Sendable {
  /// What came back in the address: code, state, error and issuer.
  public struct Returned: Sendable {
    /// The code to redeem.
    public var code: String?
    /// The sign-in that it belongs to.
    public var state: String?
    /// What went wrong.
    public var error: String?
    /// Who answers.
    public var issuer: String?
  }

  /// Begins: where to send the person, and what to keep.
  let begin: @Sendable () async throws(OpenIDFailure) -> (url: URL, pending: PendingSignIn)
  /// Ends: for whom the provider vouches.
  let finish: @Sendable (Returned, PendingSignIn) async throws(OpenIDFailure) -> OpenIDIdentity
  /// The roles of groups.
  let mapping: RoleMapping
  /// Writes into the log; never a secret.
  let log: @Sendable (String) -> Void

  /// Signing in over something that behaves like a provider.
  public init(
    mapping: RoleMapping, log: @escaping @Sendable (String) -> Void,
    begin: @escaping @Sendable () async throws(OpenIDFailure) -> (url: URL, pending: PendingSignIn),
    finish: @escaping @Sendable (Returned, PendingSignIn) async throws(OpenIDFailure) -> OpenIDIdentity
  ) {
    self.mapping = mapping
    self.log = log
    self.begin = begin
    self.finish = finish
  }

  /// Signing in at a provider.
  public init(
    _ provider: OpenIDProvider, mapping: RoleMapping, log: @escaping @Sendable (String) -> Void
  ) {
    self.init(
      mapping: mapping, log: log,
      begin: { () async throws(OpenIDFailure) in try await provider.begin() },
      finish: { (returned, pending) async throws(OpenIDFailure) in
        try await provider.finish(
          code: returned.code, state: returned.state, error: returned.error, issuer: returned.issuer,
          pending: pending)
      })
  }

  /// The roles of somebody in these groups. Of a provider's role without an organisation nothing comes.
  func grants(for groups: [String]) -> [Grant] {
    mapping.assignments(for: groups).compactMap { assignment in
      guard let role = Role(rawValue: assignment.role), let area = AreaKey(rawValue: assignment.area),
        (role == .provider) == (assignment.organisation != nil)
      else { return nil }
      return Grant(role, in: area, organisation: assignment.organisation)
    }
  }
}
