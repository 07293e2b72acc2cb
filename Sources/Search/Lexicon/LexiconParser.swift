/// What is wrong with a lexicon.
public struct LexiconError: Error, Hashable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what mends it.
  public var problem: String

  /// One sentence.
  public var description: String { "\(file), Zeile \(line): \(problem)" }
}

/// Reads a lexicon. The format, line by line:
///
///     # A note.
///     [Wortteile]            Words of which compounds are made, apart by commas.
///     [Füllwörter de]        Words of a language that say nothing.
///     [Bindewörter de]       Those of them without which a phrase means the same: the, in, and.
///     [Beiwörter de]         Words of a language that say little beside others: Hilfe, Gruppe, Kind.
///     [Begriffe]             Concepts from here on.
///     Hebamme, Geburtshelferin
///       auch Wochenbett      Words that often go with it; they count less.
///       sagt wer hilft nach der geburt, …    How people say it.
///       en midwife           Its words in another language.
///
/// A line without indent begins a concept with the German words for it, the plainest first. One that begins with
/// the first word of a concept that is there already adds to it.
struct LexiconParser {
  private enum Section {
    case parts
    case stops(String)
    case links(String)
    case common(String)
    case concepts
  }

  private static let languages: Set<String> = ["en", "uk", "tr", "ar", "ru", "pl", "ro", "fa", "ku", "fr"]
  private let file: String
  private let stemmer = Stemmer()
  private var section = Section.concepts
  private var concept: Int?

  init(file: String) { self.file = file }

  mutating func parse(_ text: String, into lexicon: inout Lexicon) throws(LexiconError) {
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let content = line.prefix { $0 != "#" }.trimmed
      if content.isEmpty { continue }
      do {
        try parse(content, isIndented: line.first?.isWhitespace == true, &lexicon)
      } catch {
        throw LexiconError(file: file, line: number, problem: error.text)
      }
    }
  }

  private struct Problem: Error { var text: String }

  private mutating func parse(_ line: Substring, isIndented: Bool, _ lexicon: inout Lexicon) throws(Problem) {
    if line.first == "[" { return section = try Self.section(line) }
    switch section {
    case .parts: for word in Self.items(line) { lexicon.addPart(word) }
    case .stops(let language): for word in Self.items(line) { lexicon.addStop(word, language) }
    case .links(let language): for word in Self.items(line) { lexicon.addLink(word, language) }
    case .common(let language): for word in Self.items(line) { lexicon.addCommon(word, language, stemmer) }
    case .concepts: try isIndented ? detail(line, &lexicon) : begin(line, &lexicon)
    }
  }

  private static func section(_ line: Substring) throws(Problem) -> Section {
    guard line.last == "]" else { throw Problem(text: "Hinter der Überschrift fehlt „]“.") }
    let words = line.dropFirst().dropLast().split(separator: " ")
    switch words.first {
    case "Begriffe" where words.count == 1: return .concepts
    case "Wortteile" where words.count == 1: return .parts
    case "Füllwörter" where words.count == 2 && isLanguage(words[1]): return .stops(String(words[1]))
    case "Bindewörter" where words.count == 2 && isLanguage(words[1]): return .links(String(words[1]))
    case "Beiwörter" where words.count == 2 && isLanguage(words[1]): return .common(String(words[1]))
    default:
      throw Problem(
        text: "Die Überschrift „\(line)“ gibt es nicht, nur [Begriffe], [Wortteile], [Füllwörter de] und "
          + "[Beiwörter de].")
    }
  }

  private static func isLanguage(_ word: Substring) -> Bool {
    word == "de" || languages.contains(String(word))
  }

  private mutating func begin(_ line: Substring, _ lexicon: inout Lexicon) throws(Problem) {
    let items = Self.items(line)
    guard let label = items.first, !Tokenizer.words(label).isEmpty else {
      throw Problem(text: "Ein Begriff braucht ein Wort.")
    }
    // The same word again adds to the concept that is there.
    let concept = lexicon.concepts.firstIndex { $0.label == label } ?? lexicon.addConcept(label)
    self.concept = concept
    for item in items {
      lexicon.addTarget(item, to: concept, isWeak: false, stemmer)
      lexicon.addTrigger(
        item, Lexicon.Trigger(concept: concept, way: .synonym, language: "de", text: item), stemmer)
    }
  }

  private func detail(_ line: Substring, _ lexicon: inout Lexicon) throws(Problem) {
    guard let concept else { throw Problem(text: "Vor dieser eingerückten Zeile steht kein Begriff.") }
    let key = line.prefix { !$0.isWhitespace }
    let items = Self.items(line[key.endIndex...])
    guard !items.isEmpty else { throw Problem(text: "Hinter „\(key)“ fehlen die Wörter.") }
    switch String(key) {
    case "auch": for item in items { lexicon.addTarget(item, to: concept, isWeak: true, stemmer) }
    case "sagt":
      for item in items {
        lexicon.addTrigger(
          item, Lexicon.Trigger(concept: concept, way: .phrase, language: "de", text: item), stemmer)
      }
    case let language where Self.languages.contains(language):
      for item in items {
        lexicon.addTrigger(
          item, Lexicon.Trigger(concept: concept, way: .translation, language: language, text: item), stemmer)
      }
    default:
      throw Problem(
        text: "„\(key)“ ist weder „auch“ noch „sagt“ noch eine Sprache "
          + "(\(Self.languages.sorted().joined(separator: ", "))).")
    }
  }

  private static func items(_ line: Substring) -> [String] {
    line.split(whereSeparator: { $0 == "," || $0 == "،" }).map { String($0.trimmed) }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var out = drop { $0.isWhitespace }
    while out.last?.isWhitespace == true { out.removeLast() }
    return out
  }
}

extension Lexicon {
  /// Reads files of a lexicon, later ones adding to earlier ones. Words that say nothing come first.
  public init(_ files: [(name: String, text: String)]) throws(LexiconError) {
    self.init()
    for file in files {
      var parser = LexiconParser(file: file.name)
      try parser.parse(file.text, into: &self)
    }
    finish()
  }
}
