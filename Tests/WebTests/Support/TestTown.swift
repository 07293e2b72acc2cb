import Foundation
import Logging
import Markup
import Synchronization
import Web

/// A small town with a route of every kind, for the tests of the shell.
enum TestTown {
  struct Broken: Error, CustomStringConvertible {
    var description: String { "SELECT secret FROM family" }
  }

  static let site = SiteInfo(
    town: "Testhausen", navigation: [.init("Alle <Angebote>", "/suche")],
    legal: [.init("Impressum", "/impressum")], search: "/suche", isDemo: true)

  static let word = QueryParameter<String>.text("q", limit: 50, purpose: both("Wort"))
  static let age = QueryParameter<Int>.integer("alter", 0...18, purpose: both("Alter"))
  static let open = QueryParameter<Bool>.flag("offen", purpose: both("Offen"))
  static let format = QueryParameter<Format>.choice("format", purpose: both("Format"))

  enum Format: String, CaseIterable, Sendable { case json, ndjson }

  /// A fault that will pass by itself.
  struct Passing: Error {}

  static let front = Route("/", access: .everyone, purpose: both("Start"))
  static let search = Route(
    "/suche", access: .everyone, purpose: both("Suche"), query: [word.info, age.info, open.info, format.info])
  static let offer = Route("/angebot" / .uuid("id"), access: .everyone, purpose: both("Angebot"))
  static let offerTimes = Route(
    "/angebot" / .uuid("id") / "termine", access: .everyone, purpose: both("Termine"))
  static let offerNew = Route("/angebot/neu", access: .everyone, purpose: both("Neu"))
  static let town = Route(
    "/ort" / .text("ags") / .integer("seite", 1...99), access: .everyone, purpose: both("Ort"))
  static let broken = Route("/kaputt", access: .everyone, purpose: both("Kaputt"))
  static let send = Route("/api/senden", method: .post, access: .everyone, purpose: both("Senden"))
  static let api = Route("/api/dinge", access: .everyone, purpose: both("Dinge"), query: [age.info])
  static let apiBroken = Route("/api/kaputt", access: .everyone, purpose: both("Kaputt"))
  static let stream = Route("/api/strom", access: .everyone, purpose: both("Strom"))
  static let versioned = Route("/version", access: .everyone, purpose: both("Version"))
  static let file = Route("/datei", access: .everyone, purpose: both("Datei"))
  static let refused = Route(
    "/ablehnung" / .integer("status", 0...999), access: .everyone, purpose: both("Nein"))

  static let who = Route("/wer", access: .everyone, purpose: both("Wer"))
  static let slow = Route("/langsam", access: .everyone, purpose: both("Langsam"))
  static let passing = Route("/gleich", access: .everyone, purpose: both("Gleich"))
  static let apiPassing = Route("/api/gleich", access: .everyone, purpose: both("Gleich"))
  static let endless = Route("/api/endlos", access: .everyone, purpose: both("Endlos"))
  static let cut = Route("/api/abbruch", access: .everyone, purpose: both("Abbruch"))

  static let registrations: [Registration] = [
    who.handle { request in
      .text("\(request.host ?? "-") \(request.isSecure.map(String.init) ?? "nil")")
    },
    slow.handle { _ in
      try await Task.sleep(for: .seconds(600))
      return .text("spät")
    },
    passing.handle { _ in throw Passing() },
    apiPassing.handle { _ in throw Passing() },
    endless.handle { _ in
      .stream(type: "text/plain") { writer in
        while true { try await writer.write([UInt8](repeating: 0x61, count: 65_536)) }
      }
    },
    cut.handle { _ in
      .stream(type: "text/plain") { writer in
        try await writer.write([0x61])
        throw Broken()
      }
    },
    front.handle { _ in .page(Page(title: "Start", main: "<h1>Start</h1>", style: "front")) },
    search.handle { request in
      let word = try request.query(word)
      let age = try request.query(age)
      let open = try request.query(open)
      let formats = try request.queryValues(format)
      return .page(
        Page(
          title: word ?? "-",
          main:
            "<h1>\(word)|\(age.map { "\($0)" as HTML })|\(open == true ? "ja" : "nein")|\(formats, { "\($0.rawValue)," })</h1>"
        ))
    },
    offer.handle { _, id in .text(id.uuidString) },
    offerTimes.handle { _, id in .text("Termine \(id.uuidString)") },
    offerNew.handle { _ in .text("neu") },
    town.handle { _, place in .text("\(place.0) \(place.1)") },
    broken.handle { _ in throw Broken() },
    send.handle { request in .text("\(request.content.count)") },
    api.handle { request in .json(Array("[\(try request.query(age) ?? -1)]".utf8)) },
    apiBroken.handle { _ in throw Broken() },
    stream.handle { _ in
      .stream(type: "application/x-ndjson") { writer in
        for number in 1...3 { try await writer.write(Array("{\"n\":\(number)}\n".utf8)) }
      }
    },
    versioned.handle { request in
      let version = ETag("v 7\"")
      return request.has(version) ? .notModified(version) : .text("lang").version(version)
    },
    file.handle { _ in .bytes([1, 2], type: "application/zip").saved(as: "Kä\"\r\n se.zip") },
    refused.handle { _, status in
      .refusal(Refusal(Status(code: status), retryAfter: status == 429 ? 60 : nil))
    },
  ]

  static func server(
    site: SiteInfo = site, settings: ServerSettings = patient,
    operations: Operations = Operations(), logger: Logger = silent
  ) throws -> Server {
    try Server(
      site: site, registrations: registrations, settings: settings, operations: operations, logger: logger)
  }

  /// Many tests share few cores, so that a handler may wait for its turn for long.
  static let patient = ServerSettings(
    port: 0, headTime: .seconds(600), requestTime: .seconds(600), idleTime: .seconds(120),
    checkTime: .seconds(600))

  static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  static func both(_ text: String) -> Wording { Wording(de: text, en: text) }
}

/// Keeps what is logged.
final class LogKeeper: Sendable {
  let lines = Mutex<[String]>([])

  func logger(_ level: Logger.Level) -> Logger {
    var logger = Logger(label: "test") { _ in Handler(keeper: self) }
    logger.logLevel = level
    return logger
  }

  struct Handler: LogHandler {
    let keeper: LogKeeper
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let pairs = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      keeper.lines.withLock { $0.append("\(event.level) \(event.message) \(pairs.joined(separator: " "))") }
    }
  }
}
