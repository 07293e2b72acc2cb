public import Places
public import Storage

/// The telephone list: what is missing in the register, provider by provider.
public enum GapList {
  private static let pageSize = 500

  /// The listed offers that lack something, by provider and name. With an area: those that it answers for or
  /// whose provider came in its name.
  public static func build(in tx: any Transaction, area: AreaKey? = nil, today: LocalDate) throws
    -> [GapEntry]
  {
    try build(in: tx, areas: area.map { [$0] }, today: today)
  }

  /// The same for several areas; nil for all.
  public static func build(in tx: any Transaction, areas: Set<AreaKey>?, today: LocalDate) throws
    -> [GapEntry]
  {
    var out: [GapEntry] = []
    var last: OfferID?
    while true {
      let offers = try OfferStore.page(after: last, limit: pageSize, in: tx)
      guard let newest = offers.last else { break }
      last = newest.id
      let organisations = try OrganisationStore.find(offers.compactMap(\.organisation), in: tx)
      let places = try PlaceStore.find(offers.flatMap { $0.sites.map(\.place) }, in: tx)
      for offer in offers where offer.isListed {
        let organisation = offer.organisation.flatMap { organisations[$0] }
        if let areas, !answers(areas, for: offer, organisation) { continue }
        let gap = GapEntry(
          offer, organisation: organisation?.name, organisationPhones: organisation?.phones ?? [],
          places: offer.sites.compactMap { places[$0.place] }, today: today)
        if let gap { out.append(gap) }
      }
    }
    return out.sorted(by: isBefore)
  }

  /// The list as rows with its headings, for CSV and XLSX.
  public static func rows(_ entries: [GapEntry]) -> [[String]] { [GapEntry.headings] + entries.map(\.row) }

  private static func answers(_ areas: Set<AreaKey>, for offer: Offer, _ organisation: Organisation?) -> Bool
  {
    switch offer.owner {
    case .area(let key): areas.contains(key)
    case .organisation: organisation.map { areas.contains($0.area) } ?? false
    }
  }

  /// Those of one provider together, so that one call does; without provider last.
  static func isBefore(_ left: GapEntry, _ right: GapEntry) -> Bool {
    if (left.organisation == nil) != (right.organisation == nil) { return right.organisation == nil }
    let (a, b) = (CellText.key(left.organisation ?? ""), CellText.key(right.organisation ?? ""))
    if a != b { return a < b }
    let (c, d) = (CellText.key(left.offer), CellText.key(right.offer))
    return c != d ? c < d : left.id < right.id
  }
}
