import Access
import Places

/// What the letters about accounts say.
enum Letters {
  static func invitation(_ invitation: Invitation, _ link: String) -> Letter {
    let role = invitation.grant.map { " als „\($0.role.german)“" } ?? ""
    return Letter(
      to: invitation.email, name: invitation.name, subject: "Einladung zu Lotse",
      body: """
        Guten Tag \(invitation.name),

        Sie sind eingeladen, bei Lotse\(role) mitzuarbeiten. Lotse ist das Verzeichnis der Hilfen für
        Familien. Mit diesem Link richten Sie Ihren Zugang ein; er gilt zwei Wochen und nur einmal:

        \(link)

        Haben Sie das nicht erwartet? Dann brauchen Sie nichts zu tun.
        """, purpose: "einladung")
  }

  static func reset(_ invitation: Invitation, _ link: String) -> Letter {
    Letter(
      to: invitation.email, name: invitation.name, subject: "Neues Passwort für Lotse",
      body: """
        Guten Tag \(invitation.name),

        jemand hat für Ihren Zugang zu Lotse ein neues Passwort angefordert. Mit diesem Link legen Sie es
        fest; er gilt eine Stunde und nur einmal:

        \(link)

        Waren Sie das nicht? Dann brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.
        """, purpose: "passwort")
  }
}
