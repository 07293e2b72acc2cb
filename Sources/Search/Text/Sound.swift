/// How a German word sounds, for those who write as they hear: fusbal, jare, kint, vorlesn.
enum Sound {
  /// The same for words that sound alike; empty for other scripts.
  static func key(_ word: Letters) -> Letters {
    guard Script(word) == .latin else { return [] }
    var out: Letters = []
    out.reserveCapacity(word.count)
    for (place, letter) in word.enumerated() {
      let next = place + 1 < word.count ? word[place + 1] : 0
      // A silent h, the e of ie, the c of ck, the t of tz and of dt.
      if letter == h, let last = out.last, isVowel(last) { continue }
      if letter == e, out.last == i { continue }
      if letter == c, next == k || next == h { continue }
      if letter == t, next == z { continue }
      let sound = next == 0 ? final[letter] ?? alike[letter] ?? letter : alike[letter] ?? letter
      if sound == out.last { continue }
      out.append(sound)
    }
    return out
  }

  private static let (c, e, h, i, k, t, z): (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16, UInt16) =
    (99, 101, 104, 105, 107, 116, 122)
  /// v and w as f and v do, y as i.
  private static let alike: [UInt16: UInt16] = [118: 102, 121: 105]
  /// At the end d is t, b is p, g is k.
  private static let final: [UInt16: UInt16] = [100: 116, 98: 112, 103: 107, 118: 102, 121: 105]

  private static func isVowel(_ letter: UInt16) -> Bool {
    switch letter {
    case 97, 101, 105, 111, 117: true
    default: false
    }
  }
}
