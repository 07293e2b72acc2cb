/// Whether a form was sent from a page of this site, as the browser tells it.
public enum OriginGuard {
  /// `Sec-Fetch-Site` decides where the browser sends it, else `Origin` compared with the host that was asked.
  /// A request with neither comes from no browser of today and is refused.
  /// - Parameters:
  ///   - host: The host with its port, as the visitor sees it; behind a proxy the public one.
  public static func isSameSite(secFetchSite: String?, origin: String?, host: String?) -> Bool {
    if let secFetchSite { return secFetchSite == "same-origin" }
    guard let origin, let host, !host.isEmpty else { return false }
    for scheme in ["https://", "http://"] where origin.lowercased() == scheme + host.lowercased() {
      return true
    }
    return false
  }

  /// The same for a request.
  public static func isSameSite(_ request: Request) -> Bool {
    isSameSite(
      secFetchSite: request.header(.secFetchSite), origin: request.header(.origin), host: request.host)
  }
}
