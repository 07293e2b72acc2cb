extension TranslationTexts {
  static let arabic = TranslationTexts(
    germanName: "بالألمانية",
    germanText: "النص بالألمانية",
    onlyGerman: "هذا النص متوفر بالألمانية فقط.",
    partlyGerman: "بعض المعلومات متوفرة بالألمانية فقط.",
    machine: { day in
      day.map { "ترجمه حاسوب بتاريخ \($0)." } ?? "ترجمه حاسوب."
    },
    machineAdvice: "قد تكون فيه أخطاء. النص الألماني هو المعتمد.",
    keptGerman: "في الوصف شروط أو مواعيد نهائية، لذلك يظهر بالألمانية.",
    stale: "تغيّر النص الألماني. قد تكون هذه الترجمة قديمة.",
    easyToRead: "Leichte Sprache (ألمانية سهلة جدًا)",
    tested: { who, day in "راجعه \(who) بتاريخ \(day)." },
    read: "قراءة بصوت عالٍ",
    stop: "إيقاف القراءة")
}
