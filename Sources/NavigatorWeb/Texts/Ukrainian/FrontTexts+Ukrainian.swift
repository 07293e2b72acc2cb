import Places
import Web

extension FrontTexts {
  static let ukrainian = FrontTexts(
    title: "Знайти допомогу для дитини",
    lead: "Безкоштовно і без реєстрації. Ніхто не зберігає, що ви шукаєте.",
    description: {
      "Допомога дітям і сім’ям у місті \($0): пропозиції від вагітності до професійного навчання."
    },
    placeholder: "Наприклад: репетитор",
    ageQuestion: "Скільки років вашій дитині?",
    stepQuestion: "Попереду новий етап?",
    situationQuestion: "З чим вам потрібна допомога?",
    offers: { Language.ukrainian.offersUnbroken($0) },
    all: { $0 == 1 ? "Переглянути пропозицію" : "Переглянути всі: \(Language.ukrainian.offers($0))" },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Не вистачає грошей"
      case .education: "Турбує навчання в школі"
      case .health: "Бути здоровими й лікуватися"
      case .participation: "Дитина хоче цікавих занять"
      case .care: "Потрібен догляд за дитиною"
      case .languageIntegration: "Ми нещодавно в Німеччині"
      case .counsellingParenting: "Я не знаю, що робити"
      }
    },
    emptyTitle: "Тут скоро буде допомога для сімей",
    emptyLead:
      "Цей довідник ще порожній. Вам потрібна допомога зараз? Тоді зателефонуйте, будь ласка, до ратуші.",
    emptySteps: "Для тих, хто наповнює довідник: так додають перші пропозиції.",
    emptyWays: [
      "Зі списку (Excel, LibreOffice або CSV):",
      "З іншого довідника (HSDS):",
      "Вигадане місто, щоб спробувати:",
    ])
}
