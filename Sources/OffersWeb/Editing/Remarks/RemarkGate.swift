import Foundation
import Offers
import Places
import Web

/// Keeps machines from flooding the queue: a stamp in the form, and a limit for each network that lives in memory
/// only.
actor RemarkGate {
  /// So many remarks in an hour from one network.
  static let most = 5
  /// So many codes that are none in an hour from one network: people mistype, machines try.
  static let mostGuesses = 20
  private static let hour: Int64 = 3_600
  /// More networks than that in an hour are no neighbourhood; the oldest are forgotten.
  private static let mostOrigins = 10_000

  private let secret: @Sendable () async throws -> [UInt8]
  private var known: [UInt8]?
  private var sent: [String: [Instant]] = [:]
  private var guesses: [String: [Instant]] = [:]

  init(secret: @escaping @Sendable () async throws -> [UInt8]) { self.secret = secret }

  /// The stamp for the form of an offer.
  func stamp(_ id: OfferID, now: Instant) async throws -> String {
    try await stamps().make(form: Self.form(id), now: Self.date(now))
  }

  /// Whether a form came from here, and not too long ago.
  func check(_ stamp: String, _ id: OfferID, now: Instant) async throws -> FormStamp.Verdict {
    try await stamps().check(stamp, form: Self.form(id), now: Self.date(now))
  }

  /// Counts a remark; false when there were too many.
  func admit(_ request: Request, now: Instant) async throws -> Bool {
    let origin = request.origin(salt: try await value())
    let limit = now - Self.hour
    let recent = (sent[origin] ?? []).filter { $0 > limit }
    guard recent.count < Self.most else { return false }
    if sent.count >= Self.mostOrigins { sent = sent.filter { ($0.value.last ?? .distantPast) > limit } }
    if sent.count >= Self.mostOrigins { sent.removeAll() }
    sent[origin] = recent + [now]
    return true
  }

  /// Whether a network may try another code.
  func mayGuess(_ request: Request, now: Instant) async throws -> Bool {
    let origin = request.origin(salt: try await value())
    let limit = now - Self.hour
    return (guesses[origin] ?? []).count { $0 > limit } < Self.mostGuesses
  }

  /// Counts a code that was none.
  func noteGuess(_ request: Request, now: Instant) async throws {
    let origin = request.origin(salt: try await value())
    let limit = now - Self.hour
    let recent = (guesses[origin] ?? []).filter { $0 > limit }
    if guesses.count >= Self.mostOrigins {
      guesses = guesses.filter { ($0.value.last ?? .distantPast) > limit }
    }
    if guesses.count >= Self.mostOrigins { guesses.removeAll() }
    guesses[origin] = recent.suffix(Self.mostGuesses) + [now]
  }

  private func value() async throws -> [UInt8] {
    if let known { return known }
    let made = try await secret()
    known = made
    return made
  }

  private func stamps() async throws -> FormStamp {
    guard let stamps = FormStamp(secret: try await value()) else { throw Refusal(.serviceUnavailable) }
    return stamps
  }

  private static func form(_ id: OfferID) -> String { "hinweis \(id.rawValue)" }

  private static func date(_ now: Instant) -> Date {
    Date(timeIntervalSince1970: Double(now.milliseconds) / 1_000)
  }
}
