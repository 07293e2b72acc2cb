import Jobs
import Mail
import Markup
import Offers
import OffersWeb
import People
import Places
import Storage

/// The mail that tells an author that a scheduled draft was not published.
struct PublicationLetter {
  let name: String
  let reason: PublishingFailure
  let link: String

  var subject: String { "Noch nicht veröffentlicht: „\(name)“" }

  var body: String {
    """
    Guten Tag,

    Ihr Entwurf von „\(name)“ sollte von selbst veröffentlicht werden. Das ging nicht:
    \(why)

    Ihr Text ist nicht verloren. Hier liegt er:

    \(link)
    """
  }

  private var why: String {
    switch reason {
    case .conflict:
      "Jemand anders hat inzwischen dasselbe Feld geändert. Bitte wählen Sie, welcher Text gelten soll, und veröffentlichen Sie ihn dann."
    case .right:
      "Ihr Zugang darf dieses Angebot zurzeit nicht ändern. Bitte fragen Sie die Koordination."
    case .invalid:
      "Eine Angabe passt nicht mehr, zum Beispiel ein Ort, den es nicht mehr gibt. Bitte sehen Sie den Entwurf durch."
    }
  }

  /// Puts the letter into the outbox, unless its reader has no account any more.
  static func post(
    _ it: DuePublication, because reason: PublishingFailure, address: (Link) -> String, at now: Instant,
    in tx: any Transaction
  ) throws {
    guard let account = try AccountStore.find(it.account, in: tx), !account.isBlocked,
      let to = try? MailAddress(account.email)
    else { return }
    let letter = PublicationLetter(
      name: it.name, reason: reason, link: address(EditingPages.edit(it.offer)))
    let mail = OutgoingMail(
      to: to, subject: letter.subject, body: letter.body, purpose: RetentionService.publishing)
    try Outbox.put(mail, key: "publishing/\(it.offer)/\(it.account)/\(now.iso8601)", now: now, in: tx)
  }
}
