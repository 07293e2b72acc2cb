public import Markup

/// All errors of a form above it, each leading to its field.
public struct ErrorSummary: Sendable {
  let errors: [(field: String, message: String)]
  let texts: ShellTexts

  /// The errors of these fields, in their order; fields without one are left out.
  public init(_ fields: [Field], texts: ShellTexts = .german) {
    errors = fields.compactMap { field in field.error.map { (field.id, $0) } }
    self.texts = texts
  }

  /// The list; empty without errors.
  public var html: HTML {
    guard !errors.isEmpty else { return .empty }
    return """
      <div class="summary" role="alert" tabindex="-1"><h2>\(texts.formErrors)</h2>\
      <ul>\(errors, { "<li><a href=\"\(Link(fragment: $0.field))\">\($0.message)</a></li>" })</ul></div>
      """
  }
}
