extension TimesReader {
  private static let pauses: Set<String> = ["mittagspause", "pause", "mittagsruhe", "unterbrechung"]

  /// "Mittagspause 12-13 Uhr", "Pause von 12.30 bis 13 Uhr"; behind hours it is about those.
  func pause(at p: Int) -> Reading<TimesEvent>? {
    guard isWord(p, in: Self.pauses) else { return nil }
    if let hours = hours(at: isSign(p + 1, ":") ? p + 2 : p + 1), case .hours(let pause, _) = hours.value {
      return (.pause(pause), hours.end)
    }
    return (.pause(nil), p + 1)
  }
}
