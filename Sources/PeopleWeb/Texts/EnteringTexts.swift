/// What the pages of signing in say.
struct EnteringTexts: Sendable {
  var title: String, email: String, password: String, enter: String, forgotten: String, provider: String
  var wrong: String
  var wait: @Sendable (Int) -> String
  var codeTitle: String, code: String, codeHint: String, codeWrong: String, codeEnded: String
  var forgottenTitle: String, forgottenHint: String, send: String, sentTitle: String, sent: String
  var inviteTitle: String, inviteHint: String, resetTitle: String, name: String, newPassword: String
  var passwordHint: String, accept: String
  var roleGiven: String, resetDone: String
  var expired: String, used: String, unknown: String, leaked: String, wrongOld: String
  var toSignIn: String, providerFailed: String, noAccount: String
}

extension EnteringTexts {
  static let german = EnteringTexts(
    title: "Anmelden", email: "E-Mail-Adresse", password: "Passwort", enter: "Anmelden",
    forgotten: "Passwort vergessen?", provider: "Mit dem Konto der Verwaltung anmelden",
    wrong: "Adresse oder Passwort stimmen nicht. Bitte noch einmal versuchen.",
    wait: { seconds in
      "Es gab zu viele Versuche. Bitte in \(max(1, (seconds + 59) / 60)) Minuten wieder versuchen – oder einen Link für ein neues Passwort anfordern."
    },
    codeTitle: "Zweiter Schritt", code: "Code aus Ihrer App",
    codeHint: "Sechs Ziffern. Haben Sie die App nicht zur Hand, geht auch einer Ihrer Ersatzcodes.",
    codeWrong: "Dieser Code stimmt nicht oder ist schon benutzt. Bitte den nächsten abwarten.",
    codeEnded: "Das hat zu lange gedauert. Bitte noch einmal mit dem Passwort anfangen.",
    forgottenTitle: "Passwort vergessen",
    forgottenHint: "Wir schicken Ihnen einen Link, mit dem Sie ein neues festlegen.", send: "Link schicken",
    sentTitle: "Bitte sehen Sie in Ihre Post",
    sent: "Wenn es zu dieser Adresse einen Zugang gibt, ist jetzt ein Link unterwegs. Er gilt eine Stunde.",
    inviteTitle: "Zugang einrichten",
    inviteHint: "Legen Sie Ihr Passwort fest. Danach melden Sie sich mit Ihrer E-Mail-Adresse an.",
    resetTitle: "Neues Passwort festlegen", name: "Ihr Name", newPassword: "Passwort",
    passwordHint: "Mindestens zehn Zeichen. Ein kurzer Satz ist gut zu merken und schwer zu erraten.",
    accept: "Speichern",
    roleGiven: "Ihr Konto hat jetzt die neue Aufgabe. Bitte melden Sie sich an.",
    resetDone: "Das neue Passwort gilt. Bitte melden Sie sich damit an; alle anderen Geräte sind abgemeldet.",
    expired: "Dieser Link ist abgelaufen. Bitte um einen neuen bitten.",
    used: "Dieser Link wurde schon benutzt. Wenn Sie ihn selbst benutzt haben, melden Sie sich einfach an.",
    unknown: "Diesen Link gibt es nicht. Bitte prüfen, ob er ganz kopiert ist.",
    leaked: "Dieses Passwort steht in einer Liste gestohlener Passwörter. Bitte ein anderes nehmen.",
    wrongOld: "Das bisherige Passwort stimmt nicht.", toSignIn: "Zur Anmeldung",
    providerFailed: "Die Anmeldung der Verwaltung hat nicht geklappt.",
    noAccount:
      "Für Ihr Konto der Verwaltung gibt es hier noch keinen Zugang. Bitte wenden Sie sich an Ihre Koordination."
  )
}
