extension TranslationTexts {
  static let ukrainian = TranslationTexts(
    germanName: "Німецькою",
    germanText: "Текст німецькою",
    onlyGerman: "Цей текст є лише німецькою.",
    partlyGerman: "Деякі відомості є лише німецькою.",
    machine: { day in
      day.map { "Переклад зроблено комп’ютером \($0)." } ?? "Переклад зроблено комп’ютером."
    },
    machineAdvice: "У ньому можуть бути помилки. Важливий німецький текст.",
    keptGerman: "В описі йдеться про умови або терміни, тому він німецькою.",
    stale: "Німецький текст змінився. Цей переклад може бути застарілим.",
    easyToRead: "Leichte Sprache (дуже проста німецька)",
    tested: { who, day in "Перевірено: \(who), \(day)." },
    read: "Читати вголос",
    stop: "Зупинити читання")
}
