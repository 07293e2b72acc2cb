/// Whether a text tells of deadlines, of who may come and who may not. A machine may not translate these: a mistake there
/// costs a family its place or its money.
enum BindingWords {
  private static let words = [
    "frist", "spätestens", "stichtag", "anmeldeschluss", "bewerbungsschluss", "anmeldung bis", "bis zum ",
    "voraussetz", "anspruch", "berechtigt", "bedingung", "nur für ", "nur wenn", "nur mit ", "nachweis",
    "bescheid",
    "einkommen", "ablehn", "abgelehnt", "abgewiesen", "ausgeschlossen", "nicht möglich", "widerspruch",
  ]

  static func stand(in text: String) -> Bool {
    let text = text.lowercased()
    return words.contains { text.contains($0) }
  }
}

extension Offer {
  /// Whether the description tells of deadlines, conditions or refusals.
  public var tellsOfConditions: Bool { BindingWords.stand(in: description) }
}
