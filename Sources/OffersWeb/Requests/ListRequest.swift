import Web

/// A list as it is asked for.
struct ListRequest: Sendable, Hashable {
  /// Records in a page unless the request says otherwise.
  static let usualPage = 50
  /// The most that a page may hold.
  static let largestPage = 500
  /// The most organisations with full services, each of which may have hundreds, in a page.
  static let largestServicePage = 50

  var filter: ListFilter
  var form: Form
  var format: ListFormat
  var page: Int
  var perPage: Int
  /// Whether page or size was named; ndjson gives everything otherwise.
  var isPaged: Bool

  /// Throws `Refusal` 400 for values that the parameters do not take or that contradict each other.
  init(_ request: Request, _ resource: Resource) throws {
    filter = try ListFilter(request, resource)
    format = try request.query(APIParameters.format.query) ?? .json
    form = try Self.form(request, resource)
    let page = try request.query(APIParameters.page.query)
    let perPage = try request.query(APIParameters.perPage.query)
    self.page = page ?? 1
    isPaged = page != nil || perPage != nil
    if let perPage {
      self.perPage = perPage
    } else {
      self.perPage = form == .minimal ? Self.largestPage : Self.usualPage
    }
    if form == .fullServices, self.perPage > Self.largestServicePage {
      throw Refusal(
        .badRequest,
        Wording(
          de: "Mit „full_service“ sind höchstens \(Self.largestServicePage) Einträge je Seite möglich.",
          en: "With 'full_service', 'per_page' is at most \(Self.largestServicePage)."))
    }
  }

  /// The same for the same question, different for different ones.
  func key(_ resource: Resource) -> String {
    "\(resource.rawValue)?\(form.rawValue) \(format.rawValue) \(page) \(perPage) \(isPaged) \(filter.key)"
  }

  private static func form(_ request: Request, _ resource: Resource) throws -> Form {
    func isSet(_ parameter: APIParameter<Bool>) throws -> Bool {
      try resource.takes(parameter.query.name) && request.query(parameter.query) == true
    }
    let isMinimal = try isSet(APIParameters.minimal)
    let isFull = try isSet(APIParameters.full)
    let hasServices = try isSet(APIParameters.fullService)
    if isMinimal, isFull || hasServices {
      throw Refusal(
        .badRequest,
        Wording(
          de: "„minimal“ und „full“ schließen sich aus.",
          en: "Ask for either 'minimal' or 'full', not for both."))
    }
    if hasServices { return .fullServices }
    if isMinimal { return .minimal }
    return isFull || !resource.hasForms ? .full : .listed
  }
}
