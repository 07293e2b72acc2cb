import Foundation

/// A part of a password, and how many tries it takes somebody who knows how people choose.
struct PasswordPiece: Hashable, Sendable {
  enum Kind: Hashable, Sendable, CaseIterable {
    /// The person's name, address or town, or this program.
    case own
    /// A word of `CommonPasswords`.
    case common
    /// Neighbours on the keyboard.
    case keyboard
    /// `abcd`, `4321`.
    case sequence
    /// `aaaa`, `abcabc`.
    case repetition
    /// A day or a year.
    case date
    /// Anything else, a character each.
    case other

    /// Why that is weak.
    var german: String? {
      switch self {
      case .own: "Name, Mail-Adresse, Ort und „Lotse“ errät man zuerst."
      case .common: "Es enthält ein Wort, das sehr viele als Passwort benutzen."
      case .keyboard: "Tasten nebeneinander sind leicht zu erraten."
      case .sequence: "Reihen wie abcd oder 1234 sind leicht zu erraten."
      case .repetition: "Wiederholungen machen ein Passwort lang, aber nicht sicher."
      case .date: "Tage und Jahre errät man schnell."
      case .other: nil
      }
    }
  }

  var kind: Kind
  /// How many characters.
  var length: Int
  /// How many tries.
  var worth: Double
}

/// Takes a password apart.
struct PasswordPieces {
  private(set) var pieces: [PasswordPiece] = []

  private let plain: [Character]
  private let own: [[Character]]

  init(_ text: String, own: [String]) {
    // Capitals and the usual disguises (`P@ssw0rt`) cost an attacker little, so they are taken off; a piece is
    // worth a bit more for them below.
    let characters = Array(text)
    let lowered = characters.map { Character($0.lowercased().first.map(String.init) ?? String($0)) }
    plain = lowered.map { Self.disguises[$0] ?? $0 }
    self.own =
      (own + ["lotse"]).flatMap { $0.prefix(200).lowercased().split { !$0.isLetter && !$0.isNumber } }
      .filter { $0.count >= 3 }.map { $0.map { Self.disguises[$0] ?? $0 } }

    var seen: Set<ArraySlice<Character>> = []
    var place = 0
    while place < characters.count {
      var piece = longest(at: place, lowered) ?? other(characters[place])
      if piece.kind != .other,
        characters[place..<place + piece.length].contains(where: { $0.isUppercase })
      {
        piece.worth *= 4
      }
      // What came before costs nothing again.
      let slice = lowered[place..<place + piece.length]
      if piece.kind != .other, !seen.insert(slice).inserted { piece.worth = min(piece.worth, 2) }
      pieces.append(piece)
      place += piece.length
    }
  }

  private static let disguises: [Character: Character] = [
    "@": "a", "4": "a", "3": "e", "0": "o", "1": "i", "!": "i", "$": "s", "5": "s", "7": "t",
  ]
  private static let rows: [[Character]] = [
    "qwertzuiopü", "asdfghjklöä", "yxcvbnm", "qwertyuiop", "zxcvbnm", "1qay2wsx3edc", "1q2w3e4r5t6z",
  ].flatMap { [Array($0), Array($0.reversed())] }
  private static let common: [[Character]: Int] = Dictionary(
    CommonPasswords.ranks.filter { $0.key.count >= 4 }.map { (Array($0.key), $0.value) },
    uniquingKeysWith: min)
  private static let longestCommon = common.keys.map(\.count).max() ?? 0

  private func longest(at place: Int, _ lowered: [Character]) -> PasswordPiece? {
    [
      ownWord(at: place), commonWord(at: place, lowered), row(at: place, lowered),
      sequence(at: place, lowered), repetition(at: place, lowered), date(at: place, lowered),
    ].compactMap { $0 }.max { left, right in
      left.length != right.length ? left.length < right.length : left.worth > right.worth
    }
  }

  private func ownWord(at place: Int) -> PasswordPiece? {
    own.filter { plain[place...].starts(with: $0) }.map(\.count).max()
      .map { PasswordPiece(kind: .own, length: $0, worth: 5) }
  }

  private func commonWord(at place: Int, _ lowered: [Character]) -> PasswordPiece? {
    let most = min(Self.longestCommon, plain.count - place)
    for length in stride(from: most, through: 4, by: -1) {
      let range = place..<place + length
      if let rank = Self.common[Array(lowered[range])] ?? Self.common[Array(plain[range])] {
        return PasswordPiece(kind: .common, length: length, worth: Double(rank + 10))
      }
    }
    return nil
  }

  private func row(at place: Int, _ lowered: [Character]) -> PasswordPiece? {
    let lengths = Self.rows.flatMap { row in
      row.indices.map { start in zip(row[start...], lowered[place...]).prefix { $0 == $1 }.count }
    }
    guard let length = lengths.max(), length >= 4 else { return nil }
    return PasswordPiece(kind: .keyboard, length: length, worth: Double(40 * length))
  }

  private func sequence(at place: Int, _ lowered: [Character]) -> PasswordPiece? {
    guard place + 2 < lowered.count else { return nil }
    func step(_ index: Int) -> Int? {
      guard let left = lowered[index].asciiValue, let right = lowered[index + 1].asciiValue,
        lowered[index].isLetter == lowered[index + 1].isLetter
      else { return nil }
      return Int(right) - Int(left)
    }
    guard let first = step(place), abs(first) == 1 else { return nil }
    var end = place + 1
    while end + 1 < lowered.count, step(end) == first { end += 1 }
    let length = end - place + 1
    return length >= 3 ? PasswordPiece(kind: .sequence, length: length, worth: Double(20 * length)) : nil
  }

  private func repetition(at place: Int, _ lowered: [Character]) -> PasswordPiece? {
    var best: PasswordPiece?
    for unit in 1...max(1, min(10, (lowered.count - place) / 2)) {
      var end = place + unit
      while end < lowered.count, lowered[end] == lowered[end - unit] { end += 1 }
      let length = end - place
      // Short units meet by chance too.
      let times = [1: 4, 2: 3][unit] ?? 2
      guard length >= times * unit, length > best?.length ?? 0 else { continue }
      // The unit by itself, as plain characters, times how often it comes.
      best = PasswordPiece(
        kind: .repetition, length: length, worth: pow(10, Double(unit)) * Double(length / unit))
    }
    return best
  }

  private func date(at place: Int, _ lowered: [Character]) -> PasswordPiece? {
    let digits = lowered[place...].prefix { ("0"..."9").contains($0) || ".-/".contains($0) }
    for length in stride(from: min(10, digits.count), through: 4, by: -1) {
      let numbers = digits.prefix(length).split { ".-/".contains($0) }.map { Int(String($0)) ?? 0 }
      let first = digits.first.map { ("0"..."9").contains($0) } ?? false
      let last = digits.prefix(length).last.map { ("0"..."9").contains($0) } ?? false
      if first, last, let worth = Self.worth(numbers, length) {
        return PasswordPiece(kind: .date, length: length, worth: worth)
      }
    }
    return nil
  }

  private static func worth(_ numbers: [Int], _ length: Int) -> Double? {
    let day = 1...31, month = 1...12, year = 1900...2039
    let anyDay = 366.0 * 120
    switch (numbers.count, length) {
    case (1, 4): return year.contains(numbers[0]) ? 120 : nil
    case (1, 8):
      let number = numbers[0]
      let german =
        day.contains(number / 1_000_000) && month.contains(number / 10_000 % 100)
        && year.contains(number % 10_000)
      let iso =
        year.contains(number / 10_000) && month.contains(number / 100 % 100) && day.contains(number % 100)
      return german || iso ? anyDay : nil
    case (3, 6...):
      let german = day.contains(numbers[0]) && month.contains(numbers[1])
      let iso = year.contains(numbers[0]) && month.contains(numbers[1]) && day.contains(numbers[2])
      return german || iso ? anyDay : nil
    default: return nil
    }
  }

  private func other(_ character: Character) -> PasswordPiece {
    // Ten for a letter and not 26: people choose words, not letters.
    PasswordPiece(kind: .other, length: 1, worth: character.isLetter || character.isNumber ? 10 : 20)
  }
}
