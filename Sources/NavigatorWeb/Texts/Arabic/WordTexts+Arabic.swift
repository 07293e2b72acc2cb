import Offers
import Places

extension WordTexts {
  static let arabic = WordTexts(
    phase: { code in
      switch code {
      case .birth: ("الحمل والولادة", "القابلة، الطلبات، الخطوات الأولى")
      case .toddler: ("0–3 سنوات", "حضانة، لقاءات الأهل والأطفال")
      case .kindergarten: ("3–6 سنوات", "روضة، لغة، ما قبل المدرسة")
      case .primary: ("6–10 سنوات", "مدرسة ابتدائية، مساعدة في التعلّم، رعاية بعد المدرسة")
      case .youth: ("10–18 سنة", "مدرسة، وقت فراغ، المشاركة بالرأي")
      case .intoDaycare: ("الانتقال إلى الروضة", "التأقلم، البحث عن مكان")
      case .intoSchool: ("الانتقال إلى المدرسة الابتدائية", "بداية المدرسة")
      case .intoSecondary: ("الانتقال إلى المدرسة الثانوية", "الصف الرابع والخامس")
      case .intoWork: ("الانتقال إلى التدريب المهني والعمل", "تدريب عملي، طلب وظيفة")
      }
    },
    situation: { situation in
      switch situation {
      case .materialSecurity: "المال والسكن"
      case .education: "التعليم والتعلّم"
      case .health: "الصحة"
      case .participation: "المشاركة ووقت الفراغ"
      case .care: "رعاية الأطفال"
      case .languageIntegration: "اللغة والاستقرار"
      case .counsellingParenting: "الاستشارة والتربية"
      }
    },
    kind: { kind in
      switch kind {
      case .school: "مدرسة"
      case .allDayCare: "دوام كامل"
      case .schoolSocialWork: "عمل اجتماعي مدرسي"
      case .interpreting: "ترجمة شفهية"
      case .course: "دورة"
      case .counselling: "استشارة"
      case .familyCentre: "مركز للعائلات"
      case .daycare: "روضة أطفال"
      case .childminding: "رعاية نهارية لدى مربية"
      case .group: "لقاءات"
      case .youthWork: "عمل مع الشباب"
      case .healthService: "صحة"
      case .benefit: "مال ومساعدات"
      case .shelter: "حماية وسكن"
      case .sports: "رياضة"
      case .culture: "ثقافة"
      case .mentoring: "مرافقة تطوعية"
      case .learningSupport: "مساعدة في التعلّم"
      case .supplies: "أغراض وطعام"
      case .holidayProgramme: "برنامج العطلة"
      case .participation: "المشاركة بالرأي"
      case .network: "شبكة"
      case .helpLine: "مساعدة هاتفية"
      }
    },
    language: { arabicLanguages[$0.lowercased()] },
    feature: { code in
      switch code {
      case "step-free": "دخول بدون درج"
      case "toilet": "مرحاض لذوي الإعاقة"
      case "parking": "موقف لذوي الإعاقة"
      case "induction-loop": "حلقة سمعية"
      case "lift": "مصعد"
      case "sign-language": "لغة الإشارة"
      default: nil
      }
    })

  private static let arabicLanguages = [
    "de": "الألمانية", "en": "الإنجليزية", "uk": "الأوكرانية", "tr": "التركية", "ar": "العربية",
    "ru": "الروسية", "pl": "البولندية", "ro": "الرومانية", "bg": "البلغارية", "fa": "الفارسية",
    "prs": "الدرية", "ps": "البشتوية", "ku": "الكردية", "kmr": "الكرمانجية", "ckb": "السورانية",
    "fr": "الفرنسية", "es": "الإسبانية", "it": "الإيطالية", "pt": "البرتغالية", "el": "اليونانية",
    "sq": "الألبانية", "sr": "الصربية", "hr": "الكرواتية", "bs": "البوسنية", "mk": "المقدونية",
    "vi": "الفيتنامية", "zh": "الصينية", "hi": "الهندية", "ur": "الأردية", "ta": "التاميلية",
    "ti": "التغرينية", "am": "الأمهرية", "so": "الصومالية", "sw": "السواحيلية", "hu": "المجرية",
    "cs": "التشيكية", "sk": "السلوفاكية", "lt": "الليتوانية", "lv": "اللاتفية", "nl": "الهولندية",
    "rom": "الرومانية الغجرية", "gsg": "لغة الإشارة الألمانية", "th": "التايلاندية", "ka": "الجورجية",
    "hy": "الأرمينية", "az": "الأذربيجانية", "he": "العبرية", "da": "الدنماركية", "sv": "السويدية",
    "fi": "الفنلندية", "ja": "اليابانية", "ko": "الكورية",
  ]
}
