extension CrisisWords {
  /// The list that comes with Lotse: `krise.txt`.
  public static let standard: CrisisWords = {
    // A test reads the file, so that none that cannot be read is ever shipped.
    (try? CrisisWords(file: "krise.txt", String(decoding: PackageResources.krise_txt, as: UTF8.self)))
      ?? CrisisWords()
  }()

  private static let languages: Set<String> = ["de", "en", "uk", "ru", "tr", "ar", "pl", "ro", "fa", "fr"]

  /// Reads a list; the head of `krise.txt` says how it is written.
  public init(file: String, _ text: String) throws(LexiconError) {
    self.init()
    var topic: CrisisTopic?
    var hasHeading = false
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let content = Self.trimmed(line.prefix { $0 != "#" })
      if content.isEmpty { continue }
      func problem(_ text: String) -> LexiconError { LexiconError(file: file, line: number, problem: text) }
      if content.first == "[" {
        let heading = content.dropFirst().prefix { $0 != "]" }
        topic = CrisisTopic.allCases.first { $0.heading == heading }
        guard topic != nil || heading == "Kein Alarm" else {
          throw problem("Die Überschrift „\(heading)“ gibt es nicht.")
        }
        hasHeading = true
        continue
      }
      let language = content.prefix { !$0.isWhitespace }
      guard hasHeading else { throw problem("Vor dieser Zeile steht keine Überschrift.") }
      guard Self.languages.contains(String(language)) else {
        throw problem("„\(language)“ ist keine Sprache (\(Self.languages.sorted().joined(separator: ", "))).")
      }
      for item in content[language.endIndex...].split(whereSeparator: { $0 == "," || $0 == "،" }) {
        guard add(Self.trimmed(item), topic) else { throw problem("Zwischen zwei Kommas fehlt ein Wort.") }
      }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var out = text.drop { $0.isWhitespace }
    while out.last?.isWhitespace == true { out.removeLast() }
    return out
  }
}
