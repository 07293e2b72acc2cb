import Web

extension RouteSheetTexts {
  /// German.
  static let german = RouteSheetTexts(
    language: .german,
    title: "Wegzettel",
    lead: "Was Sie vorhaben, auf einem Zettel: Schritt für Schritt, zum Mitnehmen.",
    empty: "Ihr Wegzettel ist noch leer.",
    emptyHow: "Suchen Sie hier, oder öffnen Sie ein Angebot und wählen Sie dort „Auf den Wegzettel“.",
    add: "Auf den Wegzettel",
    isOn: "Steht auf Ihrem Wegzettel: ansehen",
    up: "Nach oben", down: "Nach unten", remove: "Vom Zettel nehmen", open: "Mehr lesen",
    steps: "Das ist zu tun",
    call: "Rufen Sie an:",
    callToRegister: "Rufen Sie an und melden Sie sich an:",
    callBefore: "Rufen Sie am besten vorher an:",
    write: "Schreiben Sie:",
    visit: "Gehen Sie auf die Webseite:",
    bring: "Nehmen Sie mit:",
    go: "Gehen Sie hin:",
    online: "Sie treffen sich online. Den Zugang bekommen Sie vom Angebot.",
    protectedWay: "Die Adresse ist geschützt. Den Weg sagt man Ihnen am Telefon.",
    noRegistration: "Sie brauchen keine Anmeldung.",
    when: "Wann", next: "Die nächsten Termine:", byAppointment: "nach Vereinbarung",
    aroundTheClock: "rund um die Uhr", askWhen: "Bitte fragen Sie nach den Zeiten.",
    closed: "zurzeit geschlossen", closedUntil: "geschlossen bis", from: "ab",
    whereTo: "Wo", stepFree: "ohne Stufen", notStepFree: "mit Stufen",
    phone: "Telefon", cost: "Kosten", free: "kostenlos", askCost: "Bitte fragen Sie nach.",
    weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    note: "Notizen", code: "Code scannen: mehr zu diesem Angebot",
    asOf: { "Stand: \($0)" },
    print: "Drucken", second: "Eine zweite Sprache daneben", noSecond: "keine", show: "Zeigen",
    share: "Die Adresse dieser Seite enthält Ihren Wegzettel. Sie können sie weitergeben.",
    keepTitle: "Auf diesem Gerät merken",
    keepWhat:
      "Nur wenn Sie es wollen: Dann speichert dieses Gerät, welche Angebote auf dem Zettel stehen, und zeigt ihn auch ohne Internet. Wer das Gerät benutzt, kann ihn sehen. Niemand sonst erfährt davon.",
    keep: "Auf diesem Gerät merken",
    keepChanged: "Auf diesem Gerät liegt ein anderer Wegzettel. Stattdessen diesen merken",
    kept: "Dieser Wegzettel liegt auf diesem Gerät und ist auch ohne Internet da.",
    forget: "Alles vom Gerät löschen",
    forgotten: "Gelöscht. Auf diesem Gerät liegt nichts mehr.",
    keepFailed: "Dieser Browser kann den Zettel nicht merken. Drucken Sie ihn bitte aus.",
    discreet: "Zu Ihrem Schutz merkt sich das Gerät dieses Angebot nie.",
    more: "Noch etwas dazu", words: "Was suchen Sie?", find: "Suchen",
    addThis: "Dazu", noHits: "Dazu haben wir nichts gefunden. Versuchen Sie es mit einem anderen Wort.",
    unknown: {
      $0 == 1
        ? "Ein Angebot steht nicht mehr im Register und fehlt deshalb hier."
        : "\($0) Angebote stehen nicht mehr im Register und fehlen deshalb hier."
    },
    surplus: { "Auf einen Wegzettel passen \($0) Angebote. \($1) weitere sind nicht dabei." })
}
