import Offers
import Web

/// Turns a refused edit into what a visitor is told.
func refusing<Value>(_ work: () async throws -> Value) async throws -> Value {
  do {
    return try await work()
  } catch let refusal as EditRefusal {
    switch refusal {
    // Whether an entry of somebody else exists is nobody's business.
    case .notAllowed, .noAccount, .notFound: throw Refusal.notFound
    case .invalid(_, let text): throw Refusal(Status(code: 422), Wording(de: text, en: "Not valid."))
    case .tooLong:
      throw Refusal(Status(code: 422), Wording(de: FormTexts.german.tooLong, en: "Too long."))
    case .tooMany:
      throw Refusal(
        .tooManyRequests, Wording(de: RemarkTexts.german.tooMany, en: "Too many."), retryAfter: 3_600)
    case .decided:
      throw Refusal(.gone, Wording(de: ModerationTexts.german.decided, en: "Decided already."))
    case .conflict, .draftChanged:
      throw Refusal(Status(code: 409), Wording(de: EditingTexts.german.newer, en: "Changed meanwhile."))
    }
  }
}
