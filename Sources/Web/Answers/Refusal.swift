/// Why a request is not answered as it wished; thrown or returned by a handler. On pages it becomes a page
/// with a sentence, advice, a search field and the way to the start; below `/api` problem JSON (RFC 9457).
public struct Refusal: Error, Sendable, Hashable {
  /// 400 and above.
  public var status: Status
  /// What exactly is wrong and how to mend it; nil leaves it at the general sentence of the status.
  public var detail: Wording?
  /// The same sentence for a page in another language; without one the general sentence of the status stands there.
  public private(set) var sentence: String?, language: Language?
  /// After how many seconds it is worth trying again.
  public var retryAfter: Int?

  /// A refusal; a status below 400 becomes 500.
  public init(_ status: Status, _ detail: Wording? = nil, retryAfter: Int? = nil) {
    self.status = status.code >= 400 ? status : .internalError
    self.detail = detail
    self.retryAfter = retryAfter
  }

  /// The refusal with its sentence in the language of the page.
  public func saying(_ sentence: String, in language: Language) -> Refusal {
    var refusal = self
    (refusal.sentence, refusal.language) = (sentence, language)
    return refusal
  }

  /// What exactly is wrong, if that is known in this language.
  func sentence(in language: Language) -> String? {
    if self.language == language, let sentence { return sentence }
    return language.tag == Language.german.tag ? detail?.german : nil
  }

  /// There is no such thing.
  public static let notFound = Refusal(.notFound)

  /// There was such a thing.
  public static let gone = Refusal(.gone)

  /// A parameter of the query has a value that it cannot have.
  static func wrongParameter(_ parameter: QueryInfo) -> Refusal {
    Refusal(
      .badRequest,
      Wording(
        de:
          "Die Angabe „\(parameter.name)“ in der Adresse stimmt nicht. Richtig ist: \(parameter.expected.german).",
        en: "The query parameter '\(parameter.name)' is not valid. Expected: \(parameter.expected.english)."))
  }
}
