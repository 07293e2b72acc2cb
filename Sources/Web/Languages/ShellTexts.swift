/// What the shell itself says: header, footer, errors, forms. A room has such a struct of its own; a value per
/// language with every text, so that a missing one does not compile.
public struct ShellTexts: Sendable {
  /// Where the skip link leads.
  public var skipToContent: String
  /// The label of the main navigation.
  public var navigation: String
  /// The label of the links to other languages.
  public var languages: String
  /// The label of the links in the footer.
  public var footerNavigation: String
  /// The link that takes a person away from this site at once.
  public var leave: String
  /// What that link does, for those who cannot see where it stands.
  public var leaveHint: String
  /// The label of the bar of those who are signed in, and the way out.
  public var workplace: String, signOut: String
  /// The banner of a demo town.
  public var demo: String
  /// The label of the search field.
  public var searchLabel: String
  /// The button beside it.
  public var search: String
  /// The link to the front page.
  public var home: String
  /// The label of breadcrumbs.
  public var breadcrumbs: String
  /// The label of pagination.
  public var pagination: String
  /// The page before.
  public var previous: String
  /// The page after.
  public var next: String
  /// "Seite 2 von 5".
  public var pageOf: @Sendable (Int, Int) -> String
  /// The heading above a form's errors.
  public var formErrors: String
  /// Marks a field that may stay empty.
  public var optional: String
  /// Leads in the number of an internal error.
  public var errorNumber: String
  /// The page of an error.
  public var error: @Sendable (Status) -> ErrorText

  /// What an error page says.
  public struct ErrorText: Sendable {
    /// The heading.
    public var title: String
    /// What happened.
    public var sentence: String
    /// What to do now.
    public var advice: String

    /// The three parts.
    public init(_ title: String, _ sentence: String, _ advice: String) {
      self.title = title
      self.sentence = sentence
      self.advice = advice
    }
  }

  /// The texts of a language.
  public static func texts(in language: Language) -> ShellTexts {
    switch language {
    case .german: german
    case .plainGerman: plainGerman
    case .english: english
    case .ukrainian: ukrainian
    case .turkish: turkish
    case .arabic: arabic
    }
  }
}
