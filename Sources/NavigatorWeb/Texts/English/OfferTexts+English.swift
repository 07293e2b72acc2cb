import Offers
import Web

extension OfferTexts {
  static let english = OfferTexts(
    forWhom: "Who it is for",
    when: "When",
    whereTo: "Where",
    cost: "Cost",
    bring: "Please bring",
    access: "How to get in",
    languages: "Languages",
    interpreting: "Interpreting",
    capacity: "Free places",
    contact: "Contact",
    alsoCalled: "Also known as",
    age: { "Age: \($0)" },
    target: { $0 == .universal ? "for everybody" : "especially for families who need support" },
    next: "The next dates",
    regular: "Regularly",
    notOnHolidays: "Not on public holidays.",
    season: { season in
      switch season {
      case .always: nil
      case .term: "Only during school time."
      case .holidays: "Only in the school holidays."
      }
    },
    paused: { until, reason in
      let end = until.map { "Closed for now until \($0)." } ?? "Closed for now."
      return reason.map { "\(end) Reason: \($0)" } ?? end
    },
    protectedAddress: "The address is protected. Please call.",
    directions: "How to get there",
    accessibility: "Accessibility",
    map: "See it on the map (OpenStreetMap)",
    timesHere: "Times at this place",
    morePlaces: {
      $0 == 1 ? "and 1 more place" : "and \($0) more places"
    },
    registration: { registration in
      switch registration {
      case .none: "No registration: just come along."
      case .required: "Please register first."
      case .recommended: "It is best to register first."
      }
    },
    askCost: "Please ask.",
    free: { unit, free, total, day in
      let count = total.map { "\(free) of \($0) free" } ?? "\(free) free"
      return "\(unit): \(count) (counted on \(day))"
    },
    call: "Call",
    website: "To the website",
    external: "opens another site",
    print: "Print this page",
    ofProvider: "Contact of the organisation",
    noContact: "We do not know a telephone number. Please ask at the town hall.",
    confirmed: { day, who in
      let sentence = "Last confirmed on \(day)" + (who.map { " by \($0)" } ?? "")
      return sentence.hasSuffix(".") ? sentence : sentence + "."
    },
    neverConfirmed: "Nobody has confirmed these details yet. Please call first.",
    unconfirmed: { "Not confirmed since \($0) – please call first." },
    remark: "Is something wrong? Tell us.",
    translations: "In other languages",
    similar: "This might help, too",
    defunct: "This service has ended and will not come back.",
    inactive: "This service is not running at the moment and is therefore not in the register.",
    soon: "This service is brand new and will be here in a moment. Reload the page in a few seconds.",
    unknown: "There is no service with this address in the register.")
}
