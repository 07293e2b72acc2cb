import Offers
import Web

extension ProviderTexts {
  static let english = ProviderTexts(
    all: "Organisations from A to Z",
    allLead: {
      $0 == 1 ? "1 organisation with services" : "\(Language.english.number($0)) organisations with services"
    },
    otherLetters: "0–9",
    none: "There is no organisation in the register yet.",
    offers: "Services",
    offersHere: "Services here",
    places: "Places",
    contact: "Contact",
    count: { Language.english.offers($0) },
    noOffers: "This organisation has no service in the register at the moment.",
    noOffersHere: "There is no service here at the moment.",
    place: "Place without a name",
    accessAnswer: { answer in
      switch answer {
      case .yes: "yes"
      case .partly: "partly"
      case .no: "no"
      }
    },
    unknownOrganisation: "There is no such organisation in the register.",
    unknownPlace: "There is no such place in the register.",
    beyond: "This list has fewer pages. Begin with the first page.")
}
