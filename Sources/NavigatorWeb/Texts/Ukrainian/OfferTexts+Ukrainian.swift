import Offers
import Web

extension OfferTexts {
  static let ukrainian = OfferTexts(
    forWhom: "Для кого",
    when: "Коли",
    whereTo: "Де",
    cost: "Вартість",
    bring: "Будь ласка, візьміть із собою",
    access: "Як сюди потрапити",
    languages: "Мови",
    interpreting: "Усний переклад",
    capacity: "Вільні місця",
    contact: "Контакт",
    alsoCalled: "Інша назва",
    age: { "Вік: \($0)" },
    target: { $0 == .universal ? "для всіх" : "особливо для сімей, яким потрібна підтримка" },
    next: "Найближчі дати",
    regular: "Регулярно",
    notOnHolidays: "Не у святкові дні.",
    season: { season in
      switch season {
      case .always: nil
      case .term: "Лише під час навчання в школі."
      case .holidays: "Лише під час шкільних канікул."
      }
    },
    paused: { until, reason in
      let end = until.map { "Тимчасово зачинено до \($0)." } ?? "Тимчасово зачинено."
      return reason.map { "\(end) Причина: \($0)" } ?? end
    },
    protectedAddress: "Адреса захищена. Будь ласка, зателефонуйте.",
    directions: "Як доїхати",
    accessibility: "Доступність",
    map: "Подивитися на карті (OpenStreetMap)",
    timesHere: "Час у цьому місці",
    morePlaces: {
      "і ще \($0) \(Plural.ukrainian($0, "місце", "місця", "місць"))"
    },
    registration: { registration in
      switch registration {
      case .none: "Без запису: просто приходьте."
      case .required: "Будь ласка, запишіться заздалегідь."
      case .recommended: "Краще записатися заздалегідь."
      }
    },
    askCost: "Будь ласка, запитайте.",
    free: { unit, free, total, day in
      let count = total.map { "вільно \(free) з \($0)" } ?? "вільно \(free)"
      return "\(unit): \(count) (станом на \(day))"
    },
    call: "Зателефонувати",
    website: "До вебсайту",
    external: "відкриває інший сайт",
    print: "Надрукувати сторінку",
    ofProvider: "Контакт організації",
    noContact: "Номер телефону невідомий. Запитайте, будь ласка, в ратуші.",
    confirmed: { day, who in
      let sentence = "Останнє підтвердження: \(day)" + (who.map { ", \($0)" } ?? "")
      return sentence.hasSuffix(".") ? sentence : sentence + "."
    },
    neverConfirmed: "Ці відомості ще ніхто не підтвердив. Будь ласка, спочатку зателефонуйте.",
    unconfirmed: { "Не підтверджено з \($0) – будь ласка, спочатку зателефонуйте." },
    remark: "Щось не так? Напишіть нам.",
    translations: "Іншими мовами",
    similar: "Це теж може допомогти",
    defunct: "Цієї пропозиції більше немає.",
    inactive: "Ця пропозиція зараз не діє, тому її немає в довіднику.",
    soon: "Ця пропозиція зовсім нова і зараз з’явиться. Оновіть сторінку за кілька секунд.",
    unknown: "Пропозиції з такою адресою в довіднику немає.")
}
