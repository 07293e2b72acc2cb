import HTTPTypes
import Markup

/// What of the request matters for the form of its answer.
struct AnswerContext {
  var isHead: Bool
  var isAPI: Bool
  var ifNoneMatch: String?
  var requestID: String
  var isSecure = false
  var address = PageAddress()
  /// Whether the visitor is shown the id, since the log says more under it.
  var isLogged = false

  var errorID: String? { isLogged ? requestID : nil }
}

/// An answer in its final form: page laid out, refusal worded, headers complete.
struct Outgoing: Sendable {
  enum Body: Sendable {
    case none
    case bytes([UInt8])
    case stream(@Sendable (inout ByteWriter) async throws -> Void)
  }

  private(set) var status: Status
  private(set) var headers: HTTPFields
  var body: Body = .none
  /// The length of the content in bytes; nil if it is not known beforehand.
  private(set) var length: Int?

  init(_ answer: Answer, _ context: AnswerContext, _ layout: Layout) {
    status = answer.status
    headers = context.isAPI ? SecurityHeaders.api : SecurityHeaders.page
    headers.append(HTTPField(name: RequestID.header, value: context.requestID))
    var type: String?
    var content: [UInt8]?
    var version: ETag?
    var stream: (@Sendable (inout ByteWriter) async throws -> Void)?
    switch answer.body {
    case .none:
      break
    case .page(let page):
      if let origin = page.imageOrigin {
        headers[.contentSecurityPolicy] = SecurityHeaders.policy(images: origin)
      }
      type = "text/html; charset=utf-8"
      if let memo = page.memo, answer.person == nil {
        (content, version) = memo.document { layout.document(page, at: context.address).bytes }
      } else {
        content = layout.document(page, for: answer.person, at: context.address).bytes
      }
      headers.append(HTTPField(name: .contentLanguage, value: page.language.tag))
    case .fragment(let html):
      let local = layout.links.map { $0.html(html, in: context.address.language) } ?? html
      (type, content) = ("text/html; charset=utf-8", local.bytes)
    case .bytes(let bytes, let bytesType):
      (type, content) = (bytesType, bytes)
    case .stream(let streamType, let write):
      (type, stream) = (streamType, write)
    case .refusal(let refusal):
      status = refusal.status
      (type, content) = Outgoing.refused(refusal, context, layout)
      if !context.isAPI {
        headers.append(HTTPField(name: .contentLanguage, value: context.address.language.tag))
      }
      if let seconds = refusal.retryAfter {
        headers.append(HTTPField(name: .retryAfter, value: String(seconds)))
      }
    }
    for (header, value) in answer.headers {
      let local = header == .location ? layout.links?.target(value, in: context.address.language) : nil
      headers.append(HTTPField(name: header.name, value: local ?? value))
    }
    for (cookie, value, lifetime) in answer.cookies {
      let text = cookie.header(value, lifetime: lifetime, isSecure: context.isSecure)
      headers.append(HTTPField(name: .setCookie, value: text))
    }
    addVersion(of: content, version, answer, context)
    if status == .notModified || status == .noContent {
      (content, stream, type) = (nil, nil, nil)
    } else {
      length = stream == nil ? content?.count ?? 0 : nil
    }
    if let type { headers.append(HTTPField(name: .contentType, value: type)) }
    if let length { headers.append(HTTPField(name: .contentLength, value: String(length))) }
    guard !context.isHead else { return }
    if let stream {
      body = .stream(stream)
    } else if let content {
      body = .bytes(content)
    }
  }

  /// Whoever has this version already is told so instead of being sent it again.
  private mutating func addVersion(
    of content: [UInt8]?, _ known: ETag?, _ answer: Answer, _ context: AnswerContext
  ) {
    let isKept = answer.headers.first { $0.header == .cacheControl }?.value != "no-store"
    if isKept, !answer.headers.contains(where: { $0.header == .cacheControl }) {
      headers.append(HTTPField(name: .cacheControl, value: status.code < 400 ? "no-cache" : "no-store"))
    }
    guard status == .ok, isKept else { return }
    var version = answer.headers.first { $0.header == .eTag }?.value
    if version == nil, let content {
      let tag = (known ?? ETag(content: content)).value
      headers.append(HTTPField(name: .eTag, value: tag))
      version = tag
    }
    if let version, let asked = context.ifNoneMatch, ETag(header: version).isNamed(in: asked) {
      status = .notModified
    }
  }

  private static func refused(
    _ refusal: Refusal, _ context: AnswerContext, _ layout: Layout
  ) -> (type: String, content: [UInt8]) {
    guard !context.isAPI else {
      return (ProblemJSON.type, ProblemJSON.bytes(refusal, errorID: context.errorID))
    }
    let language = context.address.language
    let page = ErrorPage.page(
      refusal, site: layout.site(in: language), language: language, errorID: context.errorID)
    return ("text/html; charset=utf-8", layout.document(page, at: context.address).bytes)
  }
}
