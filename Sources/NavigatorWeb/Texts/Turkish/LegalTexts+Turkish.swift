import Places

extension LegalTexts {
  static let turkish = LegalTexts(
    title: { kind in
      switch kind {
      case .impressum: "Künye"
      case .datenschutz: "Veri koruma bildirimi"
      case .barrierefreiheit: "Erişilebilirlik bildirimi"
      case .aufnahme: "Burada kimler var?"
      }
    },
    missing: { kind in
      switch kind {
      case .impressum:
        "Bu sayfalardan kimin sorumlu olduğu burada henüz yazmıyor. Lütfen size bu adresi veren kuruma sorun."
      case .datenschutz:
        "Bu kurumun veri koruma bildirimi henüz yok. Program için geçerli olan: Çerez koymaz ve ne aradığınızı kaydetmez."
      case .barrierefreiheit:
        "Erişilebilirlik bildirimi henüz yok. Bir engelle karşılaşırsanız lütfen bu sayfaları işleten kuruma söyleyin."
      case .aufnahme:
        "Burada kimlerin yer alabileceğine dair kurallar henüz yok. Kuralları bu rehberi tutan kurum belirler."
      }
    },
    forOperators:
      "Bu sayfaları siz mi işletiyorsunuz? O zaman yayınlamadan önce bölgeniz için metni ekleyin. “lotse check” komutu eksikleri gösterir."
  )
}
