import Offers
import Places

extension WordTexts {
  static let english = WordTexts(
    phase: { code in
      switch code {
      case .birth: ("Pregnancy & birth", "midwife, applications, first steps")
      case .toddler: ("0–3 years", "crèche, parent-child group")
      case .kindergarten: ("3–6 years", "kindergarten, language, preschool")
      case .primary: ("6–10 years", "primary school, help with learning, after-school care")
      case .youth: ("10–18 years", "school, free time, having a say")
      case .intoDaycare: ("Starting kindergarten", "settling in, finding a place")
      case .intoSchool: ("Starting primary school", "first days at school")
      case .intoSecondary: ("Moving to secondary school", "years 4 and 5")
      case .intoWork: ("Starting training or work", "work experience, applications")
      }
    },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Money and housing"
      case .education: "Education and learning"
      case .health: "Health"
      case .participation: "Taking part and free time"
      case .care: "Childcare"
      case .languageIntegration: "Language and settling in"
      case .counsellingParenting: "Advice and parenting"
      }
    },
    kind: { kind in
      switch kind {
      case .school: "School"
      case .allDayCare: "All-day school"
      case .schoolSocialWork: "School social work"
      case .interpreting: "Interpreting"
      case .course: "Course"
      case .counselling: "Advice"
      case .familyCentre: "Family centre"
      case .daycare: "Kindergarten"
      case .childminding: "Childminder"
      case .group: "Group"
      case .youthWork: "Youth work"
      case .healthService: "Health"
      case .benefit: "Money and benefits"
      case .shelter: "Protection and housing"
      case .sports: "Sports"
      case .culture: "Culture"
      case .mentoring: "Mentoring"
      case .learningSupport: "Help with learning"
      case .supplies: "Things and food"
      case .holidayProgramme: "Holiday programme"
      case .participation: "Having a say"
      case .network: "Network"
      case .helpLine: "Help by phone"
      }
    },
    language: { englishLanguages[$0.lowercased()] },
    feature: { code in
      switch code {
      case "step-free": "step-free access"
      case "toilet": "accessible toilet"
      case "parking": "disabled parking"
      case "induction-loop": "induction loop"
      case "lift": "lift"
      case "sign-language": "sign language"
      default: nil
      }
    })

  private static let englishLanguages = [
    "de": "German", "en": "English", "uk": "Ukrainian", "tr": "Turkish", "ar": "Arabic", "ru": "Russian",
    "pl": "Polish", "ro": "Romanian", "bg": "Bulgarian", "fa": "Farsi", "prs": "Dari", "ps": "Pashto",
    "ku": "Kurdish", "kmr": "Kurmanji", "ckb": "Sorani", "fr": "French", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "el": "Greek", "sq": "Albanian", "sr": "Serbian", "hr": "Croatian", "bs": "Bosnian",
    "mk": "Macedonian", "vi": "Vietnamese", "zh": "Chinese", "hi": "Hindi", "ur": "Urdu", "ta": "Tamil",
    "ti": "Tigrinya", "am": "Amharic", "so": "Somali", "sw": "Swahili", "hu": "Hungarian", "cs": "Czech",
    "sk": "Slovak", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "rom": "Romani",
    "gsg": "German Sign Language", "th": "Thai", "ka": "Georgian", "hy": "Armenian", "az": "Azerbaijani",
    "he": "Hebrew", "da": "Danish", "sv": "Swedish", "fi": "Finnish", "ja": "Japanese", "ko": "Korean",
  ]
}
