import Foundation
import Testing

@testable import Web

/// Certificates made by openssl, as an administrator would make them for a first try.
struct TestCertificate {
  static let openssl: String? = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  let folder: URL
  var certificate: String { folder.appendingPathComponent("zertifikat.pem").path }
  var key: String { folder.appendingPathComponent("schluessel.pem").path }

  /// A certificate for localhost, signed by itself.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = try Self.run(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
      "-out",
      certificate, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")
    try #require(made.status == 0, "\(made.output)")
  }

  func write(_ text: String, _ name: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs openssl; blocks its thread.
  static func run(_ arguments: String..., input: String = "") throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: openssl ?? "/usr/bin/openssl")
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    // s_client stays until the server closes; its input must stay open that long.
    let output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    try stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

@Suite("TLS", .enabled(if: TestCertificate.openssl != nil, "openssl is missing: apt install openssl"))
struct TLSTests {
  private func settings(_ files: TestCertificate) throws -> ServerSettings {
    ServerSettings(
      port: 0, headTime: .seconds(5), requestTime: .seconds(600),
      tls: try TLSIdentity(certificate: files.certificate, key: files.key))
  }

  @Test("the server speaks TLS with the certificate it was given, and nothing else")
  func serves() async throws {
    let files = try TestCertificate()
    defer { files.remove() }
    try await TestTown.server(settings: settings(files)).live { client in
      func connect(_ options: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
          Thread.detachNewThread {
            continuation.resume(
              with: Result {
                try TestCertificate.run(
                  "s_client", "-quiet", "-verify_return_error", "-verify_hostname", "localhost", "-CAfile",
                  files.certificate, "-connect", "127.0.0.1:\(client.port)", options,
                  input: "GET /wer HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                ).output
              })
          }
        }
      }
      for version in ["-tls1_2", "-tls1_3"] {
        let received = try await connect(version)
        #expect(received.contains("HTTP/1.1 200 OK"), "\(received)")
        // Handlers know that the connection is encrypted.
        #expect(received.contains("x true"), "\(received)")
      }
      #expect(try await !connect("-tls1_1").contains("HTTP/1.1"))
      // Whoever speaks plainly, or says nothing at all, is let go.
      #expect(try await !client.exchange("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n", .open).contains("pong"))
      _ = try await client.exchange("", .open)
    }
  }

  @Test("the end of the certificate is known")
  func expiry() throws {
    let files = try TestCertificate()
    defer { files.remove() }
    let identity = try TLSIdentity(certificate: files.certificate, key: files.key)
    let days = (Double(identity.validUntil) - Date().timeIntervalSince1970) / 86_400
    #expect((1.9...2.1).contains(days))
  }

  @Test("wrong files are refused, each with its reason")
  func mistakes() throws {
    let files = try TestCertificate()
    let others = try TestCertificate()
    defer {
      files.remove()
      others.remove()
    }
    let missing = files.folder.appendingPathComponent("fehlt.pem").path
    let words = try files.write("kein PEM\n", "worte.pem")
    let empty = try files.write("", "leer.pem")
    let broken = try files.write(
      "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "kaputt.pem")
    let locked = files.folder.appendingPathComponent("verschlossen.pem").path
    #expect(
      try TestCertificate.run(
        "pkcs8", "-topk8", "-in", files.key, "-out", locked, "-passout", "pass:geheim"
      ).status == 0)
    func mistake(_ certificate: String, _ key: String) -> TLSIdentity.Mistake? {
      do throws(TLSIdentity.Mistake) {
        _ = try TLSIdentity(certificate: certificate, key: key)
        return nil
      } catch { return error }
    }
    #expect(mistake(files.certificate, files.key) == nil)
    #expect(mistake(missing, files.key) == .unreadable(path: missing))
    #expect(mistake(files.certificate, missing) == .unreadable(path: missing))
    #expect(mistake(files.folder.path, files.key) == .unreadable(path: files.folder.path))
    for path in [words, empty, broken, files.key] {
      #expect(mistake(path, files.key) == .noCertificate(path: path))
    }
    for path in [words, empty, broken, files.certificate, locked] {
      #expect(mistake(files.certificate, path) == .noKey(path: path))
    }
    #expect(mistake(files.certificate, others.key) == .mismatch)
  }
}
