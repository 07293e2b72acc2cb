import Offers
import Web

extension ProviderTexts {
  static let turkish = ProviderTexts(
    all: "A’dan Z’ye kurumlar",
    allLead: { "Hizmet veren \(Language.turkish.number($0)) kurum" },
    otherLetters: "0–9",
    none: "Rehberde henüz kurum yok.",
    offers: "Hizmetler",
    offersHere: "Buradaki hizmetler",
    places: "Yerler",
    contact: "İletişim",
    count: { Language.turkish.offers($0) },
    noOffers: "Bu kurumun şu anda rehberde hizmeti yok.",
    noOffersHere: "Şu anda burada hizmet yok.",
    place: "Adı olmayan yer",
    accessAnswer: { answer in
      switch answer {
      case .yes: "evet"
      case .partly: "kısmen"
      case .no: "hayır"
      }
    },
    unknownOrganisation: "Rehberde böyle bir kurum yok.",
    unknownPlace: "Rehberde böyle bir yer yok.",
    beyond: "Bu listenin o kadar sayfası yok. İlk sayfadan başlayın.")
}
