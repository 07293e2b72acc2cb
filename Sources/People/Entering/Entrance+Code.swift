public import Access
import Foundation
import Journal
public import Places
import Storage

extension Entrance {
  /// The second half of a sign-in: the code of the second factor, or one of the recovery codes.
  public func enter(code: String, pending token: String, _ visit: Visit) async throws -> Outcome {
    let now = clock.now()
    return try await store.write { tx in
      guard let account = try Self.waiting(token, now: now, in: tx) else { return .wrong }
      let device = try DeviceStore.known(visit.device, for: account.id, now: now, in: tx)
      let origin = AttemptStore.Origin(network: visit.network, device: device)
      // Counted like the password: a million codes are few.
      if let wait = try AttemptStore.take(account.email, from: origin, now: now, in: tx) {
        return .wait(wait)
      }
      guard try Self.accept(code, of: account, now: now, in: tx) else { return .wrong }
      _ = try PendingStore.take(token, now: now, in: tx)
      try AttemptStore.forgive(account.email, from: origin, in: tx)
      return try Self.begin(account, visit, now: now, in: tx)
    }
  }

  /// Begins to set up a second factor: the secret that the person's app gets. Nothing is kept yet.
  public func newSecondFactor() -> OneTimeCode { OneTimeCode.make() }

  /// Sets the second factor up once a first code shows that the app works. Gives the recovery codes, which are
  /// shown this one time; nil when the code is wrong.
  public func confirmSecondFactor(_ secret: String, code: String, of id: AccountID) async throws -> [String]?
  {
    let now = clock.now()
    guard let factor = OneTimeCode(base32: secret), let step = factor.step(of: code, at: now, after: nil)
    else {
      return nil
    }
    let codes = RecoveryCodes.make()
    return try await store.write { tx in
      guard var account = try AccountStore.find(id, in: tx) else { return nil }
      account.secondFactor = factor.base32
      account.lastStep = step
      try AccountStore.update(account, in: tx)
      try AccountStore.set(recoveryCodes: codes.kept, of: id, in: tx)
      try Audit.note(
        action: Action.ownAccount.name, by: id, entity: "account", id: id.rawValue, area: nil,
        fields: ["second_factor"], at: now, in: tx)
      return codes.shown
    }
  }

  /// Takes the second factor away; the password has to be right.
  public func removeSecondFactor(of id: AccountID, password: String) async throws -> Bool {
    let now = clock.now()
    guard try await isPassword(password, of: id) else { return false }
    try await store.write { tx in
      guard var account = try AccountStore.find(id, in: tx) else { return }
      account.secondFactor = nil
      account.lastStep = nil
      try AccountStore.update(account, in: tx)
      try AccountStore.set(recoveryCodes: [], of: id, in: tx)
      try Audit.note(
        action: Action.ownAccount.name, by: id, entity: "account", id: id.rawValue, area: nil,
        fields: ["second_factor"], at: now, in: tx)
    }
    return true
  }

  /// Whether this is the account's password.
  func isPassword(_ typed: String, of id: AccountID) async throws -> Bool {
    let account = try await store.read { try AccountStore.find(id, in: $0) }
    guard let typed = try? Password(typed) else { return false }
    return try await workers.verify(typed, against: account?.password.flatMap(PasswordHash.init(text:)))
  }

  private static func waiting(_ token: String, now: Instant, in tx: any Transaction) throws -> Account? {
    guard let body = try PendingStore.find(token, now: now, in: tx), body.hasPrefix("code "),
      let id = AccountID(rawValue: String(body.dropFirst(5))), let account = try AccountStore.find(id, in: tx)
    else { return nil }
    return account.isBlocked ? nil : account
  }

  private static func accept(_ code: String, of account: Account, now: Instant, in tx: any Transaction) throws
    -> Bool
  {
    guard let factor = account.secondFactor.flatMap(OneTimeCode.init(base32:)) else { return false }
    if let step = factor.step(of: code, at: now, after: account.lastStep) {
      return try AccountStore.use(step: step, of: account.id, in: tx)
    }
    let kept = try AccountStore.recoveryCodes(of: account.id, in: tx)
    guard let left = RecoveryCodes.redeem(code, from: kept) else { return false }
    try AccountStore.set(recoveryCodes: left, of: account.id, in: tx)
    return true
  }
}
