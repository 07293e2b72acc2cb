public import Access
import Crypto
import HTTPTypes
import Hummingbird

/// A request as handlers see it: its query, a few headers and what a form sent; the parameters of the path come
/// typed beside it. From where it comes, and with what program, cannot be asked.
public struct Request: Sendable {
  /// What it wants to do; HEAD arrives as `get`.
  public let method: Method
  /// The host that the visitor asked, with its port if it has one; behind a trusted proxy the public one.
  public let host: String?
  /// Whether the visitor's connection is encrypted; nil if nobody who is trusted says so.
  public let isSecure: Bool?
  /// The id of this request, for logs.
  public let id: String
  /// The language that the address names; German on routes that are not served in every language.
  public let language: Language
  /// Who is signed in, on routes that need somebody; nil on all others.
  public let signedIn: SignedIn?
  /// What a form sent, for POST.
  public let form: FormFields
  /// What a program sent, for POST below `/api`.
  public let content: [UInt8]
  let queryText: Query
  let headers: HTTPFields
  let caller: @Sendable () -> IPAddress?
  let allowed: Scope?

  /// The language and everything that was asked for, as it was written: what a page of one route depends on, beside the
  /// moment and the register.
  public var question: String { queryText.question(in: language) }

  /// The value of a query parameter; nil if there is none or an empty one.
  /// - Throws: `Refusal` 400 for a value that the parameter does not take.
  public func query<Value>(_ parameter: QueryParameter<Value>) throws -> Value? {
    try queryText.first(parameter)
  }

  /// All values of a parameter that may be repeated, such as ticked boxes; at most 50.
  /// - Throws: `Refusal` 400 for a value that the parameter does not take.
  public func queryValues<Value>(_ parameter: QueryParameter<Value>) throws -> [Value] {
    try queryText.all(parameter)
  }

  /// A header, or nil.
  public func header(_ header: RequestHeader) -> String? {
    headers[header.name]
  }

  /// Whether the client already has this version; answer then with `Answer.notModified`. Saves making the
  /// page at all, where the version is known beforehand.
  public func has(_ version: ETag) -> Bool {
    method == .get && header(.ifNoneMatch).map(version.isNamed) == true
  }

  /// Where the action of this route may be done, by whoever is signed in.
  /// - Throws: `Refusal` 403 on a route that needs nobody.
  public func scope() throws -> Scope {
    guard let allowed else { throw Refusal(.forbidden) }
    return allowed
  }

  /// Who is signed in.
  /// - Throws: `Refusal` 403 on a route that needs nobody.
  public func person() throws -> SignedIn {
    guard let signedIn else { throw Refusal(.forbidden) }
    return signedIn
  }

  /// A value that the browser keeps for us. The session is the shell's own business.
  public func cookie(_ cookie: Cookie) -> String? {
    cookie == .session ? nil : cookie.value(in: headers, isSecure: isSecure == true)
  }

  /// The token of the session, for ending it.
  public var sessionToken: String? { Cookie.session.value(in: headers, isSecure: isSecure == true) }

  /// A mark of where the request comes from that counts attempts and cannot be turned back into an address
  /// without `salt`. Neighbours in one network of IPv6 (/64) share it.
  public func origin(salt: [UInt8]) -> String {
    let bytes = caller()?.bytes ?? []
    let network = bytes.count == 16 ? Array(bytes.prefix(8)) : bytes
    let code = HMAC<SHA256>.authenticationCode(for: network, using: SymmetricKey(data: salt))
    return code.prefix(16).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
