/// Reads the text format of Prometheus 0.0.4, stricter than Prometheus itself: whatever is not exactly right is a
/// mistake. https://prometheus.io/docs/instrumenting/exposition_formats/
struct PrometheusText {
  struct Mistake: Error, CustomStringConvertible {
    var line: Int
    var description: String

    init(_ line: Int, _ text: String) {
      self.line = line
      description = "line \(line): \(text)"
    }
  }

  struct Sample: Equatable {
    var name: String
    var labels: [String: String]
    var value: Double
  }

  private(set) var types: [String: String] = [:]
  private(set) var help: [String: String] = [:]
  private(set) var samples: [Sample] = []

  init(_ text: String) throws {
    guard text.isEmpty || text.hasSuffix("\n") else { throw Mistake(0, "no line end at the end") }
    var family: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated()
    {
      let number = index + 1
      if line.hasPrefix("# HELP ") {
        let parts = line.dropFirst(7).split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, Self.isName(parts[0]) else { throw Mistake(number, "bad HELP") }
        guard help.updateValue(parts[1], forKey: parts[0]) == nil else {
          throw Mistake(number, "second HELP")
        }
        family = nil
      } else if line.hasPrefix("# TYPE ") {
        let parts = line.dropFirst(7).split(separator: " ").map(String.init)
        guard parts.count == 2, ["counter", "gauge", "histogram"].contains(parts[1]) else {
          throw Mistake(number, "bad TYPE")
        }
        guard help[parts[0]] != nil, types.updateValue(parts[1], forKey: parts[0]) == nil else {
          throw Mistake(number, "TYPE without HELP, or a second one")
        }
        family = parts[0]
      } else {
        let sample = try Self.sample(line, number)
        guard let family, types[family] == "histogram" ? sample.name.hasPrefix(family) : sample.name == family
        else { throw Mistake(number, "a sample outside its family") }
        guard !samples.contains(where: { $0.name == sample.name && $0.labels == sample.labels }) else {
          throw Mistake(number, "the same sample twice")
        }
        samples.append(sample)
      }
    }
    try checkHistograms()
  }

  func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
    samples.first { $0.name == name && $0.labels == labels }?.value
  }

  /// Buckets grow, end with +Inf, and that one is the count.
  private func checkHistograms() throws {
    for (family, type) in types where type == "histogram" {
      let buckets = samples.filter { $0.name == "\(family)_bucket" }
      let groups = Dictionary(grouping: buckets) { $0.labels.filter { $0.key != "le" } }
      for (labels, buckets) in groups {
        let bounds = buckets.map {
          $0.labels["le"] == "+Inf" ? .infinity : Double($0.labels["le"] ?? "") ?? .nan
        }
        guard bounds.last == .infinity, zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }),
          zip(buckets, buckets.dropFirst()).allSatisfy({ $0.value <= $1.value }),
          value("\(family)_count", labels) == buckets.last?.value, value("\(family)_sum", labels) != nil
        else { throw Mistake(0, "bad histogram \(family) \(labels)") }
      }
    }
  }

  private static func sample(_ line: Substring, _ number: Int) throws -> Sample {
    let name = line.prefix { $0 != "{" && $0 != " " }
    guard isName(String(name)) else { throw Mistake(number, "bad name") }
    var rest = line[name.endIndex...]
    var labels: [String: String] = [:]
    if rest.first == "{" {
      rest.removeFirst()
      while true {
        let key = rest.prefix { $0 != "=" }
        rest = rest[key.endIndex...]
        guard isName(String(key)), !key.contains(":"), rest.hasPrefix("=\"") else {
          throw Mistake(number, "bad label")
        }
        rest = rest.dropFirst(2)
        guard labels.updateValue(try quoted(&rest, number), forKey: String(key)) == nil else {
          throw Mistake(number, "label twice")
        }
        let next = rest.popFirst()
        if next == "}" { break }
        guard next == "," else { throw Mistake(number, "labels do not end") }
      }
    }
    guard rest.first == " ", let value = decimal(rest.dropFirst()) else { throw Mistake(number, "bad value") }
    return Sample(name: String(name), labels: labels, value: value)
  }

  private static func quoted(_ rest: inout Substring, _ number: Int) throws -> String {
    var out = ""
    while let next = rest.popFirst() {
      switch next {
      case "\"": return out
      case "\\":
        switch rest.popFirst() {
        case "\\": out += "\\"
        case "\"": out += "\""
        case "n": out += "\n"
        default: throw Mistake(number, "bad escape")
        }
      default: out.append(next)
      }
    }
    throw Mistake(number, "quote without end")
  }

  private static func decimal(_ text: Substring) -> Double? {
    switch text {
    case "+Inf": .infinity
    case "-Inf": -.infinity
    case "NaN": .nan
    default: text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.e".contains($0)) } ? Double(text) : nil
    }
  }

  private static func isName(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-zA-Z_:][a-zA-Z0-9_:]*/) != nil
  }
}
