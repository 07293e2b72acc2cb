public import Markup

/// What a handler gives back.
public struct Answer: Sendable {
  enum Body: Sendable {
    case none
    case page(Page)
    case fragment(HTML)
    case bytes([UInt8], type: String)
    case stream(type: String, @Sendable (inout ByteWriter) async throws -> Void)
    case refusal(Refusal)
  }

  /// The status.
  public var status: Status
  var body: Body
  var headers: [(header: AnswerHeader, value: String)] = []
  /// For whom it is; the frame of a page then shows their workplace.
  private(set) var person: SignedIn?
  var cookies: [(cookie: Cookie, value: String?, lifetime: Int?)] = []

  init(status: Status, body: Body) {
    self.status = status
    self.body = body
  }

  /// A page in the frame of the town.
  public static func page(_ page: Page) -> Answer {
    Answer(status: page.status, body: .page(page))
  }

  /// The same page, laid out only once. For answers that are kept and given again to everybody who asks for the same
  /// address in the same language.
  public func remembered() -> Answer {
    guard case .page(var page) = body else { return self }
    page.memo = PageMemo()
    var answer = self
    answer.body = .page(page)
    return answer
  }

  /// A file or any other content in one piece. The version header is made from the content unless one is set.
  public static func bytes(_ bytes: [UInt8], type: String, status: Status = .ok) -> Answer {
    Answer(status: status, body: .bytes(bytes, type: type))
  }

  /// JSON that is already encoded.
  public static func json(_ bytes: [UInt8], status: Status = .ok) -> Answer {
    .bytes(bytes, type: "application/json", status: status)
  }

  /// Plain text.
  public static func text(_ text: String, status: Status = .ok) -> Answer {
    .bytes(Array(text.utf8), type: "text/plain; charset=utf-8", status: status)
  }

  /// Markup without the frame.
  public static func html(_ html: HTML, status: Status = .ok) -> Answer {
    Answer(status: status, body: .fragment(html))
  }

  /// Content that is written piece by piece, as fast as the client reads. An error on the way breaks the
  /// connection off, so that a cut answer is not taken for a whole one.
  public static func stream(
    type: String, _ write: @escaping @Sendable (inout ByteWriter) async throws -> Void
  ) -> Answer {
    Answer(status: .ok, body: .stream(type: type, write))
  }

  /// Look there instead: 303, 307 or 308.
  public static func redirect(to link: Link, status: Status = .seeOther) -> Answer {
    var answer = Answer(status: status, body: .none)
    answer.set(.location, link.string)
    return answer
  }

  /// The client has this version already.
  public static func notModified(_ version: ETag) -> Answer {
    var answer = Answer(status: .notModified, body: .none)
    answer.set(.eTag, version.value)
    return answer
  }

  /// A refusal; the same as throwing it.
  public static func refusal(_ refusal: Refusal) -> Answer {
    Answer(status: refusal.status, body: .refusal(refusal))
  }

  /// There is no such thing.
  public static let notFound = Answer.refusal(.notFound)

  /// The answer is for one person and for nobody else's cache.
  mutating func belong(to person: SignedIn) {
    self.person = person
    if !headers.contains(where: { $0.header == .cacheControl }) { set(.cacheControl, "no-store") }
  }

  /// Sets a header, replacing one that was set before.
  public mutating func set(_ header: AnswerHeader, _ value: String) {
    headers.removeAll { $0.header == header }
    headers.append((header, value))
  }

  /// The same answer with this version, so that a client which has it is sent nothing.
  public func version(_ version: ETag) -> Answer {
    var answer = self
    answer.set(.eTag, version.value)
    return answer
  }

  /// The same answer, to be saved under a name (RFC 6266).
  public func saved(as fileName: String) -> Answer {
    var answer = self
    var encoded = ""
    PercentEncoding.append(fileName, to: &encoded)
    let plain = String(
      fileName.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "_" })
    answer.set(.contentDisposition, "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)")
    return answer
  }
}
