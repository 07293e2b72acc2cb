extension PrintTexts {
  /// German in plain words.
  static let plainGerman: PrintTexts = {
    var texts = german
    texts.townLead = "Hilfe für Kinder und Familien. Von der Schwangerschaft bis 18 Jahre."
    texts.promise = "Es kostet nichts. Sie müssen sich nicht anmelden. Niemand sieht, was Sie suchen."
    texts.bookletLead = "In diesem Heft stehen alle Angebote für dieses Alter."
    texts.changes = "Manches ändert sich. Scannen Sie den Code. Dann sehen Sie, was jetzt gilt."
    return texts
  }()
}
