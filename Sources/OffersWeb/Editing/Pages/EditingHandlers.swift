import Access
import Markup
import Offers
import Places
import Storage
import Web

/// Finding offers, opening and beginning them.
struct EditingHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let house: EditingHouse
  let texts = EditingTexts.german
  let formTexts = FormTexts.german
  static let pageSize = 50

  func list(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let words = try request.query(EditingRoutes.words) ?? ""
    let page = try request.query(EditingRoutes.page) ?? 1
    let done = try request.query(EditingRoutes.done)
    let (found, drafts) = try await refusing {
      try await store.read { tx in
        (
          try OfferShelf.offers(scope: scope, words: words, page: page, size: Self.pageSize, in: tx),
          scope.account == nil ? [] : try DraftStore.mine(scope: scope, in: tx)
        )
      }
    }
    return ListPage(
      texts: texts, words: words, page: page, entries: found.entries, count: found.count, drafts: drafts,
      done: done, today: BerlinTime.local(clock.now()).date, publicPage: house.publicPage
    ).answer
  }

  func new(_ request: Request) async throws -> Answer {
    try await newPage(request, values: [:], errors: [:])
  }

  private func newPage(_ request: Request, values: [String: String], errors: [String: String]) async throws
    -> Answer
  {
    let scope = try request.scope()
    let organisations = try await store.read { try OfferShelf.organisations(scope: scope, in: $0) }
    return NewPage(
      texts: texts, formTexts: formTexts, person: try request.person(), organisations: organisations,
      mayBeAlone: scope.isForWholeAreas, values: values, errors: errors
    ).answer
  }

  func create(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let form = request.form
    var values: [String: String] = [:]
    for name in ["name", "beschreibung", "traeger"] { values[name] = form.text(name) }
    var errors: [String: String] = [:]
    if form.text("name").isEmpty { errors["name"] = texts.needsName }
    if form.text("beschreibung").isEmpty { errors["beschreibung"] = texts.needsDescription }
    guard errors.isEmpty else { return try await newPage(request, values: values, errors: errors) }
    let now = clock.now()
    let id: OfferID = try await refusing {
      try await store.write { tx in
        let own = try OfferShelf.organisations(scope: scope, in: tx)
        let organisation =
          own.first { $0.id.rawValue == form.text("traeger") } ?? (scope.isForWholeAreas ? nil : own.first)
        let area = organisation?.area ?? scope.areas.first
        guard let area else { throw EditRefusal.notAllowed }
        var offer = Offer(id: .make(), name: form.text("name"), owner: .area(area), lastModified: now)
        if let organisation {
          offer.organisation = organisation.id
          offer.owner = .organisation(organisation.id)
        }
        offer.description = form.text("beschreibung")
        offer.languages = ["de"]
        return try DraftStore.startNew(offer, scope: scope, at: now, in: tx).offer.id
      }
    }
    return .redirect(to: EditingRoutes.edit.url(id, query: [EditingRoutes.done.item("neu")]))
  }

  func edit(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let (sheet, places) = try await refusing {
      // Opening may note what a delivery changed as a version, so that an edit has something to begin with.
      try await store.write { tx in
        let sheet = try OfferDesk.open(id, scope: scope, at: now, in: tx)
        return (sheet, try OfferShelf.places(for: sheet.offer, scope: scope, in: tx))
      }
    }
    let asked = try request.query(EditingRoutes.language) ?? ""
    let language =
      TranslationLanguages.isKnown(asked)
      ? asked : sheet.offer.translations.keys.sorted().first(where: TranslationLanguages.isKnown) ?? "en"
    return EditPage(
      texts: texts, formTexts: formTexts, person: try request.person(), sheet: sheet,
      judged: sheet.offer, form: OfferForm(sheet.offer, language: language, publishAt: sheet.publishAt),
      places: places,
      today: BerlinTime.local(now).date, done: try request.query(EditingRoutes.done), seen: sheet.saved
    ).answer
  }

  func preview(_ request: Request, _ id: OfferID) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let (offer, organisation, places) = try await refusing {
      try await store.write { tx in
        let offer = try OfferDesk.open(id, scope: scope, at: now, in: tx).offer
        let places = try PlaceStore.find(offer.sites.map(\.place), in: tx)
        return (
          offer, try offer.organisation.flatMap { try OrganisationStore.find($0, in: tx) },
          offer.sites.compactMap { places[$0.place]?.published }
        )
      }
    }
    return .page(
      Page(
        title: "\(texts.preview): \(offer.name)",
        main: """
          <div class="note screen-only" role="status"><p>\(texts.previewNote)</p>\
          <p><a href="\(EditingRoutes.edit.url(id))">\(texts.previewBack)</a> · \
          <a href="\(Link(fragment: HintsPanel.id))">\(texts.previewHints)</a></p></div>\
          \(house.preview(offer, organisation, places))\
          <div class="screen-only">\
          \(HintsPanel(texts: .german, formTexts: formTexts, offer: offer, form: offer.id).html)</div>
          """, noindex: true))
  }
}
