import Places

extension SiteTexts {
  static let arabic = SiteTexts(
    unnamedTown: "دليل جديد",
    allOffers: "جميع الخدمات",
    organisations: "الجهات المقدِّمة",
    start: "البداية",
    legal: { kind in
      switch kind {
      case .impressum: "بيانات الناشر"
      case .datenschutz: "حماية البيانات"
      case .barrierefreiheit: "سهولة الوصول"
      case .aufnahme: "من المذكور هنا؟"
      }
    })
}
