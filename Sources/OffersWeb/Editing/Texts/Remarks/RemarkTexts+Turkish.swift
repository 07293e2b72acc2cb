extension RemarkTexts {
  static let turkish = RemarkTexts(
    title: "Bir yanlış mı var?",
    lead: { "“\($0)” hakkındaki notunuz, bu rehberi tutan kuruma gider." },
    remark: "Ne farklı?",
    remarkHint: "Örneğin: Telefon numarası artık doğru değil. Lütfen çocukların adlarını yazmayın.",
    replyTo: "E-posta adresiniz",
    replyHint: "Yalnızca yanıt isterseniz. Karar verdikten 30 gün sonra sileriz.",
    send: "Gönder",
    sentTitle: "Teşekkürler!",
    sent: "Notunuz bize ulaştı. Bakacağız ve gerekirse kaydı değiştireceğiz.",
    back: "Hizmete geri dön",
    empty: "Lütfen neyin farklı olduğunu yazın.",
    tooLong: "Not çok uzun. Lütfen en fazla 2.000 karakter yazın.",
    wrongEmail: "Bu bir e-posta adresi değil. Doğrusu örneğin: name@example.org",
    stale: "Sayfa çok uzun süre açık kaldı. Lütfen yeniden gönderin.",
    tooMany:
      "Buradan az önce çok sayıda not geldi. Lütfen bir saat sonra yeniden deneyin – ya da telefon edin.")
}
