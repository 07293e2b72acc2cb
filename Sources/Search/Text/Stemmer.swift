import CStemmer

/// The languages whose endings we know how to take off.
enum StemLanguage: UInt8, Sendable, CaseIterable {
  case german, english, turkish, arabic, romanian, french, spanish, italian, portuguese, cyrillic, none

  /// That of a text in this language (a BCP 47 tag), for a word in this script.
  init(tag: String?, script: Script) {
    switch script {
    case .cyrillic: self = .cyrillic
    case .arabic: self = .arabic
    case .other: self = .none
    case .latin: self = Self.byTag[String((tag ?? "de").prefix { $0 != "-" }).lowercased()] ?? .none
    }
  }

  private static let byTag: [String: StemLanguage] = [
    "de": .german, "en": .english, "tr": .turkish, "ro": .romanian, "fr": .french, "es": .spanish,
    "it": .italian, "pt": .portuguese,
  ]

  /// Snowball's name.
  fileprivate var algorithm: String? {
    switch self {
    case .cyrillic, .turkish, .none: nil
    default: "\(self)"
    }
  }
}

/// Snowball's stemmers over folded words. Not Sendable, since C keeps a buffer: each search makes its own,
/// which costs less than sharing one.
final class Stemmer {
  private var handles = [OpaquePointer?](repeating: nil, count: StemLanguage.allCases.count)

  deinit { for case let handle? in handles { sb_stemmer_delete(handle) } }

  /// The stem of a folded word.
  func stem(_ word: Letters, _ language: StemLanguage) -> Letters {
    if word.count < 3 || word.isNumber { return word }
    // Snowball would make "Kur" of "Kurs", but "Kurs" of "Kurse".
    if language == .german, word.count <= 4, word.last == 115 { return word }
    // Who teaches is not what apprentices do: Lehrer, Lehrerin, Lehre.
    if language == .german, word.begins(with: Self.teacher) { return Self.teacher }
    if language == .cyrillic { return Self.cyrillic(word) }
    if language == .turkish { return Self.turkish(word) }
    guard let handle = handle(language) else { return word }
    var bytes: [UInt8]
    if word.allSatisfy({ $0 < 0x80 }) {
      bytes = word.map { UInt8(truncatingIfNeeded: $0) }
    } else {
      bytes = Array(word.text.utf8)
    }
    let count = Int32(bytes.count)
    guard let stem = sb_stemmer_stem(handle, &bytes, count) else { return word }
    let out = UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle)))
    if out.allSatisfy({ $0 < 0x80 }) { return out.map(UInt16.init) }
    return Array(String(decoding: out, as: UTF8.self).utf16)
  }

  private func handle(_ language: StemLanguage) -> OpaquePointer? {
    let place = Int(language.rawValue)
    if let handle = handles[place] { return handle }
    guard let algorithm = language.algorithm else { return nil }
    handles[place] = sb_stemmer_new(algorithm, "UTF_8")
    return handles[place]
  }

  /// Ukrainian and Russian case endings; at least three letters stay.
  private static func cyrillic(_ whole: Letters) -> Letters {
    var word = whole
    // Reflexive: розлучаємося, розлучаємось.
    for ending in reflexive where word.count >= 6 && word[(word.count - 2)...] == ending[...] {
      word.removeLast(2)
    }
    for ending in endings where word.count >= ending.count + 3 {
      if word[(word.count - ending.count)...] == ending[...] { return Array(word.dropLast(ending.count)) }
    }
    return word
  }

  private static let teacher = Array("lehrer".utf16)

  private static let reflexive: [Letters] = ["ся", "сь"].map { Array($0.utf16) }

  private static let endings: [Letters] =
    [
      "ємо", "ють", "ять", "ами", "ями", "ові", "еві", "єві", "ого", "ому", "ему", "его", "ими", "ыми", "ати",
      "ити", "ать", "ить",
      "ій", "ий", "ый", "ой", "ої", "ая", "ою", "ею", "єю", "ах", "ях", "ам", "ям", "ів", "їв", "ов", "ев",
      "ії", "ія", "ию", "ия", "ие", "ом", "ем", "ею", "их", "ых", "им", "ым", "ые", "ое", "ти", "ть", "ня",
      "а", "я", "и", "і", "ї", "у", "ю", "е", "є", "о", "ь", "й", "ы",
    ].map { Array($0.utf16) }

  /// Turkish endings of folded words, as long as some are found: Snowball's stemmer watches the harmony of vowels,
  /// of which folding and most keyboards leave nothing. At least four letters stay, three before a long ending.
  private static func turkish(_ whole: Letters) -> Letters {
    var word = whole
    for _ in 0..<5 {
      let ending = turkishEndings.first {
        word.count >= $0.count + ($0.count > 2 ? 3 : 4) && word[(word.count - $0.count)...] == $0[...]
      }
      guard let ending else { break }
      word.removeLast(ending.count)
    }
    // Softened before vowels: çocuk, çocuğu.
    if word.last == 103 { word[word.count - 1] = 107 }
    return word
  }

  private static let turkishEndings: [Letters] =
    [
      "iyoruz", "uyoruz", "iyorum", "uyorum", "iyorlar", "uyorlar", "iyor", "uyor", "acagim", "ecegim",
      "acak",
      "ecek", "mak", "mek", "lari", "leri", "lar", "ler", "imiz", "umuz", "iniz", "unuz", "miz", "muz", "niz",
      "nuz",
      "dan", "den", "tan", "ten", "nda", "nde", "nin", "nun", "yla", "yle", "siz", "suz", "lik", "luk", "lig",
      "lug",
      "dik", "duk", "tik", "tuk", "dim", "dum", "tim", "tum", "mis", "mus", "da", "de", "ta", "te", "in",
      "un", "im",
      "um", "la", "le", "na", "ne", "ya", "ye", "yi", "yu", "ni", "nu", "si", "su", "li", "lu", "di", "du",
      "ti", "tu",
      "ma", "me", "m", "n", "a", "e", "i", "u",
    ].map { Array($0.utf16) }
}
