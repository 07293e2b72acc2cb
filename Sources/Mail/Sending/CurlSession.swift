import CCurl

/// One handle of libcurl with its connection. Not thread-safe: its actor owns it.
final class CurlSession {
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let curl: UnsafeMutableRawPointer
  private let talk = CurlTalk()
  private let tlsPort: Bool

  /// Nil when this libcurl lacks something that is needed.
  init?(_ settings: SMTPSettings, ownName: String) {
    guard Self.isReady, let curl = curl_easy_init() else { return nil }
    self.curl = curl
    tlsPort = settings.protection == .fromTheStart
    let url = "\(settings.shown)/\(ownName)"
    var isFine = lotse_curl_text(curl, CURLOPT_URL, url) == CURLE_OK
    func set(_ option: CURLoption, _ text: String?) {
      if let text { isFine = lotse_curl_text(curl, option, text) == CURLE_OK && isFine }
    }
    func set(_ option: CURLoption, _ number: Int) {
      isFine = lotse_curl_number(curl, option, number) == CURLE_OK && isFine
    }
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    set(CURLOPT_USERNAME, settings.user)
    set(CURLOPT_PASSWORD, settings.password)
    set(CURLOPT_CAINFO, settings.authorities)
    // The environment's proxies are for the web.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_UPLOAD, 1)
    // Signals would hit any thread of the program.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTime.milliseconds)
    set(CURLOPT_TIMEOUT_MS, settings.totalTime.milliseconds)
    // Also for the answer to our goodbye, which the time for a mail does not cover.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, settings.totalTime.milliseconds / 1_000))
    if settings.protection == .startTLS { set(CURLOPT_USE_SSL, lotse_curl_tls_all()) }
    guard isFine else { return nil }
    talk.attach(to: curl)
  }

  deinit { curl_easy_cleanup(curl) }

  /// Sends one mail; blocks for as long as that takes.
  func send(_ mail: RenderedMail, isFresh: Bool) -> CurlOutcome {
    let recipients = curl_slist_append(nil, "<\(mail.to)>")
    defer { curl_slist_free_all(recipients) }
    talk.begin(mail.bytes)
    _ = lotse_curl_text(curl, CURLOPT_MAIL_FROM, "<\(mail.from)>")
    _ = lotse_curl_list(curl, CURLOPT_MAIL_RCPT, recipients)
    _ = lotse_curl_size(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.bytes.count))
    _ = lotse_curl_number(curl, CURLOPT_FRESH_CONNECT, isFresh ? 1 : 0)
    let code = curl_easy_perform(curl)
    return CurlOutcome(
      code: code, answer: lotse_curl_long(curl, CURLINFO_RESPONSE_CODE), stage: talk.stage,
      hasBegunBody: talk.hasBegunBody, wasReused: lotse_curl_long(curl, CURLINFO_NUM_CONNECTS) == 0,
      lastWords: talk.lastWords, isTLSPort: tlsPort)
  }
}

extension Duration {
  fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}
