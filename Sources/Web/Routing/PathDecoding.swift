import Markup

/// Cuts the target of a request line into its parts.
enum PathDecoding {
  /// One percent-encoded part of a path, decoded; nil if it is broken.
  static func decode(_ part: Substring) -> String? {
    part.utf8.contains(UInt8(ascii: "%"))
      ? PercentEncoding.decode(part, plusIsSpace: false) : String(part)
  }

  /// The parts of a path between its slashes; bytes, since cutting by characters is slow.
  static func parts(_ path: Substring) -> [Substring] {
    guard path != "/" else { return [] }
    return path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// Path and query of a target in origin form.
  static func split(_ target: String) -> (path: Substring, query: Substring) {
    let utf8 = target.utf8
    guard let mark = utf8.firstIndex(of: UInt8(ascii: "?")) else { return (target[...], "") }
    return (target[..<mark], target[utf8.index(after: mark)...])
  }
}
