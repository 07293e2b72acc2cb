import Places

extension LegalTexts {
  static let ukrainian = LegalTexts(
    title: { kind in
      switch kind {
      case .impressum: "Вихідні дані"
      case .datenschutz: "Положення про захист даних"
      case .barrierefreiheit: "Заява про доступність"
      case .aufnahme: "Хто є в довіднику?"
      }
    },
    missing: { kind in
      switch kind {
      case .impressum:
        "Тут ще не вказано, хто відповідає за ці сторінки. Запитайте, будь ласка, установу, яка дала вам цю адресу."
      case .datenschutz:
        "Положення про захист даних ще немає. Що стосується програми: вона не ставить cookie і не зберігає, що ви шукаєте."
      case .barrierefreiheit:
        "Заяви про доступність ще немає. Якщо вам щось заважає, скажіть про це, будь ласка, установі, яка веде ці сторінки."
      case .aufnahme:
        "Правил, хто може бути в довіднику, ще немає. Їх визначає установа, яка веде цей довідник."
      }
    },
    forOperators:
      "Ви ведете ці сторінки? Тоді додайте текст для свого району, перш ніж публікувати. Команда «lotse check» показує, чого бракує."
  )
}
