import Web

extension ResultsTexts {
  static let english = ResultsTexts(
    all: "All services",
    quoted: { "“\($0)”" },
    page: { "Page \($0)" },
    count: { count, town in
      let number = Language.english.offers(count)
      return town.map { "\(number) in \($0)" } ?? number
    },
    ageLabel: "Age of the child",
    anyAge: "any age",
    age: { $0 == 0 ? "under 1 year" : $0 == 1 ? "1 year" : "\($0) years" },
    ageTitle: { $0 == 0 ? "under 1 year old" : $0 == 1 ? "1 year old" : "\($0) years old" },
    phases: "Choose an age or life phase",
    situations: "Choose a situation",
    remove: "chosen, tap to undo",
    nothing: "We found nothing for this",
    nothingLead: "You can try this:",
    onlyWord: { "Search only for “\($0)”" },
    withoutAge: "Search for every age",
    withoutPhase: "Search in all life phases",
    withoutSituation: "Search in all situations",
    withoutWords: "Look without the search words",
    allOffers: "See all services",
    askTown: "Or ask a person: the telephone number is in the",
    askTownLink: "legal notice",
    beyondTitle: "This list has fewer pages",
    beyond: { page, last in
      last == 1
        ? "You wanted to see page \(page), but everything is on one page."
        : "You wanted to see page \(page), the last page is \(last)."
    },
    firstPage: "To the first page",
    lastPage: "To the last page")
}
