import Places

/// What is missing in an offer, as questions in plain German.
enum GapQuestions {
  static func of(_ it: Offer, places: [Place], today: LocalDate) -> [GapEntry.Question] {
    var out: [GapEntry.Question] = []
    func ask(_ kind: GapEntry.Kind, _ text: String?) {
      if let text { out.append(.init(kind: kind, text: text)) }
    }
    if it.organisation == nil { ask(.organisation, "Wer bietet „\(it.name)“ an?") }
    ask(.times, times(it))
    if it.ages == nil, it.phases.isEmpty { ask(.age, age(it)) }
    ask(.phone, phone(it))
    ask(.address, address(it, places))
    ask(.cost, cost(it))
    if it.registration == nil, it.application == nil {
      ask(.registration, "Muss man sich anmelden? Wenn ja: wo und wie?")
    }
    if CellText.trim(it.description).isEmpty, it.summary == nil {
      ask(.description, "Was genau passiert dort? Bitte in zwei, drei Sätzen.")
    }
    ask(.confirmation, confirmation(it, today))
    return out
  }

  private static func times(_ it: Offer) -> String? {
    let times = it.shownTimes
    let note = times.note.map { "„\(CellText.short($0, 200))“" }
    if times.availability == .unknown, times.rules.isEmpty, times.exceptions.isEmpty, times.closure == nil {
      if times.alsoByAppointment { return nil }
      guard let note else { return "An welchen Tagen und von wann bis wann findet es statt?" }
      return "Von wann bis wann ist geöffnet? Im Zettel steht: \(note)"
    }
    if times.needsAnchor {
      return "In welchen Wochen findet es statt? An welchem Tag ist es das nächste Mal?"
    }
    // A note beside rules is what the reader could not understand.
    return note.map { "Stimmen die Zeiten so? Nicht eindeutig ist: \($0)" }
  }

  private static func age(_ it: Offer) -> String {
    guard let text = it.eligibilityText else {
      return "Für Kinder von welchem bis zu welchem Alter ist es gedacht?"
    }
    return "Für welches Alter ist es gedacht? Im Zettel steht: „\(CellText.short(text, 120))“"
  }

  private static func phone(_ it: Offer) -> String? {
    let phones = (it.phones + it.contacts.flatMap(\.phones)).filter { $0.note?.hasPrefix("Fax") != true }
    guard let first = phones.first else { return "Unter welcher Telefonnummer erreicht man Sie?" }
    let digits = PhoneCell.digits(first.number)
    guard let mark = first.number.first, mark.isNumber, mark != "0", (4...8).contains(digits.utf8.count),
      !digits.hasPrefix("116"), !digits.hasPrefix("118")
    else { return nil }
    return "Wie lautet die Vorwahl zu \(first.number)?"
  }

  private static func address(_ it: Offer, _ places: [Place]) -> String? {
    if it.kind == .helpLine || it.kind == .network || places.contains(where: \.isProtected) { return nil }
    guard let place = places.first else { return "Wo findet es statt (Straße, Hausnummer, Ort)?" }
    if place.kind == .virtual { return nil }
    guard let address = place.address else {
      return "Welche Adresse hat „\(place.name ?? "der Ort")“ (Straße, Hausnummer, Ort)?"
    }
    if address.postalCode.utf8.count != 5 || address.postalCode.contains(where: { !$0.isNumber }) {
      let known =
        address.postalCode.isEmpty ? "" : " Im Zettel steht: „\(CellText.short(address.postalCode, 20))“"
      return "Wie lautet die Postleitzahl zu \(address.street)?\(known)"
    }
    if address.city.isEmpty { return "In welchem Ort ist \(address.street)?" }
    if !address.street.contains(where: \.isNumber) {
      return "Wo genau ist „\(address.street)“ (Straße, Hausnummer)?"
    }
    return nil
  }

  private static func cost(_ it: Offer) -> String? {
    if it.costs.isEmpty {
      return "Was kostet es? Gibt es Ermäßigungen, zum Beispiel über Bildung und Teilhabe?"
    }
    guard it.costs.allSatisfy({ $0.amount == nil }) else { return nil }
    let text = it.costs.compactMap(\.text).joined(separator: ", ")
    return "Wie viel kostet es genau? Im Zettel steht: „\(CellText.short(text, 120))“"
  }

  private static func confirmation(_ it: Offer, _ today: LocalDate) -> String? {
    guard let day = it.assured else { return "Stimmen alle anderen Angaben? (Noch nie bestätigt.)" }
    guard Freshness.of(it, today: today) == .phone else { return nil }
    return "Stimmen die Angaben noch? Zuletzt bestätigt am \(day.german)."
  }
}
