import Offers
import Places

extension WordTexts {
  static let ukrainian = WordTexts(
    phase: { code in
      switch code {
      case .birth: ("Вагітність і пологи", "акушерка, заяви, перші кроки")
      case .toddler: ("0–3 роки", "ясла, зустрічі батьків з дітьми")
      case .kindergarten: ("3–6 років", "дитячий садок, мова, підготовка до школи")
      case .primary: ("6–10 років", "початкова школа, допомога в навчанні, продовжений день")
      case .youth: ("10–18 років", "школа, дозвілля, право голосу")
      case .intoDaycare: ("Перехід до дитячого садка", "звикання, пошук місця")
      case .intoSchool: ("Перехід до початкової школи", "початок навчання")
      case .intoSecondary: ("Перехід до середньої школи", "4 і 5 клас")
      case .intoWork: ("Перехід до професійного навчання і роботи", "практика, пошук роботи")
      }
    },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Гроші та житло"
      case .education: "Освіта і навчання"
      case .health: "Здоров’я"
      case .participation: "Участь і дозвілля"
      case .care: "Догляд за дітьми"
      case .languageIntegration: "Мова і новий початок"
      case .counsellingParenting: "Поради та виховання"
      }
    },
    kind: { kind in
      switch kind {
      case .school: "Школа"
      case .allDayCare: "Повний день"
      case .schoolSocialWork: "Соціальна робота в школі"
      case .interpreting: "Усний переклад"
      case .course: "Курс"
      case .counselling: "Консультація"
      case .familyCentre: "Сімейний центр"
      case .daycare: "Дитячий садок"
      case .childminding: "Денна няня"
      case .group: "Зустрічі"
      case .youthWork: "Робота з молоддю"
      case .healthService: "Здоров’я"
      case .benefit: "Гроші та виплати"
      case .shelter: "Захист і житло"
      case .sports: "Спорт"
      case .culture: "Культура"
      case .mentoring: "Наставництво"
      case .learningSupport: "Допомога в навчанні"
      case .supplies: "Речі та їжа"
      case .holidayProgramme: "Канікулярна програма"
      case .participation: "Участь"
      case .network: "Мережа"
      case .helpLine: "Допомога телефоном"
      }
    },
    language: { ukrainianLanguages[$0.lowercased()] },
    feature: { code in
      switch code {
      case "step-free": "вхід без сходинок"
      case "toilet": "доступний туалет"
      case "parking": "паркування для людей з інвалідністю"
      case "induction-loop": "індукційна петля"
      case "lift": "ліфт"
      case "sign-language": "жестова мова"
      default: nil
      }
    })

  private static let ukrainianLanguages = [
    "de": "німецька", "en": "англійська", "uk": "українська", "tr": "турецька", "ar": "арабська",
    "ru": "російська", "pl": "польська", "ro": "румунська", "bg": "болгарська", "fa": "перська (фарсі)",
    "prs": "дарі", "ps": "пушту", "ku": "курдська", "kmr": "курманджі", "ckb": "сорані", "fr": "французька",
    "es": "іспанська", "it": "італійська", "pt": "португальська", "el": "грецька", "sq": "албанська",
    "sr": "сербська", "hr": "хорватська", "bs": "боснійська", "mk": "македонська", "vi": "в’єтнамська",
    "zh": "китайська", "hi": "гінді", "ur": "урду", "ta": "тамільська", "ti": "тигринья", "am": "амхарська",
    "so": "сомалійська", "sw": "суахілі", "hu": "угорська", "cs": "чеська", "sk": "словацька",
    "lt": "литовська", "lv": "латиська", "nl": "нідерландська", "rom": "ромська",
    "gsg": "німецька жестова мова", "th": "тайська", "ka": "грузинська", "hy": "вірменська",
    "az": "азербайджанська", "he": "іврит", "da": "данська", "sv": "шведська", "fi": "фінська",
    "ja": "японська", "ko": "корейська",
  ]
}
