import Markup

/// The query of a request, cut up only when asked. Unknown names are ignored, of a repeated one the first
/// counts, and an empty value, as a form sends it, is none.
struct Query: Sendable {
  /// More characters in one value are refused.
  static let longestValue = 2_000
  /// More values of one name are refused.
  static let mostValues = 50

  private let text: Substring

  init(_ text: Substring) {
    self.text = text
  }

  /// The text with its language before it.
  func question(in language: Language) -> String { "\(language.rawValue)?\(text)" }

  func first<Value>(_ parameter: QueryParameter<Value>) throws -> Value? {
    guard let raw = rawValues(parameter.name, limit: 1).first else { return nil }
    return try read(raw, parameter)
  }

  func all<Value>(_ parameter: QueryParameter<Value>) throws -> [Value] {
    let raw = rawValues(parameter.name, limit: Query.mostValues + 1)
    guard raw.count <= Query.mostValues else { throw Refusal.wrongParameter(parameter.info) }
    return try raw.map { try read($0, parameter) }
  }

  private func read<Value>(_ raw: Substring, _ parameter: QueryParameter<Value>) throws -> Value {
    guard let text = PercentEncoding.decode(raw, plusIsSpace: true), text.utf8.count <= Query.longestValue,
      let value = parameter.parse(text)
    else { throw Refusal.wrongParameter(parameter.info) }
    return value
  }

  /// The values of a name that are not empty, still encoded.
  private func rawValues(_ name: String, limit: Int) -> [Substring] {
    guard !text.isEmpty else { return [] }
    var values: [Substring] = []
    for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
      let mark = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      guard mark < pair.endIndex, isName(pair[..<mark], name) else { continue }
      let value = pair[pair.index(after: mark)...]
      if !value.isEmpty { values.append(Substring(value)) }
      if values.count == limit { break }
    }
    return values
  }

  private func isName(_ raw: Substring.UTF8View, _ name: String) -> Bool {
    if raw.elementsEqual(name.utf8) { return true }
    guard raw.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return false }
    return PercentEncoding.decode(Substring(raw), plusIsSpace: true) == name
  }
}
