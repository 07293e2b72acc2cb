/// Names of the languages that offers are spoken in, by ISO 639 code.
public enum SpokenLanguage {
  /// German names by code.
  public static let names: [String: String] = [
    "de": "Deutsch", "en": "Englisch", "uk": "Ukrainisch", "tr": "Türkisch", "ar": "Arabisch",
    "ru": "Russisch", "pl": "Polnisch", "ro": "Rumänisch", "bg": "Bulgarisch", "fa": "Farsi",
    "prs": "Dari", "ps": "Paschtu", "ku": "Kurdisch", "kmr": "Kurmandschi", "ckb": "Sorani",
    "fr": "Französisch", "es": "Spanisch", "it": "Italienisch", "pt": "Portugiesisch",
    "el": "Griechisch", "sq": "Albanisch", "sr": "Serbisch", "hr": "Kroatisch", "bs": "Bosnisch",
    "mk": "Mazedonisch", "vi": "Vietnamesisch", "zh": "Chinesisch", "hi": "Hindi", "ur": "Urdu",
    "ta": "Tamil", "ti": "Tigrinya", "am": "Amharisch", "so": "Somali", "sw": "Swahili",
    "hu": "Ungarisch", "cs": "Tschechisch", "sk": "Slowakisch", "lt": "Litauisch", "lv": "Lettisch",
    "nl": "Niederländisch", "rom": "Romanes", "gsg": "Deutsche Gebärdensprache", "th": "Thailändisch",
    "ka": "Georgisch", "hy": "Armenisch", "az": "Aserbaidschanisch", "he": "Hebräisch",
    "da": "Dänisch", "sv": "Schwedisch", "fi": "Finnisch", "ja": "Japanisch", "ko": "Koreanisch",
  ]

  /// The German name, or the code itself when it is unknown.
  public static func name(_ code: String) -> String { names[code.lowercased()] ?? code }

  /// Whether a language is written from right to left.
  public static func isRightToLeft(_ code: String) -> Bool { rightToLeft.contains(code.lowercased()) }

  private static let rightToLeft: Set = ["ar", "fa", "prs", "ps", "ckb", "ur", "he"]

  /// The code for a German name or a code, upper or lower case; nil when it is neither.
  public static func code(_ text: String) -> String? {
    let key = text.lowercased()
    return names[key] != nil ? key : codes[key]
  }

  private static let codes: [String: String] = Dictionary(
    names.map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }
  ).merging(
    [
      "dgs": "gsg", "gebärdensprache": "gsg", "persisch": "fa", "farsi/dari": "fa",
      "kurdisch (kurmanci)": "kmr",
      "kurmanci": "kmr", "romani": "rom", "german": "de", "english": "en", "turkish": "tr", "arabic": "ar",
      "ukrainian": "uk", "russian": "ru", "polish": "pl", "romanian": "ro", "french": "fr", "spanish": "es",
      "deu": "de", "eng": "en", "tur": "tr", "ara": "ar", "ukr": "uk", "rus": "ru", "pol": "pl",
    ], uniquingKeysWith: { first, _ in first })
}
