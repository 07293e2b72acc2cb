extension ShellTexts {
  /// German in plain words.
  public static let plainGerman = ShellTexts(
    skipToContent: "Direkt zum Inhalt",
    navigation: "Menü",
    languages: "Sprache wählen",
    footerNavigation: "Wichtige Seiten",
    leave: "Schnell weg",
    leaveHint: "Diese Seite sofort verlassen. Sie können auch 2-mal die Taste Escape drücken.",
    workplace: "Arbeitsplatz",
    signOut: "Abmelden",
    demo: "Das ist ein Beispiel: Alle Angebote und alle Personen sind ausgedacht.",
    searchLabel: "Was suchen Sie?",
    search: "Suchen",
    home: "Zum Start",
    breadcrumbs: "Hier sind Sie",
    pagination: "Seiten",
    previous: "Zurück",
    next: "Weiter",
    pageOf: { "Seite \($0) von \($1)" },
    formErrors: "Bitte prüfen Sie das noch einmal",
    optional: "müssen Sie nicht ausfüllen",
    errorNumber: "Nummer vom Fehler",
    error: plainGermanError)

  private static func plainGermanError(_ status: Status) -> ErrorText {
    switch status {
    case .badRequest:
      ErrorText(
        "Das haben wir nicht verstanden", "In der Adresse von dieser Seite ist ein Fehler.",
        "Prüfen Sie die Adresse. Oder suchen Sie noch einmal.")
    case .notFound:
      ErrorText(
        "Diese Seite gibt es nicht",
        "Vielleicht ist die Adresse falsch. Oder das Angebot gibt es nicht mehr.",
        "Suchen Sie hier. Oder gehen Sie zum Start.")
    case .methodNotAllowed:
      ErrorText(
        "Das geht hier nicht", "Diese Seite kann man nur ansehen.",
        "Gehen Sie zum Start. Versuchen Sie es von dort.")
    case .gone:
      ErrorText(
        "Dieses Angebot gibt es nicht mehr", "Wir haben den Eintrag gelöscht.",
        "Suchen Sie hier nach einem anderen Angebot.")
    case .contentTooLarge:
      ErrorText(
        "Das ist zu groß", "Sie haben sehr viel geschickt. So viel können wir nicht annehmen.",
        "Schreiben Sie weniger. Schicken Sie es dann noch einmal.")
    case .uriTooLong:
      ErrorText(
        "Die Adresse ist zu lang", "Die Adresse von dieser Seite ist zu lang für uns.",
        "Suchen Sie mit weniger Wörtern.")
    case .tooManyRequests:
      ErrorText(
        "Das war zu oft", "Von Ihrem Anschluss kamen sehr viele Anfragen in kurzer Zeit.",
        "Warten Sie 1 Minute. Versuchen Sie es dann noch einmal.")
    case .serviceUnavailable:
      ErrorText(
        "Wir sind gleich wieder da", "Das Programm macht gerade eine kurze Pause.",
        "Versuchen Sie es in ein paar Minuten noch einmal.")
    case .requestTimeout:
      ErrorText(
        "Das hat zu lange gedauert", "Ihr Text ist nicht ganz bei uns angekommen.",
        "Prüfen Sie Ihr Internet. Schicken Sie es dann noch einmal.")
    case .forbidden, .unauthorized:
      ErrorText(
        "Das dürfen wir nicht zeigen", "Sie haben keine Erlaubnis für diese Seite.", "Gehen Sie zum Start.")
    default:
      ErrorText(
        "Hier ist ein Fehler", "Das ist unser Fehler, nicht Ihrer.",
        "Versuchen Sie es in ein paar Minuten noch einmal. Geht es dann nicht? Rufen Sie uns an. Oder schreiben Sie uns."
      )
    }
  }
}
