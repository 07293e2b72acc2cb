public import Markup
import Offers
public import Places
public import Storage
public import Web

/// Confirming an offer by the link in a reminder, without an account.
public struct ConfirmPages: Sendable {
  let store: any Store
  let clock: Clock
  let key: @Sendable () async throws -> [UInt8]
  let signIn: Link
  private let texts = ConfirmTexts.german

  /// The pages over a store. `key`: the secret that links are signed with; `signIn`: where one signs in.
  public init(
    store: any Store, clock: Clock, signIn: Link, key: @escaping @Sendable () async throws -> [UInt8]
  ) {
    self.store = store
    self.clock = clock
    self.signIn = signIn
    self.key = key
  }

  /// The address of a link, for the mail.
  public static func link(_ token: String) -> Link { ConfirmRoutes.look.url(token) }

  /// All routes with their handlers.
  public var registrations: [Web.Registration] {
    [
      // Programs that look through mail open every link in it, so looking must not confirm; they press no button.
      ConfirmRoutes.look.handle { _, token in try await look(token) },
      ConfirmRoutes.confirm.handle { _, token in try await confirm(token) },
      ConfirmRoutes.change.handle { _, _ in change() },
    ]
  }

  private func look(_ token: String) async throws -> Answer {
    let (key, now) = (try await key(), clock.now())
    let (verdict, facts) = try await store.read { tx in
      let verdict = try ConfirmLink.open(token, key: key, now: now, in: tx)
      return (verdict, try verdict.offer.flatMap { try ConfirmFacts.find($0, in: tx) })
    }
    guard case .valid = verdict, let facts else { return closed(verdict) }
    let form = Web.Form(
      action: ConfirmRoutes.confirm.url(token), method: .post, content: Web.Form.button(texts.yes))
    let rows = facts.facts.map { "<dt>\($0.label)</dt><dd>\(lines: $0.text)</dd>" as HTML }
    return page(
      texts.question,
      """
      <h2>\(facts.name)</h2><p>\(texts.shown)</p><dl>\(rows)</dl>
      \(form.html)<p class="soft">\(texts.once)</p>
      <p><a class="button quiet" href="\(ConfirmRoutes.change.url(token))">\(texts.no)</a></p>
      """)
  }

  private func confirm(_ token: String) async throws -> Answer {
    let (key, now) = (try await key(), clock.now())
    let (verdict, name) = try await store.write { tx in
      let verdict = try ConfirmLink.use(token, key: key, now: now, in: tx)
      return (verdict, try verdict.offer.flatMap { try OfferStore.find($0, in: tx)?.name })
    }
    guard case .valid = verdict, let name else { return closed(verdict) }
    return page(texts.thanks, "<p>\(texts.thanksHint(name))</p>")
  }

  private func change() -> Answer {
    page(
      texts.changeTitle,
      """
      <p>\(texts.changeHint)</p><ol><li>\(texts.signIn)</li><li>\(texts.phone)</li></ol>\(way)
      """)
  }

  private func closed(_ verdict: ConfirmLink.Verdict) -> Answer {
    switch verdict {
    case .expired: page(texts.expiredTitle, "<p>\(texts.expired)</p>\(way)", .gone)
    case .used(_, let at):
      page(texts.usedTitle, "<p>\(texts.used(BerlinTime.local(at).date.german))</p>\(way)", .gone)
    case .forged: page(texts.forgedTitle, "<p>\(texts.forged)</p>", .notFound)
    case .valid, .foreign: page(texts.foreignTitle, "<p>\(texts.foreign)</p>", .notFound)
    }
  }

  private var way: HTML {
    "<p><a class=\"button\" href=\"\(signIn)\">\(texts.toSignIn)</a></p>"
  }

  private func page(_ title: String, _ content: HTML, _ status: Status = .ok) -> Answer {
    var answer = Answer.page(
      Page(title: title, main: "<h1>\(title)</h1>\(content)", noindex: true, status: status, style: "narrow"))
    answer.set(.cacheControl, "no-store")
    return answer
  }
}

extension ConfirmLink.Verdict {
  /// The offer that the link is about.
  fileprivate var offer: OfferID? {
    switch self {
    case .valid(let offer), .expired(let offer), .used(let offer, _): offer
    case .forged, .foreign: nil
    }
  }
}
