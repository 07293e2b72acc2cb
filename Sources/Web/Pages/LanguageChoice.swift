import Markup

/// The way to the same page in the other languages: for people in the header, for search engines in the head. These
/// links name their language themselves.
struct LanguageChoice {
  let address: PageAddress
  let texts: ShellTexts

  /// Plain links with the names that their speakers use.
  var html: HTML {
    let items = Language.allCases.map { language -> HTML in
      let isHere = language == address.language
      return """
        <li><a href="\(Link(untrusted: address.link(in: language)))" lang="\(language.tag)" hreflang="\(language.tag)"\
        \(attribute: "aria-current", isHere ? "true" : nil)>\(language.nativeName)</a></li>
        """
    }
    return "<nav class=\"languages\" aria-label=\"\(texts.languages)\"><ul>\(items)</ul></nav>"
  }

  /// Search engines know no plain German, so it is left out.
  func alternates(_ canonical: Link) -> HTML {
    let known = Language.allCases.filter { $0 != .plainGerman }.map { language -> HTML in
      "<link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(language.link(canonical))\">\n"
    }
    return "\(known)<link rel=\"alternate\" hreflang=\"x-default\" href=\"\(canonical)\">\n"
  }
}
