import Markup
import Places
import Web

/// A language in which something is written, by its BCP 47 tag, with what a browser must know of it.
struct WrittenLanguage {
  /// The ISO 639 code in it.
  let code: String
  /// The German name, or the tag itself.
  let german: String
  /// How its speakers call it.
  let native: String?
  /// `lang` and `dir`; without `lang` if the tag names no language that we know.
  let marks: Attributes

  init(_ tag: String) {
    let plain = Language(rawValue: tag) == .plainGerman ? Language.german.rawValue : tag.lowercased()
    code = String(plain.prefix { $0 != "-" && $0 != "_" })
    german = SpokenLanguage.name(code).clipped(to: 40)
    native = Language(rawValue: code)?.nativeName ?? Self.natives[code]
    let isKnown = SpokenLanguage.names[code] != nil
    let isPlain = plain.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    marks = [
      "lang": isKnown ? (isPlain ? plain : code) : nil,
      "dir": isKnown ? (SpokenLanguage.isRightToLeft(code) ? "rtl" : "ltr") : "auto",
    ]
  }

  private static let natives = [
    "ru": "Русский", "pl": "Polski", "ro": "Română", "bg": "Български", "fa": "فارسی", "prs": "دری",
    "ps": "پښتو", "ku": "Kurdî", "kmr": "Kurmancî", "ckb": "کوردیی ناوەندی", "fr": "Français",
    "es": "Español", "it": "Italiano", "pt": "Português", "el": "Ελληνικά", "sq": "Shqip", "sr": "Српски",
    "hr": "Hrvatski", "bs": "Bosanski", "vi": "Tiếng Việt", "zh": "中文", "ti": "ትግርኛ", "so": "Soomaali",
    "hu": "Magyar", "cs": "Čeština", "sk": "Slovenčina", "ur": "اردو",
  ]
}
