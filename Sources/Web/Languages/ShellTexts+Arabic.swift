extension ShellTexts {
  /// Arabic.
  public static let arabic = ShellTexts(
    skipToContent: "الانتقال إلى المحتوى",
    navigation: "القائمة الرئيسية",
    languages: "اختيار اللغة",
    footerNavigation: "معلومات قانونية",
    leave: "خروج سريع",
    leaveHint: "مغادرة هذه الصفحة فورًا، أو الضغط على مفتاح Escape مرتين",
    workplace: "مكان العمل",
    signOut: "تسجيل الخروج",
    demo: "مدينة للتجربة: جميع الخدمات والأشخاص هنا من الخيال.",
    searchLabel: "عمّ تبحثون؟",
    search: "بحث",
    home: "إلى الصفحة الرئيسية",
    breadcrumbs: "أنتم هنا",
    pagination: "الصفحات",
    previous: "السابق",
    next: "التالي",
    pageOf: { "الصفحة \($0) من \($1)" },
    formErrors: "يرجى مراجعة ما أدخلتموه",
    optional: "اختياري",
    errorNumber: "رقم الخطأ",
    error: arabicError)

  private static func arabicError(_ status: Status) -> ErrorText {
    switch status {
    case .badRequest:
      ErrorText("لم نفهم ذلك", "في عنوان هذه الصفحة شيء غير صحيح.", "تحققوا من العنوان أو ابحثوا مرة أخرى.")
    case .notFound:
      ErrorText(
        "هذه الصفحة غير موجودة", "ربما كُتب العنوان بشكل خاطئ، أو لم تعد الخدمة موجودة.",
        "ابحثوا هنا أو اذهبوا إلى الصفحة الرئيسية.")
    case .methodNotAllowed:
      ErrorText(
        "هذا غير ممكن هنا", "يمكن الاطلاع على هذا العنوان، لكن لا يمكن إرسال شيء إليه.",
        "اذهبوا إلى الصفحة الرئيسية وحاولوا من هناك.")
    case .gone:
      ErrorText("لم تعد هذه الخدمة موجودة", "تم حذف هذا الإدخال.", "ابحثوا هنا عن خدمة مشابهة.")
    case .contentTooLarge:
      ErrorText("هذا كبير جدًا", "ما أرسلتموه أكبر مما يمكننا استقباله.", "يرجى اختصاره وإرساله مرة أخرى.")
    case .uriTooLong:
      ErrorText(
        "العنوان طويل جدًا", "عنوان هذه الصفحة أطول مما يمكننا قراءته.", "ابحثوا بكلمات أقل أو باختيارات أقل.")
    case .tooManyRequests:
      ErrorText(
        "طلبات كثيرة جدًا", "وصلت من اتصالكم طلبات كثيرة جدًا في وقت قصير.", "انتظروا دقيقة ثم حاولوا مرة أخرى."
      )
    case .serviceUnavailable:
      ErrorText("سنعود بعد قليل", "الخدمة متوقفة الآن لفترة قصيرة.", "حاولوا مرة أخرى بعد بضع دقائق.")
    case .requestTimeout:
      ErrorText("استغرق ذلك وقتًا طويلًا", "لم تصلنا بياناتكم كاملة.", "تحققوا من الاتصال وأرسلوها مرة أخرى.")
    case .forbidden, .unauthorized:
      ErrorText("لا يمكننا عرض هذه الصفحة", "ليس لديكم إذن لرؤية هذه الصفحة.", "اذهبوا إلى الصفحة الرئيسية.")
    default:
      ErrorText(
        "حدث خطأ ما", "هذا خطأ منا وليس منكم.",
        "حاولوا مرة أخرى بعد بضع دقائق. إذا لم ينجح ذلك، فاتصلوا بنا أو اكتبوا إلينا.")
    }
  }
}
