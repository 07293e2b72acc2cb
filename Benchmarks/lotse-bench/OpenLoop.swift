import Foundation
import Synchronization

/// Requests at fixed moments over a few kept connections; the time of each runs from its intended moment.
struct OpenLoop {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let port: Int
  let paths: [String]
  let rate: Int
  let seconds: Int
  private let connections = 8

  /// Seconds of each request. Throws when the server cannot be reached or answers other than 200.
  func run() throws -> [Double] {
    let outcome = Outcome()
    let begin = DispatchTime.now().uptimeNanoseconds + 200_000_000
    let count = rate * seconds
    let group = DispatchGroup()
    for lane in 0..<connections {
      let thread = Thread {
        defer { group.leave() }
        do {
          let connection = try Connection(port: port)
          for slot in stride(from: lane, to: count, by: connections) {
            let due = begin + UInt64(slot) * 1_000_000_000 / UInt64(rate)
            Self.sleep(until: due)
            try connection.get(paths[slot % paths.count])
            let took = Double(DispatchTime.now().uptimeNanoseconds - due) / 1e9
            // The first second warms up.
            if slot >= rate { outcome.samples.withLock { $0.append(took) } }
          }
        } catch {
          outcome.failure.withLock { $0 = "\(error)" }
        }
      }
      group.enter()
      thread.start()
    }
    group.wait()
    if let failure = outcome.failure.withLock({ $0 }) { throw Failure(description: failure) }
    return outcome.samples.withLock { $0 }
  }

  private static func sleep(until due: UInt64) {
    let now = DispatchTime.now().uptimeNanoseconds
    guard due > now else { return }
    var pause = timespec(tv_sec: Int((due - now) / 1_000_000_000), tv_nsec: Int((due - now) % 1_000_000_000))
    nanosleep(&pause, nil)
  }

  private final class Outcome: Sendable {
    let samples = Mutex<[Double]>([])
    let failure = Mutex<String?>(nil)
  }
}

/// One kept HTTP/1.1 connection to this machine.
private final class Connection {
  private let socket: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    guard status == 0 else { throw OpenLoop.Failure(description: "no server at port \(port)") }
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(socket) }

  func get(_ path: String) throws {
    let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    guard send(socket, request, request.count, 0) == request.count else {
      throw OpenLoop.Failure(description: "the request was not taken")
    }
    var head: [UInt8] = []
    var missing: Int?
    while missing != 0 {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { throw OpenLoop.Failure(description: "\(path): the answer broke off") }
      if let left = missing {
        missing = max(0, left - count)
        continue
      }
      head += buffer[..<count]
      guard let end = head.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
      missing = max(0, try Self.length(head[..<end.lowerBound], path) - (head.count - end.upperBound))
    }
  }

  private static func length(_ head: ArraySlice<UInt8>, _ path: String) throws -> Int {
    let lines = String(decoding: head, as: UTF8.self).lowercased().split(separator: "\r\n")
    guard let status = lines.first, status.contains(" 200") else {
      throw OpenLoop.Failure(description: "\(path): \(lines.first ?? "")")
    }
    let field = lines.first { $0.hasPrefix("content-length:") }
    guard let text = field?.dropFirst(15), let length = Int(text.trimmingCharacters(in: .whitespaces)) else {
      throw OpenLoop.Failure(description: "\(path): no content length")
    }
    return length
  }
}
