public import Storage

/// The main facts of an offer, as somebody is shown them who is asked whether they are still true.
public struct ConfirmFacts: Sendable, Hashable {
  /// A fact with its label.
  public struct Fact: Sendable, Hashable {
    /// What it is: "Zeiten".
    public var label: String
    /// What families read; may have several lines.
    public var text: String
  }

  private static let fields: [OfferField] = [
    .organisation, .summary, .status, .ages, .times, .sites, .costs, .registration, .phones, .email, .url,
  ]

  /// Which offer.
  public var name: String
  /// Its facts; what it says nothing of is left out.
  public var facts: [Fact]

  /// The facts of an offer; nil when there is none. Protected places have no address here.
  public static func find(_ id: OfferID, in tx: any Transaction) throws -> ConfirmFacts? {
    guard let offer = try OfferStore.find(id, in: tx) else { return nil }
    let names = try OfferNames.of([offer], in: tx)
    let facts = fields.compactMap { field -> Fact? in
      let text = field.text(offer, names)
      return text.isEmpty ? nil : Fact(label: field.label, text: text)
    }
    return ConfirmFacts(name: offer.name, facts: facts)
  }
}
