import Storage

/// What a row of `place` must fulfil to be where the filter asks; a protected place never does, so that no
/// answer tells where it is.
struct PlaceCondition {
  let query: Query

  /// Nil when the filter names no place.
  init?(_ filter: ListFilter, in tx: any Transaction) throws {
    guard let postcode = filter.postcode else { return nil }
    guard let metres = filter.proximity else {
      query = "NOT place.is_protected AND place.postal_code = \(postcode)"
      return
    }
    guard let centre = try Self.centre(of: postcode, in: tx) else {
      query = "FALSE"
      return
    }
    let nearby = Nearby(latitude: centre.latitude, longitude: centre.longitude, metres: Double(metres))
    query = "NOT place.is_protected AND place.latitude IS NOT NULL AND \(nearby.condition)"
  }

  /// The centroid of the places that are known at a postcode.
  private static func centre(of postcode: String, in tx: any Transaction) throws
    -> (latitude: Double, longitude: Double)?
  {
    let centre = try tx.first(
      """
      SELECT avg(latitude) AS latitude, avg(longitude) AS longitude FROM place
      WHERE postal_code = \(postcode) AND NOT is_protected AND latitude IS NOT NULL
      """
    ) { (try $0.optional("latitude", as: Double.self), try $0.optional("longitude", as: Double.self)) }
    guard let latitude = centre?.0, let longitude = centre?.1 else { return nil }
    return (latitude, longitude)
  }
}
