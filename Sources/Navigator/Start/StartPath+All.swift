import Places
import Search

extension StartPath {
  /// The path of a situation.
  public static func path(_ key: StartKey) -> StartPath {
    switch key {
    case .pregnant:
      StartPath(
        key: key, questions: [.benefits, .alone, .language],
        steps: [
          StartStep(.midwife, ["Hebamme", "Geburtsvorbereitung"]),
          StartStep(.pregnancyAdvice, ["Schwangerschaftsberatung", "Konfliktberatung"]),
          StartStep(.beforeBirth, ["Elterngeld", "Erstausstattung fürs Baby"]),
        ])
    case .new:
      StartPath(
        key: key, questions: [.age, .language],
        steps: [
          StartStep(.newAdvice, ["Migrationsberatung", "Familienlotsin"]),
          StartStep(.learnGerman, ["Deutschkurs", "Sprachcafé"]),
          StartStep(.newChild, ["Kitaplatz", "Sprachlernklasse", "Sprachstunden Grundschule"]),
        ])
    case .school:
      StartPath(
        key: key, questions: [.age, .benefits],
        steps: [
          StartStep(.schoolTalk, ["Schulsozialarbeit", "Schulpsychologin"]),
          StartStep(.schoolLearning, ["Lernhilfe", "Nachhilfe"]),
          StartStep(
            .schoolChoice, ["Welche Schule passt Beratung", "weiterführende Schule Infoabend"],
            only: [.kindergarten, .primary, .youth]),
        ])
    case .separation:
      StartPath(
        key: key, questions: [.age, .benefits, .alone],
        steps: [
          StartStep(.separationAdvice, ["Umgang Sorgerecht Beratung", "Erziehungsberatung"]),
          StartStep(.separationMoney, ["Unterhaltsvorschuss", "Wohngeld"]),
          StartStep(.separationChild, ["Gruppe für Kinder nach der Trennung", "Begleiteter Umgang"]),
        ])
    case .money:
      StartPath(
        key: key, questions: [.benefits, .age, .alone],
        steps: [
          StartStep(.moneyToday, ["Lebensmittelausgabe", "Notfonds", "Stromsperre"]),
          StartStep(.moneyClaims, ["Kinderzuschlag", "Wohngeld", "Bildung und Teilhabe"]),
          StartStep(.moneyDebts, ["Schuldnerberatung", "Formulare ausfüllen"]),
        ])
    case .tired:
      StartPath(
        key: key, questions: [.age, .alone],
        steps: [
          StartStep(.tiredTalk, ["Elterntelefon", "Familienlotsin"]),
          StartStep(.tiredRelief, ["Leih-Oma", "Babysitterbörse", "Familienhebamme"]),
          StartStep(.tiredAdvice, ["Erziehungsberatung", "Elterncafé"]),
        ])
    case .illness:
      StartPath(
        key: key, questions: [.age, .benefits],
        steps: [
          StartStep(.illnessDoctor, ["Kinderarztpraxis", "Frühförderung", "Untersuchung SPZ"]),
          StartStep(.illnessRights, ["Beratung bei Behinderung", "Schulbegleitung"]),
          StartStep(.illnessRelief, ["Entlastung behindertes Kind", "Feuerwehr-Omas bei Krankheit"]),
        ])
    case .crisis:
      StartPath(
        key: key, questions: [.age, .language],
        steps: [
          StartStep(.crisisNow, ["Sorgentelefon", "Jugendamt rund um die Uhr"]),
          StartStep(.crisisTalk, ["Erziehungsberatung", "Jugendberatung", "Psychologische Sprechstunde"]),
          StartStep(.crisisSchool, ["Schulpsychologin", "Schulsozialarbeit"], only: [.primary, .youth]),
        ], numbers: [.suicide, .childInDanger])
    case .care:
      StartPath(
        key: key, questions: [.age, .benefits],
        steps: [
          StartStep(.careFind, ["Kitaplatz", "Tagesmutter", "Ganztag"]),
          StartStep(.careEdges, ["Randzeitenbetreuung", "Babysitterbörse", "Sommerferien Betreuung"]),
          StartStep(.careCost, ["Mittagessen Kita Kosten", "Bildung und Teilhabe"]),
        ])
    case .home:
      StartPath(
        key: key, questions: [.benefits, .language],
        steps: [
          StartStep(.homeKeep, ["Wohnung Kündigung Räumung", "Stromsperre"]),
          StartStep(.homePay, ["Wohngeld"]),
          StartStep(.homeThings, ["Möbel Waschmaschinen"]),
        ])
    case .unsafe:
      StartPath(
        key: key, questions: [.language],
        steps: [
          StartStep(.unsafeNow, ["Frauenhaus", "Jugendamt rund um die Uhr"]),
          StartStep(.unsafeAdvice, ["Beratung bei Gewalt in der Partnerschaft"]),
          StartStep(.unsafeChild, ["Hilfe für Kinder nach Gewalt"]),
        ], numbers: [.violence])
    }
  }
}
