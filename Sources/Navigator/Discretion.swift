import Offers

extension CatalogueEntry {
  /// Whether the offer must leave no trace on a device: somebody who must not know of it may hold that device,
  /// too. A protected place, a shelter, a help line, or words of violence and despair.
  public var isDiscreet: Bool {
    if places.contains(where: \.isProtected) || offer.kind == .shelter || offer.kind == .helpLine {
      return true
    }
    let text = [offer.name, offer.alternateName, offer.summary, offer.description, organisation?.name]
      .compactMap(\.self).joined(separator: " ").lowercased()
    return Discretion.words(in: text).contains { word in
      Discretion.stems.contains { word.contains($0) } && !Discretion.harmless.contains { word.hasPrefix($0) }
    }
  }
}

/// The words by which an offer is known as one of protection. One too many costs a family a tap, one too few may
/// cost more.
enum Discretion {
  static let stems = [
    "gewalt", "missbrauch", "misshand", "suizid", "selbstmord", "selbstverletz", "frauenhaus", "zwangsheirat",
    "zwangsverheirat", "stalking", "vergewaltig", "genitalverst", "kinderschutz", "schwangerschaftsabbruch",
    "schwangerschaftskonflikt", "violence", "abuse", "suicide",
  ]

  /// What begins like this speaks of something else.
  static let harmless = ["gewaltfrei", "gewaltlos", "verwalt"]

  static func words(in text: String) -> [Substring] {
    text.split { !$0.isLetter }
  }
}
