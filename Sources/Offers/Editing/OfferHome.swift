import Access
import Places
import Storage

/// Whose business an offer is, as rights are asked for it.
struct OfferHome: Hashable {
  /// The area that answers for it: its owner, or where its organisation is at home.
  var area: AreaKey?
  /// The organisation that runs it.
  var organisation: OrganisationID?
  /// Where that organisation is at home.
  var organisationArea: AreaKey?

  init(_ offer: Offer, in tx: any Transaction) throws {
    organisation = offer.organisation
    if case .organisation(let owner) = offer.owner { organisation = organisation ?? owner }
    organisationArea = try organisation.flatMap { try OrganisationStore.find($0, in: tx)?.area }
    switch offer.owner {
    case .area(let key): area = key
    case .organisation(let owner):
      area = owner == organisation ? organisationArea : try OrganisationStore.find(owner, in: tx)?.area
    }
  }

  /// Throws unless the right reaches an entry at home here.
  func check(_ scope: Scope) throws {
    guard scope.covers(area: area, organisation: organisation?.rawValue) else { throw EditRefusal.notAllowed }
  }

  /// Throws unless the right also allows an entry to be at home here that was elsewhere, or nowhere, before:
  /// a provider cannot send an entry to any area of the country.
  func check(_ scope: Scope, movedFrom before: OfferHome?) throws {
    try check(scope)
    guard let area, !scope.covers(area), area != before?.area else { return }
    guard area == organisationArea || scope.areas.contains(area) else { throw EditRefusal.notAllowed }
  }
}

extension Scope {
  /// Throws unless the right is one of these.
  func require(_ actions: Action...) throws {
    guard actions.contains(action) else { throw EditRefusal.notAllowed }
  }
}
