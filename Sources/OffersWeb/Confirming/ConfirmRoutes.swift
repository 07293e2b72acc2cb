import Web

/// The addresses of confirming by a link from a mail.
enum ConfirmRoutes {
  static let look: Route<String> = Route(
    "/bestaetigen" / .text("token"), access: .everyone,
    purpose: Wording(
      de: "Zeigt das Angebot aus einer Erinnerung und fragt, ob es noch stimmt; ändert nichts.",
      en: "Shows the offer of a reminder and asks whether it is still true; changes nothing."))
  static let confirm: Route<String> = Route(
    "/bestaetigen" / .text("token"), method: .post, access: .everyone,
    purpose: Wording(
      de: "Bestätigt das Angebot, einmal je Link.", en: "Confirms the offer, once for each link."))
  static let change: Route<String> = Route(
    "/bestaetigen" / .text("token") / "aendern", access: .everyone,
    purpose: Wording(
      de: "Sagt, wie man meldet, was nicht mehr stimmt.", en: "Tells how to report what is no longer true."))
}
