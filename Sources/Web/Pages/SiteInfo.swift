public import Markup

/// What the frame of every page needs to know about the town whose pages these are.
public struct SiteInfo: Sendable {
  /// A link with its words.
  public struct Entry: Sendable {
    /// What it says.
    public var label: String
    /// Where it leads.
    public var link: Link

    /// A link with its words.
    public init(_ label: String, _ link: Link) {
      self.label = label
      self.link = link
    }
  }

  /// The town: "Alfeld (Leine)".
  public var town: String
  /// The name of the program in this town.
  public var program: String
  /// The front page.
  public var home: Link
  /// The main navigation; may be empty.
  public var navigation: [Entry]
  /// Impressum, Datenschutz, Barrierefreiheit.
  public var legal: [Entry]
  /// Where the search form goes; nil as long as there is no search.
  public var search: Link?
  /// What completes words while they are typed: a JSON list; nil if nothing does.
  public var suggestions: Link?
  /// The name of its field.
  public var searchField: String
  /// Whether everything here is invented: a banner says so, and robots are kept out.
  public var isDemo: Bool
  /// Where "Schnell weg" leads; nil leaves it out. A visitor's browser goes there only on a tap.
  public var leave: Link?
  /// The way to the emergency numbers, in the footer of every page.
  public var emergency: Entry?

  /// The frame of a town's pages.
  public init(
    town: String, program: String = "Lotse", home: Link = "/", navigation: [Entry] = [], legal: [Entry] = [],
    search: Link? = nil, suggestions: Link? = nil, searchField: String = "q", isDemo: Bool = false,
    leave: Link? = "https://de.wikipedia.org/", emergency: Entry? = nil
  ) {
    self.town = town
    self.program = program
    self.home = home
    self.navigation = navigation
    self.legal = legal
    self.search = search
    self.suggestions = suggestions
    self.searchField = searchField
    self.isDemo = isDemo
    self.leave = leave
    self.emergency = emergency
  }
}
