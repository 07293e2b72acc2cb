import Offers

extension FactTexts {
  static let english = FactTexts(
    everyAge: "all ages",
    unborn: "during pregnancy",
    fromUnborn: "from pregnancy",
    birth: "birth",
    firstYear: "the 1st birthday",
    years: { $0 == "1" ? "1 year" : "\($0) years" },
    months: { $0 == 1 ? "1 month" : "\($0) months" },
    fromYears: { $0 == "1" ? "from 1 year" : "from \($0) years" },
    fromMonths: { $0 == 0 ? "from birth" : $0 == 1 ? "from 1 month" : "from \($0) months" },
    upTo: { "up to \($0)" },
    between: { "\($0) to \($1)" },
    free: "free of charge",
    from: { "from \($0): \($1)" },
    until: { "\($0) (until \($1))" },
    condition: { kind, what in
      switch kind {
      case .residence: what.map { "for everybody who lives here: \($0)" } ?? "only for people from the area"
      case .benefit: what.map { "for families with \($0)" } ?? "for families who get social benefits"
      case .referral: what.map { "with a recommendation from: \($0)" } ?? "with a recommendation or referral"
      case .gender: what.map { "for \($0)" } ?? "only for one gender, please ask"
      case .singleParent: "for single parents"
      case .pregnancy: "for pregnant women"
      case .disability: "for people with disabilities"
      case .insurance:
        what.map { "with insurance: \($0)" } ?? "with health insurance; if you have none, please ask"
      case .school: what.map { "for children at this school: \($0)" } ?? "for children at the school"
      case .other: what ?? "with further conditions, please ask"
      }
    },
    codes: [
      "sgb2": "Bürgergeld (basic income support from the Jobcenter)",
      "sgb12": "Sozialhilfe (social assistance)",
      "asylblg": "benefits for asylum seekers",
      "kinderzuschlag": "Kinderzuschlag (child supplement)",
      "wohngeld": "Wohngeld (housing benefit)",
      "bafoeg": "BAföG (student grant)",
      "unterhaltsvorschuss": "Unterhaltsvorschuss (maintenance advance)",
      "school": "school",
      "doctor": "doctor’s practice",
      "youth-office": "youth welfare office (Jugendamt)",
      "jobcenter": "Jobcenter",
      "daycare": "kindergarten",
      "midwife": "midwife",
      "counselling": "advice centre",
      "court": "court",
      "hospital": "hospital",
      "women": "women",
      "girls": "girls",
      "men": "men",
      "boys": "boys",
      "diverse": "people of diverse gender",
    ],
    comma: ", ", or: " or ")
}
