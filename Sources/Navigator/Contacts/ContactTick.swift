public import Places
public import Storage

/// How somebody came to the desk.
public enum ContactChannel: String, Sendable, CaseIterable, SQLConvertible {
  case phone, desk, visit

  /// What users read.
  public var german: String {
    switch self {
    case .phone: "am Telefon"
    case .desk: "am Tresen"
    case .visit: "zu Besuch"
    }
  }
}

/// What became of a contact.
public enum ContactResult: String, Sendable, CaseIterable, SQLConvertible {
  case sheet
  case handedOver = "handed-over"
  case nothing

  /// What users read.
  public var german: String {
    switch self {
    case .sheet: "Wegzettel mitgegeben"
    case .handedOver: "an jemanden übergeben"
    case .nothing: "keine Hilfe gefunden"
    }
  }
}

/// One stroke of the tally: that somebody was there, and what it was about. No person, no words, no author.
public struct ContactTick: Sendable, Hashable {
  /// How they came.
  public var channel: ContactChannel
  /// The link of the chain; nil when it was not said.
  public var phase: PhaseCode?
  /// What it was about; nil when it was not said.
  public var topic: Situation?
  /// The language spoken, one of `languages`; nil when it was not said.
  public var language: String?
  /// What became of it.
  public var result: ContactResult

  /// The languages that are told apart; the rest count together, since a rare one would name a family.
  public static let languages = [
    "de", "en", "uk", "ru", "tr", "ar", "fa", "ku", "pl", "ro", "bg", "sq", "other",
  ]

  /// A stroke; nil for a language that is not among `languages`.
  public init?(
    channel: ContactChannel, phase: PhaseCode?, topic: Situation?, language: String?, result: ContactResult
  ) {
    if let language, !Self.languages.contains(language) { return nil }
    self.channel = channel
    self.phase = phase
    self.topic = topic
    self.language = language
    self.result = result
  }

  /// The stroke in a few letters, for an address: "phone.6-10.education.uk.sheet".
  public var code: String {
    [channel.rawValue, phase?.rawValue ?? "", topic?.rawValue ?? "", language ?? "", result.rawValue].joined(
      separator: ".")
  }

  /// Reads `code`; nil for anything else.
  public init?(code: String) {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let channel = ContactChannel(rawValue: parts[0]),
      let result = ContactResult(rawValue: parts[4])
    else { return nil }
    let (phase, topic) = (PhaseCode(rawValue: parts[1]), Situation(rawValue: parts[2]))
    guard (phase == nil) == parts[1].isEmpty, (topic == nil) == parts[2].isEmpty else { return nil }
    self.init(
      channel: channel, phase: phase, topic: topic, language: parts[3].isEmpty ? nil : parts[3],
      result: result)
  }

  /// What a language is called here.
  public static func name(ofLanguage code: String) -> String {
    code == "other" ? "andere Sprache" : SpokenLanguage.name(code)
  }
}
