import Navigator

extension StartTexts {
  static let plainGerman = StartTexts(
    title: "Was ist los?",
    lead: "Tippen Sie auf einen Satz. Dann sehen Sie, was Sie tun können.",
    front: "Was ist los? Hilfe in kleinen Schritten",
    questions: "Hier sind ein paar Fragen. Sie müssen nicht antworten.",
    nothingStored: "Niemand speichert Ihre Antworten.",
    next: "Weiter",
    skip: "Weiter ohne Antwort",
    change: "Antworten ändern",
    steps: "Das können Sie tun",
    more: "Mehr Hilfen",
    yes: "Ja",
    no: "Nein",
    question: { question in
      switch question {
      case .age: "Wie alt ist Ihr Kind?"
      case .benefits: "Bekommen Sie Geld vom Amt? Zum Beispiel Bürgergeld oder Wohngeld?"
      case .alone: "Sind Sie mit den Kindern allein?"
      case .language: "Möchten Sie eine andere Sprache sprechen?"
      }
    },
    situation: { key in
      switch key {
      case .pregnant: "Ich bin schwanger"
      case .new: "Wir sind neu hier"
      case .school: "Es gibt Probleme in der Schule"
      case .separation: "Wir trennen uns"
      case .money: "Das Geld reicht nicht"
      case .tired: "Ich kann nicht mehr"
      case .illness: "Krankheit oder Behinderung"
      case .crisis: "Meinem Kind geht es sehr schlecht"
      case .care: "Wer passt auf mein Kind auf?"
      case .home: "Es gibt Probleme mit der Wohnung"
      case .unsafe: "Zu Hause ist es nicht sicher"
      }
    },
    step: { plainGermanStep($0) })

  private static func plainGermanStep(_ key: StartStep.Key) -> Step {
    switch key {
    case .midwife:
      Step(
        "Hebamme suchen",
        "Rufen Sie früh an. Die Krankenkasse bezahlt die Hebamme.")
    case .pregnancyAdvice:
      Step(
        "Mit jemandem reden",
        "Das Gespräch kostet nichts. Sie müssen Ihren Namen nicht sagen.")
    case .beforeBirth:
      Step(
        "Geld und Papiere",
        "Es gibt Geld für Sachen für das Baby. Fragen Sie vor dem Kaufen. Bringen Sie den Mutterpass und Ihren Ausweis mit."
      )
    case .newAdvice:
      Step(
        "Jemanden fragen",
        "Die Hilfe kostet nichts. Bringen Sie Ausweise und Briefe mit.")
    case .learnGerman:
      Step(
        "Deutsch lernen",
        "Es gibt Kurse. In manchen Kursen passt jemand auf Ihr Kind auf.")
    case .newChild:
      Step(
        "Kita und Schule",
        "Ihr Kind darf ab 1 Jahr in die Kita. Mit 6 Jahren geht es in die Schule.")
    case .schoolTalk:
      Step(
        "In der Schule reden",
        "Es gibt Helfer in der Schule. Sie sagen nichts weiter.")
    case .schoolLearning:
      Step(
        "Hilfe beim Lernen",
        "Haben Sie wenig Geld? Dann bezahlt oft das Amt die Nachhilfe.")
    case .schoolChoice:
      Step(
        "Welche Schule ist gut für mein Kind?",
        "Fragen Sie nach. Das kostet nichts.")
    case .separationAdvice:
      Step(
        "Mit Fachleuten reden",
        "Das Gespräch kostet nichts. Sie dürfen auch allein kommen.")
    case .separationMoney:
      Step(
        "Geld nach der Trennung",
        "Zahlt der andere Elternteil nicht? Dann zahlt das Amt. Bringen Sie die Geburtsurkunde mit.")
    case .separationChild:
      Step(
        "Hilfe für die Kinder",
        "Kinder reden mit anderen Kindern. Das hilft.")
    case .moneyToday:
      Step(
        "Hilfe für heute",
        "Essen, Strom oder etwas Wichtiges für Ihr Kind.")
    case .moneyClaims:
      Step(
        "Geld vom Amt",
        "Fragen Sie heute. Das Geld gibt es erst ab dem Tag, an dem Sie fragen.")
    case .moneyDebts:
      Step(
        "Hilfe bei Schulden",
        "Bringen Sie alle Briefe mit. Die Hilfe kostet nichts.")
    case .tiredTalk:
      Step(
        "Heute mit jemandem reden",
        "Rufen Sie einfach an. Sie müssen Ihren Namen nicht sagen.")
    case .tiredRelief:
      Step(
        "Jemand hilft Ihnen",
        "Zum Beispiel passt jemand auf Ihr Kind auf.")
    case .tiredAdvice:
      Step(
        "Hilfe für länger",
        "Die Beratung kostet nichts. Ihr Arzt kann eine Kur verschreiben.")
    case .illnessDoctor:
      Step(
        "Zum Arzt gehen",
        "Fragen Sie zuerst den Kinderarzt. Förderung kostet nichts.")
    case .illnessRights:
      Step(
        "Ihre Rechte",
        "Schreiben Sie einen kurzen Antrag. Der Tag ist wichtig.")
    case .illnessRelief:
      Step(
        "Hilfe im Alltag",
        "Jemand passt auf Ihr Kind auf. Oft bezahlt die Pflegekasse.")
    case .crisisNow:
      Step(
        "Jetzt anrufen",
        "Ist das Leben in Gefahr? Wählen Sie 112. Ihr Kind darf selbst anrufen.")
    case .crisisTalk:
      Step(
        "Mit Fachleuten reden",
        "Sagen Sie: Es ist eilig.")
    case .crisisSchool:
      Step(
        "Mit der Schule reden",
        "Die Helfer in der Schule sagen nichts weiter.")
    case .careFind:
      Step(
        "Platz finden",
        "Melden Sie Ihr Kind früh an. Sie haben ein Recht auf einen Platz.")
    case .careEdges:
      Step(
        "Morgens, abends, in den Ferien",
        "Dafür gibt es andere Angebote.")
    case .careCost:
      Step(
        "Was kostet es?",
        "Ab 3 Jahren kostet die Kita nichts. Nur das Essen kostet Geld. Dafür gibt es Hilfe.")
    case .homeKeep:
      Step(
        "Die Wohnung behalten",
        "Ziehen Sie nicht aus. Fragen Sie erst. Bringen Sie den Brief mit.")
    case .homePay:
      Step(
        "Geld für die Miete",
        "Das heißt Wohngeld. Bringen Sie den Mietvertrag mit.")
    case .homeThings:
      Step(
        "Möbel",
        "Sie kosten wenig oder nichts.")
    case .unsafeNow:
      Step(
        "Ein sicherer Ort",
        "Rufen Sie an, auch in der Nacht. Niemand weiß, wo das Haus ist.")
    case .unsafeAdvice:
      Step(
        "Mit jemandem reden",
        "Sie entscheiden. Niemand erfährt es.")
    case .unsafeChild:
      Step(
        "Hilfe für Ihr Kind",
        "Ihr Kind hat Schlimmes gesehen oder erlebt? Es braucht auch Hilfe.")
    case .benefitsYes:
      Step(
        "Geld für Schule und Sport",
        "Sie bekommen auch Geld für Schulsachen, Essen, Ausflüge und den Verein.")
    case .benefitsNo:
      Step(
        "Bekommen Sie Geld?",
        "Auch wenn Sie arbeiten, gibt es manchmal Geld. Fragen Sie nach.")
    case .alone:
      Step(
        "Sie sind allein mit den Kindern",
        "Dafür gibt es mehr Geld. Und andere Eltern, die das kennen.")
    case .interpreter:
      Step(
        "Jemand übersetzt",
        "Sagen Sie, welche Sprache Sie sprechen. Das kostet meist nichts.")
    }
  }
}
