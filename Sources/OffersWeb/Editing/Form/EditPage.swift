import Markup
import Offers
import Places
import Web

/// The page on which an offer is edited: one long form with all fields filled in.
struct EditPage {
  let texts: EditingTexts
  let formTexts: FormTexts
  let person: SignedIn
  let sheet: OfferSheet
  /// The offer as the form says it, for the hints.
  let judged: Offer
  let form: OfferForm
  let places: [Place]
  let today: LocalDate
  var done: String?
  /// What another window saved meanwhile, field by field.
  var elsewhere: [FieldChange] = []
  /// When the draft was saved that this form is based on.
  var seen: Instant?

  private var isWrong: Bool { !form.errors.isEmpty || !elsewhere.isEmpty }

  var answer: Answer {
    let id = sheet.offer.id
    let sections = OfferFormSections(
      texts: formTexts, form: form, offer: sheet.offer, places: places, today: today)
    let links = formTexts.sections.map {
      "<li><a href=\"\(Link(fragment: $0.id))\">\($0.title)</a></li>" as HTML
    }
    let title = formTexts.title(sheet.offer.name.isEmpty ? texts.new : sheet.offer.name)
    let history: HTML =
      sheet.base == 0
      ? .empty : "<li><a href=\"\(EditingRoutes.history.url(id))\">\(texts.history)</a></li>"
    let hints = HintsPanel(
      texts: .german, formTexts: formTexts, offer: judged,
      hasNewPlace: form.wantsPlace || form.filled("weiterer_ort") != nil)
    let content: HTML = """
      \(Web.Form.hidden("basis", String(sheet.base)))\
      \(Web.Form.hidden("stand", seen.map { String($0.milliseconds) } ?? ""))\
      \(hiddenFirstButton)\(sections.all)\(buttons(sections))
      """
    return .page(
      Page(
        title: title,
        main: """
          \(Breadcrumbs([.init(texts.title, EditingRoutes.list.url())], current: sheet.offer.name).html)\
          <h1>\(title)</h1>\(note)\(ErrorSummary(sections.fields).html)\(difference)\
          <nav class="jump"><ul>\(links)\
          <li><a href="\(Link(fragment: HintsPanel.id))">\(hints.texts.title)</a></li>\(history)</ul></nav>\
          <div class="beside">\
          \(Web.Form(action: EditingRoutes.save.url(id), method: .post, for: person, content: content).html)\
          \(hints.html)</div>
          """, noindex: true, status: isWrong ? Status(code: 422) : .ok, style: "edit"))
  }

  /// Enter in a line saves the draft instead of doing what the first visible button does.
  private var hiddenFirstButton: HTML {
    "<button hidden name=\"was\" value=\"speichern\" tabindex=\"-1\">\(formTexts.save)</button>"
  }

  private var note: HTML {
    let said = done.flatMap { texts.done[$0] }
    let when = sheet.publishAt.map { texts.scheduled(GermanMoment.text($0)) }
    let draft = said == nil && sheet.saved != nil ? (sheet.base == 0 ? texts.newDraft : texts.draft) : nil
    let lines = [said, when, draft].compactMap { $0 }
    guard !isWrong else { return .empty }
    let told: HTML =
      lines.isEmpty
      ? .empty : "<div class=\"note\" role=\"status\">\(lines, { "<p>\($0)</p>" })</div>"
    return failure + told
  }

  /// That the draft was not published at its time, and what to do.
  private var failure: HTML {
    guard let reason = sheet.failure else { return .empty }
    let compare: HTML =
      reason == .conflict
      ? "<p><a href=\"\(EditingRoutes.conflict.url(sheet.offer.id))\">\(texts.compare)</a></p>" : .empty
    return "<div class=\"note warn\" role=\"alert\"><p>\(texts.failure(reason))</p>\(compare)</div>"
  }

  private var difference: HTML {
    guard !elsewhere.isEmpty else { return .empty }
    return """
      <div class="note warn" role="alert"><p>\(formTexts.otherWindow)</p></div>\
      \(ChangeTable(changes: elsewhere, old: formTexts.otherSaved, new: formTexts.yours, none: texts.nothing).html)
      """
  }

  private func buttons(_ sections: OfferFormSections) -> HTML {
    let discard: HTML =
      sheet.saved == nil
      ? .empty
      : "<button class=\"button quiet\" name=\"was\" value=\"verwerfen\">\(formTexts.discard)</button>"
    let unschedule: HTML =
      sheet.publishAt == nil
      ? .empty
      : "<button class=\"button quiet\" name=\"was\" value=\"nicht-spaeter\">\(formTexts.unschedule)</button>"
    let moment = sections.field("wann", formTexts.moment).line(form.text("wann"), kind: .moment)
    return """
      <div class="buttons finish">\
      <button class="button" name="was" value="veroeffentlichen">\(formTexts.publish)</button>\
      <button class="button quiet" name="was" value="speichern">\(formTexts.save)</button>\
      <button class="button quiet" name="was" value="vorschau">\(formTexts.preview)</button>\
      <button class="button quiet" name="was" value="pruefen" data-live="\(HintsPanel.id)" \
      formaction="\(EditingRoutes.save.url(sheet.offer.id, fragment: HintsPanel.id))">\(HintTexts.german.check)</button>\
      \(discard)</div>\
      <div class="later">\(moment)\
      <div class="buttons"><button class="button quiet" name="was" value="spaeter">\(formTexts.schedule)</button>\
      \(unschedule)</div></div>
      """
  }
}

/// A moment as people say it: `24.11.2026, 8:00 Uhr`.
enum GermanMoment {
  static func text(_ instant: Instant) -> String {
    let local = BerlinTime.local(instant)
    return "\(local.date.german), \(local.time.iso8601) Uhr"
  }
}

/// Differences field by field, both texts beside each other.
struct ChangeTable {
  let changes: [FieldChange]
  let old: String
  let new: String
  let none: String

  var html: HTML {
    let rows = changes.map { change in
      """
      <div class="change"><h3>\(change.label)</h3><div class="pair">\(side(old, change.old))\
      \(side(new, change.new))</div></div>
      """ as HTML
    }
    return "<div class=\"changes\">\(rows)</div>"
  }

  private func side(_ title: String, _ text: String) -> HTML {
    """
    <div><p class="soft">\(title)</p>\(text.isEmpty ? "<p class=\"soft\">\(none)</p>" : "<p>\(lines: text)</p>" as HTML)</div>
    """
  }
}
