import Testing

@testable import Search

/// Who needs help at once is recognised, in everyday words, six languages and with typing errors.
@Suite struct CrisisWordsTests {
  private func topics(_ question: String) -> Set<CrisisTopic> { CrisisWords.standard.topics(in: question) }

  @Test(arguments: [
    ("mein Mann schlägt mich", CrisisTopic.violence), ("mein mann schlaegt mich", .violence),
    ("Er hat mich wieder GESCHLAGEN", .violence), ("häusliche Gewalt", .violence),
    ("haeusliche gewallt", .violence), ("ich habe Angst vor meinem Ex", .violence), ("Frauenhaus", .violence),
    ("frauenhauss", .violence), ("werde gestalkt", .violence), ("Partnergewalt", .violence),
    ("Papa prügelt Mama", .violence), ("ich werde zu hause geschlagen", .violence),
    ("mein freund bedroht mich mit dem messer", .violence), ("my husband hits me", .violence),
    ("domestic violence", .violence), ("чоловік б'є мене", .violence), ("домашнє насильство", .violence),
    ("муж меня бьёт", .violence), ("kocam beni dövüyor", .violence), ("aile içi şiddet", .violence),
    ("eşim bana vuruyor", .violence), ("زوجي يضربني", .violence), ("العنف الأسري", .violence),
    ("przemoc w domu", .violence),
    ("sexueller Missbrauch", .sexualAbuse), ("meine Tochter wurde missbraucht", .sexualAbuse),
    ("vergewaltigt", .sexualAbuse), ("fergewaltigt worden", .sexualAbuse),
    ("er fasst mich immer an", .sexualAbuse), ("i was raped", .sexualAbuse), ("cinsel taciz", .sexualAbuse),
    ("تحرش", .sexualAbuse), ("зґвалтування", .sexualAbuse),
    ("ich will nicht mehr leben", .suicide), ("Selbstmord", .suicide), ("selbsmordgedanken", .suicide),
    ("suizit", .suicide), ("ich bring mich um", .suicide), ("sie will sich umbringen", .suicide),
    ("Mein Sohn möchte sterben", .suicide), ("ich will nicht mehr", .suicide),
    ("i want to kill myself", .suicide), ("i dont want to live", .suicide), ("не хочу жити", .suicide),
    ("самогубство", .suicide), ("intihar etmek istiyorum", .suicide), ("ölmek istiyorum", .suicide),
    ("أريد أن أموت", .suicide), ("انتحار", .suicide),
    ("meine Tochter ritzt sich", .selfHarm), ("selbstverletzendes Verhalten", .selfHarm),
    ("self harm", .selfHarm), ("she is cutting herself", .selfHarm), ("kendine zarar veriyor", .selfHarm),
    ("ich habe mein Baby geschüttelt", .childInDanger), ("ich schlage mein Kind", .childInDanger),
    ("Kindeswohlgefährdung", .childInDanger), ("Nachbarskind wird vernachlässigt", .childInDanger),
    ("mein kind ist verschwunden", .childInDanger), ("kind in gefahr", .childInDanger),
    ("mein Kind hat Putzmittel getrunken", .poisoning), ("Vergiftung", .poisoning), ("poisoning", .poisoning),
    ("zehirlenme", .poisoning),
  ])
  func recognised(_ question: String, _ topic: CrisisTopic) {
    #expect(topics(question).contains(topic), "\(question): \(topics(question))")
  }

  @Test(arguments: [
    "Schlagzeug", "Schlagzeug lernen für Kinder", "bringen Sie mein Kind zur Kita",
    "wer kann mein Kind bringen",
    "Datenmissbrauch", "Missbrauch von Daten", "Leistungsmissbrauch", "Alkoholmissbrauch",
    "gewaltig viel Spaß",
    "gewaltfreie Kommunikation", "Gewaltprävention an der Schule", "Naturgewalten im Museum",
    "sie schlägt vor, dass wir kommen", "Vorschlag", "Schlafberatung", "hat mein Kind gut geschlafen",
    "Schulabschluss", "mein Kind schlägt andere Kinder", "Lebensmittel", "Lebensberatung", "Umbringungsort",
    "mein Kind will nicht mehr in die Schule", "will nicht mehr essen", "ich schaff das nicht mehr",
    "ich kann nicht mehr", "wir wollen nicht mehr in der Stadt leben", "Geld reicht nicht mehr zum Leben",
    "Sterbebegleitung", "Trauergruppe", "Oma ist gestorben", "Sitzen und Spielen", "Spritzen und Impfung",
    "Walking", "talking to other parents", "Kinderschutzbund", "Mädchentreff", "Notfallbetreuung",
    "Angst vor der Schule", "Angst vor dem Schwimmen", "mir droht die Kündigung", "Kind hat Fieber",
    "das Baby tritt mich im Bauch", "Kind beißt", "Trotzphase", "Beratung für Eltern", "Mathe", "Violine",
    "hit the road", "beating heart music", "drug abuse", "children club", "swimming lessons", "alcohol abuse",
    "дитячий садок", "школа", "çocuk parası", "okul", "روضة أطفال", "مدرسة", "", "   ", "?!", "🙂",
    "Vater haut ab und zahlt nicht", "Wer zahlt das Mittagessen", "Kind hat Beeren gepflückt",
    "Tablet für Schule",
    "Selbstverteidigung für Mädchen", "Selbsthilfegruppe", "Sucht", "Ritter und Burgen", "nicht verletzt",
  ])
  func everydayWordsAreNoAlarm(_ question: String) {
    #expect(topics(question).isEmpty, "\(question): \(topics(question))")
  }

  @Test func whatLooksLikeItDoesNotHideWhatIs() {
    #expect(topics("mein Mann schlägt mich, die gewaltfreie Beratung half nicht") == [.violence])
    #expect(topics("Missbrauch von Alkohol, und er vergewaltigt mich") == [.sexualAbuse])
    #expect(topics("er schlägt mich und ich will nicht mehr leben") == [.violence, .suicide])
  }

  @Test func anyTextIsAnswered() {
    #expect(topics(String(repeating: "schlägt ", count: 5_000)).isEmpty)
    #expect(topics(String(repeating: "x", count: 100_000)).isEmpty)
    #expect(topics("\u{202E}\u{0}\u{1F600} Gewalt \u{FEFF}") == [.violence])
    #expect(topics(String(repeating: "wort ", count: 100) + "Gewalt").isEmpty, "only the first words count")
  }
}
