import Documents
import Storage
import Web

/// Answers single records.
struct RecordAnswers: Sendable {
  let store: any Store
  let version: String
  let resource: Resource

  private enum Outcome: Sendable {
    case known
    case record([UInt8])
    case missing
  }

  func answer(_ request: Request, _ id: String) async throws -> Answer {
    let (resource, program) = (resource, version)
    let hasServices = try resource == .organizations && request.query(APIParameters.fullService.query) == true
    let form = hasServices ? Form.fullServices : .full
    let (version, outcome) = try await store.read { tx in
      let version = AnswerVersion(
        try RegisterState(in: tx), "\(resource.rawValue)/\(id) \(form.rawValue)", program: program)
      if version.isKnown(to: request) { return (version, Outcome.known) }
      let record = try Records(resource: resource, form: form).find(id, in: tx)
      return (version, record.map { .record($0.serialized() + [0x0A]) } ?? .missing)
    }
    switch outcome {
    case .known: return version.notModified
    case .record(let bytes): return version.mark(.json(bytes))
    case .missing:
      throw Refusal(
        .notFound,
        Wording(
          de: "Unter dieser Kennung gibt es keinen Eintrag.", en: "There is no \(resource.noun) with this id."
        ))
    }
  }
}
