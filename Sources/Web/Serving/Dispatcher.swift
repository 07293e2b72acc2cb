import Access
import HTTPTypes
import Hummingbird
import Markup

/// Brings a request to its handler and the answer into its final form.
struct Dispatcher: Sendable {
  let tree: RouteTree
  let layout: Layout
  let settings: ServerSettings
  let accounts: Accounts
  let passing: @Sendable (any Error) -> Refusal?
  let gate: OperatorGate
  let door: Doorkeeper
  let deadlines: Deadlines

  /// A request as it comes from the network, or from a test.
  struct Incoming: Sendable {
    var method: String
    var target: String
    var host: String?
    var headers: HTTPFields
    var body: RequestBody?
    /// The address at the other end of the connection; asked only where it matters.
    var peer: @Sendable () -> String?
  }

  func respond(to incoming: Incoming) async -> Outgoing {
    accounts.meters.begin()
    let sender = Sender(
      incoming, needsAddress: !settings.trustedProxies.isEmpty, isEncrypted: settings.tls != nil,
      trusted: settings.trustedProxies)
    var visit = Visit(id: sender.requestID ?? RequestID.make(), method: incoming.method)
    let (whole, query) = PathDecoding.split(incoming.target)
    let (language, path) = Language.split(whole)
    let isHead = incoming.method == "HEAD"
    var context = AnswerContext(
      isHead: isHead, isAPI: RouteInfo.isAPI(whole),
      ifNoneMatch: isHead || incoming.method == "GET" ? incoming.headers[.ifNoneMatch] : nil,
      requestID: visit.id, isSecure: sender.isSecure == true)
    context.address = PageAddress(language: language, path: path, query: query)
    let answer: Answer
    do {
      switch try find(incoming, &context.address, &visit.pattern) {
      case .answer(let ready): answer = ready
      case .handler(let registration, let parameters):
        answer = try await run(registration, parameters, incoming, context.address, sender, visit.id)
      }
    } catch {
      let (refusal, isLogged) = refuse(error, visit)
      context.isLogged = isLogged
      answer = .refusal(refusal)
    }
    return accounts.close(visit, Outgoing(answer, context, layout), isHead: isHead)
  }

  private enum Found {
    case answer(Answer)
    case handler(Registration, [String])
  }

  private func find(
    _ incoming: Incoming, _ address: inout PageAddress, _ pattern: inout String
  ) throws -> Found {
    let path = address.path
    guard incoming.target.utf8.count <= settings.targetLimit else { throw Refusal(.uriTooLong) }
    guard path.utf8.first == UInt8(ascii: "/") else { throw Refusal(.badRequest) }
    address.isForFamilies = true
    // "/en/" names the front page, too, but one address is enough.
    let isDouble = address.language != .german && PathDecoding.split(incoming.target).path.last == "/"
    guard !isDouble, let match = match(path, in: address.language) else {
      if let shorter = withoutTrailingSlash(incoming.target, address) { return .answer(shorter) }
      throw Refusal.notFound
    }
    address.isForFamilies = match.isTranslated
    address.isTranslated = match.isTranslated && match.registration(for: .get) != nil
    let name = incoming.method == "HEAD" ? "GET" : incoming.method
    pattern = match.registrations[0].info.pattern
    guard let method = Method(rawValue: name), let registration = match.registration(for: method) else {
      var answer = Answer(status: .noContent, body: .none)
      if name != "OPTIONS" { answer = .refusal(Refusal(.methodNotAllowed)) }
      answer.set(.allow, match.allowed)
      return .answer(answer)
    }
    if let length = incoming.headers[.contentLength].flatMap({ Int($0) }),
      length > registration.info.bodyLimit ?? settings.bodyLimit
    {
      throw Refusal(.contentTooLarge)
    }
    return .handler(registration, match.parameters)
  }

  private func run(
    _ registration: Registration, _ parameters: [String], _ incoming: Incoming, _ address: PageAddress,
    _ sender: Sender, _ id: String
  ) async throws -> Answer {
    if case .operators = registration.info.access {
      let sender = Sender(
        incoming, needsAddress: true, isEncrypted: settings.tls != nil, trusted: settings.trustedProxies)
      if let refusal = gate.refusal(for: sender, incoming.headers) { return refusal }
    }
    let answer = try await deadlines.run {
      try await self.admitted(registration, parameters, incoming, address, sender, id)
    }
    guard let answer else { throw Refusal.notFound }
    return answer
  }

  private func admitted(
    _ registration: Registration, _ parameters: [String], _ incoming: Incoming, _ address: PageAddress,
    _ sender: Sender, _ id: String
  ) async throws -> Answer? {
    let info = registration.info
    let isSecure = sender.isSecure == true
    var (person, scope): (SignedIn?, Scope?) = (nil, nil)
    switch try await door.admit(info, target: incoming.target, incoming.headers, isSecure: isSecure) {
    case .guest: break
    case .signedIn(let someone, let allowed): (person, scope) = (someone, allowed)
    case .away(let answer): return answer
    }
    var form = FormFields()
    var content: [UInt8] = []
    if info.method == .post {
      content = try await IncomingForm.bytes(incoming.body, limit: info.bodyLimit ?? settings.bodyLimit)
      if !info.isAPI { form = try IncomingForm.read(content, incoming.headers) }
    }
    let peer = incoming.peer
    let request = Request(
      method: info.method, host: sender.host, isSecure: sender.isSecure, id: id, language: address.language,
      signedIn: person, form: form, content: info.isAPI ? content : [],
      queryText: Query(address.query), headers: incoming.headers,
      caller: { sender.client ?? peer().flatMap { IPAddress($0) } }, allowed: scope)
    if info.method == .post, !info.isAPI {
      try door.check(form, person, isSameSite: OriginGuard.isSameSite(request))
    }
    var answer = try await registration.run(request, parameters)
    if let person { answer?.belong(to: person) }
    return answer
  }

  /// What is said to the visitor for an error, and whether the log says more.
  private func refuse(_ error: any Error, _ visit: Visit) -> (Refusal, isLogged: Bool) {
    if let refusal = error as? Refusal { return (refusal, false) }
    let isOverrun = error is Deadlines.Overrun
    let refusal = isOverrun ? Refusal(.serviceUnavailable, retryAfter: 30) : passing(error)
    accounts.log.failure(error, visit, isPassing: refusal != nil)
    return (refusal ?? Refusal(.internalError), true)
  }

  /// What is served at a path; in another language than German only pages for families.
  private func match(_ path: Substring, in language: Language) -> RouteTree.Match? {
    var parts = PathDecoding.parts(path)
    // Clients of an API put a slash at the end of its base or not; both are the same to it.
    if RouteInfo.isAPI(path), parts.count > 1, parts.last == "" { parts.removeLast() }
    guard let match = tree.match(parts) else { return nil }
    return language == .german || match.isTranslated ? match : nil
  }

  /// A page asked for with a slash too much is one redirect away.
  private func withoutTrailingSlash(_ target: String, _ address: PageAddress) -> Answer? {
    let (whole, query) = PathDecoding.split(target)
    guard whole.utf8.count > 1, whole.utf8.last == UInt8(ascii: "/") else { return nil }
    let (language, path) = Language.split(whole.dropLast())
    guard match(path, in: language) != nil else { return nil }
    let shorter = query.isEmpty ? String(whole.dropLast()) : "\(whole.dropLast())?\(query)"
    return .redirect(to: Link(untrusted: shorter), status: .permanentRedirect)
  }
}

extension Sender {
  /// The sender of a request. Asking for the address costs, so it is left out where nobody needs it.
  init(
    _ incoming: Dispatcher.Incoming, needsAddress: Bool, isEncrypted: Bool, trusted: TrustedProxies
  ) {
    self.init(
      peer: needsAddress ? incoming.peer().flatMap { IPAddress($0) } : nil, host: incoming.host,
      isEncrypted: isEncrypted, headers: incoming.headers, trusted: trusted)
  }
}
