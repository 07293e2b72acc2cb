import Documents

/// Values that have to fit one another.
extension HSDSValidator {
  /// The ages that people reach, in years.
  private static let ages = 0.0...130.0

  mutating func checkTogether(_ object: JSONObject, _ table: String) {
    switch table {
    case "service": checkAges(object)
    case "location": checkCoordinates(object)
    case "schedule", "cost_option":
      guard let from = object["valid_from"]?.string, let to = object["valid_to"]?.string,
        TextForms.isDate(from), TextForms.isDate(to), to < from
      else { return }
      report(
        .warning, "dates-reversed", field: "valid_to",
        "Die Gültigkeit endet (\(to)), bevor sie beginnt (\(from)).",
        "Bitte prüfen Sie beide Daten.")
    default: break
    }
  }

  private mutating func checkAges(_ object: JSONObject) {
    let lowest = object["minimum_age"]?.double
    let highest = object["maximum_age"]?.double
    for (field, age) in [("minimum_age", lowest), ("maximum_age", highest)] {
      guard let age, !Self.ages.contains(age) else { continue }
      report(
        .error, "age-out-of-range", field: field,
        "Das Alter \(text(age)) liegt nicht zwischen 0 und 130 Jahren.",
        "Bitte geben Sie das Alter in Jahren an.")
    }
    if let lowest, let highest, lowest > highest {
      report(
        .error, "ages-reversed", field: "minimum_age",
        "Das Mindestalter (\(text(lowest))) ist höher als das Höchstalter (\(text(highest))).",
        "Bitte tauschen oder berichtigen Sie die beiden Angaben.")
    }
  }

  private mutating func checkCoordinates(_ object: JSONObject) {
    let latitude = object["latitude"]?.double
    let longitude = object["longitude"]?.double
    for (field, value, limit) in [("latitude", latitude, 90.0), ("longitude", longitude, 180.0)] {
      guard let value, abs(value) > limit else { continue }
      report(
        .error, "coordinate-out-of-range", field: field,
        "\(text(value)) liegt nicht zwischen −\(text(limit)) und \(text(limit)) Grad.",
        "Bitte prüfen Sie die Koordinate; das Dezimalzeichen könnte fehlen.")
    }
    guard let latitude, let longitude else {
      if latitude != nil || longitude != nil {
        report(
          .warning, "coordinate-incomplete", field: latitude == nil ? "latitude" : "longitude",
          "Von der Koordinate fehlt eine Hälfte.", "Bitte ergänzen Sie sie.")
      }
      return
    }
    if latitude == 0, longitude == 0 {
      report(
        .warning, "coordinate-zero", field: "latitude", "0/0 liegt im Atlantik vor Afrika.",
        "Bitte tragen Sie die richtige Koordinate ein, oder lassen Sie sie weg.")
    } else if (5...15).contains(latitude), (47...56).contains(longitude) {
      report(
        .warning, "coordinate-swapped", field: "latitude",
        "Breite und Länge sehen vertauscht aus: Deutschland liegt bei Breite 47–56 und Länge 5–15.",
        "Bitte tauschen Sie „latitude“ und „longitude“.")
    }
  }

  private func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
