extension TranslationTexts {
  static let turkish = TranslationTexts(
    germanName: "Almanca adı",
    germanText: "Almanca metin",
    onlyGerman: "Bu metin yalnızca Almanca var.",
    partlyGerman: "Bazı bilgiler yalnızca Almanca var.",
    machine: { day in
      day.map { "\($0) tarihinde bilgisayar tarafından çevrildi." } ?? "Bilgisayar tarafından çevrildi."
    },
    machineAdvice: "Hatalar olabilir. Geçerli olan Almanca metindir.",
    keptGerman: "Açıklamada koşullar ya da süreler var; bu yüzden Almanca gösteriliyor.",
    stale: "Almanca metin değişti. Bu çeviri güncel olmayabilir.",
    easyToRead: "Leichte Sprache (çok kolay Almanca)",
    tested: { who, day in "Deneyen: \(who), \(day)." },
    read: "Sesli oku",
    stop: "Okumayı durdur")
}
