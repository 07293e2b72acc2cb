import Markup
import Offers
import Places
import Web

/// The languages that an offer may be translated into.
enum TranslationLanguages {
  /// German in plain words, as families are offered it.
  static let plainGerman = Language.plainGerman.rawValue

  /// German for people with learning difficulties, tested by them.
  static let easyToRead = Translation.easyToRead

  /// Their tags, those that most families read first.
  static let all: [String] = {
    let first = [plainGerman, easyToRead, "en", "uk", "tr", "ar", "ru", "pl", "ro", "bg", "fa", "kmr"]
    let others = SpokenLanguage.names.keys.filter { $0 != "de" && $0 != "gsg" && !first.contains($0) }
    return first + others.sorted { SpokenLanguage.name($0) < SpokenLanguage.name($1) }
  }()

  static func isKnown(_ tag: String) -> Bool { all.contains(tag) }

  /// Its name as people read it.
  static func name(_ tag: String, _ texts: FormTexts) -> String {
    switch tag {
    case plainGerman: texts.plainGerman
    case easyToRead: TranslationFormTexts.german.easyToRead
    default: SpokenLanguage.name(tag)
    }
  }

  /// `lang` and `dir` of what is written in it.
  static func marks(_ tag: String) -> Attributes {
    let code = tag == plainGerman || tag == easyToRead ? Language.german.rawValue : tag
    return ["lang": code, "dir": SpokenLanguage.isRightToLeft(code) ? "rtl" : "ltr"]
  }
}
