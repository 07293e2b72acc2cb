import HTTPTypes
import Hummingbird
import Markup

/// Brings a request to its handler and the answer into its final form.
struct Dispatcher: Sendable {
  let tree: RouteTree
  let layout: Layout
  let settings: ServerSettings
  let log: RequestLog

  /// A request as it comes from the network, or from a test.
  struct Incoming {
    var method: String
    var target: String
    var host: String?
    var headers: HTTPFields
    var body: RequestBody?
  }

  func respond(to incoming: Incoming) async -> Outgoing {
    let begun = log.begin()
    let (path, query) = PathDecoding.split(incoming.target)
    let looks = incoming.method == "GET" || incoming.method == "HEAD"
    var context = AnswerContext(
      isHead: incoming.method == "HEAD", isAPI: RouteInfo.isAPI(path),
      ifNoneMatch: looks ? incoming.headers[.ifNoneMatch] : nil)
    var pattern = "-"
    let answer: Answer
    do {
      answer = try await find(incoming, path, query, &pattern)
    } catch let refusal as Refusal {
      answer = .refusal(refusal)
    } catch {
      let id = RequestLog.errorID()
      log.failure(error, pattern: pattern, id: id)
      context.errorID = id
      answer = .refusal(Refusal(.internalError))
    }
    let outgoing = Outgoing(answer, context, layout)
    log.end(
      begun, method: known(incoming.method), pattern: pattern, status: outgoing.status,
      bytes: outgoing.length,
      id: context.errorID)
    return outgoing
  }

  private func find(
    _ incoming: Incoming, _ path: Substring, _ query: Substring, _ pattern: inout String
  ) async throws -> Answer {
    guard incoming.target.utf8.count <= settings.targetLimit else { throw Refusal(.uriTooLong) }
    guard path.utf8.first == UInt8(ascii: "/") else { throw Refusal(.badRequest) }
    guard let match = match(path) else {
      if let shorter = withoutTrailingSlash(path, query) { return shorter }
      throw Refusal.notFound
    }
    let name = incoming.method == "HEAD" ? "GET" : incoming.method
    pattern = match.registrations[0].info.pattern
    guard let method = Method(rawValue: name), let registration = match.registration(for: method) else {
      var answer = Answer(status: .noContent, body: .none)
      if name != "OPTIONS" { answer = .refusal(Refusal(.methodNotAllowed)) }
      answer.set(.allow, match.allowed)
      return answer
    }
    if let length = incoming.headers[.contentLength].flatMap({ Int($0) }), length > settings.bodyLimit {
      throw Refusal(.contentTooLarge)
    }
    let request = Request(
      method: method, host: incoming.host, queryText: Query(query), headers: incoming.headers,
      incomingBody: incoming.body,
      bodyLimit: settings.bodyLimit)
    guard let answer = try await registration.run(request, match.parameters) else { throw Refusal.notFound }
    return answer
  }

  private func match(_ path: Substring) -> RouteTree.Match? {
    var parts = PathDecoding.parts(path)
    // Clients of an API put a slash at the end of its base or not; both are the same to it.
    if RouteInfo.isAPI(path), parts.count > 1, parts.last == "" { parts.removeLast() }
    return tree.match(parts)
  }

  /// A page asked for with a slash too much is one redirect away.
  private func withoutTrailingSlash(_ path: Substring, _ query: Substring) -> Answer? {
    guard path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/"), match(path.dropLast()) != nil else {
      return nil
    }
    let target = query.isEmpty ? String(path.dropLast()) : "\(path.dropLast())?\(query)"
    return .redirect(to: Link(untrusted: target), status: .permanentRedirect)
  }

  /// Methods are free text; only known ones enter the log.
  private func known(_ method: String) -> String {
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].contains(method) ? method : "-"
  }
}
