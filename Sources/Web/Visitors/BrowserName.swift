import HTTPTypes

/// What browser somebody seems to use, so that they find it again in the list of their devices: "Firefox, Windows".
/// Versions and models, which tell people apart, are left out.
enum BrowserName {
  static func name(_ userAgent: String) -> String {
    // Browsers name themselves after others too; the first match decides.
    let browsers = [
      ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
      ("FxiOS", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari"),
    ]
    let systems = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
      ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ]
    let agent = String(userAgent.prefix(400))
    let found = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
    return found.isEmpty ? "Unbekanntes Gerät" : found.joined(separator: ", ")
  }
}

extension Request {
  /// What browser somebody seems to use: "Firefox, Windows".
  public var browser: String { BrowserName.name(headers[.userAgent] ?? "") }
}
