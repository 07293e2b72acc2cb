import Markup
import Offers
import Places
import Web

/// How the text of an offer reads and what would make it better, each hint leading to its field. Only hints: nothing
/// here keeps anybody from publishing.
struct HintsPanel {
  /// The id of the panel, the target of a link to it.
  static let id = "hinweise"

  let texts: HintTexts
  let formTexts: FormTexts
  let offer: Offer
  /// The place is chosen, but the offer does not know it yet.
  var hasNewPlace = false
  /// Where the form is; nil on its own page.
  var form: OfferID?

  var html: HTML {
    let hints = QualityHints.of(offer).filter {
      $0.kind != .hardToRead && !($0.kind == .placeMissing && hasNewPlace)
    }
    let measure = Readability.of(offer.description)
    let isEasy = measure.map { $0.light == .green } ?? true
    let light = measure?.light.rawValue ?? "none"
    let stale = offer.staleLanguages.filter(TranslationLanguages.isKnown).map(stale)
    let isDone = hints.isEmpty && stale.isEmpty
    return """
      <aside class="card hints" id="\(Self.id)" aria-labelledby="\(Self.id)-titel">\
      <h2 id="\(Self.id)-titel">\(texts.title)</h2>\
      <p class="note\(isEasy ? "" : " warn") measure \(light)">\(measure.map(texts.measure) ?? texts.short)</p>\
      \(isDone ? "<p>\(texts.none)</p>" as HTML : .empty)\
      \(list(texts.essential, hints.filter(\.isEssential).map(item)))\
      \(list(texts.words, hints.filter { !$0.isEssential }.map(item) + stale))</aside>
      """
  }

  private func list(_ title: String, _ items: [HTML]) -> HTML {
    items.isEmpty ? .empty : "<h3>\(title)</h3><ul>\(items)</ul>"
  }

  private func item(_ hint: Hint) -> HTML {
    let label = hint.field.label
    // The place is a choice or three lines, so that its section is the target.
    let target = hint.field == .sites ? "wo" : OfferForm.name(of: hint.field).map { Field($0, label).id }
    guard let target else { return "<li><strong>\(label)</strong>: \(hint.text)</li>" }
    return "<li><a href=\"\(link(target))\">\(label)</a>: \(hint.text)</li>"
  }

  private func link(_ target: String) -> Link {
    form.map { EditingRoutes.edit.url($0, fragment: target) } ?? Link(fragment: target)
  }

  private func stale(_ tag: String) -> HTML {
    let link = EditingRoutes.edit.url(
      offer.id, query: [EditingRoutes.language.item(tag)], fragment: "uebersetzung")
    return
      "<li><a href=\"\(link)\">\(OfferField.translations.label)</a>: \(texts.stale(TranslationLanguages.name(tag, formTexts)))</li>"
  }
}
