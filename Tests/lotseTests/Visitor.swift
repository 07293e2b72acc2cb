import Access
import Foundation
import People
import Places
import Storage
import Web

@testable import lotse

/// A browser in a test: keeps cookies, and sends forms with their proof.
final class Visitor {
  let server: Server
  var cookies: [String: String] = [:]
  var formToken = ""
  var isSameSite = true

  init(_ server: Server) { self.server = server }

  /// A browser in which somebody with these roles is signed in.
  static func signedIn(_ grants: [Grant], at town: TestTown) async throws -> (Visitor, AccountID) {
    let visitor = Visitor(town.server)
    let account = Account(
      name: "Mara Muster", email: "\(UUID().uuidString)@example.org", created: TestTown.now)
    let (token, formToken) = try await town.store.write { tx in
      try AccountStore.add(account, in: tx)
      for grant in grants { try RoleStore.give(grant, to: account.id, in: tx) }
      let token = try SessionStore.begin(for: account.id, device: "Test", now: TestTown.now, in: tx)
      return (token, try SessionStore.find(token.text, now: TestTown.now, in: tx)?.formToken ?? "")
    }
    visitor.cookies["lotse-sitzung"] = token.text
    visitor.formToken = formToken
    return (visitor, account.id)
  }

  func get(_ path: String) async throws -> Server.Received { try await ask(path, "GET", [:], []) }

  func post(_ path: String, _ fields: [(String, String)] = [], proof: Bool = true) async throws
    -> Server.Received
  {
    let all = fields + (proof ? [("_beleg", formToken)] : [])
    let body = all.map { "\(Self.encode($0.0))=\(Self.encode($0.1))" }.joined(separator: "&")
    return try await ask(
      path, "POST", ["Content-Type": "application/x-www-form-urlencoded"], Array(body.utf8))
  }

  /// Sends a form with a file, as browsers do (`multipart/form-data`).
  func send(
    _ path: String, _ fields: [(String, String)] = [], file: [UInt8]?, named name: String = "liste.csv"
  ) async throws -> Server.Received {
    var body: [UInt8] = []
    for (key, value) in fields + [("_beleg", formToken)] {
      body += Array(
        "--grenze\r\nContent-Disposition: form-data; name=\"\(key)\"\r\n\r\n\(value)\r\n".utf8)
    }
    let shown = file == nil ? "" : name
    body += Array(
      "--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"\(shown)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        .utf8)
    body += (file ?? []) + Array("\r\n--grenze--\r\n".utf8)
    return try await ask(path, "POST", ["Content-Type": "multipart/form-data; boundary=grenze"], body)
  }

  private func ask(_ path: String, _ method: String, _ headers: [String: String], _ body: [UInt8])
    async throws
    -> Server.Received
  {
    var headers = headers
    headers["Sec-Fetch-Site"] = isSameSite ? "same-origin" : "cross-site"
    if !cookies.isEmpty {
      headers["Cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let answer = try await server.respond(
      path, method: method, headers: headers, body: body, from: "192.0.2.7")
    for cookie in (answer.headers["set-cookie"] ?? "").components(separatedBy: ", lotse-") {
      let pair = cookie.prefix { $0 != ";" }
      guard let mark = pair.firstIndex(of: "=") else { continue }
      let name = pair[..<mark].hasPrefix("lotse-") ? String(pair[..<mark]) : "lotse-\(pair[..<mark])"
      let value = String(pair[pair.index(after: mark)...])
      cookies[name] = value.isEmpty ? nil : value
    }
    return answer
  }

  private static func encode(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
