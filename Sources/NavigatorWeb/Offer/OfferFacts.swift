import Markup
import Navigator
import Offers
import Places
import Web

/// The facts of an offer, each under its question.
struct OfferFacts {
  let sight: Sight
  let entry: CatalogueEntry
  let open: OpenWords

  private var offer: Offer { entry.offer }
  private var texts: OfferTexts { sight.texts.offer }
  private var german: GermanParts { sight.german }

  var html: HTML {
    """
    <dl class="details">\
    \(row(texts.forWhom, forWhom))\
    \(row(texts.when, OfferTimes(sight: sight, offer: offer, open: open).html))\
    \(row(texts.whereTo, OfferPlaces(sight: sight, entry: entry).html))\
    \(row(texts.cost, cost))\
    \(row(texts.bring, Paragraphs.list(offer.documents.compactMap(\.name.filled).map(german.mark), german)))\
    \(row(texts.access, access))\
    \(row(texts.capacity, Paragraphs.list(offer.capacities.map(free), german)))\
    \(row(texts.languages, languages))\
    </dl>
    """
  }

  private func row(_ name: String, _ fact: HTML?) -> HTML {
    guard let fact, !fact.isEmpty else { return .empty }
    return "<dt>\(name)</dt><dd>\(fact)</dd>\n"
  }

  private var forWhom: HTML? {
    let conditions = EligibilityWords(texts: sight.texts.facts, areas: sight.catalogue.areas, german: german)
    var lines = [texts.age(AgeWords(texts: sight.texts.facts)(offer.ages))]
    // "For all" beside a condition would contradict it.
    let told =
      conditions.lines(offer.eligibility) + [offer.eligibilityText.filled].compactMap { $0 }.map(german.mark)
    if offer.target == .targeted || told.isEmpty { lines.append(texts.target(offer.target)) }
    return Paragraphs.list(lines + told, german)
  }

  private var cost: HTML? {
    let lines = CostWords(texts: sight.texts.facts, language: sight.language).lines(
      offer.costs, on: sight.today)
    return Paragraphs.list(lines.isEmpty ? [texts.askCost] : lines, german)
  }

  private var access: HTML? {
    let registration = offer.registration.map { "<p>\(texts.registration($0))</p>" as HTML }
    return "\(registration)\(german.block(Paragraphs.html(offer.application)))"
  }

  private var languages: HTML? {
    let spoken = LanguageWords(texts: sight.texts).all(offer.languages).map { "<p>\($0)</p>" as HTML }
    let interpreting = offer.interpreting.filled.map {
      "<p>\(texts.interpreting): \(german.html(german.mark($0)))</p>" as HTML
    }
    return "\(spoken)\(interpreting)"
  }

  private func free(_ capacity: Capacity) -> String {
    texts.free(
      capacity.unit.filled.map(german.mark) ?? texts.capacity, number(capacity.free),
      capacity.total.map(number),
      sight.texts.times.date(BerlinTime.local(capacity.updated).date))
  }

  private func number(_ value: Double) -> String {
    sight.language.number(value, places: value.rounded() == value ? 0 : 1)
  }
}
