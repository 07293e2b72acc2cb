import Documents

/// What the API says about itself.
enum BaseAnswer {
  /// The version of HSDS.
  static let hsds = "3.1"
  /// Lotse keeps to the standard without a profile of its own.
  static let profile = "https://docs.openreferral.org/"

  static func record(host: String?, isSecure: Bool?) -> JSONObject {
    [
      "version": .string(hsds), "profile": .string(profile),
      "openapi_url": .string(origin(host, isSecure) + "/api/hsds/openapi.json"),
    ]
  }

  /// The server as the client named it. Behind a proxy that is not trusted nobody says whether it was https; names
  /// on the open net are, while machines of one's own, and ports, mostly are not.
  private static func origin(_ host: String?, _ isSecure: Bool?) -> String {
    guard let host, !host.isEmpty, host.utf8.count <= 255,
      host.utf8.allSatisfy({ byte in
        (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2D, 0x2E].contains(byte)
          || [UInt8(ascii: "["), UInt8(ascii: "]")].contains(byte)
      })
    else { return "http://localhost" }
    let isOpen = host.contains(".") && !host.contains(":") && host.contains { $0.isLetter }
    return "\(isSecure ?? isOpen ? "https" : "http")://\(host)"
  }
}
