import Foundation

/// What the system knows about this process.
enum ProcessFacts {
  /// When the program began to serve, in seconds since 1970.
  static let started = Date().timeIntervalSince1970

  /// The memory that is really in use, in bytes; nil where the system has no `/proc`.
  static var residentMemory: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
