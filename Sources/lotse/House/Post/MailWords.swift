import Mail

/// German words for what goes wrong with mail.
enum MailWords {
  static func explain(_ mistake: MailAddress.Mistake) -> String {
    switch mistake {
    case .empty: "Die Adresse ist leer."
    case .tooLong: "Die Adresse ist zu lang."
    case .noAt: "In einer Adresse steht genau ein @, zum Beispiel anna@alfeld.de."
    case .badName: "Vor dem @ fehlt etwas, oder ein Punkt steht an der falschen Stelle."
    case .badDomain: "Hinter dem @ steht kein Name einer Domäne, zum Beispiel alfeld.de."
    case .internationalDomain:
      "Die Domäne hat Umlaute oder fremde Schrift. Bitte in der Schreibweise xn--… angeben."
    case .forbidden(let character):
      character.isWhitespace || character.isNewline
        ? "In einer Adresse stehen keine Leerzeichen."
        : "Das Zeichen „\(character)“ gehört nicht in eine Adresse."
    }
  }

  static func explain(_ mistake: SMTPSettings.Mistake) -> String {
    let right = "Richtig wäre zum Beispiel smtp://benutzer:wort@post.alfeld.de:587"
    return switch mistake {
    case .notAURL:
      "--mail (LOTSE_MAIL) nennt keinen Weg für die Post. \(right), smtps://…, sendmail: oder folder:ORDNER. Sonderzeichen im Passwort als %XX schreiben."
    case .halfALogin: "In --mail (LOTSE_MAIL) gehören Benutzer und Passwort zusammen. \(right)."
    case .openPassword:
      "In --mail (LOTSE_MAIL) ginge das Passwort unverschlüsselt über das Netz. Bitte „?tls=never“ weglassen oder smtps:// nehmen."
    case .unknownWord(let word):
      "In --mail (LOTSE_MAIL) ist hinter dem ? „\(word)“ nicht zu verstehen. Möglich sind tls=always, tls=never (nicht bei smtps://) und ca=DATEI."
    }
  }

  /// What a failure means and what to do; `words` may name the recipient.
  static func explain(_ failure: MailFailure, way: String) -> String {
    switch failure {
    case .temporary(let reason):
      "\(way) nimmt die Mail jetzt nicht an, vielleicht später: \(said(reason)) Lotse versucht es weiter."
    case .permanent(let reason):
      "\(way) nimmt diese Mail nicht an: \(said(reason)) Bitte die Adresse und die Rechte des Absenders prüfen."
    case .hanging: "\(way) antwortet nicht mehr. Bitte die Last des Mailservers und das Netz prüfen."
    case .unreachable(let reason): "\(way): \(obstacle(reason))"
    }
  }

  private static func said(_ reason: MailReason) -> String {
    "„\(reason.words.isEmpty ? reason.code : reason.words)“."
  }

  private static func obstacle(_ reason: MailReason) -> String {
    switch reason.code {
    case "name": "Den Rechner gibt es nicht. Bitte den Namen in --mail (LOTSE_MAIL) prüfen."
    case "connect", "lost": "Es kommt keine Verbindung zustande. Bitte Rechner, Port und Firewall prüfen."
    case "starttls":
      "Der Server bietet keine Verschlüsselung an (STARTTLS), und ohne geht nichts hinaus. Bitte smtps:// versuchen oder den Mailserver einrichten."
    case "tls":
      "Die Verschlüsselung kommt nicht zustande. smtps:// gehört zu Port 465, smtp:// zu Port 587 oder 25."
    case "certificate":
      "Dem Zertifikat wird nicht geglaubt. Gehört es zu diesem Namen? Ein eigenes Stammzertifikat nennt „?ca=DATEI“."
    case "authorities": "Die Datei hinter „ca=“ ist nicht zu lesen. Bitte Pfad und Rechte prüfen."
    case "login": "Benutzer oder Passwort stimmen nicht: \(said(reason))"
    case "program":
      "Das Programm ist nicht da oder darf nicht ausgeführt werden. Bitte einen Mailserver installieren."
    case "folder": "In den Ordner lässt sich nicht schreiben. Bitte Pfad und Rechte prüfen."
    case "curl": "libcurl kann auf diesem Rechner keine Post verschicken. Bitte das Paket libcurl4 prüfen."
    default:
      "Der Server nimmt von uns keine Post an: \(said(reason)) Bitte Absender, Anmeldung und Rechte dort prüfen."
    }
  }
}
