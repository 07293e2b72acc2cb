import Markup
import Navigator
import Places
import Web

/// Words and age, to be changed without JavaScript; the other choices go along.
struct NeedForm {
  let sight: Sight
  let need: Need

  private static let ages = 0...18

  var html: HTML {
    let texts = sight.texts.results
    let shell = ShellTexts.german
    let words = NavigatorQuery.words.name
    let age = NavigatorQuery.age.name
    return """
      <form class="find" role="search" action="\(NavigatorRoutes.results.url())">\
      <label class="hidden" for="suchfeld">\(shell.searchLabel)</label>\
      <input id="suchfeld" type="search" name="\(words)" value="\(need.words)" maxlength="200" \
      autocomplete="off" enterkeyhint="search" data-suggest="\(NavigatorRoutes.suggestions.url())" placeholder="\(shell.searchLabel)">\
      <label class="hidden" for="alter">\(texts.ageLabel)</label>\
      <select id="alter" name="\(age)"><option value="">\(texts.anyAge)</option>\
      \(Self.ages, { "<option value=\"\($0)\"\(flag: "selected", $0 == need.age)>\(texts.age($0))</option>" })</select>\
      \(hidden)\
      <button class="button">\(shell.search)</button></form>
      """
  }

  private var hidden: HTML {
    need.with(\.words, "").with(\.age, nil).query.map { Form.hidden($0.name, $0.value) }.joined()
  }
}
