import Navigator
import Places

extension FilterTexts {
  static let english = FilterTexts(
    wishes: "What matters to you",
    wish: { wish in
      switch wish {
      case .free: "Free of charge"
      case .withoutRegistration: "No registration"
      case .stepFree: "Step-free"
      }
    },
    opening: { $0 == .now ? "Open now" : "Open today" },
    more: "Day, language, distance", apply: "Apply",
    day: "Day", anyDay: "any day",
    weekday: { day in
      switch day {
      case .monday: "Monday"
      case .tuesday: "Tuesday"
      case .wednesday: "Wednesday"
      case .thursday: "Thursday"
      case .friday: "Friday"
      case .saturday: "Saturday"
      case .sunday: "Sunday"
      }
    },
    part: "Time of day", anyPart: "any time",
    dayPart: { part in
      switch part {
      case .morning: "morning"
      case .afternoon: "afternoon"
      case .evening: "evening"
      }
    },
    language: "Spoken there",
    anyLanguage: "any language",
    speaks: { "Speaks \($0)" },
    near: "Near",
    anywhere: "anywhere",
    here: "my location",
    nearTo: { "Near \($0)" },
    distance: "Distance",
    kilometres: { "up to \($0) km" },
    locate: "My location",
    locateHint:
      "Your device will ask you first. We round the location to about 100 metres and do not store it.",
    notLocated: "Your device did not share its location. Please choose a place from the list.",
    away: { "\($0) km away" },
    without: { "Search without “\($0)”" },
    didYouMean: "Did you mean:",
    why: { "Matches “\($0)”: \($1)" },
    asMap: "Show as map",
    asList: "Show as list",
    map: { $0 == 1 ? "Map with 1 place" : "Map with \($0) places" },
    withoutPoint: "Not on the map",
    nothingOnMap: "None of these offers has a place that can be shown on the map.",
    atEdge: "Points at the edge with a dashed circle are further away.",
    firstOnly: { "The map shows the first \($0) places. Narrow your search to see more." },
    nearby: "What is nearby?")
}
