import Markup
import Testing

@testable import Web

/// Which language an address names.
struct LanguageAddressTests {
  @Test(arguments: [
    ("/", Language.german, "/"), ("/suche", .german, "/suche"), ("/en", .english, "/"),
    ("/en/", .english, "/"),
    ("/en/suche", .english, "/suche"), ("/ar/angebot/1", .arabic, "/angebot/1"),
    ("/einfach", .plainGerman, "/"), ("/einfach/suche", .plainGerman, "/suche"),
    ("/de/suche", .german, "/de/suche"), ("/EN/suche", .german, "/EN/suche"), ("/xx", .german, "/xx"),
    ("/english", .german, "/english"), ("en/x", .german, "en/x"), ("", .german, ""),
    ("//en", .german, "//en"),
    ("/en/en/x", .english, "/en/x"),
  ])
  func languageAndPath(whole: String, language: Language, path: String) {
    let split = Language.split(whole[...])
    #expect(split.language == language && split.path == path)
  }

  @Test func linksAndBack() {
    for language in Language.allCases {
      for path in ["/", "/suche", "/angebot/1"] {
        let split = Language.split(language.path(path)[...])
        #expect(split.language == language && split.path == path)
      }
    }
    #expect(Language.english.link("/suche?q=a%20b#x").string == "/en/suche?q=a%20b#x")
    #expect(Language.english.path("/?q=1") == "/en?q=1")
    #expect(Language.german.link("/").string == "/")
  }
}
