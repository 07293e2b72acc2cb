import Markup
import Web

extension Field {
  /// A choice of a file.
  func file(accept: String) -> HTML {
    let parts = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
    let described = parts.isEmpty ? nil : parts.joined(separator: " ")
    return """
      <div class="field"><label for="\(id)">\(label)</label>\
      \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" as HTML })\
      \(error.map { "<p class=\"wrong\" id=\"\(id)-error\">\($0)</p>" as HTML })\
      <input type="file" id="\(id)" name="\(name)" accept="\(accept)"\
      \(attribute: "aria-describedby", described)\(attribute: "aria-invalid", error == nil ? nil : "true")></div>
      """
  }
}

/// A table that scrolls by itself where it is wider than the page; the keyboard reaches it.
struct ScrollTable {
  let label: String
  let head: [String]
  let rows: [HTML]

  var html: HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table><thead><tr>\
    \(head, { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\(rows)</tbody></table></div>
    """
  }
}
