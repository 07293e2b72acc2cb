import Navigator

extension StartTexts {
  static let german = StartTexts(
    title: "Was ist gerade los?",
    lead: "Wählen Sie, was am besten passt. Sie bekommen ein paar Schritte und passende Angebote.",
    front: "Was ist gerade los? Schritt für Schritt zur Hilfe",
    questions: "Ein paar Fragen. Sie können jede überspringen.",
    nothingStored: "Ihre Antworten werden nicht gespeichert.",
    next: "Weiter",
    skip: "Ohne Antworten weiter",
    change: "Antworten ändern",
    steps: "Ihre Schritte",
    more: "Mehr Angebote dazu",
    yes: "Ja",
    no: "Nein",
    question: { question in
      switch question {
      case .age: "Wie alt ist Ihr Kind?"
      case .benefits: "Bekommen Sie Bürgergeld, Kinderzuschlag, Wohngeld oder Sozialhilfe?"
      case .alone: "Sind Sie mit den Kindern allein?"
      case .language: "Möchten Sie Hilfe in einer anderen Sprache?"
      }
    },
    situation: { key in
      switch key {
      case .pregnant: "Ich bin schwanger"
      case .new: "Wir sind neu hier"
      case .school: "Die Schule macht Sorgen"
      case .separation: "Wir trennen uns"
      case .money: "Das Geld reicht nicht"
      case .tired: "Ich schaff das nicht mehr"
      case .illness: "Krankheit oder Behinderung"
      case .crisis: "Mein Kind ist in einer Krise"
      case .care: "Ich suche Betreuung"
      case .home: "Die Wohnung ist ein Problem"
      case .unsafe: "Zu Hause ist es nicht sicher"
      }
    },
    step: { germanStep($0) })

  private static func germanStep(_ key: StartStep.Key) -> Step {
    switch key {
    case .midwife:
      Step(
        "Eine Hebamme suchen",
        "Am besten gleich, viele sind früh ausgebucht. Die Krankenkasse zahlt.")
    case .pregnancyAdvice:
      Step(
        "In Ruhe reden",
        "Die Beratung ist kostenlos und vertraulich, auch ohne Namen und auch bei Zweifeln.")
    case .beforeBirth:
      Step(
        "Geld und Papiere vor der Geburt",
        "Die Erstausstattung müssen Sie vor dem Kauf beantragen. Nehmen Sie Mutterpass, Ausweis und Nachweise über Ihr Einkommen mit."
      )
    case .newAdvice:
      Step(
        "Jemanden fragen, der sich auskennt",
        "Beratung ist kostenlos. Nehmen Sie Ausweise und alle Briefe vom Amt mit.")
    case .learnGerman:
      Step(
        "Deutsch lernen",
        "Fragen Sie nach einem Kurs mit Kinderbetreuung. Viele Kurse zahlt das Amt.")
    case .newChild:
      Step(
        "Kita und Schule für Ihr Kind",
        "Ab dem 1. Geburtstag hat jedes Kind Anspruch auf Betreuung, ab 6 Jahren muss und darf es in die Schule."
      )
    case .schoolTalk:
      Step(
        "In der Schule mit jemandem reden",
        "Schulsozialarbeit ist kostenlos und vertraulich. Sie müssen keinen Grund beweisen.")
    case .schoolLearning:
      Step(
        "Hilfe beim Lernen",
        "Mit Bürgergeld, Kinderzuschlag oder Wohngeld zahlt das Amt die Nachhilfe. Die Schule bestätigt, dass Ihr Kind sie braucht."
      )
    case .schoolChoice:
      Step(
        "Welche Schule passt?",
        "Lassen Sie sich beraten, bevor Sie sich entscheiden. Das kostet nichts.")
    case .separationAdvice:
      Step(
        "Zusammen oder allein beraten lassen",
        "Beratung zu Umgang, Sorge und Unterhalt ist kostenlos. Sie haben ein Recht darauf.")
    case .separationMoney:
      Step(
        "Unterhalt und Wohnen",
        "Zahlt der andere Elternteil nicht, hilft der Unterhaltsvorschuss, ohne Gericht. Nehmen Sie Geburtsurkunde und Ausweis mit."
      )
    case .separationChild:
      Step(
        "Was den Kindern hilft",
        "Kinder reden oft leichter mit Kindern, denen es genauso geht.")
    case .moneyToday:
      Step(
        "Was heute hilft",
        "Essen, Strom, etwas Dringendes für das Kind: Hier geht es schnell.")
    case .moneyClaims:
      Step(
        "Prüfen, was Ihnen zusteht",
        "Ein Antrag kostet nichts. Geld gibt es meist erst ab dem Monat des Antrags, stellen Sie ihn deshalb gleich."
      )
    case .moneyDebts:
      Step(
        "Schulden und Papiere ordnen",
        "Nehmen Sie alle Briefe mit, auch die ungeöffneten. Die Beratung ist kostenlos.")
    case .tiredTalk:
      Step(
        "Heute mit jemandem reden",
        "Sie müssen nichts vorbereiten und keinen Namen sagen.")
    case .tiredRelief:
      Step(
        "Jemand nimmt Ihnen etwas ab",
        "Ein paar Stunden in der Woche können schon viel ändern.")
    case .tiredAdvice:
      Step(
        "Länger begleitet werden",
        "Erziehungsberatung ist kostenlos. Eine Kur für Mutter oder Vater mit Kind verordnet Ihre Arztpraxis."
      )
    case .illnessDoctor:
      Step(
        "Untersuchen und fördern",
        "Fragen Sie zuerst in der Kinderarztpraxis. Frühförderung kostet Sie nichts.")
    case .illnessRights:
      Step(
        "Ihre Rechte kennen",
        "Pflegegrad, Ausweis, Schulbegleitung: Ein formloser Antrag genügt, sein Datum zählt.")
    case .illnessRelief:
      Step(
        "Entlastung im Alltag",
        "Für die Betreuung zahlt oft die Pflegekasse. Fragen Sie danach.")
    case .crisisNow:
      Step(
        "Jetzt Hilfe holen",
        "Bei Lebensgefahr wählen Sie die 112. Ihr Kind darf auch selbst anrufen.")
    case .crisisTalk:
      Step(
        "Mit Fachleuten reden",
        "Sagen Sie am Telefon, dass es eilt. Dann gibt es oft einen schnellen Termin.")
    case .crisisSchool:
      Step(
        "Die Schule einbeziehen",
        "Die Fachleute dort schweigen, wenn Sie das möchten.")
    case .careFind:
      Step(
        "Einen Platz finden",
        "Melden Sie sich früh an. Ab dem 1. Geburtstag haben Sie ein Recht auf einen Platz, seit August 2026 auch auf den Ganztag in Klasse 1."
      )
    case .careEdges:
      Step(
        "Früh, spät und in den Ferien",
        "Für Schichtdienst und Ferien gibt es eigene Angebote.")
    case .careCost:
      Step(
        "Was es kostet",
        "Ab 3 Jahren ist die Kita in Niedersachsen bis zu 8 Stunden frei. Für das Essen gibt es Hilfe.")
    case .homeKeep:
      Step(
        "Die Wohnung behalten",
        "Ziehen Sie nicht aus, bevor Sie beraten sind. Nehmen Sie den Brief und den Mietvertrag mit.")
    case .homePay:
      Step(
        "Zuschuss zur Miete",
        "Wohngeld gibt es ab dem Monat des Antrags. Nehmen Sie Mietvertrag und Lohnzettel mit.")
    case .homeThings:
      Step(
        "Möbel und Geräte",
        "Günstig oder geschenkt, auf Wunsch mit Lieferung.")
    case .unsafeNow:
      Step(
        "Ein sicherer Ort",
        "Sie können jederzeit anrufen, auch nachts. Die Adresse des Frauenhauses bleibt geheim.")
    case .unsafeAdvice:
      Step(
        "Vertraulich beraten werden",
        "Sie entscheiden, was geschieht. Niemand erfährt davon.")
    case .unsafeChild:
      Step(
        "Hilfe für Ihr Kind",
        "Auch Kinder, die Gewalt nur mit ansehen, brauchen Hilfe.")
    case .benefitsYes:
      Step(
        "Geld für Schule und Freizeit",
        "Mit diesen Leistungen bekommen Sie auch Bildung und Teilhabe: Schulsachen, Mittagessen, Ausflüge, Nachhilfe, Verein."
      )
    case .benefitsNo:
      Step(
        "Steht Ihnen Geld zu?",
        "Auch wer arbeitet, kann Kinderzuschlag oder Wohngeld bekommen. Lassen Sie es ausrechnen.")
    case .alone:
      Step(
        "Wenn Sie allein erziehen",
        "Es gibt Mehrbedarf, Unterhaltsvorschuss und Menschen, denen es genauso geht.")
    case .interpreter:
      Step(
        "Jemand übersetzt für Sie",
        "Sagen Sie am Telefon, welche Sprache Sie sprechen. Das Dolmetschen ist meist kostenlos.")
    }
  }
}
