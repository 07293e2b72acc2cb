import Markup
import Pictures

/// The frame around every page: head, header, footer.
struct Layout: Sendable {
  let site: SiteInfo
  let assets: Assets
  var menu: StaffMenu?
  var sites: (@Sendable (Language) -> SiteInfo)?
  var links: LocalLinks?

  /// The frame of pages in a language.
  func site(in language: Language) -> SiteInfo {
    language == .german ? site : sites?(language) ?? site
  }

  func document(_ page: Page, for person: SignedIn? = nil, at address: PageAddress = PageAddress()) -> HTML {
    let site = page.site ?? site(in: page.language)
    let texts = ShellTexts.texts(in: page.language)
    let choice = address.isForFamilies ? LanguageChoice(address: address, texts: texts) : nil
    let mainClass: HTML = page.style.map { style in "page \(HTML(stringLiteral: style))" } ?? "page"
    func local(_ html: HTML) -> HTML { links?.html(html, in: address.language) ?? html }
    return """
      <!doctype html>
      <html lang="\(page.language.tag)" dir="\(page.language.direction.rawValue)">
      <head>
      \(local(head(page, site)))\(alternates(page, choice))\
      </head>
      <body>
      <a class="skip" href="#inhalt">\(texts.skipToContent)</a>
      <header class="top">
      \(local(header(site, texts)))\(choice?.html)
      </header>
      \(StaffBar(menu: menu, person: person, texts: texts).html)\
      <main id="inhalt" class="\(mainClass)" tabindex="-1">
      \(local(page.main))
      </main>
      \(local(footer(site, texts)))
      </body>
      </html>

      """
  }

  private func isForRobots(_ page: Page, _ site: SiteInfo) -> Bool {
    !page.noindex && !site.isDemo && page.status.code < 400
  }

  /// The same page in the other languages, for search engines.
  private func alternates(_ page: Page, _ choice: LanguageChoice?) -> HTML? {
    guard let canonical = page.canonical, !page.noindex, page.status.code < 400 else { return nil }
    return choice?.alternates(canonical)
  }

  private func head(_ page: Page, _ site: SiteInfo) -> HTML {
    """
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(page.title) · \(site.program) \(site.town)</title>
    \(page.description.map { "<meta name=\"description\" content=\"\($0)\">\n" as HTML })\
    \(isForRobots(page, site) ? .empty : "<meta name=\"robots\" content=\"noindex\">\n" as HTML)\
    \(page.canonical.map { "<link rel=\"canonical\" href=\"\($0)\">\n" as HTML })\
    <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#10191e" media="(prefers-color-scheme: dark)">
    <link rel="icon" type="image/svg+xml" href="\(assets.icon)">
    <link rel="stylesheet" href="\(assets.style)">
    <script src="\(assets.script)" defer></script>
    \(page.isForPaper ? paper : .empty)
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
      \(demo)<div class="bar">
      <a class="brand" href="\(site.home)">\(Logo.inline)<span>\(site.program)<small>\(site.town)</small></span></a>
      \(leave)\(navigation)
      </div>
      """
  }

  private func footer(_ site: SiteInfo, _ texts: ShellTexts) -> HTML {
    let emergency = site.emergency.map {
      "<p class=\"sos\"><a href=\"\($0.link)\">\($0.label)</a></p>" as HTML
    }
    guard !site.legal.isEmpty else {
      return "<footer class=\"foot\">\(emergency)<p>\(site.program) \(site.town)</p></footer>"
    }
    return """
      <footer class="foot">
      \(emergency)<p>\(site.program) \(site.town)</p>
      <nav aria-label="\(texts.footerNavigation)"><ul>\(site.legal, entry)</ul></nav>
      </footer>
      """
  }

  private func entry(_ entry: SiteInfo.Entry) -> HTML {
    "<li><a href=\"\(entry.link)\">\(entry.label)</a></li>"
  }
}
