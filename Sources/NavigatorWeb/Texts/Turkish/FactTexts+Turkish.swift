import Offers

extension FactTexts {
  static let turkish = FactTexts(
    everyAge: "her yaş",
    unborn: "hamilelikte",
    fromUnborn: "hamilelikten itibaren",
    birth: "doğum",
    firstYear: "1 yaş",
    years: { "\($0) yaş" },
    months: { "\($0) ay" },
    fromYears: { "\($0) yaş ve üzeri" },
    fromMonths: { $0 == 0 ? "doğumdan itibaren" : "\($0) aydan itibaren" },
    upTo: { "\($0)a kadar" },
    between: { "\($0) – \($1)" },
    free: "ücretsiz",
    from: { "\($0) tarihinden itibaren: \($1)" },
    until: { "\($0) (\($1) tarihine kadar)" },
    condition: { kind, what in
      switch kind {
      case .residence: what.map { "burada oturan herkes için: \($0)" } ?? "yalnızca çevrede oturanlar için"
      case .benefit: what.map { "şu yardımı alan aileler için: \($0)" } ?? "sosyal yardım alan aileler için"
      case .referral: what.map { "şuradan öneri ile: \($0)" } ?? "öneri ya da sevk ile"
      case .gender: what.map { "şunlar için: \($0)" } ?? "yalnızca bir cinsiyet için, lütfen sorun"
      case .singleParent: "çocuğunu tek başına büyütenler için"
      case .pregnancy: "hamileler için"
      case .disability: "engelliler için"
      case .insurance:
        what.map { "sigorta ile: \($0)" } ?? "sağlık sigortası ile; sigortanız yoksa lütfen sorun"
      case .school: what.map { "bu okulun çocukları için: \($0)" } ?? "okulun çocukları için"
      case .other: what ?? "başka koşullar var, lütfen sorun"
      }
    },
    codes: [
      "sgb2": "Bürgergeld (Jobcenter’in temel geçim yardımı)",
      "sgb12": "Sozialhilfe (sosyal yardım)",
      "asylblg": "sığınmacılara verilen yardımlar",
      "kinderzuschlag": "Kinderzuschlag (çocuk ek ödemesi)",
      "wohngeld": "Wohngeld (kira yardımı)",
      "bafoeg": "BAföG (öğrenci yardımı)",
      "unterhaltsvorschuss": "Unterhaltsvorschuss (nafaka avansı)",
      "school": "okul",
      "doctor": "doktor",
      "youth-office": "gençlik dairesi (Jugendamt)",
      "jobcenter": "Jobcenter (iş merkezi)",
      "daycare": "anaokulu",
      "midwife": "ebe",
      "counselling": "danışma merkezi",
      "court": "mahkeme",
      "hospital": "hastane",
      "women": "kadınlar",
      "girls": "kızlar",
      "men": "erkekler",
      "boys": "erkek çocuklar",
      "diverse": "diğer cinsiyetten kişiler",
    ],
    comma: ", ", or: " ya da ")
}
