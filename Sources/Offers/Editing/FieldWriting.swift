import Places

/// Fields of an offer as text that people write, both ways: what the edit form shows and how it is read again.
/// Parts that are still said keep their ids and what HSDS holds beside them.
public enum FieldWriting {
  /// The field as the form shows it; empty when it says nothing.
  public static func text(_ field: OfferField, of offer: Offer, names: OfferNames = OfferNames()) -> String {
    field == .ages && offer.ages == nil ? "" : field.text(offer, names)
  }

  /// One end of an age: `3 Jahre`, `18 Monate`, `Schwangerschaft`.
  public static func age(from month: Int?) -> String {
    withoutWord(AgeRange(from: month, to: nil).map(AgeText.german) ?? "", "ab ")
  }

  /// The other end.
  public static func age(to month: Int?) -> String {
    withoutWord(AgeRange(from: nil, to: month).map(AgeText.german) ?? "", "bis ")
  }

  /// The ages that two ends say; nil when they cannot be understood.
  public static func ages(from lower: String, to upper: String) -> AgeRange?? {
    switch AgeCell.read(from: lower, to: upper) {
    case .empty, .everyone: .some(nil)
    case .range(let range, _), .date(let range): .some(range)
    case .reversed, .impossible, .text: nil
    }
  }

  /// Telephone numbers, one a line; `rest` is what is none.
  public static func phones(_ text: String, was old: [Phone]) -> (parts: [Phone], rest: String?) {
    let read = PhoneCell(text)
    var pool = PartPool(old)
    let parts = read.entries.map { entry in
      pool.take {
        PhoneCell.digits($0.number) == PhoneCell.digits(entry.number)
      } change: {
        $0.number = entry.number
        $0.note = entry.note
      } make: {
        Phone(id: $0, number: entry.number, note: entry.note)
      }
    }
    return (parts, read.leftovers.first)
  }

  /// People to ask for, one a line.
  public static func contacts(_ text: String, was old: [Contact]) -> [Contact] {
    var pool = PartPool(old)
    return ContactCell(text).entries.map { entry in
      var contact = pool.take {
        $0.name == entry.name
      } change: {
        ($0.name, $0.role, $0.email) = (entry.name, entry.role, entry.email)
      } make: {
        Contact(id: $0, name: entry.name, role: entry.role, email: entry.email)
      }
      contact.phones = phones(entry.phones.map(\.number).joined(separator: "\n"), was: contact.phones).parts
      return contact
    }
  }

  /// Prices, one a line.
  public static func costs(_ text: String, was old: [Cost]) -> [Cost] {
    var pool = PartPool(old)
    return CostCell(text).prices.map { price in
      pool.take {
        $0.amount == price.amount && $0.text == price.text
      } change: {
        ($0.text, $0.amount, $0.condition) = (price.text, price.amount, price.condition)
        ($0.validFrom, $0.validTo) = (price.validFrom, price.validTo)
      } make: { id in
        var cost = Cost(id: id, text: price.text, amount: price.amount)
        (cost.condition, cost.validFrom, cost.validTo) = (price.condition, price.validFrom, price.validTo)
        return cost
      }
    }
  }

  /// Languages by their names; `rest` is what is none.
  public static func languages(_ text: String) -> (codes: [String], rest: String?) {
    let read = LanguageCell(text)
    return (read.codes, read.leftovers.first)
  }

  /// A web address with its scheme; nil for anything else.
  public static func webAddress(_ text: String) -> String? { WebCell.address(text) }

  /// Whether mail could be sent there.
  public static func isMail(_ text: String) -> Bool { MailCell.isValid(text) }

  private static func withoutWord(_ text: String, _ word: String) -> String {
    text.hasPrefix(word) ? String(text.dropFirst(word.count)) : text
  }
}
