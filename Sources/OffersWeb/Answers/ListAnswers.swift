import Documents
import Storage
import Web

/// Answers lists. One snapshot a page; a client that has the page costs a look at the journal.
struct ListAnswers: Sendable {
  /// Records in a piece of a stream.
  static let streamPiece = 200

  let store: any Store
  let version: String
  let resource: Resource
  let memory: PageMemory

  private enum Outcome: Sendable {
    case known
    case page([UInt8])
    case noSuchPage(last: Int)
  }

  func answer(_ request: Request) async throws -> Answer {
    let list = try ListRequest(request, resource)
    if list.format == .ndjson, !list.isPaged { return try await stream(list, request) }
    let (resource, program, memory) = (resource, version, memory)
    let (version, outcome) = try await store.read { tx in
      let (state, question) = (try RegisterState(in: tx), list.key(resource))
      let version = AnswerVersion(state, question, program: program)
      if version.isKnown(to: request) { return (version, Outcome.known) }
      if let page = memory.page(question, in: state) { return (version, .page(page)) }
      let outcome = try Self.page(list, resource, in: tx)
      if case .page(let bytes) = outcome { memory.keep(bytes, for: question, in: state) }
      return (version, outcome)
    }
    switch outcome {
    case .known: return version.notModified
    case .noSuchPage(let last):
      throw Refusal(
        .notFound,
        Wording(
          de: "Die Seite \(list.page) gibt es nicht; die letzte ist \(last).",
          en: "There is no page \(list.page); the last page is \(last)."))
    case .page(let bytes):
      return version.mark(
        list.format == .json ? .json(bytes) : .bytes(bytes, type: Self.lineType))
    }
  }

  private static let lineType = "application/x-ndjson"

  private static func page(_ list: ListRequest, _ resource: Resource, in tx: any Transaction) throws
    -> Outcome
  {
    let selection = try Selection(resource, list.filter, in: tx)
    let total = try selection.count(in: tx)
    let last = max(1, PageOf.count(total: total, perPage: list.perPage))
    guard list.page <= last else { return .noSuchPage(last: last) }
    let ids = try selection.ids(skip: (list.page - 1) * list.perPage, limit: list.perPage, in: tx)
    let records = try Records(resource: resource, form: list.form).load(ids, in: tx)
    if list.format == .ndjson { return .page(PageOf.lines(records)) }
    return .page(PageOf(total: total, number: list.page, perPage: list.perPage, contents: records).bytes)
  }

  /// All matches, a line each. Memory holds one piece. Each piece is a snapshot of its own: a record that
  /// changes meanwhile comes once, as it was before or after.
  private func stream(_ list: ListRequest, _ request: Request) async throws -> Answer {
    let (store, resource, program) = (store, resource, version)
    let (version, isKnown) = try await store.read { tx in
      let version = AnswerVersion(try RegisterState(in: tx), list.key(resource), program: program)
      return (version, version.isKnown(to: request))
    }
    if isKnown { return version.notModified }
    let limit = list.form == .fullServices ? 10 : Self.streamPiece
    let answer = Answer.stream(type: Self.lineType) { writer in
      var after: String?
      var isAtEnd = false
      while !isAtEnd {
        let start = after
        let (bytes, last, count) = try await store.read { tx in
          let selection = try Selection(resource, list.filter, in: tx)
          let ids = try selection.ids(after: start, limit: limit, in: tx)
          let records = try Records(resource: resource, form: list.form).load(ids, in: tx)
          return (PageOf.lines(records), ids.last, ids.count)
        }
        try await writer.write(bytes)
        after = last
        isAtEnd = count < limit
      }
    }
    return version.mark(answer)
  }
}
