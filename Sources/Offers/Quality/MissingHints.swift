import Places

/// What a family needs to know and cannot find.
enum MissingHints {
  static func of(_ it: Offer, _ scan: TextScan) -> [Hint] {
    var out: [Hint] = []
    func add(_ kind: Hint.Kind, _ field: OfferField, _ text: String) {
      out.append(Hint(kind: kind, field: field, text: text))
    }
    let keys = Set(scan.sentences.flatMap { $0.words.map(\.key) })
    if scan.words == 0 {
      add(
        .descriptionMissing, .description,
        "Es fehlt, was dort geschieht. Beschreiben Sie es in zwei, drei Sätzen, so wie Sie es am Telefon sagen würden."
      )
    }
    if isUnknown(it.shownTimes) {
      add(
        .timesMissing, .times,
        "Es fehlt, wann es stattfindet. Nennen Sie Tage und Uhrzeiten oder „nach Vereinbarung“: Sonst steht jemand vor der Tür."
      )
    }
    if it.phones.isEmpty, it.email == nil,
      !it.contacts.contains(where: { !$0.phones.isEmpty || $0.email != nil })
    {
      add(
        .contactMissing, .phones,
        "Es fehlt, wie man Sie erreicht. Nennen Sie eine Telefonnummer oder eine Mailadresse für Fragen vorab."
      )
    }
    if it.costs.isEmpty {
      let isSaid = !keys.isDisjoint(with: free) || keys.contains("euro") || it.description.contains("€")
      add(
        .costMissing, .costs,
        isSaid
          ? "Die Kosten stehen nur im Text. Tragen Sie „kostenlos“ oder den Preis ins Feld ein: Nur dann findet man das Angebot danach."
          : "Es fehlt, was es kostet. Schreiben Sie „kostenlos“ oder den Preis: Wer es nicht weiß, kommt aus Sorge vor Kosten nicht."
      )
    }
    if it.ages == nil, it.phases.isEmpty {
      add(
        .agesMissing, .ages,
        "Es fehlt, für welches Alter es ist. Nennen Sie das Alter der Kinder: Danach suchen Familien zuerst.")
    }
    if it.sites.isEmpty, it.kind != .helpLine, it.kind != .network, !keys.contains("online") {
      add(
        .placeMissing, .sites,
        "Es fehlt, wo es stattfindet. Wählen Sie einen Ort mit Adresse: Dann zeigt Lotse den Weg dorthin.")
    }
    return out
  }

  private static let free: Set<String> = ["kostenlos", "kostenfrei", "gebührenfrei", "umsonst", "gratis"]

  private static func isUnknown(_ times: Times) -> Bool {
    times.availability == .unknown && times.rules.isEmpty && times.exceptions.isEmpty && times.closure == nil
      && !times.alsoByAppointment && (times.note ?? "").isEmpty
  }
}
