import Navigator

extension StartTexts {
  static let turkish = StartTexts(
    title: "Şu anda ne oluyor?",
    lead: "Size en uygun olanı seçin. Birkaç adım ve uygun yardımlar görürsünüz.",
    front: "Şu anda ne oluyor? Adım adım yardıma",
    questions: "Birkaç soru. Hepsini atlayabilirsiniz.",
    nothingStored: "Cevaplarınız kaydedilmez.",
    next: "Devam",
    skip: "Cevapsız devam",
    change: "Cevapları değiştir",
    steps: "Adımlarınız",
    more: "Bununla ilgili daha fazlası",
    yes: "Evet",
    no: "Hayır",
    question: { question in
      switch question {
      case .age: "Çocuğunuz kaç yaşında?"
      case .benefits: "Bürgergeld, Kinderzuschlag, Wohngeld veya sosyal yardım alıyor musunuz?"
      case .alone: "Çocuklarla yalnız mısınız?"
      case .language: "Başka bir dilde yardım ister misiniz?"
      }
    },
    situation: { key in
      switch key {
      case .pregnant: "Hamileyim"
      case .new: "Burada yeniyiz"
      case .school: "Okul bizi üzüyor"
      case .separation: "Ayrılıyoruz"
      case .money: "Para yetmiyor"
      case .tired: "Artık başa çıkamıyorum"
      case .illness: "Hastalık veya engel"
      case .crisis: "Çocuğum krizde"
      case .care: "Çocuğuma bakım arıyorum"
      case .home: "Evimizle ilgili sorun var"
      case .unsafe: "Ev güvenli değil"
      }
    },
    step: { turkishStep($0) })

  private static func turkishStep(_ key: StartStep.Key) -> Step {
    switch key {
    case .midwife:
      Step(
        "Ebe bulun",
        "Hemen arayın, çoğu erkenden doluyor. Hastalık sigortası öder.")
    case .pregnancyAdvice:
      Step(
        "Rahatça konuşun",
        "Danışma ücretsiz ve gizlidir, isterseniz isimsizdir, kararsız olsanız da.")
    case .beforeBirth:
      Step(
        "Doğumdan önce para ve belgeler",
        "Bebek eşyası parasını almadan önce isteyin. Mutterpass, kimlik ve gelir belgesi getirin.")
    case .newAdvice:
      Step(
        "Bilen birine sorun",
        "Danışma ücretsizdir. Pasaportları ve resmi mektupları getirin.")
    case .learnGerman:
      Step(
        "Almanca öğrenin",
        "Çocuk bakımı olan kurs sorun. Birçok kursu devlet öder.")
    case .newChild:
      Step(
        "Çocuğunuz için kreş ve okul",
        "1 yaşından itibaren her çocuğun bakım hakkı vardır, 6 yaşında okula gitmek zorundadır ve gidebilir.")
    case .schoolTalk:
      Step(
        "Okulda biriyle konuşun",
        "Okul sosyal hizmeti ücretsiz ve gizlidir. Hiçbir şeyi kanıtlamanız gerekmez.")
    case .schoolLearning:
      Step(
        "Öğrenmeye yardım",
        "Bürgergeld, Kinderzuschlag veya Wohngeld alıyorsanız özel dersi kurum öder. Okul gerekli olduğunu onaylar."
      )
    case .schoolChoice:
      Step(
        "Hangi okul uygun?",
        "Karar vermeden önce danışın. Ücretsizdir.")
    case .separationAdvice:
      Step(
        "Birlikte veya yalnız danışın",
        "Görüşme, velayet ve nafaka danışması ücretsizdir. Bu sizin hakkınız.")
    case .separationMoney:
      Step(
        "Nafaka ve ev",
        "Diğer ebeveyn ödemezse mahkemesiz Unterhaltsvorschuss vardır. Doğum belgesi ve kimlik getirin.")
    case .separationChild:
      Step(
        "Çocuklara ne iyi gelir",
        "Çocuklar aynı şeyi yaşayan çocuklarla daha kolay konuşur.")
    case .moneyToday:
      Step(
        "Bugün ne yardım eder",
        "Yiyecek, elektrik, çocuk için acil bir şey: burada hızlı olur.")
    case .moneyClaims:
      Step(
        "Hakkınızı öğrenin",
        "Başvuru ücretsizdir. Para çoğunlukla başvuru ayından başlar, hemen başvurun.")
    case .moneyDebts:
      Step(
        "Borçları ve kâğıtları düzenleyin",
        "Açılmamış olanlar dahil tüm mektupları getirin. Danışma ücretsizdir.")
    case .tiredTalk:
      Step(
        "Bugün biriyle konuşun",
        "Hazırlık yapmanız veya isim söylemeniz gerekmez.")
    case .tiredRelief:
      Step(
        "Biri yükünüzü hafifletsin",
        "Haftada birkaç saat bile çok şey değiştirebilir.")
    case .tiredAdvice:
      Step(
        "Daha uzun destek",
        "Eğitim danışmanlığı ücretsizdir. Anne veya baba ile çocuk kürünü doktorunuz yazar.")
    case .illnessDoctor:
      Step(
        "Muayene ve destek",
        "Önce çocuk doktoruna sorun. Erken destek sizin için ücretsizdir.")
    case .illnessRights:
      Step(
        "Haklarınızı bilin",
        "Bakım derecesi, engelli kartı, okul refakati: kısa bir dilekçe yeter, tarihi önemlidir.")
    case .illnessRelief:
      Step(
        "Günlük hayatta rahatlama",
        "Bakımı çoğu kez bakım sigortası öder. Bunu sorun.")
    case .crisisNow:
      Step(
        "Hemen yardım alın",
        "Hayati tehlikede 112'yi arayın. Çocuğunuz kendisi de arayabilir.")
    case .crisisTalk:
      Step(
        "Uzmanlarla konuşun",
        "Acil olduğunu söyleyin. O zaman çoğu kez çabuk randevu olur.")
    case .crisisSchool:
      Step(
        "Okulla konuşun",
        "İsterseniz oradaki uzmanlar kimseye söylemez.")
    case .careFind:
      Step(
        "Yer bulun",
        "Erken kaydolun. 1 yaşından itibaren yer hakkınız, Ağustos 2026'dan beri 1. sınıfta tam gün hakkınız var."
      )
    case .careEdges:
      Step(
        "Erken, geç ve tatillerde",
        "Vardiya ve tatil için ayrı teklifler var.")
    case .careCost:
      Step(
        "Ne kadar tutar",
        "3 yaşından itibaren Aşağı Saksonya'da kreş 8 saate kadar ücretsizdir. Yemek için yardım var.")
    case .homeKeep:
      Step(
        "Evinizi koruyun",
        "Danışmadan çıkmayın. Mektubu ve kira sözleşmesini getirin.")
    case .homePay:
      Step(
        "Kira yardımı",
        "Wohngeld başvuru ayından başlar. Kira sözleşmesi ve maaş bordrosu getirin.")
    case .homeThings:
      Step(
        "Mobilya ve ev aletleri",
        "Ucuz veya hediye, isterseniz teslimatla.")
    case .unsafeNow:
      Step(
        "Güvenli bir yer",
        "Gece de olsa her zaman arayabilirsiniz. Sığınma evinin adresi gizli kalır.")
    case .unsafeAdvice:
      Step(
        "Gizli danışma",
        "Ne olacağına siz karar verirsiniz. Kimse duymaz.")
    case .unsafeChild:
      Step(
        "Çocuğunuza yardım",
        "Şiddeti yalnızca gören çocukların da yardıma ihtiyacı vardır.")
    case .benefitsYes:
      Step(
        "Okul ve boş zaman parası",
        "Bu yardımlarla Bildung und Teilhabe da alırsınız: okul eşyası, öğle yemeği, gezi, özel ders, kulüp.")
    case .benefitsNo:
      Step(
        "Para hakkınız var mı?",
        "Çalışanlar da Kinderzuschlag veya Wohngeld alabilir. Hesaplatın.")
    case .alone:
      Step(
        "Çocukları tek başınıza büyütüyorsanız",
        "Ek para, nafaka avansı ve aynı durumda insanlar var.")
    case .interpreter:
      Step(
        "Biri sizin için çevirir",
        "Telefonda hangi dili konuştuğunuzu söyleyin. Çeviri çoğunlukla ücretsizdir.")
    }
  }
}
