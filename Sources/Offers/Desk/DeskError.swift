/// Why an edit at the desk is not made.
public enum DeskError: Error, Sendable, Hashable {
  /// There is no such entry, or it lies outside the areas of whoever asks; who asks shall not learn which.
  case notYours
}
