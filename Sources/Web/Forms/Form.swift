public import Markup

/// A form: where it goes and what stands in it.
public struct Form: Sendable {
  let action: Link
  let method: Method
  let content: HTML
  let autoSubmits: Bool
  let person: SignedIn?
  let sendsFiles: Bool

  /// A form. `autoSubmits` is for filters that only change what is shown: with JavaScript they answer at once,
  /// and an element of class `submit` is hidden.
  /// `person`: who is signed in; a sent form needs it where the route does. `sendsFiles` for forms with a file.
  public init(
    action: Link, method: Method = .get, autoSubmits: Bool = false, for person: SignedIn? = nil,
    sendsFiles: Bool = false, content: HTML
  ) {
    self.action = action
    self.method = method
    self.autoSubmits = autoSubmits
    self.person = person
    self.sendsFiles = sendsFiles
    self.content = content
  }

  /// The form. The browser's own checks are switched off for sent forms: ours are in the page's language and
  /// name every error.
  public var html: HTML {
    let sends = method == .post
    return """
      <form action="\(action)"\(attribute: "method", sends ? "post" : nil)\(flag: "novalidate", sends)\
      \(flag: "data-autosubmit", autoSubmits)\
      \(attribute: "enctype", sendsFiles ? "multipart/form-data" : nil)>\(proof)\(content)</form>
      """
  }

  private var proof: HTML { person.map(Form.proof) ?? .empty }

  /// A button that sends the form.
  public static func button(_ label: String) -> HTML {
    "<button class=\"button submit\">\(label)</button>"
  }

  /// Fields that belong together under one question.
  public static func group(_ legend: String, hint: String? = nil, _ content: HTML) -> HTML {
    "<fieldset><legend>\(legend)</legend>\(hint.map { "<p class=\"hint\">\($0)</p>" as HTML })\(content)</fieldset>"
  }

  /// A value that goes along unseen.
  public static func hidden(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }
}
