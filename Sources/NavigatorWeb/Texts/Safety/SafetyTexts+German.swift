import Navigator

extension SafetyTexts {
  static let german = SafetyTexts(
    footer: "In Not? 112, 110 und weitere Nummern",
    pageTitle: "Hilfe in Not",
    pageLead:
      "Tippen Sie auf eine Nummer, um anzurufen. Die Anrufe sind kostenlos oder kosten wie ein normales Gespräch.",
    danger: "Bei Gefahr",
    body: "Krankheit und Vergiftung",
    families: "Gewalt, Schwangerschaft, Familie",
    soul: "Sorgen und Krisen",
    neutralTitle: "Angebote",
    panelTitle: "Sofort Hilfe",
    panelLead:
      "Sind Sie oder ist jemand anders in Gefahr? Rufen Sie an. Sie müssen Ihren Namen nicht sagen.",
    allNumbers: "Alle Notrufnummern",
    leave: "Schnell verlassen",
    tracesTitle: "Keine Spuren hinterlassen",
    traces:
      "„Schnell verlassen“ öffnet sofort eine andere Seite. Im Verlauf Ihres Browsers bleibt dieser Besuch trotzdem stehen. Löschen Sie den Verlauf, oder nutzen Sie ein privates Fenster.",
    line: { line in
      switch line {
      case .rescue:
        Line(
          "Notruf: Feuerwehr und Rettung",
          "Ein Mensch ist in Lebensgefahr oder schwer verletzt.",
          "Tag und Nacht")
      case .police:
        Line(
          "Polizei",
          "Jemand bedroht oder schlägt Sie oder Ihr Kind. Ein Kind ist verschwunden.",
          "Tag und Nacht")
      case .childProtection:
        Line(
          "Jugendamt: Kinderschutz",
          "Ein Kind ist nicht sicher, oder Sie machen sich Sorgen um ein Kind.",
          "Nachts und am Wochenende hilft auch die 110.")
      case .violence:
        Line(
          "Hilfetelefon Gewalt gegen Frauen",
          "Gewalt, Drohungen, Verfolgung. Auch für Angehörige. In vielen Sprachen.",
          "Tag und Nacht, ohne Namen")
      case .abuse:
        Line(
          "Hilfe-Telefon Sexueller Missbrauch",
          "Für Betroffene und alle, die sich um ein Kind sorgen.",
          "Montag, Mittwoch, Freitag 9–14 Uhr, Dienstag, Donnerstag 15–20 Uhr, ohne Namen")
      case .distress:
        Line(
          "TelefonSeelsorge",
          "Wenn Sie nicht mehr leben möchten oder nicht weiterwissen.",
          "Tag und Nacht, ohne Namen")
      case .youth:
        Line(
          "Nummer gegen Kummer: Kinder- und Jugendtelefon",
          "Für Kinder und Jugendliche, bei jeder Sorge.",
          "Montag bis Samstag 14–20 Uhr, ohne Namen")
      case .parents:
        Line(
          "Nummer gegen Kummer: Elterntelefon",
          "Für Mütter und Väter, wenn es zu Hause zu viel wird.",
          "Montag bis Freitag 9–17 Uhr, Dienstag und Donnerstag bis 19 Uhr")
      case .medical:
        Line(
          "Ärztlicher Bereitschaftsdienst",
          "Krank und die Praxis ist zu? Hier hilft man weiter.",
          "Tag und Nacht")
      case .poison:
        Line(
          "Giftnotruf (GIZ-Nord)",
          "Jemand hat etwas Giftiges geschluckt oder eingeatmet. Nichts trinken lassen, erst anrufen. Bei Bewusstlosigkeit: 112.",
          "Tag und Nacht")
      case .men:
        Line(
          "Hilfetelefon Gewalt an Männern",
          "Für Männer, die Gewalt erleben.",
          "Montag bis Freitag, ohne Namen")
      case .pregnancy:
        Line(
          "Hilfetelefon Schwangere in Not",
          "Schwanger, und niemand soll es wissen? In vielen Sprachen.",
          "Tag und Nacht, ohne Namen")
      }
    })
}
