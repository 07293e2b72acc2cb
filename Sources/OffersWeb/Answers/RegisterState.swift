import Journal
import Places
import Storage
import Web

/// The state of the register that an answer was made of. It tells one database from another by the moment of
/// the last change, so that a town that starts anew or puts back a backup does not show old answers.
struct RegisterState: Hashable, Sendable {
  var number: Int64
  var moment: Int64

  init(number: Int64, moment: Int64) {
    self.number = number
    self.moment = moment
  }

  /// The state now: a look at the end of an index.
  init(in tx: any Transaction) throws {
    let last = try Journal.last(in: tx)
    number = last?.number ?? 0
    moment = last?.at.milliseconds ?? 0
  }
}

/// The version of one answer; strong, since the same state and question always give the same bytes.
struct AnswerVersion: Hashable, Sendable {
  private let text: String

  /// The version of the answer to `question` by a program of this version.
  init(_ state: RegisterState, _ question: String, program: String) {
    // FNV-1a: to tell questions apart, not to hide anything.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(program)\n\(question)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    text =
      "\(state.number)-\(String(state.moment, radix: 36))-\(String(hash, radix: 36))"
  }

  /// Whether the client has it. `*` is left to the shell, which knows whether there is anything.
  func isKnown(to request: Request) -> Bool {
    request.header(.ifNoneMatch) != "*" && request.has(ETag(text))
  }

  /// The answer with this version.
  func mark(_ answer: Answer) -> Answer {
    var answer = answer
    answer.set(.eTag, "\"\(text)\"")
    answer.set(.cacheControl, "public, no-cache")
    return answer
  }

  /// The answer for a client that has it.
  var notModified: Answer { mark(.notModified(ETag(text))) }
}
