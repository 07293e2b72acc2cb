public import Storage

/// The tables of the navigator: the tally of contacts and the ledger of unmet needs.
public enum NavigatorSchema {
  /// In their order.
  public static let migrations: [Migration] = ContactsSchema.migrations + UnmetSchema.migrations
}
