import Markup
import Offers
import Places
import Storage
import Web

/// "Was wurde aus meinem Hinweis?": read with a code, without an account.
struct OutcomeHandlers: Sendable {
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

  /// The field for the code; a typed one leads to its page.
  func ask(_ request: Request) async throws -> Answer {
    let language = request.language
    guard let typed = try request.query(EditingRoutes.code), !typed.isEmpty else {
      return form(nil, language)
    }
    guard let receipt = Receipt(typed: typed) else {
      return form(OutcomeTexts.texts(in: language).wrong, language)
    }
    return .redirect(to: EditingRoutes.outcome.url(receipt.text))
  }

  /// What became of the remark.
  func show(_ request: Request, _ typed: String) async throws -> Answer {
    let now = clock.now()
    let language = request.language
    let texts = OutcomeTexts.texts(in: language)
    guard try await gate.mayGuess(request, now: now) else {
      throw Refusal(.tooManyRequests, retryAfter: 3_600).saying(texts.tooMany, in: language)
    }
    var found: RemarkOutcome?
    if let receipt = Receipt(typed: typed) {
      found = try await store.read { try SuggestionStore.outcome(receipt, in: $0) }
    }
    guard let found else {
      try await gate.noteGuess(request, now: now)
      return quiet(form(texts.unknown, language, status: .notFound))
    }
    let offer = found.offer.map { id in
      "<p><a class=\"button quiet\" href=\"\(house.publicPage(id))\">\(texts.offer)</a></p>" as HTML
    }
    let answer = found.answer.map {
      "<h2>\(texts.answer)</h2><blockquote><p>\(lines: $0)</p></blockquote>" as HTML
    }
    let main: HTML = """
      <h1>\(texts.title)</h1>\
      <p>\(texts.sent(BerlinTime.local(found.sent).date.german))</p>\
      <div class="note" role="status"><p><b>\(state(found, texts))</b></p></div>\(answer)\(offer)\
      <p class="soft">\(texts.kept)</p>
      """
    return quiet(
      .page(Page(title: texts.title, main: main, language: language, noindex: true, style: "narrow")))
  }

  private func state(_ found: RemarkOutcome, _ texts: OutcomeTexts) -> String {
    let day = found.decided.map { BerlinTime.local($0).date.german } ?? ""
    return switch found.state {
    case .open: texts.open
    case .accepted: texts.accepted(day)
    case .declined: texts.declined(day)
    }
  }

  private func form(_ error: String?, _ language: Language, status: Status? = nil) -> Answer {
    let texts = OutcomeTexts.texts(in: language)
    let field = Field(EditingRoutes.code.name, texts.code, hint: texts.codeHint, error: error)
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(ErrorSummary([field]).html)\
          \(Web.Form(
            action: EditingRoutes.askOutcome.url(),
            content: "\(field.line("", limit: 60, autocomplete: "off"))\(Web.Form.button(texts.show))").html)
          """, language: language, noindex: true, status: status ?? (error == nil ? .ok : Status(code: 422)),
        style: "narrow"))
  }

  /// The code is in the address: nobody's cache keeps the page.
  private func quiet(_ answer: Answer) -> Answer {
    var answer = answer
    answer.set(.cacheControl, "no-store")
    return answer
  }
}
