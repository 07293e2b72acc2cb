public import Markup

/// One field of a form with its label, hint and error, joined for screen readers.
public struct Field: Sendable {
  /// The name that its value is sent under.
  public var name: String
  /// What it asks for.
  public var label: String
  /// How to fill it in.
  public var hint: String?
  /// What is wrong with the value and how to mend it.
  public var error: String?
  /// Whether it may stay empty; the label then says so.
  public var isOptional: Bool
  /// Marks of what is written in it, such as `lang` and `dir`.
  public var marks: Attributes = [:]
  /// The words of the shell in the page's language.
  public var texts: ShellTexts

  /// A field.
  public init(
    _ name: String, _ label: String, hint: String? = nil, error: String? = nil, isOptional: Bool = false,
    texts: ShellTexts = .german
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.error = error
    self.isOptional = isOptional
    self.texts = texts
  }

  /// The id of the field, the target of a link from the error summary.
  public var id: String { Field.id(name) }

  /// The id of the field of a name; whatever is not a letter or digit is spelt as a number.
  static func id(_ name: String) -> String {
    var id = "f-"
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: id.unicodeScalars.append(Unicode.Scalar(byte))
      default: id += "-\(byte)"
      }
    }
    return id
  }

  /// A line to write in.
  public func line(
    _ value: String = "", kind: LineKind = .text, limit: Int = 200, autocomplete: StaticString? = nil
  ) -> HTML {
    framed(
      """
      <input type="\(kind.rawValue)" value="\(value)" maxlength="\(limit)"\(common)\(marks)\
      \(autocomplete.map { " autocomplete=\"\(HTML(stringLiteral: $0))\"" as HTML })>
      """)
  }

  /// What is written in a line; it chooses the keyboard of a phone.
  public enum LineKind: String, Sendable {
    /// Anything.
    case text
    /// Words to search for.
    case search
    /// A mail address.
    case email
    /// A telephone number.
    case tel
    /// A day.
    case date
    /// A web address.
    case url
    /// A password.
    case password
    /// A moment.
    case moment = "datetime-local"
  }

  /// Room for several lines.
  public func lines(_ value: String = "", rows: Int = 5, limit: Int = 5_000) -> HTML {
    // A browser drops the first line break of a textarea, so there is always one that may be dropped.
    framed("<textarea rows=\"\(rows)\" maxlength=\"\(limit)\"\(common)\(marks)>\n\(value)</textarea>")
  }

  /// A choice of one from a list.
  public func choice(_ options: [Option], selected: String? = nil) -> HTML {
    framed(
      """
      <select\(common)>\(options, { option in
        "<option value=\"\(option.value)\"\(flag: "selected", option.value == selected)>\(option.label)</option>"
      })</select>
      """)
  }

  /// A choice of one, all of them in sight.
  public func radios(_ options: [Option], selected: String? = nil) -> HTML {
    group(options) { index, option in
      box(type: "radio", index: index, option: option, isOn: option.value == selected)
    }
  }

  /// A choice of any number.
  public func checkboxes(_ options: [Option], selected: Set<String> = []) -> HTML {
    group(options) { index, option in
      box(type: "checkbox", index: index, option: option, isOn: selected.contains(option.value))
    }
  }

  /// A yes or no.
  public func checkbox(isOn: Bool = false) -> HTML {
    """
    <div class="field">\(messages)<label class="check"><input type="checkbox" value="1"\(common)\
    \(flag: "checked", isOn)> \(label)</label></div>
    """
  }

  /// One possible value with its words.
  public struct Option: Sendable {
    /// What is sent.
    public var value: String
    /// What is shown.
    public var label: String

    /// A value with its words.
    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }
}

extension Field {
  private func framed(_ control: HTML) -> HTML {
    "<div class=\"field\"><label for=\"\(id)\">\(title)</label>\(messages)\(control)</div>"
  }

  private func group(_ options: [Option], _ each: (Int, Option) -> HTML) -> HTML {
    let boxes = options.enumerated().map { each($0.offset, $0.element) }
    return """
      <fieldset id="\(id)" tabindex="-1"\(attribute: "aria-describedby", describedBy)>\
      <legend>\(title)</legend>\(messages)\(boxes)</fieldset>
      """
  }

  private func box(type: StaticString, index: Int, option: Option, isOn: Bool) -> HTML {
    """
    <label class="check"><input type="\(HTML(stringLiteral: type))" name="\(name)" id="\(id)-\(index)" \
    value="\(option.value)"\(flag: "checked", isOn)> \(option.label)</label>
    """
  }

  private var title: HTML {
    isOptional ? "\(label) <span class=\"soft\">(\(texts.optional))</span>" : "\(label)"
  }

  private var messages: HTML {
    """
    \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" as HTML })\
    \(error.map { "<p class=\"wrong\" id=\"\(id)-error\">\($0)</p>" as HTML })
    """
  }

  private var common: Attributes {
    [
      "id": id, "name": name, "aria-describedby": describedBy, "aria-invalid": error == nil ? nil : "true",
    ]
  }

  private var describedBy: String? {
    let parts = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
