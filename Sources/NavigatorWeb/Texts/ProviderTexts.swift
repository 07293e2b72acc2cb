import Offers
import Web

/// Pages of organisations and places.
struct ProviderTexts: Sendable {
  /// Organisations from A to Z: heading, sentence, the group of names that begin with no letter.
  var all: String, allLead: @Sendable (Int) -> String, otherLetters: String
  /// No organisation yet.
  var none: String
  /// Headings.
  var offers: String, offersHere: String, places: String, contact: String
  /// "3 Angebote"
  var count: @Sendable (Int) -> String
  /// There are no offers to show.
  var noOffers: String, noOffersHere: String
  /// A place without a name.
  var place: String
  /// How far a feature of access is there.
  var accessAnswer: @Sendable (Accessibility.Answer) -> String
  /// Why there is no page.
  var unknownOrganisation: String, unknownPlace: String, beyond: String
}

extension ProviderTexts {
  static let german = ProviderTexts(
    all: "Träger von A bis Z",
    allLead: { $0 == 1 ? "1 Träger mit Angeboten" : "\(GermanFormat.number($0)) Träger mit Angeboten" },
    otherLetters: "0–9",
    none: "Noch steht kein Träger im Register.",
    offers: "Angebote",
    offersHere: "Angebote hier",
    places: "Orte",
    contact: "Kontakt",
    count: { $0 == 1 ? "1 Angebot" : "\(GermanFormat.number($0)) Angebote" },
    noOffers: "Zurzeit hat dieser Träger kein Angebot im Register.",
    noOffersHere: "Zurzeit gibt es hier kein Angebot im Register.",
    place: "Ort ohne Namen",
    accessAnswer: { answer in
      switch answer {
      case .yes: "ja"
      case .partly: "teilweise"
      case .no: "nein"
      }
    },
    unknownOrganisation: "Einen Träger mit dieser Adresse gibt es im Register nicht.",
    unknownPlace: "Einen Ort mit dieser Adresse gibt es im Register nicht.",
    beyond: "So viele Seiten hat diese Liste nicht. Beginnen Sie bei der ersten Seite.")
}
