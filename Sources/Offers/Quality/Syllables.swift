/// Counts the spoken syllables of German words by their vowels.
///
/// Neighbouring vowels are one syllable where German has a diphthong or a long vowel (ai, au, äu, ei, eu, ie, aa,
/// ee, oo, ey, oi), else two (The-a-ter). Endings and a few stems where that is wrong are listed: Fa-mi-li-e, but
/// Me-lo-die; I-de-en; be-ur-tei-len. Good for averages over a text, not for hyphenation.
enum Syllables {
  static func count(_ word: String) -> Int {
    let letters = Array(word.utf8)
    // SGB is spelt: Es-Ge-Be.
    if (2...5).contains(letters.count), letters.allSatisfy({ (65...90).contains($0) }) {
      return letters.count
    }
    return count(lowercased: word.lowercased())
  }

  static func count(lowercased word: String) -> Int {
    var count = 0
    var previous: Unicode.Scalar?
    var isOpen = false
    for scalar in word.unicodeScalars {
      defer { previous = scalar }
      guard isVowel(scalar), !(scalar == "u" && previous == "q") else {
        isOpen = false
        continue
      }
      if isOpen, let previous, isPair(previous, scalar) {
        // Three vowels are a pair and one more: Frau-en, Ei-er.
        isOpen = false
      } else {
        count += 1
        isOpen = true
      }
    }
    return max(1, count + correction(word))
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "ä", "ö", "ü", "é", "è", "à", "á", "ê", "ô": true
    default: false
    }
  }

  private static func isPair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    switch (left, right) {
    case ("a", "i"), ("a", "u"), ("ä", "u"), ("e", "i"), ("e", "u"), ("i", "e"), ("a", "a"), ("e", "e"),
      ("o", "o"), ("e", "y"), ("a", "y"), ("o", "i"), ("o", "u"), ("o", "y"):
      true
    default: false
    }
  }

  private static func correction(_ word: String) -> Int {
    // Most words have none of these; comparing texts is what costs here.
    let bytes = word.utf8
    guard bytes.count > 3, let first = bytes.first, let last = bytes.last else { return 0 }
    switch last {
    case UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "m"):
      if isSpokenApart(word) { return 1 }
      if word.hasSuffix("team") || word.hasSuffix("teams") { return -1 }
    default: break
    }
    switch first {
    case UInt8(ascii: "b"), UInt8(ascii: "g"), UInt8(ascii: "r"), UInt8(ascii: "k"):
      return splitPrefixes.contains { word.hasPrefix($0) } ? 1 : 0
    case UInt8(ascii: "c"): return word.hasPrefix("coach") ? -1 : 0
    default: return 0
    }
  }

  /// Whether the last "ie", "eum", "äum" or "een" is two syllables.
  private static func isSpokenApart(_ word: String) -> Bool {
    for ending in ["een", "eum", "äum", "eums"] where word.hasSuffix(ending) { return true }
    for ending in ["ie", "ien", "iens", "ier"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      return apart.contains { stem.hasSuffix($0) }
    }
    return false
  }

  /// Stems before an "ie" of two syllables.
  private static let apart = [
    "famil", "fer", "lin", "stud", "med", "akt", "präm", "ser", "fol", "mater", "material", "kriter",
    "minister",
    "stipend", "grem", "immobil", "utensil", "prinzip", "bakter", "petersil", "komöd", "tragöd", "kastan",
    "ital",
    "span", "as", "alb", "bulgar", "rumän", "syr", "theor", "kategor", "hyg", "labor", "region", "jubil",
  ]

  /// Prefixes whose vowel meets that of the stem.
  private static let splitPrefixes = [
    "beur", "beunr", "beend", "beein", "beinhalt", "geehr", "geeign", "geeinigt", "geerbt", "reint", "koeff",
  ]
}
