import Offers
import Web

extension ProviderTexts {
  static let ukrainian = ProviderTexts(
    all: "Організації за алфавітом",
    allLead: {
      "\(Language.ukrainian.number($0)) \(Plural.ukrainian($0, "організація", "організації", "організацій")) з пропозиціями"
    },
    otherLetters: "0–9",
    none: "У довіднику ще немає організацій.",
    offers: "Пропозиції",
    offersHere: "Пропозиції тут",
    places: "Місця",
    contact: "Контакт",
    count: { Language.ukrainian.offers($0) },
    noOffers: "Зараз ця організація не має пропозицій у довіднику.",
    noOffersHere: "Зараз тут немає пропозицій.",
    place: "Місце без назви",
    accessAnswer: { answer in
      switch answer {
      case .yes: "так"
      case .partly: "частково"
      case .no: "ні"
      }
    },
    unknownOrganisation: "Такої організації в довіднику немає.",
    unknownPlace: "Такого місця в довіднику немає.",
    beyond: "У цьому списку немає стільки сторінок. Почніть з першої сторінки.")
}
