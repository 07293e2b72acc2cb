import Places
import Web

extension FrontTexts {
  static let english = FrontTexts(
    title: "Find help for your child",
    lead: "Free of charge and without signing up. Nobody stores what you look for.",
    description: {
      "Help for children and families in \($0): services from pregnancy to vocational training."
    },
    placeholder: "For example: tutoring",
    ageQuestion: "How old is your child?",
    stepQuestion: "Is a new step coming up?",
    situationQuestion: "What do you need help with?",
    offers: { Language.english.offersUnbroken($0) },
    all: { $0 == 1 ? "See the one service" : "See all \(Language.english.offers($0))" },
    situation: { situation in
      switch situation {
      case .materialSecurity: "There is not enough money"
      case .education: "We are worried about school"
      case .health: "Staying and getting healthy"
      case .participation: "My child wants to do something"
      case .care: "We need childcare"
      case .languageIntegration: "We are new in Germany"
      case .counsellingParenting: "I do not know what to do"
      }
    },
    emptyTitle: "Help for families will be here soon",
    emptyLead:
      "This register is still empty. Do you need help now? Then please call your town hall.",
    emptySteps: "For everybody who fills the register: this is how the first services get in.",
    emptyWays: [
      "From a list (Excel, LibreOffice or CSV):",
      "From another register (HSDS):",
      "An invented town, to try it out:",
    ])
}
