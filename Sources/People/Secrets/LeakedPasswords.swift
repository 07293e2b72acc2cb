import Crypto
public import Foundation
import Synchronization

/// Passwords that everybody knows: a short list of our own, and on request the file of Have I Been Pwned, which
/// the operator has downloaded ("Pwned Passwords, ordered by hash"). Nothing is asked over the network.
///
/// The file has a line `SHA1:count` for each, in order. It has tens of gigabytes, so it is searched where it lies:
/// some 35 small reads for an answer.
public final class LeakedPasswords: Sendable {
  /// Why the file cannot be used.
  struct NotReadable: Error, CustomStringConvertible {
    let description: String
  }

  private let file: URL?
  private let say: @Sendable (String) -> Void
  private let hasComplained = Mutex(false)

  /// The built-in list, and the file when there is one. `say` is told once when it cannot be read: sign-in goes
  /// on without it.
  public init(file: URL? = nil, say: @escaping @Sendable (String) -> Void = { _ in }) {
    self.file = file
    self.say = say
  }

  /// How often a password was seen in leaks; 0 when never. 1 when only our own list has it.
  public func count(of password: Password) -> Int {
    do {
      if let file, let count = try Self.find(Self.digest(password), in: file), count > 0 { return count }
    } catch {
      let isFirst = hasComplained.withLock { complained in
        defer { complained = true }
        return !complained
      }
      if isFirst { say("Die Liste bekannter Passwörter ist nicht zu lesen und wird nicht benutzt: \(error)") }
    }
    return CommonPasswords.contains(password.text) ? 1 : 0
  }

  // SHA-1 because the list is made with it; nothing is protected by it.
  private static func digest(_ password: Password) -> [UInt8] {
    Insecure.SHA1.hash(data: password.bytes).flatMap { [hexDigit($0 >> 4), hexDigit($0 & 15)] }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  static func find(_ wanted: [UInt8], in file: URL) throws -> Int? {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    // The line, if there is one, begins at `low` or later and before `high`.
    var low: UInt64 = 0
    var high = try handle.seekToEnd()
    while low < high {
      let middle = low + (high - low) / 2
      guard let line = try line(from: middle, in: handle), line.start < high else {
        high = middle
        continue
      }
      if line.digest == wanted { return line.count }
      if line.digest.lexicographicallyPrecedes(wanted) { low = line.end } else { high = middle }
    }
    return nil
  }

  private struct Line {
    var start: UInt64
    var end: UInt64
    var digest: [UInt8]
    var count: Int
  }

  private static let longestLine = 80

  /// The first line that begins at a position or later; nil behind the last.
  private static func line(from position: UInt64, in handle: FileHandle) throws -> Line? {
    // One byte earlier: a line begins here when a line break stands before.
    let readFrom = position == 0 ? 0 : position - 1
    try handle.seek(toOffset: readFrom)
    let bytes = Array(try handle.read(upToCount: 2 * longestLine) ?? Data())
    var start = 0
    if position > 0 {
      guard let lineBreak = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
        if bytes.count < 2 * longestLine { return nil }
        throw NotReadable(description: "Eine Zeile ist zu lang.")
      }
      start = lineBreak + 1
    }
    let rest = bytes[start...]
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let text = String(decoding: rest[..<end], as: UTF8.self).trimmingCharacters(
      in: .whitespaces.union(.newlines))
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 40, parts[0].allSatisfy(\.isHexDigit),
      let count = Int(parts[1])
    else {
      throw NotReadable(description: "Erwartet werden Zeilen der Form SHA1:Anzahl, nach SHA1 sortiert.")
    }
    return Line(
      start: readFrom + UInt64(start), end: readFrom + UInt64(end) + 1,
      digest: Array(parts[0].uppercased().utf8), count: count)
  }
}
