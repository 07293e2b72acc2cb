import Foundation
import Journal
import Navigator
import Offers
public import Places
public import Storage

/// Loads an example town: the same data for newcomers and for tests, the same ids every time.
public enum DemoTown {
  /// How much was loaded.
  public struct Summary: Sendable, Hashable {
    /// Organisations.
    public var organisations: Int
    /// Offers.
    public var offers: Int
  }

  /// Loads the folder into an empty register, in one transaction.
  /// - Throws: `DemoTownError` naming file and entry.
  @discardableResult
  public static func load(folder: String, into store: any Store, now: Instant) async throws -> Summary {
    let files = try TownFiles(folder: folder)
    let builder = TownBuilder(folder: folder, town: files.town.area, now: now)
    let areas = try files.areas.map(builder.area)
    let organisations = try files.organisations.map(builder.organisation)
    let places = try files.places.map(builder.place)
    let offers = try files.offers.map(builder.offer)
    let legal = try files.town.legal.flatMap(builder.legal)
    let holidays = files.holidays.map {
      SchoolHoliday(state: $0.state, name: $0.name, from: $0.from.date, to: $0.to.date)
    }
    let town = try builder.key(files.town.area, in: "town.yaml")
    let isDemo = files.town.demo
    let protection = files.town.protection
    try await store.write { tx in
      for area in areas { try AreaStore.save(area, in: tx) }
      try HolidayStore.replace(holidays, in: tx)
      for page in legal { try LegalPageStore.save(page.kind, of: page.area, page.text, in: tx) }
      try Town.adopt(town, in: tx)
      if isDemo {
        try SettingStore.set(Town.demoSetting, "1", in: tx)
        try DemoContacts.book(town, before: BerlinTime.local(now).date, in: tx)
        try DemoUnmet.book(town, before: BerlinTime.local(now).date, in: tx)
      }
      if let protection { try SettingStore.set(Town.protectionSetting, protection, in: tx) }
      for organisation in organisations { try OrganisationStore.save(organisation, in: tx) }
      for place in places { try PlaceStore.save(place, in: tx) }
      for offer in offers { try OfferStore.save(offer, in: tx) }
      try Journal.note(.imported, "offer", id: nil, at: now, in: tx)
    }
    return Summary(organisations: organisations.count, offers: offers.count)
  }
}
