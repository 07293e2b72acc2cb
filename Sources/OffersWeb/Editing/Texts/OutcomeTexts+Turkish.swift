extension OutcomeTexts {
  static let turkish = OutcomeTexts(
    title: "Bildirimim ne oldu?",
    code: "Kodunuz",
    codeHint: "Bildirimi gönderdikten sonra sayfada yazıyordu: 13 işaret, örneğin 7K3Q-9MZT-2XH4C.",
    show: "Göster",
    wrong: "Bu bir kod değil. Kod 13 harf ve rakamdan oluşur.",
    unknown: "Bu kodla bir bildirim yok veya silindi.",
    tooMany: "Buradan çok sayıda yanlış kod geldi. Lütfen bir saat sonra deneyin.",
    sent: { "\($0) tarihli bildirim" }, open: "Henüz açık: Bildiriminiz bizde, inceleyeceğiz.",
    accepted: { "\($0) tarihinde düzeltildi. Yardımınız için teşekkürler!" },
    declined: { "\($0) tarihinde karar verildi: Bir şey değişmiyor." },
    answer: "Cevabımız",
    offer: "Teklife git",
    kept: "Karardan bir yıl sonra bildirimi ve bu sayfayı sileriz.",
    receiptTitle: "Ne olduğunu böyle öğrenirsiniz",
    receipt: "Kodu not edin veya adresi kaydedin. Bunun için ne isim ne e-posta gerekir.")
}
