import Navigator

extension YouthTexts {
  static let english = YouthTexts(
    title: "For you",
    lead: "Help from 10 to 27. No account, and nobody stores what you search for.",
    front: "For young people",
    search: "What are you looking for?",
    placeholder: "For example: stress, job",
    numbers: "Want to talk now?",
    topics: "What is it about?",
    withoutParents: "You need no parents for this",
    secret: "You can come or call on your own. Ask first whether everything stays between you.",
    others: "This fits you too",
    nothing: "We found nothing. Try another word, or call 116 111.",
    back: "Back to your topics",
    all: "All offers",
    panelLead:
      "Are you or is somebody you know in danger? Call. You need not give your name, and it is not your fault.",
    traces:
      "“Leave quickly” opens another page at once. Your browser still remembers this visit. Delete the history, or use a private window.",
    topic: { topic in
      switch topic {
      case .mood: "I don't feel well"
      case .home: "Trouble at home"
      case .school: "School is annoying or scary"
      case .love: "Love, body, who I am"
      case .work: "Training and jobs"
      case .money: "Money and housing"
      case .substances: "Gaming, weed, drinking"
      case .new: "I am new in Germany"
      case .friends: "Meet people, do things"
      }
    },
    purpose: { line in
      switch line {
      case .youth: "For you, for any worry: arguments, fear, love, bullying, violence."
      case .distress: "If you do not want to live any more or do not know what to do."
      case .rescue: "Your life or somebody's is in danger."
      case .police: "Somebody threatens or hits you."
      case .abuse: "Somebody touched or pressured you. You will be believed."
      case .violence: "If you live through violence or see it. For girls and women."
      case .childProtection: "If you cannot go home any more. You may call yourself."
      case .poison: "You or somebody has swallowed something poisonous."
      case .medical: "If you are ill and the surgery is closed."
      case .parents: "For your parents when it gets too much at home."
      case .men, .pregnancy: nil
      }
    })
}
