import Places

extension LegalTexts {
  static let arabic = LegalTexts(
    title: { kind in
      switch kind {
      case .impressum: "بيانات الناشر"
      case .datenschutz: "بيان حماية البيانات"
      case .barrierefreiheit: "بيان سهولة الوصول"
      case .aufnahme: "من المذكور هنا؟"
      }
    },
    missing: { kind in
      switch kind {
      case .impressum:
        "لم يُذكر هنا بعد من المسؤول عن هذه الصفحات. اسألوا من فضلكم الجهة التي أعطتكم هذا العنوان."
      case .datenschutz:
        "بيان حماية البيانات لهذه الجهة غير متوفر بعد. أما البرنامج فلا يضع ملفات تعريف الارتباط (cookies) ولا يحفظ ما تبحثون عنه."
      case .barrierefreiheit:
        "بيان سهولة الوصول غير متوفر بعد. إذا واجهتم عائقًا، فأخبروا من فضلكم الجهة التي تدير هذه الصفحات."
      case .aufnahme:
        "القواعد التي تحدد من يُذكر هنا غير متوفرة بعد. تضعها الجهة التي تدير هذا الدليل."
      }
    },
    forOperators:
      "هل تديرون هذه الصفحات؟ أضيفوا إذن النص الخاص بمنطقتكم قبل النشر. الأمر «lotse check» يبيّن ما ينقص."
  )
}
