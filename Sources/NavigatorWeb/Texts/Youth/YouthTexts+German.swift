import Navigator

extension YouthTexts {
  static let german = YouthTexts(
    title: "Für dich",
    lead: "Hilfe von 10 bis 27. Ohne Konto, und niemand speichert, wonach du suchst.",
    front: "Für Jugendliche",
    search: "Wonach suchst du?",
    placeholder: "Zum Beispiel: Stress, Ausbildung",
    numbers: "Du willst jetzt reden?",
    topics: "Worum geht es dir?",
    withoutParents: "Dafür brauchst du keine Eltern",
    secret: "Du kannst allein kommen oder anrufen. Frag am Anfang, ob alles unter euch bleibt.",
    others: "Das passt auch zu dir",
    nothing: "Dazu haben wir nichts gefunden. Versuch ein anderes Wort, oder ruf an: 116 111.",
    back: "Zurück zu deinen Themen",
    all: "Alle Angebote",
    panelLead:
      "Bist du in Gefahr oder jemand, den du kennst? Ruf an. Du musst deinen Namen nicht sagen, und du bist nicht schuld.",
    traces:
      "„Schnell verlassen“ öffnet sofort eine andere Seite. Im Verlauf deines Browsers bleibt der Besuch trotzdem stehen. Lösch den Verlauf, oder nimm ein privates Fenster.",
    topic: { topic in
      switch topic {
      case .mood: "Mir geht's nicht gut"
      case .home: "Zu Hause gibt es Stress"
      case .school: "Schule nervt oder macht Angst"
      case .love: "Liebe, Körper, wer ich bin"
      case .work: "Ausbildung und Job"
      case .money: "Geld und Wohnen"
      case .substances: "Zocken, Kiffen, Trinken"
      case .new: "Ich bin neu in Deutschland"
      case .friends: "Leute treffen, was machen"
      }
    },
    purpose: { line in
      switch line {
      case .youth: "Für dich, bei jeder Sorge: Streit, Angst, Liebe, Mobbing, Gewalt."
      case .distress: "Wenn du nicht mehr leben willst oder nicht weiterweißt."
      case .rescue: "Du oder jemand anders ist in Lebensgefahr."
      case .police: "Jemand bedroht oder schlägt dich."
      case .abuse: "Jemand hat dich angefasst oder bedrängt. Du wirst ernst genommen."
      case .violence: "Wenn du Gewalt erlebst oder siehst. Für Mädchen und Frauen."
      case .childProtection: "Wenn du nicht mehr nach Hause kannst. Du darfst selbst anrufen."
      case .poison: "Du oder jemand anders hat etwas Giftiges geschluckt."
      case .medical: "Wenn du krank bist und die Praxis zu hat."
      case .parents: "Für deine Eltern, wenn es zu Hause zu viel wird."
      case .men, .pregnancy: nil
      }
    })
}
