import Markup
import Pictures

/// The frame around every page: head, header, footer.
struct Layout: Sendable {
  let site: SiteInfo
  let assets: Assets
  var menu: StaffMenu?

  func document(_ page: Page, for person: SignedIn? = nil) -> HTML {
    let site = page.site ?? site
    let texts = ShellTexts.texts(in: page.language)
    let mainClass: HTML = page.style.map { style in "page \(HTML(stringLiteral: style))" } ?? "page"
    return """
      <!doctype html>
      <html lang="\(page.language.tag)" dir="\(page.language.direction.rawValue)">
      \(head(page, site))
      <body>
      <a class="skip" href="#inhalt">\(texts.skipToContent)</a>
      \(header(site, texts))\(StaffBar(menu: menu, person: person, texts: texts).html)
      <main id="inhalt" class="\(mainClass)" tabindex="-1">
      \(page.main)
      </main>
      \(footer(site, texts))
      </body>
      </html>

      """
  }

  private func head(_ page: Page, _ site: SiteInfo) -> HTML {
    let robots = page.noindex || site.isDemo || page.status.code >= 400
    return """
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(page.title) · \(site.program) \(site.town)</title>
      \(page.description.map { "<meta name=\"description\" content=\"\($0)\">\n" as HTML })\
      \(robots ? "<meta name=\"robots\" content=\"noindex\">\n" as HTML : .empty)\
      \(page.canonical.map { "<link rel=\"canonical\" href=\"\($0)\">\n" as HTML })\
      <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">
      <meta name="theme-color" content="#10191e" media="(prefers-color-scheme: dark)">
      <link rel="icon" type="image/svg+xml" href="\(assets.icon)">
      <link rel="stylesheet" href="\(assets.style)">
      <script src="\(assets.script)" defer></script>
      \(page.isForPaper ? paper : .empty)</head>
      """
  }

  private var paper: HTML {
    """
    <link rel="stylesheet" href="\(assets.paperStyle)">
    <script src="\(assets.paperScript)" defer></script>

    """
  }

  private func header(_ site: SiteInfo, _ texts: ShellTexts) -> HTML {
    let demo: HTML = site.isDemo ? "<p class=\"demo\">\(texts.demo)</p>\n" : .empty
    let navigation: HTML =
      site.navigation.isEmpty
      ? .empty
      : """
      <nav aria-label="\(texts.navigation)"><ul>\(site.navigation, entry)</ul></nav>
      """
    let leave: HTML? = site.leave.map {
      """
      <a class="leave" href="\($0)" rel="noreferrer noopener" title="\(texts.leaveHint)" data-leave>\(texts.leave)</a>
      """
    }
    return """
      <header class="top">
      \(demo)<div class="bar">
      <a class="brand" href="\(site.home)">\(Logo.inline)<span>\(site.program)<small>\(site.town)</small></span></a>
      \(leave)\(navigation)
      </div>
      </header>
      """
  }

  private func footer(_ site: SiteInfo, _ texts: ShellTexts) -> HTML {
    guard !site.legal.isEmpty else {
      return "<footer class=\"foot\"><p>\(site.program) \(site.town)</p></footer>"
    }
    return """
      <footer class="foot">
      <p>\(site.program) \(site.town)</p>
      <nav aria-label="\(texts.footerNavigation)"><ul>\(site.legal, entry)</ul></nav>
      </footer>
      """
  }

  private func entry(_ entry: SiteInfo.Entry) -> HTML {
    "<li><a href=\"\(entry.link)\">\(entry.label)</a></li>"
  }
}
