import Places
import Web

extension FrontTexts {
  static let turkish = FrontTexts(
    title: "Çocuğunuz için yardım bulun",
    lead: "Ücretsiz ve kayıt olmadan. Ne aradığınızı kimse kaydetmez.",
    description: {
      "\($0) için çocuklara ve ailelere yardım: hamilelikten meslek eğitimine kadar hizmetler."
    },
    placeholder: "Örneğin: özel ders",
    ageQuestion: "Çocuğunuz kaç yaşında?",
    stepQuestion: "Yeni bir adım mı var?",
    situationQuestion: "Hangi konuda yardım arıyorsunuz?",
    offers: { Language.turkish.offersUnbroken($0) },
    all: { $0 == 1 ? "Tek hizmeti göster" : "Bütün hizmetleri göster (\(Language.turkish.number($0)))" },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Para yetmiyor"
      case .education: "Okul bizi endişelendiriyor"
      case .health: "Sağlıklı olmak ve kalmak"
      case .participation: "Çocuğum bir şeyler yapmak istiyor"
      case .care: "Çocuk bakımına ihtiyacımız var"
      case .languageIntegration: "Almanya’da yeniyiz"
      case .counsellingParenting: "Ne yapacağımı bilmiyorum"
      }
    },
    emptyTitle: "Yakında burada aileler için yardım olacak",
    emptyLead:
      "Bu rehber henüz boş. Şu anda yardıma mı ihtiyacınız var? O zaman lütfen belediyeyi arayın.",
    emptySteps: "Rehberi dolduranlar için: İlk hizmetler böyle eklenir.",
    emptyWays: [
      "Bir listeden (Excel, LibreOffice ya da CSV):",
      "Başka bir rehberden (HSDS):",
      "Denemek için uydurma bir şehir:",
    ])
}
