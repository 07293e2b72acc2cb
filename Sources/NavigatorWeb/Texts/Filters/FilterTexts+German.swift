import Navigator
import Places

extension FilterTexts {
  static let german = FilterTexts(
    wishes: "Was Ihnen wichtig ist",
    wish: { wish in
      switch wish {
      case .free: "Kostenlos"
      case .withoutRegistration: "Ohne Anmeldung"
      case .stepFree: "Ohne Stufen"
      }
    },
    opening: { $0 == .now ? "Jetzt geöffnet" : "Heute geöffnet" },
    more: "Tag, Sprache, Entfernung", apply: "Anwenden",
    day: "Tag", anyDay: "jeder Tag",
    weekday: { day in
      switch day {
      case .monday: "Montag"
      case .tuesday: "Dienstag"
      case .wednesday: "Mittwoch"
      case .thursday: "Donnerstag"
      case .friday: "Freitag"
      case .saturday: "Samstag"
      case .sunday: "Sonntag"
      }
    },
    part: "Tageszeit", anyPart: "jede Tageszeit",
    dayPart: { part in
      switch part {
      case .morning: "vormittags"
      case .afternoon: "nachmittags"
      case .evening: "abends"
      }
    },
    language: "Dort wird gesprochen",
    anyLanguage: "jede Sprache",
    speaks: { "Spricht \($0)" },
    near: "In der Nähe von",
    anywhere: "überall",
    here: "meinem Standort",
    nearTo: { "Nahe \($0)" },
    distance: "Umkreis",
    kilometres: { "bis \($0) km" },
    locate: "Mein Standort",
    locateHint:
      "Ihr Gerät fragt Sie vorher. Wir runden den Standort auf etwa 100 Meter und speichern ihn nicht.",
    notLocated: "Ihr Gerät hat den Standort nicht verraten. Wählen Sie bitte einen Ort aus der Liste.",
    away: { "\($0) km entfernt" },
    without: { "Ohne „\($0)“ suchen" },
    didYouMean: "Meinten Sie:",
    why: { "Passt zu „\($0)“: \($1)" },
    asMap: "Als Karte zeigen",
    asList: "Als Liste zeigen",
    map: { $0 == 1 ? "Karte mit 1 Ort" : "Karte mit \($0) Orten" },
    withoutPoint: "Ohne Ort auf der Karte",
    nothingOnMap: "Keines dieser Angebote hat einen Ort, der auf die Karte passt.",
    atEdge: "Punkte am Rand mit gestricheltem Kreis liegen weiter weg.",
    firstOnly: { "Die Karte zeigt die ersten \($0) Orte. Grenzen Sie weiter ein, um mehr zu sehen." },
    nearby: "Was gibt es in der Nähe?")
}
