import Markup

/// The page of a refusal: a sentence, what to do, a search field and the way to the start.
enum ErrorPage {
  static func page(_ refusal: Refusal, site: SiteInfo, language: Language, errorID: String?) -> Page {
    let texts = ShellTexts.texts(in: language)
    let error = texts.error(refusal.status)
    let number: HTML? = errorID.map { "<p class=\"soft\">\(texts.errorNumber): <code>\($0)</code></p>" }
    let main: HTML = """
      <h1>\(error.title)</h1>
      <p>\(refusal.sentence(in: language) ?? error.sentence)</p>
      <p>\(error.advice)</p>
      \(number)\(SearchForm(site: site, texts: texts).html)
      <p><a href="\(site.home)">\(texts.home)</a></p>
      """
    return Page(
      title: error.title, main: main, language: language, noindex: true, status: refusal.status,
      style: "narrow")
  }
}
