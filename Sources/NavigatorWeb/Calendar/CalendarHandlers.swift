import Documents
import Markup
import Navigator
import Offers
import Web

/// Answers with calendars and contacts.
struct CalendarHandlers {
  /// So many offers in a calendar of several.
  static let mostOffers = 100

  let sight: Sight

  init(_ sight: Sight) { self.sight = sight }

  private var texts: CalendarTexts { sight.texts.calendar }

  /// The dates of one offer, to be saved.
  func dates(_ id: OfferID) throws -> Answer {
    let entry = try entry(id)
    let events = OfferEvents(sight: sight, entry: entry).events
    guard !events.isEmpty else { throw sight.refusal(.notFound, texts.noDates) }
    return .bytes(CalendarFile(name: entry.offer.name, events: events).bytes, type: CalendarFile.type)
      .saved(as: "termine.ics")
  }

  /// The contact of one offer, to be saved.
  func contact(_ id: OfferID) throws -> Answer {
    guard let file = OfferContactCard(sight: sight, entry: try entry(id)).file else {
      throw sight.refusal(.notFound, texts.noContact)
    }
    return .bytes(file.bytes, type: ContactFile.type).saved(as: "kontakt.vcf")
  }

  /// The dates of what a search finds, to be subscribed to. What is about protection is left out: calendars are
  /// often shared with those whom it is about.
  func feed(_ need: Need) -> Answer {
    let finding = sight.catalogue.find(need, limit: Self.mostOffers)
    let events = finding.hits.map { sight.catalogue.entries[$0.number] }
      .filter { !$0.isAboutProtection }.flatMap { OfferEvents(sight: sight, entry: $0).events }
    return .bytes(
      CalendarFile(name: texts.name(sight.site.town), events: events).bytes, type: CalendarFile.type)
  }

  private func entry(_ id: OfferID) throws -> CatalogueEntry {
    guard let entry = sight.catalogue.entry(id) else {
      throw sight.refusal(.notFound, sight.texts.offer.unknown)
    }
    return entry
  }
}

/// The links to calendar and contact on the page of an offer. Where it is about protection there are none, since
/// what is saved on a phone is found by those who look through it.
struct SaveLinks {
  let sight: Sight
  let entry: CatalogueEntry

  var html: HTML {
    guard !entry.isAboutProtection else { return .empty }
    let texts = sight.texts.calendar
    let id = entry.offer.id
    var links: [HTML] = []
    if hasDates {
      links.append(
        "<a class=\"button quiet\" href=\"\(NavigatorRoutes.dates.url(id))\" rel=\"nofollow\">\(texts.add)</a>"
      )
    }
    if OfferContactCard(sight: sight, entry: entry).file != nil {
      links.append(
        "<a class=\"button quiet\" href=\"\(NavigatorRoutes.contact.url(id))\" rel=\"nofollow\">\(texts.save)</a>"
      )
    }
    return links.isEmpty ? .empty : "<div class=\"buttons screen-only\">\(links)</div>"
  }

  /// Whether a date is to come; quicker than making the events of a year.
  private var hasDates: Bool {
    ([entry.offer.shownTimes] + entry.offer.sites.compactMap(\.times)).contains { times in
      times.availability == .scheduled && !NextDates(times, sight).first(1).isEmpty
    }
  }
}
