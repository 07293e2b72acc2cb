import Web

extension ResultsTexts {
  static let turkish = ResultsTexts(
    all: "Bütün hizmetler",
    quoted: { "“\($0)”" },
    page: { "Sayfa \($0)" },
    count: { count, town in
      let number = Language.turkish.offers(count)
      return town.map { "\($0): \(number)" } ?? number
    },
    ageLabel: "Çocuğun yaşı",
    anyAge: "her yaş",
    age: { $0 == 0 ? "1 yaşından küçük" : "\($0) yaş" },
    ageTitle: { $0 == 0 ? "1 yaşından küçük" : "\($0) yaşında" },
    phases: "Yaş ya da yaşam dönemi seçin",
    situations: "Durum seçin",
    remove: "seçildi, kaldırmak için dokunun",
    nothing: "Bununla ilgili bir şey bulamadık",
    nothingLead: "Şunları deneyebilirsiniz:",
    onlyWord: { "Yalnızca “\($0)” ara" },
    withoutAge: "Her yaş için ara",
    withoutPhase: "Bütün yaşam dönemlerinde ara",
    withoutSituation: "Bütün durumlarda ara",
    withoutWords: "Arama kelimeleri olmadan bak",
    allOffers: "Bütün hizmetleri gör",
    askTown: "Ya da bir insana sorun: Telefon numarası şu sayfada:",
    askTownLink: "Künye",
    beyondTitle: "Bu listenin o kadar sayfası yok",
    beyond: { page, last in
      last == 1
        ? "\(page). sayfayı görmek istediniz, ama her şey tek sayfada."
        : "\(page). sayfayı görmek istediniz, son sayfa: \(last)."
    },
    firstPage: "İlk sayfaya",
    lastPage: "Son sayfaya")
}
