/// A sentence in German for people and in English for developers: the purpose of a route, why a request was
/// refused. Pages show the German one, the API and its documentation the English one.
public struct Wording: Sendable, Hashable {
  /// For people.
  public var german: String
  /// For developers.
  public var english: String

  /// The same sentence twice.
  public init(de german: String, en english: String) {
    self.german = german
    self.english = english
  }
}
