/// A language that pages can be read in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// German.
  case german = "de"
  /// German in plain words, written by us; not "Leichte Sprache", which people it is for must have tested.
  case plainGerman = "einfach"
  /// English.
  case english = "en"
  /// Ukrainian.
  case ukrainian = "uk"
  /// Turkish.
  case turkish = "tr"
  /// Arabic.
  case arabic = "ar"

  /// The BCP 47 tag for `lang` attributes and `Content-Language`. Plain German has no registered tag.
  public var tag: String { self == .plainGerman ? "de" : rawValue }

  /// How its speakers call it.
  public var nativeName: String {
    switch self {
    case .german: "Deutsch"
    case .plainGerman: "Einfache Sprache"
    case .english: "English"
    case .ukrainian: "Українська"
    case .turkish: "Türkçe"
    case .arabic: "العربية"
    }
  }

  /// The direction of its script.
  public var direction: Direction { self == .arabic ? .rightToLeft : .leftToRight }

  /// The direction of a script, as the value of `dir`.
  public enum Direction: String, Sendable {
    /// Latin, Cyrillic.
    case leftToRight = "ltr"
    /// Arabic.
    case rightToLeft = "rtl"
  }
}
