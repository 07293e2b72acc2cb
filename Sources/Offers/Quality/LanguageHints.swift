/// Hints on the words of the description.
enum LanguageHints {
  static func of(_ offer: Offer, _ scan: TextScan) -> [Hint] {
    var out: [Hint] = []
    func add(_ kind: Hint.Kind, _ text: String) {
      out.append(Hint(kind: kind, field: .description, text: text))
    }
    if let measure = Readability(scan), measure.light != .green {
      let word = measure.light == .red ? "schwer" : "eher schwer"
      add(
        .hardToRead,
        "Der Text ist \(word) zu lesen (Wiener Sachtextformel \(measure.german), gut ist bis 9). Kürzere Sätze und kürzere Wörter helfen allen."
      )
    }
    for sentence in scan.sentences.filter({ $0.words.count > QualityHints.mostWords })
      .prefix(QualityHints.mostOfKind)
    {
      add(
        .longSentence,
        "Dieser Satz hat \(sentence.words.count) Wörter. Machen Sie zwei daraus: \(quoted(sentence))")
    }
    if let sentence = scan.sentences.first(where: isNounStyle) {
      add(
        .nounStyle,
        "Hier stehen viele Hauptwörter auf -ung, -heit oder -keit. Sagen Sie es mit Tätigkeitswörtern: \(quoted(sentence))"
      )
    }
    if let sentence = scan.sentences.first(where: isPassive) {
      add(
        .passive, "Hier bleibt offen, wer etwas tut. Schreiben Sie „Wir …“ oder „Sie …“: \(quoted(sentence))")
    }
    for (word, plain) in Jargon.found(in: scan).prefix(8) {
      add(.jargon, "„\(word)“ verstehen viele nicht. Besser: \(plain).")
    }
    for (word, long) in Abbreviations.unexplained(in: scan, offer.description).prefix(QualityHints.mostOfKind)
    {
      let mend = long.map { "Schreiben Sie „\($0)“ aus" } ?? "Schreiben Sie sie beim ersten Mal aus"
      add(.abbreviation, "Die Abkürzung „\(word)“ kennen viele nicht. \(mend).")
    }
    if let shout = shouting(offer, scan) { add(.shouting, shout) }
    if let number = PhoneInText.first(in: offer.description) {
      add(
        .phoneInText,
        "Im Text steht die Nummer \(number). Tragen Sie sie ins Feld „Telefon“ ein: Dann kann man sie antippen, und sie wird mit bestätigt."
      )
    }
    return out
  }

  private static func quoted(_ sentence: TextScan.Sentence) -> String {
    let text = sentence.text
    return text.count <= 240 ? "„\(text)“" : "„\(text.prefix(240))…“"
  }

  private static let endings = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "ierung", "nahme", "schaft",
  ]
  /// Things one can touch, and words without a shorter one.
  private static let plain: Set<String> = [
    "wohnung", "wohnungen", "zeitung", "kleidung", "impfung", "impfungen", "übung", "übungen", "rechnung",
    "jung",
    "krankheit", "mannschaft", "öffnung",
  ]

  private static func isNounStyle(_ sentence: TextScan.Sentence) -> Bool {
    var count = 0
    for word in sentence.words where word.isCapital && word.letters > 5 && !plain.contains(word.key) {
      if endings.contains(where: { word.key.hasSuffix($0) }) { count += 1 }
    }
    return count >= 3
  }

  private static let auxiliaries: Set<String> = ["wird", "werden", "wurde", "wurden"]
  private static let infinitives: Set<String> = [
    "gehen", "geben", "gewinnen", "genießen", "gelingen", "gestalten", "gelten", "gehören", "gesund",
    "gemeinsam",
    "geboten", "genügen", "gerecht", "gespannt", "geeignet", "geht", "gibt", "begeben",
  ]

  private static func isPassive(_ sentence: TextScan.Sentence) -> Bool {
    guard sentence.words.contains(where: { $0.letters <= 6 && auxiliaries.contains($0.key) }) else {
      return false
    }
    return sentence.words.contains { word in
      guard word.letters >= 6, !word.isCapital, !infinitives.contains(word.key) else {
        return false
      }
      let key = word.key
      if key.hasPrefix("ge") { return key.hasSuffix("t") || key.hasSuffix("en") }
      for prefix in ["an", "auf", "aus", "ein", "vor", "ab", "mit", "durch", "um", "zu", "zusammen", "statt"]
      where key.hasPrefix(prefix + "ge") {
        return key.hasSuffix("t") || key.hasSuffix("en")
      }
      return key.hasSuffix("t")
        && ["be", "ver", "er", "ent", "zer", "unter", "über"].contains { key.hasPrefix($0) }
    }
  }

  /// Words all in capitals and rows of exclamation marks, in name and description.
  private static func shouting(_ offer: Offer, _ scan: TextScan) -> String? {
    let sentences = TextScan(offer.name).sentences + scan.sentences
    let loud = sentences.lazy.flatMap(\.words).first { $0.isLoud && $0.letters >= 6 }
    if let loud {
      return "„\(loud.text)“ steht in Großbuchstaben. Das wirkt wie Rufen und ist schwer zu lesen."
    }
    guard offer.description.utf8.count(where: { $0 == 33 }) >= 3 else { return nil }
    return "Der Text hat viele Ausrufezeichen. Ein Punkt genügt meist."
  }
}
