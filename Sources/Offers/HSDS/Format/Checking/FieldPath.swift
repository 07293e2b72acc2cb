/// Where in a nested record something stands; its text is made only when there is something to say.
struct FieldPath {
  private enum Step {
    case field(String)
    case element(Int)
  }

  private var steps: [Step] = []

  /// Goes into a field.
  mutating func enter(_ field: String) { steps.append(.field(field)) }

  /// Goes into an element, counted from 0.
  mutating func enter(_ index: Int) { steps.append(.element(index)) }

  /// Goes back out.
  mutating func leave() { if !steps.isEmpty { steps.removeLast() } }

  /// The path such as `phones[1].number`, with a field of the record at hand when one is named.
  func text(_ field: String? = nil) -> String {
    var text = ""
    for step in steps + (field.map { [.field($0)] } ?? []) {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .element(let index): text += "[\(index + 1)]"
      }
    }
    return text
  }
}
