import Access
import Places
import Storage
import Web

/// The areas within a right, those first that the roles name.
struct DeskAreas: Sendable {
  let areas: [Area]

  init(_ scope: Scope, in tx: any Transaction) throws {
    var known = try AreaStore.all(in: tx).filter { scope.covers($0.key) }
    for key in scope.areas where scope.covers(key) && !known.contains(where: { $0.key == key }) {
      known.append(
        Area(key: key, name: "\(AreaStore.placeholder)\(key)", kind: key.kind, parent: key.parent))
    }
    let own = Set(scope.areas)
    areas = known.sorted { left, right in
      let (a, b) = (own.contains(left.key), own.contains(right.key))
      return a == b ? (left.name, left.key) < (right.name, right.key) : a
    }
  }

  /// For a choice in a form.
  var options: [Field.Option] { areas.map { Field.Option($0.key.rawValue, $0.name) } }

  /// The area of this key if it is one of these; the first when nothing is asked.
  func find(_ key: String) -> AreaKey? {
    key.isEmpty ? areas.first?.key : areas.first { $0.key.rawValue == key }?.key
  }

  /// An area with all that lie within, as far as the right goes.
  func within(_ key: AreaKey) -> Set<AreaKey> {
    let parents = Dictionary(areas.map { ($0.key, $0.parent) }, uniquingKeysWith: { first, _ in first })
    return Set(
      areas.map(\.key).filter { area in
        var next: AreaKey? = area
        var steps = 0
        while let current = next, steps < 8 {
          if current == key { return true }
          next = parents[current] ?? current.parent
          steps += 1
        }
        return false
      })
  }
}
