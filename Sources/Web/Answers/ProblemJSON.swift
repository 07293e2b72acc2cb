/// Problem details for programs (RFC 9457).
enum ProblemJSON {
  static let type = "application/problem+json"

  static func bytes(_ refusal: Refusal, errorID: String?) -> [UInt8] {
    var text =
      "{\"type\":\"about:blank\",\"title\":\(string(refusal.status.title)),\"status\":\(refusal.status.code)"
    if let detail = refusal.detail { text += ",\"detail\":\(string(detail.english))" }
    if let errorID { text += ",\"instance\":\(string("urn:lotse:error:" + errorID))" }
    text += "}\n"
    return Array(text.utf8)
  }

  /// A JSON string (RFC 8259).
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\u{0}"..<" ":
        let hex = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
