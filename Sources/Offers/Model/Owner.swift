public import Places

/// Who answers for an entry: an area of any level, or an organisation. Caritas has one entry, not one per
/// town; a town inherits its county's.
public enum Owner: Hashable, Sendable {
  case area(AreaKey)
  case organisation(OrganisationID)
}
