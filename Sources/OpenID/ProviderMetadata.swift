/// What the provider says of itself (OpenID Connect Discovery).
struct ProviderMetadata: Sendable {
  /// How Lotse proves to the provider who it is.
  enum ClientProof: Sendable {
    case none, basic, post
  }

  let authorization: WebAddress
  let token: WebAddress
  let keys: WebAddress
  let proofs: [String]
  /// Whether the answer must name the provider (RFC 9207).
  let namesItself: Bool

  /// Throws when it is not the provider of the settings, or sends us to a place that may be listened to.
  init(_ members: [String: JSONValue], settings: OpenIDSettings) throws(OpenIDFailure) {
    guard let issuer = members["issuer"]?.text, issuer == settings.issuer else {
      throw .settings("Der Anbieter nennt sich anders als eingestellt; gemeint ist \(settings.issuer).")
    }
    let isLocal = WebAddress(settings.issuer)?.isLoopback == true
    func address(_ name: String) throws(OpenIDFailure) -> WebAddress {
      guard let text = members[name]?.text, let address = WebAddress(text),
        address.isSecure || (isLocal && address.isLoopback)
      else { throw .settings("Der Anbieter nennt keine sichere Adresse als \(name).") }
      return address
    }
    authorization = try address("authorization_endpoint")
    token = try address("token_endpoint")
    keys = try address("jwks_uri")
    proofs = members["token_endpoint_auth_methods_supported"]?.texts ?? ["client_secret_basic"]
    namesItself = members["authorization_response_iss_parameter_supported"]?.isTrue ?? false
  }

  func proof(hasSecret: Bool) throws(OpenIDFailure) -> ClientProof {
    if !hasSecret { return .none }
    if proofs.contains("client_secret_basic") { return .basic }
    if proofs.contains("client_secret_post") { return .post }
    throw .settings("Der Anbieter nimmt kein Geheimnis an (client_secret_basic oder client_secret_post).")
  }
}
