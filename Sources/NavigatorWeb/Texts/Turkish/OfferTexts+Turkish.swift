import Offers
import Web

extension OfferTexts {
  static let turkish = OfferTexts(
    forWhom: "Kimler için",
    when: "Ne zaman",
    whereTo: "Nerede",
    cost: "Ücret",
    bring: "Lütfen yanınızda getirin",
    access: "Nasıl katılırsınız",
    languages: "Diller",
    interpreting: "Sözlü çeviri",
    capacity: "Boş yerler",
    contact: "İletişim",
    alsoCalled: "Diğer adı",
    age: { "Yaş: \($0)" },
    target: { $0 == .universal ? "herkes için" : "özellikle desteğe ihtiyacı olan aileler için" },
    next: "Sonraki tarihler",
    regular: "Düzenli olarak",
    notOnHolidays: "Resmî tatillerde yok.",
    season: { season in
      switch season {
      case .always: nil
      case .term: "Yalnızca okul zamanında."
      case .holidays: "Yalnızca okul tatillerinde."
      }
    },
    paused: { until, reason in
      let end = until.map { "Şimdilik kapalı: \($0) tarihine kadar." } ?? "Şimdilik kapalı."
      return reason.map { "\(end) Nedeni: \($0)" } ?? end
    },
    protectedAddress: "Adres gizlidir. Lütfen telefon edin.",
    directions: "Nasıl gidilir",
    accessibility: "Erişilebilirlik",
    map: "Haritada bak (OpenStreetMap)",
    timesHere: "Bu yerdeki saatler",
    morePlaces: {
      "ve \($0) yer daha"
    },
    registration: { registration in
      switch registration {
      case .none: "Kayıt gerekmez: Doğrudan gelin."
      case .required: "Lütfen önceden kayıt olun."
      case .recommended: "Önceden kayıt olmanız iyi olur."
      }
    },
    askCost: "Lütfen sorun.",
    free: { unit, free, total, day in
      let count = total.map { "\($0) yerden \(free) boş" } ?? "\(free) boş"
      return "\(unit): \(count) (sayım: \(day))"
    },
    call: "Ara",
    website: "Web sitesine git",
    external: "başka bir site açılır",
    print: "Sayfayı yazdır",
    ofProvider: "Kurumun iletişim bilgileri",
    noContact: "Telefon numarası bilinmiyor. Lütfen belediyeye sorun.",
    confirmed: { day, who in
      let sentence = "Son onay: \(day)" + (who.map { ", \($0)" } ?? "")
      return sentence.hasSuffix(".") ? sentence : sentence + "."
    },
    neverConfirmed: "Bu bilgileri henüz kimse onaylamadı. Lütfen önce telefon edin.",
    unconfirmed: { "\($0) tarihinden beri onaylanmadı – lütfen önce telefon edin." },
    remark: "Bir yanlış mı var? Bize bildirin.",
    translations: "Diğer dillerde",
    similar: "Bunlar da yardımcı olabilir",
    defunct: "Bu hizmet artık yok.",
    inactive: "Bu hizmet şu anda verilmiyor ve bu yüzden rehberde yok.",
    soon: "Bu hizmet çok yeni ve birazdan görünecek. Birkaç saniye sonra sayfayı yenileyin.",
    unknown: "Rehberde bu adreste bir hizmet yok.")
}
