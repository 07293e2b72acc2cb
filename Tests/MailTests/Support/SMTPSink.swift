import Foundation
import Synchronization

/// A mail server on this machine that takes everything, or does what it is told to do instead.
final class SMTPSink: Sendable {
  /// What it does at a step of the talk.
  enum Step: Sendable {
    case usual
    case say(String)
    /// Says nothing and keeps the line.
    case hang
    case hangUp

    var isUsual: Bool { if case .usual = self { true } else { false } }
  }

  struct Mail: Sendable {
    var from = ""
    var to = ""
    /// As the client meant it: without the dots that were stuffed.
    var text = ""
  }

  struct Seen: Sendable {
    var connections = 0
    var commands: [String] = []
    var mails: [Mail] = []
  }

  let port: Int
  private let listener: Int32
  private let state = Mutex(Seen())
  private let behaviour: @Sendable (String, Seen) -> Step

  var seen: Seen { state.withLock { $0 } }
  var mails: [Mail] { seen.mails }

  /// `behaviour` is asked with `GREET`, the command, or `.` at the end of a mail, and with what was before.
  init(_ behaviour: @escaping @Sendable (String, Seen) -> Step = { _, _ in .usual }) throws {
    self.behaviour = behaviour
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.listener = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 50) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isListening else { throw CocoaError(.fileWriteUnknown) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in
      while true {
        let line = accept(listener, nil, nil)
        if line < 0 { return }
        Thread.detachNewThread { [self] in serve(line) }
      }
    }
  }

  /// Takes no more connections.
  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve(_ line: Int32) {
    guard let stream = fdopen(line, "r") else { return }
    defer { fclose(stream) }
    state.withLock { $0.connections += 1 }
    var mail = Mail()
    guard answer("GREET", "220 sink ESMTP", line, stream) else { return }
    while let text = Self.line(stream) {
      let command = String(text.prefix(4)).uppercased()
      state.withLock { $0.commands.append(text) }
      var usual = "250 2.0.0 fine"
      switch command {
      case "EHLO": usual = "250-sink\r\n250 8BITMIME"
      case "MAIL": mail = Mail(from: Self.address(text))
      case "RCPT": mail.to = Self.address(text)
      case "DATA": usual = "354 go on"
      case "QUIT": usual = "221 2.0.0 bye"
      default: break
      }
      guard answer(command, usual, line, stream) else { return }
      if command == "QUIT" { return }
      guard command == "DATA", behaviour(command, seen).isUsual else { continue }
      var lines: [String] = []
      while let next = Self.line(stream), next != "." {
        lines.append(next.hasPrefix(".") ? String(next.dropFirst()) : next)
      }
      mail.text = lines.map { $0 + "\r\n" }.joined()
      guard answer(".", "250 2.0.0 taken", line, stream, mail) else { return }
    }
  }

  /// Answers a step. False when the talk is over. A mail counts as taken when the usual answer was given.
  private func answer(
    _ command: String, _ usual: String, _ line: Int32, _ stream: UnsafeMutablePointer<FILE>,
    _ mail: Mail? = nil
  ) -> Bool {
    let words: String
    switch behaviour(command, seen) {
    case .usual:
      words = usual
      if let mail { state.withLock { $0.mails.append(mail) } }
    case .say(let other): words = other
    case .hangUp: return false
    case .hang:
      while Self.line(stream) != nil {}
      return false
    }
    let bytes = Array((words + "\r\n").utf8)
    _ = send(line, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    return !words.hasPrefix("421")
  }

  private static func address(_ line: String) -> String {
    String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
  }

  private static func line(_ stream: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 2_000)
    guard fgets(&buffer, Int32(buffer.count), stream) != nil else { return nil }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes.filter { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
  }
}
