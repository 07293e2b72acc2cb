import HTTPTypes
import Hummingbird
import NIOCore

/// Takes in what a form sends.
enum IncomingForm {
  /// The name of the field that proves that a form is of this session.
  static let tokenField = "_beleg"

  /// The fields of a body.
  /// - Throws: `Refusal` 400 if it is no form.
  static func read(_ bytes: [UInt8], _ headers: HTTPFields) throws(Refusal) -> FormFields {
    let type = headers[.contentType] ?? ""
    if let boundary = Multipart.boundary(of: type) { return try Multipart.read(bytes, boundary: boundary) }
    let isForm =
      type.split(separator: ";").first?.trimmed.lowercased() == "application/x-www-form-urlencoded"
    guard isForm || bytes.isEmpty else { throw FormFields.broken }
    return try FormFields(encoded: bytes)
  }

  /// The whole body.
  /// - Throws: `Refusal` 413 if it is longer than the limit, 408 if it does not arrive in time.
  static func bytes(_ body: RequestBody?, limit: Int) async throws -> [UInt8] {
    guard let body else { return [] }
    do {
      try Task.checkCancellation()
      let bytes = Array(buffer: try await body.collect(upTo: limit))
      // A reader that is stopped may see the end too early; half a body must not be taken for a whole one.
      try Task.checkCancellation()
      return bytes
    } catch is CancellationError {
      throw Refusal(.requestTimeout)
    } catch is NIOTooManyBytesError {
      throw Refusal(.contentTooLarge)
    }
  }
}
