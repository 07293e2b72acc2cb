import Markup
import Offers
import Places
import Web

/// The German text and its translation, beside each other.
struct TranslationSection {
  let texts: FormTexts
  let form: OfferForm
  let offer: Offer

  var html: HTML {
    let language = form.language
    let options = TranslationLanguages.all.map { tag in
      let name = TranslationLanguages.name(tag, texts)
      return Field.Option(tag, offer.isStale(tag) ? "\(name) – \(texts.staleMark)" : name)
    }
    let (name, kurz, text) = (texts.name, texts.summary, texts.description)
    return """
      \(Field("sprache", texts.language.label, hint: texts.language.hint).choice(options, selected: language))\
      <p><button class="button quiet" name="was" value="sprache">\(texts.showLanguage)</button></p>\
      \(Web.Form.hidden("sprache_war", language))\(stale)\
      \(pair("name", field("t_name", name).line(form.text("t_name"), limit: 300)))\
      \(pair("kurz", field("t_kurz", kurz).lines(form.text("t_kurz"), rows: 3, limit: 1_000)))\
      \(pair("beschreibung", field("t_beschreibung", text).lines(form.text("t_beschreibung"), rows: 7, limit: 20_000)))\
      \(about)
      """
  }

  /// Who made it and when; for Leichte Sprache who tested it.
  private var about: HTML {
    let words = TranslationFormTexts.german
    let isEasy = form.language == TranslationLanguages.easyToRead
    func field(_ name: String, _ words: FormTexts.Words) -> Field {
      Field(name, words.label, hint: words.hint, error: form.errors[name], isOptional: true)
    }
    let day = field("t_tag", isEasy ? words.tested : words.made).line(form.text("t_tag"), kind: .date)
    if isEasy {
      let isTested = offer.translations[form.language]?.isTested ?? false
      let note: HTML = isTested ? .empty : "<p class=\"note\">\(words.untested)</p>"
      return "\(note)\(field("t_pruefer", words.testers).line(form.text("t_pruefer"), limit: 200))\(day)"
    }
    let options =
      [Field.Option("", words.unknownOrigin)] + words.origins.map { Field.Option($0.rawValue, $1) }
    let isHeldBack = form.text("t_wer") == Translation.Origin.machine.rawValue && offer.tellsOfConditions
    let note: HTML = isHeldBack ? "<p class=\"note\">\(words.heldBack)</p>" : .empty
    return "\(field("t_wer", words.origin).choice(options, selected: form.text("t_wer")))\(day)\(note)"
  }

  /// That the German text has moved on, with a way to say that the translation still fits.
  private var stale: HTML {
    guard offer.isStale(form.language) else { return .empty }
    let name = TranslationLanguages.name(form.language, texts)
    return """
      <div class="note warn"><p>\(texts.stale(name))</p>\
      \(Field("t_stimmt", texts.stillFits).checkbox(isOn: form.stillFits))</div>
      """
  }

  private func field(_ name: String, _ words: FormTexts.Words) -> Field {
    var field = Field(name, "\(words.label) – \(TranslationLanguages.name(form.language, texts))")
    field.marks = TranslationLanguages.marks(form.language)
    return field
  }

  private func pair(_ name: String, _ field: HTML) -> HTML {
    """
    <div class="pair"><div><p class="soft">\(texts.german)</p><p>\(lines: form.text(name))</p></div>\(field)</div>
    """
  }
}
