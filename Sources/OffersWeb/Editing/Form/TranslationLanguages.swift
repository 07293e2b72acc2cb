import Markup
import Places
import Web

/// The languages that an offer may be translated into.
enum TranslationLanguages {
  /// German in plain words, as families are offered it.
  static let plainGerman = Language.plainGerman.rawValue

  /// Their tags, those that most families read first.
  static let all: [String] = {
    let first = [plainGerman, "en", "uk", "tr", "ar", "ru", "pl", "ro", "bg", "fa", "kmr"]
    let others = SpokenLanguage.names.keys.filter { $0 != "de" && $0 != "gsg" && !first.contains($0) }
    return first + others.sorted { SpokenLanguage.name($0) < SpokenLanguage.name($1) }
  }()

  static func isKnown(_ tag: String) -> Bool { all.contains(tag) }

  /// Its name as people read it.
  static func name(_ tag: String, _ texts: FormTexts) -> String {
    tag == plainGerman ? texts.plainGerman : SpokenLanguage.name(tag)
  }

  /// `lang` and `dir` of what is written in it.
  static func marks(_ tag: String) -> Attributes {
    let code = tag == plainGerman ? Language.german.rawValue : tag
    return ["lang": code, "dir": SpokenLanguage.isRightToLeft(code) ? "rtl" : "ltr"]
  }
}
