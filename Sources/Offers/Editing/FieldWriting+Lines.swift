public import Places

extension FieldWriting {
  /// What to bring, one thing a line.
  public static func documents(_ text: String, was old: [RequiredDocument]) -> [RequiredDocument] {
    var pool = PartPool(old)
    return CellText.lines(text).map { line in
      pool.take {
        $0.name == line
      } change: { _ in
      } make: {
        RequiredDocument(id: $0, name: line)
      }
    }
  }

  /// Free places, one count a line; `rest` is what cannot be understood. A count that changed is of `now`.
  public static func capacities(_ text: String, was old: [Capacity], at now: Instant) -> (
    parts: [Capacity], rest: String?
  ) {
    var pool = PartPool(old)
    var (parts, rest): ([Capacity], String?) = ([], nil)
    for line in CellText.lines(text) {
      switch CapacityCell.read(line) {
      case .empty: continue
      case .text: rest = rest ?? line
      case .counted(let free, let total, let unit):
        parts.append(
          pool.take {
            ($0.unit.isEmpty ? "Plätze" : $0.unit) == unit
          } change: {
            guard $0.free != free || $0.total != total else { return }
            ($0.free, $0.total, $0.updated) = (free, total, now)
          } make: {
            Capacity(id: $0, unit: unit, free: free, total: total, updated: now)
          })
      }
    }
    return (parts, rest)
  }
}

/// Parts of an offer that were there and may be taken up again, each once: they keep their id and what HSDS holds
/// beside them.
struct PartPool<Part> {
  private var parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  mutating func take(
    where isSame: (Part) -> Bool, change: (inout Part) -> Void, make: (String) -> Part
  ) -> Part {
    guard let index = parts.firstIndex(where: isSame) else { return make(PlaceID.make().rawValue) }
    var part = parts.remove(at: index)
    change(&part)
    return part
  }
}
