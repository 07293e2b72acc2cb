/// The routes that the shell serves itself.
enum ShellRoutes {
  static let ping = Route(
    "/ping", access: .everyone,
    purpose: Wording(de: "Sagt, dass der Dienst läuft.", en: "Says that the service is running."))
  static let robots = Route(
    "/robots.txt", access: .everyone,
    purpose: Wording(de: "Sagt Suchmaschinen, was sie lesen sollen.", en: "Tells robots what to read."))
  static let icon = Route(
    "/favicon.ico", access: .everyone,
    purpose: Wording(de: "Das Zeichen im Browser.", en: "The icon of the browser tab."))
  static let asset = Route(
    "/assets" / .text("file"), access: .everyone,
    purpose: Wording(de: "Gestaltung und Hilfen der Seiten.", en: "Style sheet and script of the pages."))

  private static let pong: Answer = {
    var answer = Answer.text("pong")
    answer.set(.cacheControl, "no-store")
    return answer
  }()

  static func registrations(site: SiteInfo, assets: Assets) -> [Registration] {
    let rules = site.isDemo ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nDisallow: /api/\n"
    return [
      ping.handle { _ in pong },
      robots.handle { _ in .text(rules) },
      icon.handle { _ in assets.favicon() },
      asset.handle { _, file in assets.answer(file) ?? .notFound },
    ]
  }
}
