/// What a cell says about access for people with disabilities.
struct AccessCell: Equatable {
  /// One statement.
  struct Entry: Equatable {
    var feature: String?
    var answer: Accessibility.Answer?
    var text: String?
  }

  private(set) var entries: [Entry] = []

  /// Reads "ja", "teilweise", "stufenloser Zugang: ja; Aufzug: nein", "rollstuhlgerecht, WC nicht".
  init(_ text: String) {
    let text = CellText.trim(text)
    let key = CellText.key(text)
    if key.isEmpty || key == "ka" { return }
    if let answer = Self.answers[key] {
      entries = [Entry(feature: "step-free", answer: answer, text: nil)]
      return
    }
    for part in WordCells.items(text) { entries.append(Self.entry(part)) }
    var seen: Set<String> = []
    entries = entries.filter { entry in entry.feature.map { seen.insert($0).inserted } ?? true }
  }

  private static let answers: [String: Accessibility.Answer] = [
    "ja": .yes, "j": .yes, "x": .yes, "barrierefrei": .yes, "rollstuhlgerecht": .yes, "vorhanden": .yes,
    "wahr": .yes,
    "nein": .no, "n": .no, "nichtbarrierefrei": .no, "nichtrollstuhlgerecht": .no, "nichtvorhanden": .no,
    "leidernein": .no, "falsch": .no, "keine": .no,
    "teilweise": .partly, "teilw": .partly, "bedingt": .partly, "teilweisebarrierefrei": .partly,
    "eingeschraenkt": .partly, "bedingtbarrierefrei": .partly, "zumteil": .partly,
  ]

  private static let features: [(word: String, code: String)] = [
    ("stufen", "step-free"), ("rollstuhl", "step-free"), ("barrierefreierzugang", "step-free"),
    ("rampe", "step-free"),
    ("ebenerdig", "step-free"), ("schwellenlos", "step-free"),
    ("toilette", "toilet"), ("wc", "toilet"), ("parkplatz", "parking"), ("parken", "parking"),
    ("induktion", "induction-loop"), ("hoeranlage", "induction-loop"), ("aufzug", "lift"),
    ("fahrstuhl", "lift"),
    ("lift", "lift"), ("gebaerden", "sign-language"), ("barrierefrei", "step-free"),
  ]

  private static func entry(_ part: String) -> Entry {
    // A remark in brackets goes with the statement: "Aufzug: ja (Schlüssel im Büro)".
    var (main, remark) = (part, String?.none)
    if part.hasSuffix(")"), let open = part.firstIndex(of: "("), open > part.startIndex {
      main = CellText.trim(part[..<open])
      remark = CellText.trim(part[part.index(after: open)...].dropLast())
    }
    let key = CellText.key(main)
    guard let feature = features.first(where: { key.contains($0.word) })?.code else {
      return Entry(feature: nil, answer: nil, text: part)
    }
    let sides = main.split(separator: ":", maxSplits: 1)
    if sides.count == 2, let answer = answers[CellText.key(sides[1])] {
      return Entry(feature: feature, answer: answer, text: remark)
    }
    let words = CellText.words(main)
    if words.contains(where: { ["nicht", "kein", "keine", "nein", "ohne"].contains($0) }) {
      // "nicht barrierefrei, 3 Stufen": the words say more than the answer.
      return Entry(feature: feature, answer: .no, text: words.count > 2 ? part : remark)
    }
    if words.contains(where: { ["teilweise", "bedingt", "eingeschraenkt", "teilw"].contains($0) }) {
      return Entry(feature: feature, answer: .partly, text: words.count > 2 ? part : remark)
    }
    if key == "stufen" || words.contains("stufen") { return Entry(feature: feature, answer: .no, text: part) }
    let isPlain = words.count <= 2
    return Entry(feature: feature, answer: .yes, text: isPlain ? remark : part)
  }

  /// A statement as the reader understands it.
  static func german(_ it: Accessibility) -> String {
    func plain(_ text: String) -> String {
      CellText.line(text).replacing(";", with: "/").replacing(",", with: "/").replacing("|", with: "/")
    }
    guard let code = it.feature, let name = Accessibility.features.first(where: { $0.code == code })?.name,
      let answer = it.answer
    else { return plain(it.text ?? "") }
    let words =
      switch answer {
      case .yes: "ja"
      case .partly: "teilweise"
      case .no: "nein"
      }
    let remark = it.text.map { " (\(plain($0)))" } ?? ""
    return "\(name): \(words)\(remark)"
  }
}
