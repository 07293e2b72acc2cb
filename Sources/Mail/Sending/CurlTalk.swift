import CCurl

/// What goes to and fro while libcurl sends a mail: hands it the bytes, and remembers how far it came.
final class CurlTalk {
  /// How far the talk with the server is.
  enum Stage: Sendable { case greeting, sender, recipient, content }

  /// Whether we are taking leave; what the server says to that is not about the mail.
  private var isLeaving = false

  private var bytes: [UInt8] = []
  private var sent = 0
  private(set) var stage = Stage.greeting
  private(set) var lastWords = ""
  /// Whether some of the mail itself has left.
  var hasBegunBody: Bool { sent > 0 }

  /// Gets ready for the next mail.
  func begin(_ bytes: [UInt8]) {
    self.bytes = bytes
    sent = 0
    stage = .greeting
    isLeaving = false
    lastWords = ""
  }

  /// Has libcurl call this object, which must live as long as the handle.
  func attach(to curl: UnsafeMutableRawPointer) {
    let me = Unmanaged.passUnretained(self).toOpaque()
    _ = lotse_curl_pointer(curl, CURLOPT_READDATA, me)
    _ = lotse_curl_bytes_call(curl, CURLOPT_READFUNCTION) { buffer, size, count, me in
      guard let buffer, let me else { return 0 }
      return CurlTalk.from(me).give(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }
    // What libcurl has to show is for nobody; without this it would go to standard output.
    _ = lotse_curl_bytes_call(curl, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
    _ = lotse_curl_number(curl, CURLOPT_VERBOSE, 1)
    _ = lotse_curl_pointer(curl, CURLOPT_DEBUGDATA, me)
    _ = lotse_curl_debug_call(curl) { _, kind, text, count, me in
      guard let text, let me else { return 0 }
      let line = UnsafeRawBufferPointer(start: text, count: count)
      switch kind {
      case CURLINFO_HEADER_OUT: CurlTalk.from(me).weSay(line)
      case CURLINFO_HEADER_IN: CurlTalk.from(me).theySay(line)
      default: break
      }
      return 0
    }
  }

  private static func from(_ pointer: UnsafeMutableRawPointer) -> CurlTalk {
    Unmanaged<CurlTalk>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - sent)
    guard count > 0 else { return 0 }
    buffer.copyBytes(from: bytes[sent..<sent + count])
    sent += count
    return count
  }

  /// Only the command counts; what follows it may be a password.
  private func weSay(_ line: UnsafeRawBufferPointer) {
    switch String(decoding: line.prefix(4), as: UTF8.self) {
    case "MAIL": stage = .sender
    case "RCPT": stage = .recipient
    case "DATA": stage = .content
    case "QUIT": isLeaving = true
    default: break
    }
  }

  private func theySay(_ line: UnsafeRawBufferPointer) {
    if isLeaving { return }
    lastWords = String(decoding: line.prefix(500).prefix { $0 >= 0x20 }, as: UTF8.self)
  }
}
