import Navigator

extension SafetyTexts {
  static let english = SafetyTexts(
    footer: "In danger? 112, 110 and more numbers",
    pageTitle: "Help in an emergency",
    pageLead: "Tap a number to call. Calls are free or cost as much as a normal call.",
    danger: "In danger",
    body: "Illness and poisoning",
    families: "Violence, pregnancy, family",
    soul: "Worries and crises",
    neutralTitle: "Offers",
    panelTitle: "Help right now",
    panelLead: "Are you or is somebody else in danger? Call. You need not give your name.",
    allNumbers: "All emergency numbers",
    leave: "Leave quickly",
    tracesTitle: "Leave no traces",
    traces:
      "“Leave quickly” opens another page at once. Your browser still remembers this visit. Delete the history, or use a private window.",
    line: { line in
      switch line {
      case .rescue:
        Line(
          "Emergency: fire brigade and ambulance",
          "Somebody's life is in danger or somebody is badly hurt.",
          "day and night")
      case .police:
        Line(
          "Police",
          "Somebody threatens or hits you or your child. A child is missing.",
          "day and night")
      case .childProtection:
        Line(
          "Youth office: child protection",
          "A child is not safe, or you are worried about a child.",
          "At night and at weekends 110 helps too.")
      case .violence:
        Line(
          "Helpline: violence against women",
          "Violence, threats, stalking. For relatives too. In many languages.",
          "day and night, no name needed")
      case .abuse:
        Line(
          "Helpline: sexual abuse",
          "For those affected and for everybody who worries about a child.",
          "Monday, Wednesday, Friday 9–14, Tuesday, Thursday 15–20, no name needed")
      case .distress:
        Line(
          "TelefonSeelsorge (crisis line)",
          "If you do not want to live any more or do not know what to do.",
          "day and night, no name needed")
      case .youth:
        Line(
          "Nummer gegen Kummer: line for children and young people",
          "For children and young people, for any worry.",
          "Monday to Saturday 14–20, no name needed")
      case .parents:
        Line(
          "Nummer gegen Kummer: line for parents",
          "For mothers and fathers when it gets too much at home.",
          "Monday to Friday 9–17, Tuesday and Thursday until 19")
      case .medical:
        Line(
          "Doctors on call",
          "Ill, and the surgery is closed? They know who can help.",
          "day and night")
      case .poison:
        Line(
          "Poison line (GIZ-Nord)",
          "Somebody has swallowed or breathed in something poisonous. Give nothing to drink, call first. Unconscious: 112.",
          "day and night")
      case .men:
        Line(
          "Helpline: violence against men",
          "For men who suffer violence.",
          "Monday to Friday, no name needed")
      case .pregnancy:
        Line(
          "Helpline for pregnant women in need",
          "Pregnant, and nobody may know? In many languages.",
          "day and night, no name needed")
      }
    })
}
