import CCurl

/// What came of one attempt, in libcurl's words; told apart into what it means for the mail.
struct CurlOutcome {
  var code: CURLcode
  /// The number of the server's last answer.
  var answer: Int
  var stage: CurlTalk.Stage
  var hasBegunBody: Bool
  var wasReused: Bool
  var lastWords: String
  var isTLSPort: Bool

  /// Whether the server hung up, or said that it does, before any of the mail had left.
  var isUntouched: Bool {
    code != CURLE_OK && code != CURLE_OPERATION_TIMEDOUT && !hasBegunBody && (answer < 400 || answer == 421)
  }

  /// Nil when the server has taken the mail.
  var failure: MailFailure? {
    switch code {
    case CURLE_OK: return nil
    case CURLE_OPERATION_TIMEDOUT where stage == .greeting && !isConnected:
      return .unreachable(MailReason(code: "connect", words: explained))
    case CURLE_OPERATION_TIMEDOUT: return .hanging
    case CURLE_COULDNT_RESOLVE_HOST: return .unreachable(MailReason(code: "name", words: explained))
    case CURLE_COULDNT_CONNECT: return .unreachable(MailReason(code: "connect", words: explained))
    case CURLE_USE_SSL_FAILED: return .unreachable(MailReason(code: "starttls", words: lastWords))
    case CURLE_PEER_FAILED_VERIFICATION:
      return .unreachable(MailReason(code: "certificate", words: explained))
    case CURLE_SSL_CONNECT_ERROR: return .unreachable(MailReason(code: "tls", words: explained))
    case CURLE_SSL_CACERT_BADFILE: return .unreachable(MailReason(code: "authorities", words: explained))
    case CURLE_LOGIN_DENIED: return .unreachable(MailReason(code: "login", words: lastWords))
    default: return answered
    }
  }

  /// Whether the server has said anything.
  private var isConnected: Bool { !lastWords.isEmpty }

  private var explained: String { String(cString: curl_easy_strerror(code)) }

  /// What the server's answer means. A refusal of the sender, or before it, concerns every mail.
  private var answered: MailFailure {
    let reason = MailReason(code: Self.numbers(lastWords) ?? "\(answer)", words: lastWords)
    switch (stage, answer) {
    case (_, 421), (_, 530): return .unreachable(reason)
    case (.sender, 552): return .permanent(reason)
    case (.greeting, 400...), (.sender, 400...): return .unreachable(reason)
    case (_, 400..<500): return .temporary(reason)
    case (_, 500...): return .permanent(reason)
    case (.greeting, _): return .unreachable(MailReason(code: "lost", words: explained))
    default: return .temporary(MailReason(code: "lost", words: explained))
    }
  }

  /// `550 5.1.1` of `550 5.1.1 <anna@example.org>: unknown`.
  private static func numbers(_ line: String) -> String? {
    guard let match = line.prefixMatch(of: /(\d{3})[ -](\d\.\d{1,3}\.\d{1,3})?/) else { return nil }
    return match.output.2.map { "\(match.output.1) \($0)" } ?? String(match.output.1)
  }
}
