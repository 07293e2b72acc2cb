import Documents
import Places

/// What is the same for all entries of a delivery.
struct Delivery: Sendable {
  var source: String
  var area: AreaKey
  var now: Instant
  /// Whether offers are made while reading: worth it when most of them will be stored.
  var preparesOffers: Bool
}

/// A service as Lotse's offer, made by the threads that read: it depends on nothing in the register.
struct PreparedOffer: Sendable {
  /// The record with Lotse's ids.
  var record: JSONObject
  var offer: Offer
  /// The statements that write the offer as it is.
  var rows: OfferRows

  /// Nil when it is no service, or has no id.
  init?(_ apart: TakenApart, of delivery: Delivery) {
    guard apart.document.kind == .service, let id = apart.id.flatMap(OfferID.init(rawValue:)) else {
      return nil
    }
    record = IdentityRewriter(source: delivery.source)
      .rewrite(apart.document.value, table: apart.document.kind.table, id: id.rawValue)
    offer = Offer(hsds: record, id: id, area: delivery.area, now: delivery.now)
    guard let rows = try? OfferRows(offer) else { return nil }
    self.rows = rows
  }
}
