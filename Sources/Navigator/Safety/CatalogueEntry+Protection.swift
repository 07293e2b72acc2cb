import Offers
import Places
import Search

extension CatalogueEntry {
  /// Whether it helps people who hide it from somebody at home: at a protected place, or about violence, abuse or
  /// a crisis by its own words.
  public var isAboutProtection: Bool {
    if places.contains(where: \.isProtected) { return true }
    let words = "\(offer.name) \(offer.alternateName ?? "") \(offer.summary ?? "")"
    return !CrisisWords.standard.topics(in: words).subtracting([.poisoning]).isEmpty
  }
}
