/// How hard a German text is to read, by the first *Wiener Sachtextformel*.
///
/// Source: R. Bamberger, E. Vanecek: *Lesen – Verstehen – Lernen – Schreiben. Die Schwierigkeitsstufen von Texten in
/// deutscher Sprache*, Wien 1984. With MS the share in per cent of words of three and more syllables, SL the mean
/// number of words of a sentence, IW the share of words with more than six letters and ES that of words with one
/// syllable:
///
///     0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875
///
/// The result is roughly a school year: 4 is very easy, 15 very hard. The limits of the traffic light are ours: what
/// families read should be understood in the ninth school year at the latest.
public struct Readability: Sendable, Hashable {
  /// A traffic light for editors.
  public enum Light: String, Sendable, CaseIterable {
    case green, yellow, red
  }

  /// The school year in which a text is understood, 4 to 15 for real texts.
  public var score: Double
  /// How many words were counted.
  public var words: Int
  /// How many sentences.
  public var sentences: Int

  /// Up to here a text is easy enough; above the other it is hard.
  public static let easy = 9.0, hard = 12.0
  /// Fewer words say nothing about a text.
  public static let fewestWords = 20

  /// The measure of a text; nil when it is too short to say anything.
  public static func of(_ text: String) -> Readability? { Readability(TextScan(text)) }

  init?(_ scan: TextScan) {
    let words = scan.words
    guard words >= Self.fewestWords else { return nil }
    var (many, long, single) = (0, 0, 0)
    for sentence in scan.sentences {
      for word in sentence.words {
        if word.syllables >= 3 { many += 1 }
        if word.syllables == 1 { single += 1 }
        if word.letters > 6 { long += 1 }
      }
    }
    func share(_ count: Int) -> Double { Double(count) * 100 / Double(words) }
    let length = Double(words) / Double(scan.sentences.count)
    self.words = words
    sentences = scan.sentences.count
    score = 0.1935 * share(many) + 0.1672 * length + 0.1297 * share(long) - 0.0327 * share(single) - 0.875
  }

  /// What the score means for whoever writes.
  public var light: Light { score <= Self.easy ? .green : score <= Self.hard ? .yellow : .red }

  /// The score with one digit, `7,3`.
  public var german: String {
    let tenths = Int((score * 10).rounded())
    return "\(tenths / 10),\(abs(tenths % 10))"
  }
}
