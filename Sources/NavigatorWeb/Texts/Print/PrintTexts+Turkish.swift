extension PrintTexts {
  /// Turkish.
  static let turkish = PrintTexts(
    offerPoster: "Afiş olarak yazdır", scanOffer: "Daha fazlası için telefonla okutun",
    townTitle: "Yardım bulun", townLead: "Çocuklar ve aileler için neler var: hamilelikten 18 yaşına kadar.",
    promise: "Ücretsiz. Hesap gerekmez. Ne aradığınızı kimse öğrenmez.",
    scanTown: "Telefonla okutun", orType: "veya yazın:",
    booklet: "Yazdırılacak kitapçık", bookletOf: { "Yardımlar: \($0)" },
    bookletLead: "Bu yaş için bütün teklifler tek kitapçıkta.",
    choose: "Kitapçık hangi yaş için olsun?", contents: "Ne nerede?",
    none: "Bu yaş için kayıtlarda henüz bir şey yok.",
    changes: "Saatler ve yerler değişebilir. Güncel bilgi koddadır.", others: "Herkes için")
}
