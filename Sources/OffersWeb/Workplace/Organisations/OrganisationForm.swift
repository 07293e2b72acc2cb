import Markup
import Offers
import Places
import Web

/// What is said of an organisation, to be changed.
struct OrganisationForm {
  let texts: OrganisationTexts
  let person: SignedIn
  let neighbours: DeskNeighbours
  /// Nil for a new one.
  let id: OrganisationID?
  let title: String
  let draft: OrganisationDraft
  /// The state that somebody has before them.
  var seen: Instant
  var faults: Set<OrganisationDraft.Fault> = []
  /// What somebody else saved meanwhile.
  var theirs: OrganisationDraft?
  var done: String?
  /// For a new one: where it may belong, and where it shall.
  var areas: DeskAreas?
  var area = ""
  var areaError: String?
  /// Others of the same name.
  var twins: [Organisation] = []

  var answer: Answer {
    let fields = OrganisationFields(texts: texts, draft: draft, faults: faults)
    let action = id.map { DeskRoutes.saveOrganisation.url($0) } ?? DeskRoutes.addOrganisation.url()
    let form = Web.Form(
      action: action, method: .post, for: person,
      content: """
        \(Web.Form.hidden("stand", String(seen.milliseconds)))\(areaField.map { $0.choice(areas?.options ?? [], selected: area) })\
        \(fields.html)\(Web.Form.button(texts.save))
        """)
    let isWrong = !faults.isEmpty || areaError != nil || !twins.isEmpty
    let see: HTML? = id.map { "<p><a href=\"\(neighbours.organisation($0))\">\(texts.seePage)</a></p>" }
    return .page(
      Page(
        title: title,
        main: """
          \(Breadcrumbs([.init(texts.title, DeskRoutes.organisations.url())], current: title).html)\
          <h1>\(title)</h1>\(done.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })\
          \(ErrorSummary([areaField].compactMap { $0 } + fields.all).html)\(twinsNote)\(conflict)\
          \(see)\(form.html)
          """, noindex: true,
        status: theirs != nil ? .conflict : isWrong ? .unprocessable : .ok, style: "narrow"))
  }

  private var areaField: Field? { areas.map { _ in Field("gebiet", texts.area, error: areaError) } }

  private var twinsNote: HTML {
    guard !twins.isEmpty else { return .empty }
    let links = twins.map {
      "<li><a href=\"\(DeskRoutes.organisation.url($0.id))\">\($0.name)</a></li>" as HTML
    }
    let again = OrganisationFields(texts: texts, draft: draft, faults: []).hidden
    let form = Web.Form(
      action: DeskRoutes.addOrganisation.url(), method: .post, for: person,
      content: """
        \(Web.Form.hidden("trotzdem", "1"))\(Web.Form.hidden("gebiet", area))\(again)\
        <button class="button quiet">\(texts.addAnyway)</button>
        """)
    return
      "<div class=\"note warn\" role=\"alert\"><p>\(texts.sameName)</p><ul>\(links)</ul>\(form.html)</div>"
  }

  /// Both states side by side, where they differ.
  private var conflict: HTML {
    guard let theirs else { return .empty }
    let pairs = zip(lines(theirs), lines(draft)).filter { $0.0.text != $0.1.text }
    let rows = pairs.map { left, right in
      """
      <tr><th scope="row">\(left.name)</th><td>\(lines: left.text)</td><td>\(lines: right.text)</td></tr>
      """ as HTML
    }
    let table = ScrollTable(
      label: texts.compare, head: [texts.field, texts.theirs, texts.yours], rows: rows)
    return """
      <div class="note warn" role="alert"><p>\(texts.changedMeanwhile)</p></div>
      <section><h2>\(texts.compare)</h2>\(table.html)</section>
      """
  }

  private func lines(_ it: OrganisationDraft) -> [(name: String, text: String)] {
    let phones = it.phones.filter { !$0.number.isEmpty }.map {
      $0.note.isEmpty ? $0.number : "\($0.number) (\($0.note))"
    }
    let contacts = it.contacts.map { person in
      [person.name, person.role, person.email, person.phones].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return [
      (texts.name, it.name), (texts.alternateName, it.alternateName), (texts.description, it.description),
      (texts.website, it.website), (texts.email, it.email), (texts.phones, phones.joined(separator: "\n")),
      (texts.contacts, contacts.filter { !$0.isEmpty }.joined(separator: "\n")),
    ]
  }
}
