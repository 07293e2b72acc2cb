import Places
import Storage

extension ListRun {
  /// Saves a place of the list; of one that the register has, only accessibility may change.
  mutating func save(_ place: Place, row: Int) throws {
    let before = try places[place.id] ?? PlaceStore.find(place.id, in: tx)
    var after = place
    if let before {
      after = before
      if before.area == area { after.accessibility = place.accessibility }
      places[place.id] = before
      guard after != before else { return }
    }
    after.lastModified = now
    try PlaceStore.save(after, in: tx)
    places[place.id] = after
    guard countedPlaces.insert(place.id).inserted else { return }
    let name = AddressCell(place: after.isProtected ? nil : after.name, after.published.address).line
    let entry = ListReport.Entry(id: place.id.rawValue, name: name, row: row)
    if before == nil { report.places.add(new: entry) } else { report.places.add(changed: entry) }
  }

  /// Counts a place that stayed as it was, once, whatever number of rows name it.
  mutating func countUnchanged(_ id: PlaceID) {
    if countedPlaces.insert(id).inserted { report.places.unchanged += 1 }
  }
}
