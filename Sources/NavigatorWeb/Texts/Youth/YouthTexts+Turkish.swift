import Navigator

extension YouthTexts {
  static let turkish = YouthTexts(
    title: "Senin için",
    lead: "10'dan 27'ye yardım. Hesap yok, ne aradığını kimse kaydetmez.",
    front: "Gençler için",
    search: "Ne arıyorsun?",
    placeholder: "Örneğin: stres, meslek",
    numbers: "Şimdi konuşmak ister misin?",
    topics: "Konu ne?",
    withoutParents: "Bunun için anne babana gerek yok",
    secret: "Yalnız gelebilir veya arayabilirsin. Önce her şeyin aranızda kalıp kalmayacağını sor.",
    others: "Bunlar da sana uygun",
    nothing: "Bir şey bulamadık. Başka bir kelime dene veya ara: 116 111.",
    back: "Konularına dön",
    all: "Tüm teklifler",
    panelLead: "Sen veya tanıdığın biri tehlikede mi? Ara. Adını söylemen gerekmez ve suç sende değil.",
    traces:
      "“Hızlıca çık” hemen başka bir sayfa açar. Tarayıcın ziyareti yine hatırlar. Geçmişi sil veya gizli pencere kullan.",
    topic: { topic in
      switch topic {
      case .mood: "İyi değilim"
      case .home: "Evde sorun var"
      case .school: "Okul sıkıyor veya korkutuyor"
      case .love: "Aşk, beden, ben kimim"
      case .work: "Meslek ve iş"
      case .money: "Para ve ev"
      case .substances: "Oyun, ot, içki"
      case .new: "Almanya'da yeniyim"
      case .friends: "İnsanlarla tanış, bir şeyler yap"
      }
    },
    purpose: { line in
      switch line {
      case .youth: "Senin için, her dertte: kavga, korku, aşk, zorbalık, şiddet."
      case .distress: "Artık yaşamak istemiyorsan veya ne yapacağını bilmiyorsan."
      case .rescue: "Senin veya birinin hayatı tehlikede."
      case .police: "Biri seni tehdit ediyor veya vuruyor."
      case .abuse: "Biri sana istemediğin halde dokundu. Sana inanılır."
      case .violence: "Şiddet yaşıyor veya görüyorsan. Kızlar ve kadınlar için."
      case .childProtection: "Eve gidemiyorsan. Kendin arayabilirsin."
      case .poison: "Sen veya biri zehirli bir şey yuttu."
      case .medical: "Hastaysan ve muayenehane kapalıysa."
      case .parents: "Evde her şey fazla geldiğinde anne baban için."
      case .men, .pregnancy: nil
      }
    })
}
