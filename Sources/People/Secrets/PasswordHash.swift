import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: an scrypt key with all that is needed to make it again.
///
/// The text is `scrypt$1$n=65536,r=8,p=1$salt$key`, salt and key in base64url. The number behind the name is the
/// version of this form.
public struct PasswordHash: Sendable {
  /// How much work a hash is.
  public struct Cost: Hashable, Sendable {
    /// Rounds, a power of two.
    public let rounds: Int
    /// Blocks of 128 bytes that are mixed at once.
    public let blocks: Int
    /// How often, one after the other.
    public let lanes: Int

    /// What new hashes cost: 64 MiB and about a fifth of a second.
    public static let standard = Cost(rounds: 1 << 16, blocks: 8, lanes: 1)
    /// The least that is accepted. Only for tests, which are about something else.
    public static let least = Cost(rounds: 1 << 10, blocks: 1, lanes: 1)

    init(rounds: Int, blocks: Int, lanes: Int) {
      self.rounds = rounds
      self.blocks = blocks
      self.lanes = lanes
    }

    /// Whether a hash of this cost can be made without harm: text from a database may ask for anything.
    var isSane: Bool {
      (10...20).contains(rounds.trailingZeroBitCount) && rounds.nonzeroBitCount == 1
        && (1...32).contains(blocks) && (1...16).contains(lanes) && rounds * blocks * lanes <= 1 << 21
    }

    /// Memory and time together.
    var work: Int { rounds * blocks * lanes }
  }

  private static let saltLength = 16
  private static let keyLength = 32

  let cost: Cost
  let salt: [UInt8]
  let key: [UInt8]

  private init(cost: Cost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// The hash of a new password. Takes its time on purpose: call it through `PasswordWorkers`.
  public static func make(
    _ password: Password, cost: Cost = .standard,
    random: some RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws -> PasswordHash {
    var random = random
    let salt = randomBytes(saltLength, using: &random)
    return PasswordHash(cost: cost, salt: salt, key: try derive(password, salt, cost))
  }

  /// Whether this is the password; in constant time as far as the key is concerned. Takes its time on purpose:
  /// call it through `PasswordWorkers`.
  public func verify(_ password: Password) throws -> Bool {
    ConstantTime.areEqual(try Self.derive(password, salt, cost), key)
  }

  /// Whether hashes are made with more work today, so that this one is better made again at the next sign-in.
  public var needsRenewal: Bool { needsRenewal(for: .standard) }

  func needsRenewal(for cost: Cost) -> Bool { self.cost.work < cost.work }

  /// What an unknown account is compared with: no password fits, and it costs the same.
  public static let dummy = dummy(.standard)

  static func dummy(_ cost: Cost) -> PasswordHash {
    var random = SystemRandomNumberGenerator()
    return PasswordHash(
      cost: cost, salt: randomBytes(saltLength, using: &random), key: randomBytes(keyLength, using: &random))
  }

  static func derive(_ password: Password, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
    try KDF.Scrypt.deriveKey(
      from: password.bytes, salt: salt, outputByteCount: keyLength, rounds: cost.rounds,
      blockSize: cost.blocks, parallelism: cost.lanes
    ).withUnsafeBytes { Array($0) }
  }
}

extension PasswordHash: CustomStringConvertible, CustomReflectable {
  /// The text for the database.
  public var text: String {
    let numbers = "n=\(cost.rounds),r=\(cost.blocks),p=\(cost.lanes)"
    return "scrypt$1$\(numbers)$\(Base64URL.encode(salt))$\(Base64URL.encode(key))"
  }

  /// Reads the text of the database; nil for anything that this program did not write.
  public init?(text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard text.utf8.count <= 200, parts.count == 5, parts[0] == "scrypt", parts[1] == "1",
      let numbers = Self.numbers(parts[2]), let salt = Base64URL.decode(parts[3]),
      let key = Base64URL.decode(parts[4]), salt.count == Self.saltLength, key.count == Self.keyLength
    else { return nil }
    let cost = Cost(rounds: numbers[0], blocks: numbers[1], lanes: numbers[2])
    guard cost.isSane else { return nil }
    self.init(cost: cost, salt: salt, key: key)
  }

  /// Says nothing of the key, so that it never stands in a log.
  public var description: String { "PasswordHash" }
  /// Shows nothing of the key.
  public var customMirror: Mirror { Mirror(self, children: [:]) }

  private static func numbers(_ text: String) -> [Int]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = zip(["n=", "r=", "p="], parts).compactMap { name, part in
      part.hasPrefix(name) ? Int(part.dropFirst(2)) : nil
    }
    // Bounded before they are multiplied.
    return numbers.count == 3 && numbers.allSatisfy { (1...1 << 20).contains($0) } ? numbers : nil
  }
}
