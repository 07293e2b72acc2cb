import Offers
import Places

extension WordTexts {
  static let turkish = WordTexts(
    phase: { code in
      switch code {
      case .birth: ("Hamilelik ve doğum", "ebe, başvurular, ilk adımlar")
      case .toddler: ("0–3 yaş", "kreş, anne-baba-çocuk grubu")
      case .kindergarten: ("3–6 yaş", "anaokulu, dil, okul öncesi")
      case .primary: ("6–10 yaş", "ilkokul, ders desteği, okul sonrası bakım")
      case .youth: ("10–18 yaş", "okul, boş zaman, söz hakkı")
      case .intoDaycare: ("Anaokuluna geçiş", "alışma, yer arama")
      case .intoSchool: ("İlkokula geçiş", "okula başlama")
      case .intoSecondary: ("Ortaokul ve liseye geçiş", "4. ve 5. sınıf")
      case .intoWork: ("Meslek eğitimine ve işe geçiş", "staj, iş başvurusu")
      }
    },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Para ve ev"
      case .education: "Eğitim ve öğrenme"
      case .health: "Sağlık"
      case .participation: "Katılım ve boş zaman"
      case .care: "Çocuk bakımı"
      case .languageIntegration: "Dil ve yeni başlangıç"
      case .counsellingParenting: "Danışma ve çocuk eğitimi"
      }
    },
    kind: { kind in
      switch kind {
      case .school: "Okul"
      case .allDayCare: "Tam gün okul"
      case .schoolSocialWork: "Okulda sosyal destek"
      case .interpreting: "Sözlü çeviri"
      case .course: "Kurs"
      case .counselling: "Danışma"
      case .familyCentre: "Aile merkezi"
      case .daycare: "Anaokulu"
      case .childminding: "Gündüz bakıcısı"
      case .group: "Buluşma"
      case .youthWork: "Gençlik çalışması"
      case .healthService: "Sağlık"
      case .benefit: "Para ve yardımlar"
      case .shelter: "Korunma ve barınma"
      case .sports: "Spor"
      case .culture: "Kültür"
      case .mentoring: "Gönüllü eşlik"
      case .learningSupport: "Ders desteği"
      case .supplies: "Eşya ve yiyecek"
      case .holidayProgramme: "Tatil programı"
      case .participation: "Söz hakkı"
      case .network: "Ağ"
      case .helpLine: "Telefonla yardım"
      }
    },
    language: { turkishLanguages[$0.lowercased()] },
    feature: { code in
      switch code {
      case "step-free": "basamaksız giriş"
      case "toilet": "engelli tuvaleti"
      case "parking": "engelli otoparkı"
      case "induction-loop": "işitme döngüsü"
      case "lift": "asansör"
      case "sign-language": "işaret dili"
      default: nil
      }
    })

  private static let turkishLanguages = [
    "de": "Almanca", "en": "İngilizce", "uk": "Ukraynaca", "tr": "Türkçe", "ar": "Arapça", "ru": "Rusça",
    "pl": "Lehçe", "ro": "Rumence", "bg": "Bulgarca", "fa": "Farsça", "prs": "Darice", "ps": "Peştuca",
    "ku": "Kürtçe", "kmr": "Kurmancca", "ckb": "Soranice", "fr": "Fransızca", "es": "İspanyolca",
    "it": "İtalyanca", "pt": "Portekizce", "el": "Yunanca", "sq": "Arnavutça", "sr": "Sırpça",
    "hr": "Hırvatça", "bs": "Boşnakça", "mk": "Makedonca", "vi": "Vietnamca", "zh": "Çince", "hi": "Hintçe",
    "ur": "Urduca", "ta": "Tamilce", "ti": "Tigrinya dili", "am": "Amharca", "so": "Somalice",
    "sw": "Svahili", "hu": "Macarca", "cs": "Çekçe", "sk": "Slovakça", "lt": "Litvanca", "lv": "Letonca",
    "nl": "Felemenkçe", "rom": "Romanca", "gsg": "Alman işaret dili", "th": "Tayca", "ka": "Gürcüce",
    "hy": "Ermenice", "az": "Azerbaycanca", "he": "İbranice", "da": "Danca", "sv": "İsveççe", "fi": "Fince",
    "ja": "Japonca", "ko": "Korece",
  ]
}
