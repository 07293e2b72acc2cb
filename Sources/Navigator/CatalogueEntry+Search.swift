import Offers
import Places
import Search

extension CatalogueEntry {
  /// What is searched of an offer.
  var searchDocument: SearchDocument {
    var document = SearchDocument()
    document.add(.name, offer.name)
    document.add(.alternateName, offer.alternateName)
    document.add(.summary, offer.summary)
    document.add(.description, offer.description)
    document.add(.category, offer.kind?.name)
    for situation in offer.situations { document.add(.note, situation.name) }
    for phase in offer.phases { document.add(.note, LifePhase.named(phase)?.name) }
    document.add(.organisation, organisation?.name)
    document.add(.organisation, organisation?.alternateName)
    for place in places {
      document.add(.place, [place.name, place.address?.city].compactMap(\.self).joined(separator: " "))
    }
    document.add(.note, offer.eligibilityText)
    for language in offer.languages where language != "de" {
      document.add(.note, SpokenLanguage.name(language))
    }
    for (language, translation) in offer.translations.sorted(by: { $0.key < $1.key }) {
      document.add(.alternateName, translation.name, language: language)
      document.add(.summary, translation.summary, language: language)
      document.add(.description, translation.description, language: language)
    }
    return document
  }
}
