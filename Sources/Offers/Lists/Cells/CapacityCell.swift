/// Free places of a cell.
enum CapacityCell: Equatable {
  case empty
  case counted(free: Double, total: Double?, unit: String)
  /// "12 Plätze": how many are free, nobody says.
  case text

  /// Reads "3 von 12 Plätzen frei", "12 Plätze, 3 frei", "ausgebucht", "3/12".
  static func read(_ text: String) -> CapacityCell {
    let line = CellText.line(text)
    let words = CellText.words(line)
    if words.isEmpty { return .empty }
    let numbers = words.compactMap { $0.utf8.count <= 6 ? Double($0) : nil }
    let isFull =
      words.contains { ["ausgebucht", "voll", "belegt", "keine"].contains($0) } && numbers.count <= 1
    var unit = "Plätze"
    if line.hasSuffix(")"), let open = line.lastIndex(of: "(") {
      let inside = CellText.trim(line[line.index(after: open)...].dropLast())
      if !inside.isEmpty, Double(inside) == nil { unit = inside }
    }
    if isFull { return .counted(free: 0, total: numbers.first, unit: unit) }
    let isFree = words.contains { ["frei", "freie", "verfuegbar"].contains($0) }
    switch numbers.count {
    case 1 where isFree: return .counted(free: numbers[0], total: nil, unit: unit)
    case 2 where words.contains("von"):
      return numbers[0] <= numbers[1] ? .counted(free: numbers[0], total: numbers[1], unit: unit) : .text
    case 2 where isFree:
      let (low, high) = (min(numbers[0], numbers[1]), max(numbers[0], numbers[1]))
      return .counted(free: low, total: high, unit: unit)
    default: return .text
    }
  }

  /// A count as the reader understands it.
  static func german(_ capacity: Capacity) -> String {
    func plain(_ number: Double) -> String { Int(exactly: number.rounded()).map(String.init) ?? "" }
    let total = capacity.total.map { " von \(plain($0))" } ?? ""
    let unit = capacity.unit.isEmpty || capacity.unit == "Plätze" ? "" : " (\(CellText.line(capacity.unit)))"
    return "\(plain(capacity.free))\(total) frei\(unit)"
  }
}
