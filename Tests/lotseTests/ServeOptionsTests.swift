import ArgumentParser
import Foundation
import Testing
import Web

@testable import lotse

/// What is said about how to serve, and what is refused.
@Suite struct ServeOptionsTests {
  @Test func defaultsAreThoseOfTheHandbook() throws {
    let settings = try ServeOptions.parse([]).settings()
    let table = try DocumentationTests.text("docs/handbuch/einstellungen.md")
    for (flag, value) in [
      ("--port", settings.port), ("--max-body", settings.bodyLimit), ("--max-header", settings.headerLimit),
      ("--max-connections", settings.connectionLimit),
      ("--head-seconds", Int(settings.headTime / .seconds(1))),
      ("--request-seconds", Int(settings.requestTime / .seconds(1))),
      ("--idle-seconds", Int(settings.idleTime / .seconds(1))),
    ] {
      let line = try #require(table.split(separator: "\n").first { $0.contains("`\(flag)`") })
      #expect(line.hasSuffix("| `\(value)` |"), "\(line)")
    }
    #expect(settings.trustedProxies.isEmpty)
    #expect(settings.tls == nil)
    #expect(settings.metricsToken == nil)
  }

  @Test func flagsReachTheServer() throws {
    let settings = try ServeOptions.parse([
      "--port", "0", "--max-body", "2048", "--max-header", "4096", "--max-connections", "7", "--head-seconds",
      "3",
      "--request-seconds", "4", "--idle-seconds", "5", "--trusted-proxy", "127.0.0.1,fd00::/8",
      "--metrics-token",
      "0123456789abcdef",
    ]).settings()
    #expect(settings.port == 0)
    #expect(settings.bodyLimit == 2_048)
    #expect(settings.headerLimit == 4_096)
    #expect(settings.connectionLimit == 7)
    #expect(settings.headTime == .seconds(3))
    #expect(settings.requestTime == .seconds(4))
    #expect(settings.idleTime == .seconds(5))
    #expect(settings.trustedProxies == (try TrustedProxies("127.0.0.1,fd00::/8")))
    #expect(settings.metricsToken == "0123456789abcdef")
  }

  @Test(arguments: [
    ("--port", "70000", "65535"), ("--max-body", "0", "1024"), ("--max-header", "99999999", "1048576"),
    ("--max-connections", "0", "1"), ("--head-seconds", "0", "3600"), ("--request-seconds", "-1", "3600"),
    ("--idle-seconds", "4000", "3600"),
  ])
  func numbersOutsideTheirRangeAreRefused(flag: String, value: String, words: String) {
    do {
      _ = try ServeOptions.parse(["\(flag)=\(value)"])
      Issue.record("\(flag) \(value) was taken")
    } catch {
      let message = ServeOptions.message(for: error)
      #expect(message.contains(flag) && message.contains(words), "\(message)")
    }
  }

  @Test func mistakesAreExplainedAndTheMendIsNamed() throws {
    let folder = try Program.folder()
    let words = folder.appendingPathComponent("worte.pem").path
    try "Worte".write(toFile: words, atomically: true, encoding: .utf8)
    for (arguments, expected) in [
      (["--trusted-proxy", "127.0.0.1,proxy.example"], ["„proxy.example“", "10.0.0.0/8"]),
      (["--trusted-proxy", ""], ["LOTSE_TRUSTED_PROXY"]),
      (["--metrics-token", "kurz"], ["16 Zeichen", "openssl"]),
      (["--tls-certificate", words], ["--tls-key", "zusammen"]),
      (["--tls-key", words], ["--tls-certificate"]),
      (["--tls-certificate", "/fehlt.pem", "--tls-key", words], ["/fehlt.pem", "Pfad und Rechte"]),
      (["--tls-certificate", words, "--tls-key", words], [words, "BEGIN CERTIFICATE"]),
    ] {
      let options = try ServeOptions.parse(arguments)
      let error = #expect(throws: UserError.self) { try options.settings() }
      for word in expected {
        #expect(error?.description.contains(word) == true, "\(String(describing: error))")
      }
    }
  }

  @Test func theEnvironmentIsReadAndItsMistakesAreNamed() throws {
    let folder = try Program.folder().path
    for (name, value, word) in [
      ("LOTSE_MAX_BODY", "viel", "LOTSE_MAX_BODY ist „viel“"), ("LOTSE_IDLE_SECONDS", "0", "von 1 bis 3600"),
      ("LOTSE_TRUSTED_PROXY", "10.0.0.0/99", "„10.0.0.0/99“"), ("LOTSE_METRICS_TOKEN", "x", "16 Zeichen"),
      ("LOTSE_TLS_KEY", "/fehlt.pem", "--tls-certificate"),
    ] {
      let outcome = try Program.run(
        ["demo", "--data", "\(folder)/d", "--port", "0"], environment: [name: value])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(word), "\(outcome.errors)")
    }
  }
}
