import Places
import Web

extension FrontTexts {
  static let arabic = FrontTexts(
    title: "ابحثوا عن مساعدة لطفلكم",
    lead: "مجانًا وبدون تسجيل. لا أحد يحفظ ما تبحثون عنه.",
    description: {
      "مساعدة للأطفال والعائلات في \($0): خدمات من الحمل حتى التدريب المهني."
    },
    placeholder: "مثلًا: دروس تقوية",
    ageQuestion: "كم عمر طفلكم؟",
    stepQuestion: "هل تنتظركم مرحلة جديدة؟",
    situationQuestion: "في أي أمر تحتاجون إلى مساعدة؟",
    offers: { Language.arabic.offersUnbroken($0) },
    all: { $0 == 1 ? "عرض الخدمة الوحيدة" : "عرض جميع الخدمات (\(Language.arabic.number($0)))" },
    situation: { situation in
      switch situation {
      case .materialSecurity: "المال لا يكفي"
      case .education: "المدرسة تقلقنا"
      case .health: "لنبقَ بصحة جيدة"
      case .participation: "طفلي يريد أن يشارك في نشاط"
      case .care: "نحتاج إلى رعاية لطفلنا"
      case .languageIntegration: "نحن جدد في ألمانيا"
      case .counsellingParenting: "لا أعرف ماذا أفعل"
      }
    },
    emptyTitle: "قريبًا ستجدون هنا مساعدة للعائلات",
    emptyLead:
      "هذا الدليل ما زال فارغًا. هل تحتاجون إلى مساعدة الآن؟ اتصلوا من فضلكم ببلدية مدينتكم.",
    emptySteps: "لمن يملأ الدليل: هكذا تُضاف الخدمات الأولى.",
    emptyWays: [
      "من قائمة (Excel أو LibreOffice أو CSV):",
      "من دليل آخر (HSDS):",
      "مدينة من الخيال للتجربة:",
    ])
}
