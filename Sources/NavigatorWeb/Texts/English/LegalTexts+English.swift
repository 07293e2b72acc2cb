import Places

extension LegalTexts {
  static let english = LegalTexts(
    title: { kind in
      switch kind {
      case .impressum: "Legal notice"
      case .datenschutz: "Privacy notice"
      case .barrierefreiheit: "Accessibility statement"
      case .aufnahme: "Who is listed here?"
      }
    },
    missing: { kind in
      switch kind {
      case .impressum:
        "It does not say here yet who is responsible for these pages. Please ask the office that gave you this address."
      case .datenschutz:
        "The privacy notice of this office is still missing. What is true of the program: it sets no cookies and does not store what you look for."
      case .barrierefreiheit:
        "The accessibility statement is still missing. If something is a barrier for you, please tell the office that runs these pages."
      case .aufnahme:
        "The rules on who may be listed here are still missing. The office that keeps this register decides on them."
      }
    },
    forOperators:
      "Do you run these pages? Then add the text for your area before you publish. The command “lotse check” shows what is missing."
  )
}
