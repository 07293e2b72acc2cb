import Offers
import Web

extension OfferTexts {
  static let arabic = OfferTexts(
    forWhom: "لمن",
    when: "متى",
    whereTo: "أين",
    cost: "التكلفة",
    bring: "أحضروا معكم من فضلكم",
    access: "كيف تشاركون",
    languages: "اللغات",
    interpreting: "الترجمة الشفهية",
    capacity: "الأماكن الشاغرة",
    contact: "التواصل",
    alsoCalled: "يُعرف أيضًا باسم",
    age: { "العمر: \($0)" },
    target: { $0 == .universal ? "للجميع" : "خاصة للعائلات التي تحتاج إلى دعم" },
    next: "المواعيد القادمة",
    regular: "بانتظام",
    notOnHolidays: "ليس في العطل الرسمية.",
    season: { season in
      switch season {
      case .always: nil
      case .term: "فقط في أيام المدرسة."
      case .holidays: "فقط في العطل المدرسية."
      }
    },
    paused: { until, reason in
      let end = until.map { "مغلق مؤقتًا حتى \($0)." } ?? "مغلق مؤقتًا."
      return reason.map { "\(end) السبب: \($0)" } ?? end
    },
    protectedAddress: "العنوان محمي. اتصلوا بالهاتف من فضلكم.",
    directions: "كيف تصلون",
    accessibility: "سهولة الوصول",
    map: "العرض على الخريطة (OpenStreetMap)",
    timesHere: "الأوقات في هذا المكان",
    morePlaces: {
      "و"
        + Plural.arabic(
          $0, one: "مكان آخر", two: "مكانان آخران", few: "أماكن أخرى", many: "مكانًا آخر", hundred: "مكان آخر")
    },
    registration: { registration in
      switch registration {
      case .none: "بدون تسجيل: تعالوا مباشرة."
      case .required: "سجّلوا من فضلكم مسبقًا."
      case .recommended: "من الأفضل أن تسجّلوا مسبقًا."
      }
    },
    askCost: "اسألوا من فضلكم.",
    free: { unit, free, total, day in
      let count = total.map { "\(free) شاغرة من \($0)" } ?? "\(free) شاغرة"
      return "\(unit): \(count) (العدد في \(day))"
    },
    call: "اتصال",
    website: "إلى الموقع",
    external: "يفتح موقعًا آخر",
    print: "طباعة الصفحة",
    ofProvider: "التواصل مع الجهة",
    noContact: "لا نعرف رقم هاتف. اسألوا من فضلكم في البلدية.",
    confirmed: { day, who in
      let sentence = "آخر تأكيد بتاريخ \(day)" + (who.map { " من \($0)" } ?? "")
      return sentence.hasSuffix(".") ? sentence : sentence + "."
    },
    neverConfirmed: "لم يؤكد أحد هذه المعلومات بعد. اتصلوا من فضلكم أولًا.",
    unconfirmed: { "لم يتم التأكيد منذ \($0) – اتصلوا من فضلكم أولًا." },
    remark: "هل هناك خطأ؟ أخبرونا.",
    translations: "بلغات أخرى",
    similar: "قد يساعدكم هذا أيضًا",
    defunct: "لم تعد هذه الخدمة موجودة.",
    inactive: "هذه الخدمة متوقفة حاليًا ولذلك ليست في الدليل.",
    soon: "هذه الخدمة جديدة وستظهر بعد لحظات. أعيدوا تحميل الصفحة بعد ثوانٍ.",
    unknown: "لا توجد في الدليل خدمة بهذا العنوان.")
}
