import Navigator
import Places
import Synchronization
import Web

/// Keeps the result pages of the present minute: most people ask for the same few. What was asked is forgotten with
/// the minute, or when the register changes; searches in need and those without a result are never kept.
final class AnswerShelf: Sendable {
  /// About 50 kB each.
  static let most = 256

  private struct State: Equatable {
    var version: Int64
    var minute: Int64
  }

  private struct Shelf {
    var state = State(version: -1, minute: 0)
    var answers: [String: Answer] = [:]
  }

  private let shelf = Mutex(Shelf())

  /// The answer to a question, made by `make` unless it is known.
  func answer(
    to question: String, of catalogue: Catalogue, at now: Instant,
    make: () throws -> (Answer, isKept: Bool)
  ) rethrows -> Answer {
    let state = State(version: catalogue.version, minute: now.milliseconds / 60_000)
    let known = shelf.withLock { shelf -> Answer? in
      if shelf.state == state { return shelf.answers[question] }
      // Old questions do not wait for new ones to be forgotten.
      shelf = Shelf(state: state)
      return nil
    }
    if let known { return known }
    let (made, isKept) = try make()
    guard isKept else { return made }
    let answer = made.remembered()
    shelf.withLock { shelf in
      guard shelf.state == state else { return }
      if shelf.answers.count >= Self.most { shelf.answers = [:] }
      shelf.answers[question] = answer
    }
    return answer
  }
}
