import Places

extension EntryReader {
  /// The address from the columns that the list has, and accessibility.
  mutating func readPlaces(_ issues: inout ListIssues) {
    draft.access = AccessCell(cells.text(.accessibility)).entries
    let spots = [ListField.address, .street, .place].map { cells.text($0) }
    if let text = spots.first(where: AddressCell.isSecret) {
      draft.isSecret = true
      if CellText.words(text).contains(where: { $0.count == 5 && Int($0) != nil }) {
        report(
          .error, "protected-address", .address,
          "Die Adresse ist als geschützt bezeichnet, steht aber in der Liste.",
          "Bitte löschen Sie die Adresse aus der Liste.", &issues)
      }
      return
    }
    var address = AddressCell(cells.text(.address))
    if let town = optional(.postalCodeCity).map(AddressCell.init(postalCodeCity:)) {
      address.postalCode = town.postalCode ?? address.postalCode
      address.city = town.city ?? address.city
    }
    if let street = optional(.street) {
      let found = AddressCell(street)
      if found.postalCode != nil {
        address.street = found.street ?? address.street
        address.postalCode = address.postalCode ?? found.postalCode
        address.city = address.city ?? found.city
        address.place = address.place ?? found.place
      } else {
        address.street = CellText.line(street)
      }
    }
    if let code = optional(.postalCode) { readCode(CellText.line(code), &address) }
    if let city = optional(.city) { readCity(CellText.line(city), &address) }
    if let place = optional(.place) { address.place = CellText.line(place) }
    checkCode(address, &issues)
    draft.address = address
    if address.street == nil, address.place == nil, address.city != nil || address.postalCode != nil {
      let field = [ListField.postalCodeCity, .city, .postalCode].first(where: cells.has) ?? .address
      keep(field, address.line, label: "Ort")
      draft.address = AddressCell()
    }
    draft.morePlaces = CellText.lines(cells.text(.morePlaces)).map { AddressCell($0) }.filter { !$0.isEmpty }
    if draft.address.isEmpty {
      for entry in draft.access {
        let part = Accessibility(id: "", feature: entry.feature, answer: entry.answer, text: entry.text)
        keep(.accessibility, AccessCell.german(part))
      }
    }
  }

  private func readCode(_ text: String, _ address: inout AddressCell) {
    let found = AddressCell(postalCodeCity: text)
    address.postalCode = found.postalCode ?? address.postalCode
    if found.postalCode != nil {
      address.city = found.city ?? address.city
    } else {
      address.postalCode = text
    }
  }

  private func readCity(_ text: String, _ address: inout AddressCell) {
    let found = AddressCell(postalCodeCity: text)
    address.city = found.city ?? address.city
    address.postalCode = address.postalCode ?? found.postalCode
  }

  private func checkCode(_ address: AddressCell, _ issues: inout ListIssues) {
    guard let code = address.postalCode,
      code.utf8.count != 5 || !code.allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      return
    }
    let field: ListField =
      [.postalCode, .postalCodeCity, .address, .street].first { cells.has($0) } ?? .postalCode
    let zero = code.utf8.count == 4 ? " Vielleicht hat Excel die Null am Anfang entfernt." : ""
    report(
      .warning, "postal-code", field,
      "„\(CellText.short(code, 20))“ ist keine Postleitzahl: sie hat fünf Ziffern.\(zero)",
      "Bitte berichtigen Sie die Postleitzahl.", &issues)
  }
}
