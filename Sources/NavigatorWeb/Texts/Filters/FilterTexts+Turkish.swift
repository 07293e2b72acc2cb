import Navigator
import Places

extension FilterTexts {
  static let turkish = FilterTexts(
    wishes: "Sizin için önemli olan",
    wish: { wish in
      switch wish {
      case .free: "Ücretsiz"
      case .withoutRegistration: "Kayıtsız"
      case .stepFree: "Basamaksız"
      }
    },
    opening: { $0 == .now ? "Şu an açık" : "Bugün açık" },
    more: "Gün, dil, uzaklık", apply: "Uygula",
    day: "Gün", anyDay: "her gün",
    weekday: { day in
      switch day {
      case .monday: "Pazartesi"
      case .tuesday: "Salı"
      case .wednesday: "Çarşamba"
      case .thursday: "Perşembe"
      case .friday: "Cuma"
      case .saturday: "Cumartesi"
      case .sunday: "Pazar"
      }
    },
    part: "Günün saati", anyPart: "her saat",
    dayPart: { part in
      switch part {
      case .morning: "sabah"
      case .afternoon: "öğleden sonra"
      case .evening: "akşam"
      }
    },
    language: "Orada konuşulan dil",
    anyLanguage: "her dil",
    speaks: { "Dil: \($0)" },
    near: "Şuraya yakın",
    anywhere: "her yerde",
    here: "bulunduğum yer",
    nearTo: { "Yakınında: \($0)" },
    distance: "Uzaklık",
    kilometres: { "en çok \($0) km" },
    locate: "Konumum",
    locateHint: "Cihazınız önce size sorar. Konumu yaklaşık 100 metreye yuvarlarız ve kaydetmeyiz.",
    notLocated: "Cihazınız konumu bildirmedi. Lütfen listeden bir yer seçin.",
    away: { "\($0) km uzakta" },
    without: { "“\($0)” olmadan ara" },
    didYouMean: "Bunu mu demek istediniz:",
    why: { "“\($0)” için uygun: \($1)" },
    asMap: "Haritada göster",
    asList: "Liste olarak göster",
    map: { "\($0) yer gösteren harita" },
    withoutPoint: "Haritada olmayanlar",
    nothingOnMap: "Bu tekliflerin hiçbirinin haritada gösterilebilecek bir yeri yok.",
    atEdge: "Kenardaki kesik çizgili noktalar daha uzaktadır.",
    firstOnly: { "Harita ilk \($0) yeri gösteriyor. Daha fazlası için aramayı daraltın." },
    nearby: "Yakında neler var?")
}
