import Navigator
import Places

extension FilterTexts {
  static let ukrainian = FilterTexts(
    wishes: "Що для вас важливо",
    wish: { wish in
      switch wish {
      case .free: "Безкоштовно"
      case .withoutRegistration: "Без запису"
      case .stepFree: "Без сходинок"
      }
    },
    opening: { $0 == .now ? "Відчинено зараз" : "Відчинено сьогодні" },
    more: "День, мова, відстань", apply: "Застосувати",
    day: "День", anyDay: "будь-який день",
    weekday: { day in
      switch day {
      case .monday: "понеділок"
      case .tuesday: "вівторок"
      case .wednesday: "середа"
      case .thursday: "четвер"
      case .friday: "п’ятниця"
      case .saturday: "субота"
      case .sunday: "неділя"
      }
    },
    part: "Час доби", anyPart: "будь-який час",
    dayPart: { part in
      switch part {
      case .morning: "зранку"
      case .afternoon: "вдень"
      case .evening: "увечері"
      }
    },
    language: "Там розмовляють",
    anyLanguage: "будь-яка мова",
    speaks: { "Мова: \($0)" },
    near: "Поруч із",
    anywhere: "будь-де",
    here: "моє місце",
    nearTo: { "Поруч: \($0)" },
    distance: "Відстань",
    kilometres: { "до \($0) км" },
    locate: "Моє місцезнаходження",
    locateHint:
      "Ваш пристрій спочатку запитає дозволу. Ми округлюємо місце до приблизно 100 метрів і не зберігаємо його.",
    notLocated: "Ваш пристрій не повідомив місце. Виберіть, будь ласка, місце зі списку.",
    away: { "\($0) км звідси" },
    without: { "Шукати без «\($0)»" },
    didYouMean: "Можливо, ви мали на увазі:",
    why: { "Відповідає «\($0)»: \($1)" },
    asMap: "Показати на карті",
    asList: "Показати списком",
    map: { "Місць на карті: \($0)" },
    withoutPoint: "Не на карті",
    nothingOnMap: "Жодна з цих пропозицій не має місця, яке можна показати на карті.",
    atEdge: "Точки скраю з пунктирним колом розташовані далі.",
    firstOnly: { "На карті перші місця, всього \($0). Звузьте пошук, щоб побачити більше." },
    nearby: "Що є поруч?")
}
