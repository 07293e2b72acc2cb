import Places

/// What somebody wrote about an organisation, before it is taken.
public struct OrganisationDraft: Sendable, Hashable {
  /// A line of telephone.
  public struct Phone: Sendable, Hashable {
    /// The number.
    public var number = ""
    /// When to call, or whom one reaches.
    public var note = ""

    /// A line.
    public init(number: String = "", note: String = "") {
      self.number = number
      self.note = note
    }
  }

  /// Somebody to ask for.
  public struct Contact: Sendable, Hashable {
    /// Who.
    public var name = "", role = "", email = ""
    /// Numbers, separated by semicolons.
    public var phones = ""

    /// Somebody.
    public init(name: String = "", role: String = "", email: String = "", phones: String = "") {
      self.name = name
      self.role = role
      self.email = email
      self.phones = phones
    }
  }

  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    case noName, tooLong, brokenEmail, brokenWebsite
    case brokenPhone(Int), brokenContactEmail(Int), brokenContactPhone(Int)
  }

  /// The texts as they were written.
  public var name = "", alternateName = "", description = "", website = "", email = ""
  /// The lines of telephone, empty ones included.
  public var phones: [Phone] = []
  /// The people, empty lines included.
  public var contacts: [Contact] = []

  /// Nothing yet.
  public init() {}

  /// An organisation as it would be written.
  public init(_ it: Organisation) {
    (name, alternateName, description) = (it.name, it.alternateName ?? "", it.description)
    (website, email) = (it.website ?? "", it.email ?? "")
    phones = it.phones.map { Phone(number: $0.number, note: $0.note ?? "") }
    contacts = it.contacts.map {
      Contact(
        name: $0.name ?? "", role: $0.role ?? "", email: $0.email ?? "",
        phones: $0.phones.map(\.number).joined(separator: "; "))
    }
  }

  /// What is wrong; empty when it can be taken.
  public var faults: Set<Fault> {
    var out: Set<Fault> = []
    if name.isEmpty { out.insert(.noName) }
    if name.count > 200 || alternateName.count > 200 || description.count > 20_000 { out.insert(.tooLong) }
    if !email.isEmpty, !MailCell.isValid(email) { out.insert(.brokenEmail) }
    if !website.isEmpty, WebCell.address(website) == nil { out.insert(.brokenWebsite) }
    for (index, phone) in phones.enumerated() where !phone.number.isEmpty || !phone.note.isEmpty {
      if !Self.isNumber(phone.number) { out.insert(.brokenPhone(index)) }
    }
    for (index, contact) in contacts.enumerated() {
      if !contact.email.isEmpty, !MailCell.isValid(contact.email) { out.insert(.brokenContactEmail(index)) }
      if !Self.numbers(contact.phones).allSatisfy(Self.isNumber) { out.insert(.brokenContactPhone(index)) }
    }
    return out
  }

  /// The organisation with these texts. What is not asked for here – notes of numbers, unknown fields – stays
  /// with the numbers and people that are still there.
  public func applied(to old: Organisation) -> Organisation {
    var new = old
    new.name = CellText.line(name)
    new.alternateName = filled(alternateName)
    new.description = description
    new.email = filled(email)
    new.website = website == old.website ? old.website : filled(website).flatMap(WebCell.address)
    var left = old.phones
    new.phones = phones.filter { !$0.number.isEmpty }.map { line in
      var phone = Self.take(line.number, from: &left)
      phone.note = filled(line.note)
      return phone
    }
    var people = old.contacts
    new.contacts = contacts.filter { $0 != Contact() }.map { line in
      var contact = Self.take(line, from: &people)
      (contact.name, contact.role, contact.email) = (filled(line.name), filled(line.role), filled(line.email))
      var left = contact.phones
      contact.phones = Self.numbers(line.phones).map { Self.take($0, from: &left) }
      return contact
    }
    return new
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// The number as it was, each once, else a new one.
  private static func take(_ number: String, from old: inout [Offers.Phone]) -> Offers.Phone {
    guard let index = old.firstIndex(where: { $0.number == number }) else {
      return Offers.Phone(id: EntityID<Organisation>.make().rawValue, number: number)
    }
    return old.remove(at: index)
  }

  /// Whoever has the same name or address, else somebody new: nobody inherits what is known of another.
  private static func take(_ line: Contact, from old: inout [Offers.Contact]) -> Offers.Contact {
    let index = old.firstIndex { known in
      (!line.name.isEmpty && known.name == line.name) || (!line.email.isEmpty && known.email == line.email)
        || (known.name == nil && known.email == nil && known.role == line.role)
    }
    return index.map { old.remove(at: $0) }
      ?? Offers.Contact(id: EntityID<Organisation>.make().rawValue)
  }

  private static func numbers(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "\n" }.map { CellText.trim($0) }.filter { !$0.isEmpty }
  }

  /// Digits and the marks between them: one that a telephone could dial.
  private static func isNumber(_ text: String) -> Bool {
    (3...20).contains(text.count(where: \.isNumber)) && text.count <= 40
      && text.allSatisfy { $0.isASCII && $0.isNumber || " +/-()–.".contains($0) }
  }
}
