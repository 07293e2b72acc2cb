import Places

extension EntryReader {
  /// Telephone, mail, web and people.
  mutating func readContacts(_ issues: inout ListIssues) {
    for cell in cells.values[.phone] ?? [] { readPhones(cell, &issues) }
    readMails(&issues)
    readWeb(&issues)
    readPeople(&issues)
  }

  private mutating func readPhones(_ cell: ListCells.Cell, _ issues: inout ListIssues) {
    let heading = CellText.key(cell.label)
    var label: String?
    if heading.hasPrefix("fax") || heading.hasPrefix("telefax") { label = "Fax" }
    if heading.hasPrefix("mobil") || heading.hasPrefix("handy") { label = "mobil" }
    let found = PhoneCell(cell.text, label: label)
    for entry in found.entries where !draft.offer.phones.contains(where: { $0.number == entry.number }) {
      draft.offer.phones.append(phone(entry))
    }
    for rest in found.leftovers { keep(.phone, rest, label: cell.label) }
    for doubt in found.doubts { report(doubt, cell, &issues) }
    if found.entries.isEmpty, let rest = found.leftovers.first, !found.doubts.contains(.scientific) {
      issues.add(
        .warning, "phone-text", row: cells.row, cell.label, record: draft.offer.name,
        "„\(CellText.short(rest, 40))“ ist keine Telefonnummer; es steht als Hinweis im Text.",
        "Bitte tragen Sie die Nummer mit Vorwahl ein.")
    }
  }

  private func phone(_ entry: PhoneCell.Entry) -> Phone {
    Phone(id: partID("phone", PhoneCell.digits(entry.number)), number: entry.number, note: entry.note)
  }

  private func report(_ doubt: PhoneCell.Doubt, _ cell: ListCells.Cell, _ issues: inout ListIssues) {
    func add(_ severity: Problem.Severity, _ code: String, _ message: String, _ mend: String) {
      issues.add(severity, code, row: cells.row, cell.label, record: draft.offer.name, message, mend)
    }
    switch doubt {
    case .restored(let number):
      add(
        .note, "phone-restored", "Excel hatte das erste Zeichen der Nummer entfernt; ergänzt zu \(number).",
        "Bitte formatieren Sie die Spalte als Text.")
    case .local(let number):
      add(
        .warning, "phone-local", "Der Nummer \(number) fehlt die Vorwahl.", "Bitte ergänzen Sie die Vorwahl.")
    case .scientific:
      add(
        .error, "phone-scientific",
        "Excel hat die Nummer in „\(CellText.short(cell.text, 30))“ verwandelt; Ziffern sind verloren.",
        "Bitte formatieren Sie die Spalte als Text und tragen Sie die Nummer neu ein.")
    }
  }

  private mutating func readMails(_ issues: inout ListIssues) {
    guard let text = optional(.email) else { return }
    let found = MailCell(text)
    draft.offer.email = found.addresses.first
    for address in found.addresses.dropFirst() {
      draft.offer.contacts.append(Contact(id: partID("contact", address), email: address))
    }
    for broken in found.broken {
      keep(.email, broken)
      report(
        .warning, "email-broken", .email,
        "„\(CellText.short(broken, 60))“ ist keine gültige E-Mail-Adresse; sie steht als Hinweis im Text.",
        "Bitte berichtigen Sie die Adresse, sie sieht so aus: name@beispiel.de.", &issues)
    }
    for rest in found.leftovers where !["-", "keine"].contains(rest) { keep(.email, rest) }
  }

  private mutating func readWeb(_ issues: inout ListIssues) {
    guard let text = optional(.web) else { return }
    let found = WebCell(text)
    draft.offer.url = found.addresses.first
    for address in found.addresses.dropFirst() { keep(.web, address) }
    for rest in found.leftovers {
      keep(.web, rest)
      if rest.contains(".") || rest.contains(":") {
        report(
          .warning, "web-broken", .web,
          "„\(CellText.short(rest, 60))“ ist keine Internetadresse; es steht als Hinweis im Text.",
          "Bitte berichtigen Sie die Adresse, sie sieht so aus: www.beispiel.de.", &issues)
      }
    }
  }

  private mutating func readPeople(_ issues: inout ListIssues) {
    var people: [Contact] = []
    if let text = optional(.contact) {
      for entry in ContactCell(text).entries {
        let words = entry.name ?? entry.email ?? entry.phones.first?.number ?? ""
        var contact = Contact(
          id: partID("contact", words), name: entry.name, role: entry.role, email: entry.email)
        contact.phones = entry.phones.map(phone)
        people.append(contact)
      }
    }
    if let role = optional(.role).map(CellText.line) {
      if people.count == 1, people[0].role == nil {
        people[0].role = role
      } else if people.isEmpty {
        people.append(Contact(id: partID("contact", role), role: role))
      } else {
        keep(.role, role)
      }
    }
    // A "Kontakt" of nothing but numbers and addresses is the offer's own.
    for contact in people {
      if contact.name == nil, contact.role == nil {
        for phone in contact.phones where !draft.offer.phones.contains(where: { $0.number == phone.number }) {
          draft.offer.phones.append(phone)
        }
        if let email = contact.email {
          if draft.offer.email == nil {
            draft.offer.email = email
          } else if draft.offer.email != email {
            draft.offer.contacts.append(Contact(id: contact.id, email: email))
          }
        }
      } else {
        draft.offer.contacts.append(contact)
      }
    }
  }
}
