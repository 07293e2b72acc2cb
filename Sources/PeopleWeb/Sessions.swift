import People
public import Places
public import Storage
public import Web

/// Tells the shell who is signed in.
public struct Sessions: SessionKeeper {
  let store: any Store
  let clock: Clock

  /// The sessions of a store.
  public init(store: any Store, clock: Clock) {
    self.store = store
    self.clock = clock
  }

  /// Whose session a token opens. The roles are those of this moment: what is taken away is gone at once.
  public func signedIn(token: String) async throws -> SignedIn? {
    let now = clock.now()
    guard let found = try await store.read({ try SessionStore.find(token, now: now, in: $0) }) else {
      return nil
    }
    if found.needsTouch {
      try await store.write(.grouped) { try SessionStore.touch(found.session, now: now, in: $0) }
    }
    return SignedIn(principal: found.principal, session: found.session, formToken: found.formToken)
  }
}
