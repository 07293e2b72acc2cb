import Markup
import Offers
import Places
import Storage
import Web

/// "Stimmt etwas nicht?": a sentence from anybody about an offer.
struct RemarkHandlers: Sendable {
  let store: any Store
  let clock: Clock
  let house: EditingHouse
  let gate: RemarkGate

  init(store: any Store, clock: Clock, house: EditingHouse, gate: RemarkGate) {
    self.store = store
    self.clock = clock
    self.house = house
    self.gate = gate
  }

  func form(_ request: Request, _ id: OfferID) async throws -> Answer {
    try await page(request, offer(id), remark: "", replyTo: "", errors: [:])
  }

  private func offer(_ id: OfferID) async throws -> Offer {
    guard let offer = try await store.read({ try OfferStore.find(id, in: $0) }), offer.isListed else {
      throw Refusal.notFound
    }
    return offer
  }

  func send(_ request: Request, _ id: OfferID) async throws -> Answer {
    let texts = RemarkTexts.texts(in: request.language)
    let offer = try await offer(id)
    let now = clock.now()
    let fields = request.form
    let (remark, replyTo) = (fields.text("hinweis"), fields.text("email"))
    var errors: [String: String] = [:]
    if try await gate.check(fields.text("stempel"), id, now: now) != .valid {
      errors["hinweis"] = texts.stale
    } else if remark.isEmpty {
      errors["hinweis"] = texts.empty
    } else if remark.unicodeScalars.count > SuggestionStore.longestRemark {
      errors["hinweis"] = texts.tooLong
    }
    if !replyTo.isEmpty, !FieldWriting.isMail(replyTo) { errors["email"] = texts.wrongEmail }
    guard errors.isEmpty else {
      return try await page(request, offer, remark: remark, replyTo: replyTo, errors: errors)
    }
    guard try await gate.admit(request, now: now) else {
      throw Refusal(
        .tooManyRequests, Wording(de: RemarkTexts.german.tooMany, en: "Too many remarks from here."),
        retryAfter: 3_600
      ).saying(texts.tooMany, in: request.language)
    }
    let receipt = Receipt.make()
    try await refusing {
      try await store.write { tx in
        guard let area = try AreaStore.all(in: tx).first?.key else { throw EditRefusal.notFound }
        try SuggestionStore.addRemark(
          .make(), remark, offer: id, area: area, replyTo: replyTo.isEmpty ? nil : replyTo,
          receipt: receipt, at: now, in: tx)
      }
    }
    return .page(
      Page(
        title: texts.sentTitle,
        main: """
          <h1>\(texts.sentTitle)</h1><p>\(texts.sent)</p>\
          \(Self.told(receipt, OutcomeTexts.texts(in: request.language)))\
          <p><a class="button quiet" href="\(house.publicPage(id))">\(texts.back)</a></p>
          """, language: request.language, noindex: true, style: "narrow"))
  }

  /// The code is shown once; the database knows only its digest.
  private static func told(_ receipt: Receipt, _ texts: OutcomeTexts) -> HTML {
    """
    <section class="card"><h2>\(texts.receiptTitle)</h2><p>\(texts.code): <b class="key">\(receipt.text)</b></p>\
    <p><a href="\(EditingRoutes.outcome.url(receipt.text))" rel="nofollow">\(texts.title)</a></p>\
    <p class="soft">\(texts.receipt)</p></section>
    """
  }

  private func page(
    _ request: Request, _ offer: Offer, remark: String, replyTo: String, errors: [String: String]
  ) async throws -> Answer {
    let language = request.language
    let (texts, shell) = (RemarkTexts.texts(in: language), ShellTexts.texts(in: language))
    let stamp = try await gate.stamp(offer.id, now: clock.now())
    let field = Field("hinweis", texts.remark, hint: texts.remarkHint, error: errors["hinweis"], texts: shell)
    let mail = Field(
      "email", texts.replyTo, hint: texts.replyHint, error: errors["email"], isOptional: true, texts: shell)
    let content: HTML = """
      \(Web.Form.hidden("stempel", stamp))\
      \(field.lines(remark, rows: 6, limit: SuggestionStore.longestRemark))\
      \(mail.line(replyTo, kind: .email, limit: 254, autocomplete: "email"))\(Web.Form.button(texts.send))
      """
    return .page(
      Page(
        title: texts.title,
        main: """
          \(Breadcrumbs([.init(offer.name, house.publicPage(offer.id))], current: texts.title, texts: shell).html)\
          <h1>\(texts.title)</h1><p>\(texts.lead(offer.name))</p>\(ErrorSummary([field, mail], texts: shell).html)\
          \(Web.Form(action: EditingRoutes.sendRemark.url(offer.id), method: .post, content: content).html)
          """, language: language, noindex: true, status: errors.isEmpty ? .ok : Status(code: 422),
        style: "narrow"))
  }
}
