import Navigator
import Places

extension FilterTexts {
  static let arabic = FilterTexts(
    wishes: "ما يهمك",
    wish: { wish in
      switch wish {
      case .free: "مجاني"
      case .withoutRegistration: "بدون تسجيل"
      case .stepFree: "بدون درج"
      }
    },
    opening: { $0 == .now ? "مفتوح الآن" : "مفتوح اليوم" },
    more: "اليوم واللغة والمسافة", apply: "تطبيق",
    day: "اليوم", anyDay: "أي يوم",
    weekday: { day in
      switch day {
      case .monday: "الاثنين"
      case .tuesday: "الثلاثاء"
      case .wednesday: "الأربعاء"
      case .thursday: "الخميس"
      case .friday: "الجمعة"
      case .saturday: "السبت"
      case .sunday: "الأحد"
      }
    },
    part: "وقت اليوم", anyPart: "أي وقت",
    dayPart: { part in
      switch part {
      case .morning: "صباحًا"
      case .afternoon: "بعد الظهر"
      case .evening: "مساءً"
      }
    },
    language: "لغة الحديث هناك",
    anyLanguage: "أي لغة",
    speaks: { "اللغة: \($0)" },
    near: "بالقرب من",
    anywhere: "في كل مكان",
    here: "موقعي",
    nearTo: { "بالقرب من \($0)" },
    distance: "المسافة",
    kilometres: { "حتى \($0) كم" },
    locate: "موقعي الحالي",
    locateHint: "سيسألك جهازك أولاً. نقرّب الموقع إلى حوالي 100 متر ولا نحفظه.",
    notLocated: "لم يشارك جهازك الموقع. يرجى اختيار مكان من القائمة.",
    away: { "على بعد \($0) كم" },
    without: { "البحث بدون «\($0)»" },
    didYouMean: "هل تقصد:",
    why: { "يناسب «\($0)»: \($1)" },
    asMap: "عرض على الخريطة",
    asList: "عرض كقائمة",
    map: { "خريطة، عدد الأماكن: \($0)" },
    withoutPoint: "غير موجود على الخريطة",
    nothingOnMap: "لا يوجد لأي من هذه العروض مكان يمكن عرضه على الخريطة.",
    atEdge: "النقاط على الحافة ذات الدائرة المتقطعة أبعد من ذلك.",
    firstOnly: { "تعرض الخريطة أول \($0) مكان. ضيّق البحث لترى المزيد." },
    nearby: "ماذا يوجد بالقرب؟")
}
