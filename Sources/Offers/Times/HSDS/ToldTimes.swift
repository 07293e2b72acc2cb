import Synchronization

/// What descriptions of schedules tell, remembered: in a file of thousands of schedules most say one of a few
/// things. Bounded; when it is full it forgets everything.
enum ToldTimes {
  private static let most = 2_000
  private static let longest = 200
  private static let known = Mutex<[String: ParsedTimes]>([:])

  /// The same as the parser's answer without a date of today.
  static func parse(_ text: String) -> ParsedTimes {
    guard text.utf8.count <= longest else { return TimesParser.parse(text) }
    if let told = known.withLock({ $0[text] }) { return told }
    let told = TimesParser.parse(text)
    known.withLock {
      if $0.count >= most { $0.removeAll(keepingCapacity: true) }
      $0[text] = told
    }
    return told
  }
}
