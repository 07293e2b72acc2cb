/// What the pages of confirming say.
struct ConfirmTexts: Sendable {
  var question: String, shown: String, yes: String, no: String, once: String
  var thanks: String, thanksHint: @Sendable (String) -> String
  var changeTitle: String, changeHint: String, signIn: String, phone: String, toSignIn: String
  var expiredTitle: String, expired: String, usedTitle: String, used: @Sendable (String) -> String
  var forgedTitle: String, forged: String, foreignTitle: String, foreign: String
}

extension ConfirmTexts {
  static let german = ConfirmTexts(
    question: "Stimmt das noch?", shown: "Das lesen Familien über dieses Angebot:",
    yes: "Ja, das stimmt noch", no: "Nein, etwas stimmt nicht mehr",
    once: "Der Knopf bestätigt alle Angaben auf dieser Seite. Der Link gilt einmal.",
    thanks: "Danke!",
    thanksHint: { "„\($0)“ gilt ab heute als bestätigt. In einem halben Jahr fragen wir wieder." },
    changeTitle: "So ändern Sie die Angaben",
    changeHint: "Bitte bestätigen Sie nicht, was nicht mehr stimmt. Es gibt zwei Wege:",
    signIn:
      "Melden Sie sich an, ändern Sie das Angebot und veröffentlichen Sie es. Damit ist es auch bestätigt.",
    phone:
      "Oder rufen Sie die Koordination an. Die Nummer steht im Impressum; den Link dorthin finden Sie unten auf dieser Seite.",
    toSignIn: "Anmelden", expiredTitle: "Dieser Link ist abgelaufen",
    expired:
      "Links in Erinnerungen gelten 60 Tage. Melden Sie sich bitte an, um das Angebot zu bestätigen, oder warten Sie auf die nächste Erinnerung.",
    usedTitle: "Schon bestätigt",
    used: {
      "Mit diesem Link wurde das Angebot am \($0) bestätigt. Sie brauchen nichts mehr zu tun. Stimmt etwas nicht mehr? Dann melden Sie sich bitte an, oder rufen Sie die Koordination an."
    },
    forgedTitle: "Dieser Link ist nicht vollständig",
    forged:
      "Die Adresse ist nicht die aus unserer Mail. Vielleicht fehlt ihr Ende: Bitte kopieren Sie den ganzen Link aus der Mail in die Adresszeile.",
    foreignTitle: "Zu diesem Link gibt es kein Angebot",
    foreign:
      "Das Angebot steht nicht mehr im Verzeichnis, oder der Link ist zu alt. Soll es wieder hinein? Dann rufen Sie bitte die Koordination an."
  )
}
