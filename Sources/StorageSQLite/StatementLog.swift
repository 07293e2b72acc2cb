import Foundation
public import Storage
import Synchronization

/// Collects the different statements that run, so that CI can prepare each of them against PostgreSQL too.
/// Switched on by LOTSE_STATEMENTS=FILE; never holds parameters.
public enum StatementLog {
  private static let seen = Mutex<Set<String>>([])

  /// The observer for stores that are not given one; nil unless the variable names a file.
  public static let observer: (@Sendable (Query) -> Void)? = {
    guard let path = ProcessInfo.processInfo.environment["LOTSE_STATEMENTS"], !path.isEmpty else {
      return nil
    }
    return { query in note(query.text(.dollar), path) }
  }()

  private static func note(_ text: String, _ path: String) {
    let isNew = seen.withLock { $0.insert(text).inserted }
    guard isNew, let line = try? JSONEncoder().encode(text) else { return }
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o644)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(line) + [0x0A]
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }
}
