import Navigator

extension SafetyTexts {
  static let plainGerman = SafetyTexts(
    footer: "Hilfe in Not: Nummern zum Anrufen",
    pageTitle: "Hilfe in Not",
    pageLead: "Hier stehen Nummern. Tippen Sie auf eine Nummer. Dann rufen Sie dort an.",
    danger: "Jemand ist in Gefahr",
    body: "Krank oder vergiftet",
    families: "Gewalt, Schwangerschaft, Familie",
    soul: "Sorgen",
    neutralTitle: "Angebote",
    panelTitle: "Sofort Hilfe",
    panelLead: "Ist jemand in Gefahr? Rufen Sie an. Sie müssen Ihren Namen nicht sagen.",
    allNumbers: "Alle Nummern",
    leave: "Schnell verlassen",
    tracesTitle: "Niemand soll es sehen",
    traces:
      "Der Knopf „Schnell verlassen“ öffnet sofort eine andere Seite. Der Browser merkt sich den Besuch aber. Das heißt Verlauf. Sie können den Verlauf löschen.",
    line: { line in
      switch line {
      case .rescue:
        Line(
          "Feuerwehr und Rettungswagen",
          "Ein Mensch ist schwer verletzt. Oder er stirbt vielleicht.",
          "Tag und Nacht")
      case .police:
        Line(
          "Polizei",
          "Jemand schlägt Sie oder Ihr Kind. Jemand droht Ihnen. Ein Kind ist weg.",
          "Tag und Nacht")
      case .childProtection:
        Line(
          "Jugendamt",
          "Einem Kind geht es schlecht. Ein Kind ist nicht sicher.",
          "In der Nacht hilft auch die 110.")
      case .violence:
        Line(
          "Hilfe für Frauen bei Gewalt",
          "Jemand schlägt Sie, droht Ihnen oder verfolgt Sie. In vielen Sprachen.",
          "Tag und Nacht, ohne Namen")
      case .abuse:
        Line(
          "Hilfe bei sexuellem Missbrauch",
          "Jemand hat Sie oder ein Kind angefasst und Sie wollten das nicht.",
          "Montag, Mittwoch, Freitag 9–14 Uhr, Dienstag, Donnerstag 15–20 Uhr, ohne Namen")
      case .distress:
        Line(
          "TelefonSeelsorge",
          "Sie wollen nicht mehr leben. Oder Sie sind sehr traurig.",
          "Tag und Nacht, ohne Namen")
      case .youth:
        Line(
          "Telefon für Kinder und Jugendliche",
          "Für alle Sorgen.",
          "Montag bis Samstag 14–20 Uhr, ohne Namen")
      case .parents:
        Line(
          "Telefon für Eltern",
          "Zu Hause ist alles zu viel.",
          "Montag bis Freitag 9–17 Uhr, Dienstag und Donnerstag bis 19 Uhr")
      case .medical:
        Line(
          "Arzt, wenn die Praxis zu ist",
          "Sie oder Ihr Kind sind krank.",
          "Tag und Nacht")
      case .poison:
        Line(
          "Hilfe bei Gift",
          "Jemand hat Gift geschluckt. Rufen Sie erst an. Geben Sie nichts zu trinken. Ist jemand ohnmächtig? Dann 112.",
          "Tag und Nacht")
      case .men:
        Line(
          "Hilfe für Männer bei Gewalt",
          "Für Männer, die jemand schlägt oder bedroht.",
          "Montag bis Freitag, ohne Namen")
      case .pregnancy:
        Line(
          "Hilfe für Schwangere",
          "Sie sind schwanger und haben Angst. In vielen Sprachen.",
          "Tag und Nacht, ohne Namen")
      }
    })
}
