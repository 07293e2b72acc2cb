extension ShellTexts {
  /// German.
  public static let german = ShellTexts(
    skipToContent: "Zum Inhalt springen",
    navigation: "Hauptmenü",
    languages: "Sprache wählen",
    footerNavigation: "Rechtliches",
    leave: "Schnell weg",
    leaveHint: "Seite sofort verlassen; oder zweimal die Taste Escape drücken",
    workplace: "Arbeitsplatz",
    signOut: "Abmelden",
    demo: "Beispielstadt: Alle Angebote und Personen sind erfunden.",
    searchLabel: "Was suchen Sie?",
    search: "Suchen",
    home: "Zur Startseite",
    breadcrumbs: "Sie sind hier",
    pagination: "Seiten",
    previous: "Zurück",
    next: "Weiter",
    pageOf: { "Seite \($0) von \($1)" },
    formErrors: "Bitte prüfen Sie Ihre Angaben",
    optional: "freiwillig",
    errorNumber: "Fehlernummer",
    error: germanError
  )

  private static func germanError(_ status: Status) -> ErrorText {
    switch status {
    case .badRequest:
      ErrorText(
        "Das haben wir nicht verstanden", "In der Adresse dieser Seite steht eine Angabe, die nicht stimmt.",
        "Prüfen Sie die Adresse oder suchen Sie noch einmal.")
    case .notFound:
      ErrorText(
        "Diese Seite gibt es nicht",
        "Vielleicht ist die Adresse falsch geschrieben oder das Angebot gibt es nicht mehr.",
        "Suchen Sie hier danach oder gehen Sie zur Startseite.")
    case .methodNotAllowed:
      ErrorText(
        "Das geht hier nicht", "Diese Adresse kann man ansehen, aber man kann nichts dorthin schicken.",
        "Gehen Sie zur Startseite und versuchen Sie es von dort.")
    case .gone:
      ErrorText(
        "Dieses Angebot gibt es nicht mehr", "Der Eintrag wurde entfernt.",
        "Suchen Sie hier nach einem ähnlichen Angebot.")
    case .contentTooLarge:
      ErrorText(
        "Das ist zu groß", "Was Sie geschickt haben, ist größer, als wir annehmen können.",
        "Kürzen Sie Ihre Angaben und schicken Sie sie noch einmal.")
    case .uriTooLong:
      ErrorText(
        "Die Adresse ist zu lang", "Die Adresse dieser Seite ist länger, als wir lesen können.",
        "Suchen Sie mit weniger Wörtern oder weniger Filtern.")
    case .tooManyRequests:
      ErrorText(
        "Das waren zu viele Anfragen", "Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Anfragen.",
        "Warten Sie eine Minute und versuchen Sie es dann noch einmal.")
    case .serviceUnavailable:
      ErrorText(
        "Wir sind gleich wieder da", "Der Dienst macht gerade eine kurze Pause.",
        "Versuchen Sie es in ein paar Minuten noch einmal.")
    case .requestTimeout:
      ErrorText(
        "Das hat zu lange gedauert", "Ihre Angaben kamen nicht vollständig bei uns an.",
        "Prüfen Sie Ihre Verbindung und schicken Sie sie noch einmal.")
    case .forbidden, .unauthorized:
      ErrorText(
        "Das dürfen wir Ihnen nicht zeigen", "Für diese Seite fehlt Ihnen die Erlaubnis.",
        "Gehen Sie zur Startseite.")
    default:
      ErrorText(
        "Hier ist etwas schiefgegangen", "Das liegt an uns, nicht an Ihnen.",
        "Versuchen Sie es in ein paar Minuten noch einmal. Hilft das nicht, rufen Sie uns an oder schreiben Sie uns."
      )
    }
  }
}
