/// A contact as phones read it: vCard 3.0 (RFC 2426). Version 4.0 is newer, but the address books of many phones
/// read only 3.0, and nothing that we say needs more.
public struct ContactFile: Sendable {
  /// An address.
  public struct Address: Hashable, Sendable {
    /// Street, postal code and town.
    public var street: String, postalCode: String, city: String

    /// An address.
    public init(street: String, postalCode: String, city: String) {
      self.street = street
      self.postalCode = postalCode
      self.city = city
    }
  }

  /// Stays the same when the contact changes.
  public var uid: String
  /// What it is called.
  public var name: String
  /// To whom it belongs.
  public var organisation: String?
  /// Numbers as people write them.
  public var phones: [String] = []
  /// Mail addresses.
  public var emails: [String] = []
  /// Web addresses.
  public var urls: [String] = []
  /// Where it is.
  public var address: Address?
  /// What else is to know.
  public var note: String?
  /// When it was last changed, in UTC.
  public var revised: CalendarMoment

  /// The media type.
  public static let type = "text/vcard; charset=utf-8"

  /// A contact.
  public init(uid: String, name: String, revised: CalendarMoment) {
    self.uid = uid
    self.name = name
    self.revised = revised
  }

  /// The file.
  public var bytes: [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCARD")
    lines.add("VERSION", "3.0")
    lines.add("PRODID", "-//Lotse//Lotse//DE")
    lines.add("UID", text: uid)
    lines.add("FN", text: name)
    // An offer is no person: its whole name stands as family name, so that lists sort by it.
    lines.add("N", parts: [name, nil, nil, nil, nil])
    lines.add("ORG", text: organisation)
    for phone in phones { lines.add("TEL;TYPE=WORK,VOICE", text: phone) }
    for email in emails { lines.add("EMAIL;TYPE=INTERNET", text: email) }
    for url in urls { lines.add("URL", url) }
    if let address {
      lines.add(
        "ADR;TYPE=WORK", parts: [nil, nil, address.street, address.city, nil, address.postalCode, nil])
    }
    lines.add("NOTE", text: note)
    lines.add("REV", revised.text + "Z")
    lines.add("END", "VCARD")
    return lines.bytes
  }
}
