import Navigator

extension YouthTexts {
  static let plainGerman = YouthTexts(
    title: "Für dich",
    lead: "Hilfe für junge Menschen von 10 bis 27. Niemand speichert, was du suchst.",
    front: "Für junge Menschen",
    search: "Was suchst du?",
    placeholder: "Zum Beispiel: Ausbildung",
    numbers: "Willst du jetzt reden?",
    topics: "Um was geht es?",
    withoutParents: "Hier brauchst du keine Eltern",
    secret: "Du kannst allein kommen. Frag zuerst: Bleibt das geheim?",
    others: "Das passt auch",
    nothing: "Wir haben nichts gefunden. Versuch ein anderes Wort. Oder ruf an: 116 111.",
    back: "Zurück",
    all: "Alle Angebote",
    panelLead: "Bist du in Gefahr? Ruf an. Du musst deinen Namen nicht sagen. Du bist nicht schuld.",
    traces:
      "Der Knopf „Schnell verlassen“ öffnet eine andere Seite. Der Browser merkt sich den Besuch. Du kannst den Verlauf löschen.",
    topic: { topic in
      switch topic {
      case .mood: "Mir geht es schlecht"
      case .home: "Streit zu Hause"
      case .school: "Probleme in der Schule"
      case .love: "Liebe und Körper"
      case .work: "Ausbildung und Arbeit"
      case .money: "Geld und Wohnung"
      case .substances: "Computer, Drogen, Alkohol"
      case .new: "Ich bin neu in Deutschland"
      case .friends: "Freunde treffen"
      }
    },
    purpose: { line in
      switch line {
      case .youth: "Für alle Sorgen. Es kostet nichts."
      case .distress: "Du willst nicht mehr leben. Oder du bist sehr traurig."
      case .rescue: "Jemand stirbt vielleicht oder ist schwer verletzt."
      case .police: "Jemand schlägt dich oder droht dir."
      case .abuse: "Jemand hat dich angefasst. Du wolltest das nicht."
      case .violence: "Jemand tut dir weh. Für Mädchen und Frauen."
      case .childProtection: "Du kannst nicht nach Hause. Du darfst selbst anrufen."
      case .poison: "Jemand hat Gift geschluckt."
      case .medical: "Du bist krank und die Praxis ist zu."
      case .parents: "Für deine Eltern."
      case .men, .pregnancy: nil
      }
    })
}
