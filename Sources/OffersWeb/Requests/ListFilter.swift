import Offers
import Places
import Web

/// Which records are asked for; all conditions hold together.
struct ListFilter: Sendable, Hashable {
  var search: SearchWords?
  var organization: String?
  var modifiedAfter: Instant?
  var term: String?
  var taxonomy: String?
  var postcode: String?
  /// Metres.
  var proximity: Int?
  /// Of a term.
  var parent: String?

  init() {}

  /// Throws `Refusal` 400 for values that no record can be compared with, and for a filter that the list does
  /// not have: leaving it out unnoticed would give more than was asked for.
  init(_ request: Request, _ resource: Resource) throws {
    for name in resource.otherFilters {
      let parameter = QueryParameter<String>.text(name, purpose: Wording(de: "", en: ""))
      guard try request.queryValues(parameter).isEmpty else {
        throw Refusal(
          .badRequest,
          Wording(
            de: "Diese Liste kennt die Angabe „\(name)“ nicht.",
            en: "The list of \(resource.rawValue) has no parameter '\(name)'. Leave it out."))
      }
    }
    search = try request.query(APIParameters.search.query).flatMap(SearchWords.init)
    guard search?.words.count ?? 0 <= SearchWords.most else {
      throw Refusal(
        .badRequest,
        Wording(
          de: "Bitte suchen Sie nach höchstens \(SearchWords.most) Wörtern.",
          en: "Search for at most \(SearchWords.most) words."))
    }
    organization = try request.query(APIParameters.organization.query)
    modifiedAfter = try request.query(APIParameters.modifiedAfter.query)
    term = try request.query(APIParameters.taxonomyTerm.query)
    taxonomy = try request.query(APIParameters.taxonomy.query)
    postcode = try request.query(APIParameters.postcode.query)
    proximity = try request.query(APIParameters.proximity.query)
    parent = resource == .taxonomyTerms ? try request.query(APIParameters.parent.query) : nil
    if proximity != nil, postcode == nil {
      throw Refusal(
        .badRequest,
        Wording(
          de: "Zu „proximity“ gehört eine Postleitzahl („postcode“).",
          en: "The parameter 'proximity' needs a 'postcode' to measure from."))
    }
  }

  /// The same for the same question, different for different ones.
  var key: String {
    let words = (search?.words ?? []).map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
    let parts = [
      organization, modifiedAfter.map { String($0.milliseconds) }, term, taxonomy, postcode,
      proximity.map(String.init), parent, words,
    ]
    return parts.map { $0 ?? "" }.joined(separator: "\u{1D}")
  }
}
