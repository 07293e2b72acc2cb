/// People to ask for, with what stands beside their names.
struct ContactCell: Equatable {
  /// A person or desk.
  struct Entry: Equatable {
    var name: String?
    var role: String?
    var email: String?
    var phones: [PhoneCell.Entry] = []
  }

  private(set) var entries: [Entry] = []

  /// Reads "Frau Kaya (Leitung), Tel. 05181 123, kaya@x.example / Herr Lang".
  init(_ text: String) {
    for line in text.prefix(4_000).split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      for part in Self.people(String(line)) {
        let entry = Self.entry(part)
        if entry != Entry() { entries.append(entry) }
      }
    }
  }

  /// " / " divides people unless a number or address stands behind it.
  private static func people(_ line: String) -> [String] {
    var out: [String] = []
    for part in line.split(separator: " / ").map(String.init) {
      if let last = out.last, part.first?.isNumber == true || part.first == "+" || part.contains("@") {
        out[out.count - 1] = "\(last) / \(part)"
      } else {
        out.append(part)
      }
    }
    return out
  }

  private static func entry(_ text: String) -> Entry {
    var out = Entry()
    var rest: [String] = []
    for part in text.split(separator: ",").map({ CellText.trim($0) }) where !part.isEmpty {
      let mail = MailCell(part)
      if out.email == nil, let address = mail.addresses.first, mail.addresses.count == 1 {
        out.email = address
        if let words = mail.leftovers.first { rest.append(CellText.trim(words, ":/")) }
        continue
      }
      let phones = PhoneCell(part)
      if !phones.entries.isEmpty {
        let pieces = PhonePieces.of(part)
        // "Frau Kaya 05181 123": what stands before the number is the name.
        if out.name == nil, rest.isEmpty, case .text(let name)? = pieces.first {
          let bare = PhoneCell(part).entries.first?.note
          if bare != nil, !CellText.words(name).isEmpty { rest.append(Self.withoutLabel(name)) }
          out.phones += phones.entries.enumerated().map { index, entry in
            index == 0 ? PhoneCell.Entry(number: entry.number, note: nil) : entry
          }
        } else {
          out.phones += phones.entries
        }
        continue
      }
      rest.append(part)
    }
    rest = rest.filter { !CellText.key($0).isEmpty }
    if let first = rest.first {
      out.name = first
      if first.hasSuffix(")"), let open = first.lastIndex(of: "("), open > first.startIndex {
        out.name = CellText.trim(first[..<open])
        out.role = CellText.trim(first[first.index(after: open)...].dropLast())
      }
      let more = rest.dropFirst().joined(separator: ", ")
      if !more.isEmpty { out.role = out.role.map { "\($0), \(more)" } ?? more }
    }
    return out
  }

  private static func withoutLabel(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    while let last = words.last,
      ["tel", "telefon", "mobil", "handy", "fon", "t"].contains(CellText.key(last))
    {
      words.removeLast()
    }
    return CellText.trim(words.joined(separator: " "), ":,-–/")
  }

  /// A contact as the reader understands it.
  static func german(_ contact: Contact) -> String {
    func plain(_ text: String) -> String {
      CellText.line(text).replacing(";", with: "/").replacing(",", with: "/").replacing(" / ", with: "/")
    }
    var name = plain(contact.name ?? "")
    if let role = contact.role, !role.isEmpty { name += name.isEmpty ? plain(role) : " (\(plain(role)))" }
    return ([name, contact.email ?? ""] + contact.phones.map(\.number)).filter { !$0.isEmpty }.joined(
      separator: ", ")
  }
}
