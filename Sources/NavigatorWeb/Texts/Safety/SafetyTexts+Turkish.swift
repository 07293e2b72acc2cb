import Navigator

extension SafetyTexts {
  static let turkish = SafetyTexts(
    footer: "Acil durumda: 112, 110 ve diğer numaralar",
    pageTitle: "Acil yardım",
    pageLead:
      "Aramak için bir numaraya dokunun. Aramalar ücretsizdir veya normal görüşme kadar tutar.",
    danger: "Tehlike anında",
    body: "Hastalık ve zehirlenme",
    families: "Şiddet, hamilelik, aile",
    soul: "Dertler ve krizler",
    neutralTitle: "Teklifler",
    panelTitle: "Hemen yardım",
    panelLead: "Siz veya bir başkası tehlikede mi? Arayın. Adınızı söylemek zorunda değilsiniz.",
    allNumbers: "Tüm acil numaralar",
    leave: "Hızlıca çık",
    tracesTitle: "İz bırakmamak",
    traces:
      "“Hızlıca çık” hemen başka bir sayfa açar. Tarayıcınız bu ziyareti yine de hatırlar. Geçmişi silin veya gizli pencere kullanın.",
    line: { line in
      switch line {
      case .rescue:
        Line(
          "Acil çağrı: itfaiye ve ambulans",
          "Birinin hayatı tehlikede veya ağır yaralı.",
          "gece gündüz")
      case .police:
        Line(
          "Polis",
          "Biri sizi veya çocuğunuzu tehdit ediyor ya da vuruyor. Bir çocuk kayıp.",
          "gece gündüz")
      case .childProtection:
        Line(
          "Gençlik dairesi: çocuk koruma",
          "Bir çocuk güvende değil veya bir çocuk için endişeleniyorsunuz.",
          "Gece ve hafta sonu 110 da yardım eder.")
      case .violence:
        Line(
          "Kadına yönelik şiddet yardım hattı",
          "Şiddet, tehdit, takip. Yakınlar için de. Birçok dilde.",
          "gece gündüz, isim vermeden")
      case .abuse:
        Line(
          "Cinsel istismar yardım hattı",
          "Yaşayanlar ve bir çocuk için endişelenen herkes için.",
          "pazartesi, çarşamba, cuma 9–14, salı, perşembe 15–20, isim vermeden")
      case .distress:
        Line(
          "TelefonSeelsorge (kriz hattı)",
          "Artık yaşamak istemiyorsanız veya ne yapacağınızı bilmiyorsanız.",
          "gece gündüz, isim vermeden")
      case .youth:
        Line(
          "Nummer gegen Kummer: çocuk ve gençlik telefonu",
          "Çocuklar ve gençler için, her türlü dertte.",
          "pazartesiden cumartesiye 14–20, isim vermeden")
      case .parents:
        Line(
          "Nummer gegen Kummer: ebeveyn telefonu",
          "Evde her şey fazla geldiğinde anneler ve babalar için.",
          "pazartesiden cumaya 9–17, salı ve perşembe 19'a kadar")
      case .medical:
        Line(
          "Nöbetçi doktor hattı",
          "Hastasınız ve muayenehane kapalı mı? Burada yardım edilir.",
          "gece gündüz")
      case .poison:
        Line(
          "Zehir danışma hattı (GIZ-Nord)",
          "Biri zehirli bir şey yuttu veya soludu. Bir şey içirmeyin, önce arayın. Bilinç kapalıysa: 112.",
          "gece gündüz")
      case .men:
        Line(
          "Erkeğe yönelik şiddet yardım hattı",
          "Şiddet gören erkekler için.",
          "pazartesiden cumaya, isim vermeden")
      case .pregnancy:
        Line(
          "Zor durumdaki hamileler için yardım hattı",
          "Hamilesiniz ve kimse bilmesin mi? Birçok dilde.",
          "gece gündüz, isim vermeden")
      }
    })
}
