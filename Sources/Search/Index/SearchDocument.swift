/// Where in a document a text stands; says how much its words weigh.
public enum SearchField: UInt8, Sendable, Hashable, CaseIterable {
  /// Its name.
  case name
  /// Another name.
  case alternateName
  /// What kind of thing it is: terms of a taxonomy.
  case category
  /// One sentence.
  case summary
  /// All the rest.
  case description
  /// Who offers it.
  case organisation
  /// Where it is.
  case place
  /// Small print: conditions, languages.
  case note

  /// How much one word counts.
  var boost: Float {
    switch self {
    case .name: 6
    case .alternateName: 4.5
    case .category: 3
    case .summary: 3
    case .description: 1.2
    case .organisation: 1.2
    case .place: 1
    case .note: 0.8
    }
  }

  /// How many words such a text usually has. Fixed, so that a document weighs the same whatever else there is.
  var usualLength: Float {
    switch self {
    case .name, .alternateName, .organisation, .place: 4
    case .category: 6
    case .summary: 12
    case .description: 60
    case .note: 12
    }
  }
}

/// What is searched of one document.
public struct SearchDocument: Sendable, Hashable {
  /// One text.
  public struct Text: Sendable, Hashable {
    /// Where it stands.
    public var field: SearchField
    /// The text.
    public var text: String
    /// Its language as a tag; nil: German.
    public var language: String?
  }

  /// Its texts.
  public var texts: [Text]

  /// An empty document.
  public init() { texts = [] }

  /// Adds a text; nil and empty ones are passed over.
  public mutating func add(_ field: SearchField, _ text: String?, language: String? = nil) {
    guard let text, !text.isEmpty else { return }
    texts.append(Text(field: field, text: text, language: language))
  }

  /// A document of these German texts.
  public init(_ texts: [(SearchField, String)]) {
    self.init()
    for (field, text) in texts { add(field, text) }
  }
}
