/// What a request wants to do. HEAD and OPTIONS are answered by the shell for every route.
public enum Method: String, Sendable, CaseIterable {
  /// Looks at something; changes nothing.
  case get = "GET"
  /// Sends something.
  case post = "POST"
}
