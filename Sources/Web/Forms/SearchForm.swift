public import Markup

/// The search field with its button.
public struct SearchForm: Sendable {
  let site: SiteInfo
  let texts: ShellTexts
  let value: String
  let placeholder: String?

  /// A search form that goes where the site searches; empty if it does not.
  public init(
    site: SiteInfo, texts: ShellTexts = .german, value: String = "", placeholder: String? = nil
  ) {
    self.site = site
    self.texts = texts
    self.value = value
    self.placeholder = placeholder
  }

  /// The form.
  public var html: HTML {
    guard let search = site.search else { return .empty }
    return """
      <form class="find" role="search" action="\(search)">\
      <label class="hidden" for="suchfeld">\(texts.searchLabel)</label>\
      <input id="suchfeld" type="search" name="\(site.searchField)" value="\(value)" maxlength="200" \
      autocomplete="off" enterkeyhint="search"\(attribute: "data-suggest", site.suggestions?.string)\(attribute: "placeholder", placeholder)>\
      <button class="button">\(texts.search)</button></form>
      """
  }
}
