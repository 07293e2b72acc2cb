extension ShellTexts {
  /// English.
  public static let english = ShellTexts(
    skipToContent: "Skip to content",
    navigation: "Main menu",
    languages: "Choose a language",
    footerNavigation: "Legal information",
    leave: "Leave quickly",
    leaveHint: "Leave this page at once; or press the Escape key twice",
    workplace: "Workplace",
    signOut: "Sign out",
    demo: "Example town: all services and people here are made up.",
    searchLabel: "What are you looking for?",
    search: "Search",
    home: "Go to the front page",
    breadcrumbs: "You are here",
    pagination: "Pages",
    previous: "Back",
    next: "Next",
    pageOf: { "Page \($0) of \($1)" },
    formErrors: "Please check what you have entered",
    optional: "optional",
    errorNumber: "Error number",
    error: englishError)

  private static func englishError(_ status: Status) -> ErrorText {
    switch status {
    case .badRequest:
      ErrorText(
        "We did not understand that", "Something in the address of this page is not right.",
        "Check the address or search again.")
    case .notFound:
      ErrorText(
        "This page does not exist", "The address may be misspelt, or the service may have ended.",
        "Search for it here or go to the front page.")
    case .methodNotAllowed:
      ErrorText(
        "That does not work here", "You can look at this address, but nothing can be sent to it.",
        "Go to the front page and try again from there.")
    case .gone:
      ErrorText("This service has ended", "The entry has been removed.", "Search here for a similar service.")
    case .contentTooLarge:
      ErrorText(
        "That is too large", "What you sent is larger than we can accept.",
        "Please shorten it and send it again.")
    case .uriTooLong:
      ErrorText(
        "The address is too long", "The address of this page is longer than we can read.",
        "Search with fewer words or fewer filters.")
    case .tooManyRequests:
      ErrorText(
        "Too many requests", "Very many requests came from your connection in a short time.",
        "Wait a minute and then try again.")
    case .serviceUnavailable:
      ErrorText(
        "We will be back in a moment", "The service is taking a short break.", "Try again in a few minutes.")
    case .requestTimeout:
      ErrorText(
        "That took too long", "What you sent did not reach us completely.",
        "Check your connection and send it again.")
    case .forbidden, .unauthorized:
      ErrorText(
        "We may not show you this", "You do not have permission to see this page.", "Go to the front page.")
    default:
      ErrorText(
        "Something went wrong", "This is our fault, not yours.",
        "Try again in a few minutes. If that does not help, call us or write to us.")
    }
  }
}
