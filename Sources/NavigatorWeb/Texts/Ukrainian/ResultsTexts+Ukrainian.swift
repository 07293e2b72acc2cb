import Web

extension ResultsTexts {
  static let ukrainian = ResultsTexts(
    all: "Усі пропозиції",
    quoted: { "«\($0)»" },
    page: { "Сторінка \($0)" },
    count: { count, town in
      let number = Language.ukrainian.offers(count)
      return town.map { "\(number), \($0)" } ?? number
    },
    ageLabel: "Вік дитини",
    anyAge: "будь-який вік",
    age: { $0 == 0 ? "до 1 року" : "\($0) \(Plural.ukrainian($0, "рік", "роки", "років"))" },
    ageTitle: { $0 == 0 ? "до 1 року" : "\($0) \(Plural.ukrainian($0, "рік", "роки", "років"))" },
    phases: "Вибрати вік або етап життя",
    situations: "Вибрати ситуацію",
    remove: "вибрано, натисніть, щоб скасувати",
    nothing: "Ми нічого про це не знайшли",
    nothingLead: "Ви можете спробувати так:",
    onlyWord: { "Шукати лише «\($0)»" },
    withoutAge: "Шукати для будь-якого віку",
    withoutPhase: "Шукати в усіх етапах життя",
    withoutSituation: "Шукати в усіх ситуаціях",
    withoutWords: "Переглянути без слів пошуку",
    allOffers: "Переглянути всі пропозиції",
    askTown: "Або запитайте людину: номер телефону є на сторінці",
    askTownLink: "«Вихідні дані»",
    beyondTitle: "У цьому списку немає стільки сторінок",
    beyond: { page, last in
      last == 1
        ? "Ви хотіли побачити сторінку \(page), але все вміщується на одній."
        : "Ви хотіли побачити сторінку \(page), остання сторінка – \(last)."
    },
    firstPage: "На першу сторінку",
    lastPage: "На останню сторінку")
}
