import Crypto
import HTTPTypes

/// Who may see what is for those who run the machine: whoever shows the token, and where none is set, whoever
/// asks from this machine itself and not through a proxy.
struct OperatorGate: Sendable {
  private let token: SHA256Digest?

  init(token: String?) { self.token = token.map { SHA256.hash(data: Array($0.utf8)) } }

  /// The refusal for those who may not; nil for those who may.
  func refusal(for sender: Sender, _ headers: HTTPFields) -> Answer? {
    guard let token else {
      let isOwn = sender.client?.isLoopback == true && !ForwardedHeaders.areIn(headers)
      return isOwn ? nil : .refusal(Refusal(.forbidden, OperatingTexts.operatorsOnly))
    }
    let shown = headers[.authorization].flatMap(OperatorGate.bearer)
    // Digests of equal length, compared in constant time: neither the place of the first difference nor the
    // length can be measured.
    if let shown, SHA256.hash(data: Array(shown.utf8)) == token { return nil }
    var answer = Answer.refusal(Refusal(.unauthorized, OperatingTexts.tokenNeeded))
    answer.set(.authenticate, "Bearer")
    return answer
  }

  private static func bearer(_ value: String) -> Substring? {
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1].trimmed
  }
}
