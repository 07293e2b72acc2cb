extension PrintTexts {
  /// English.
  static let english = PrintTexts(
    offerPoster: "Print as a poster", scanOffer: "Scan with your phone to read more",
    townTitle: "Find help", townLead: "What there is for children and families: from pregnancy to 18.",
    promise: "Free of charge. No account. Nobody learns what you are looking for.",
    scanTown: "Scan with your phone", orType: "or type:",
    booklet: "Booklet to print", bookletOf: { "Help: \($0)" },
    bookletLead: "All offers for this age in one booklet.",
    choose: "For which age shall the booklet be?", contents: "What is where?",
    none: "There is nothing in the register for this age yet.",
    changes: "Times and places change. The code leads to the latest.", others: "For everyone")
}
