import Foundation
import Web

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sends bytes as they are and reads until the server closes: HTTP that no polite client would send.
struct RawClient: Sendable {
  struct Failure: Error {
    var call: String
    var code: Int32
  }

  let port: Int

  /// What a client does after its request while it waits for the answer.
  enum Manner: Sendable {
    /// Says that nothing more will come, and reads.
    case polite
    /// Leaves its side open, and reads.
    case open
    /// Sends one more byte now and then, and reads.
    case dripping
    /// Leaves its side open, and does not read for so many milliseconds; then only as much as is there.
    case deaf(milliseconds: Int)
  }

  func exchange(_ request: String, _ manner: Manner = .polite) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      // A thread of its own: these calls block, and the global queues share their threads with the server's tasks.
      Thread.detachNewThread {
        continuation.resume(with: Result { try blockingExchange(Array(request.utf8), manner) })
      }
    }
  }

  private func blockingExchange(_ request: [UInt8], _ manner: Manner) throws -> String {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let handle = socket(AF_INET, kind, 0)
    guard handle >= 0 else { throw Failure(call: "socket", code: errno) }
    defer { close(handle) }
    var limit = timeval(tv_sec: 300, tv_usec: 0)
    if case .dripping = manner { limit = timeval(tv_sec: 0, tv_usec: 50_000) }
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Failure(call: "connect", code: errno) }
    var sent = 0
    while sent < request.count {
      let count = request[sent...].withUnsafeBytes {
        send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // A server that has refused already may close before it has read everything.
      guard count > 0 else { break }
      sent += count
    }
    switch manner {
    case .polite: shutdown(handle, Int32(SHUT_WR))
    case .deaf(let milliseconds): usleep(UInt32(milliseconds) * 1_000)
    case .open, .dripping: break
    }
    var drops = 0
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(handle, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EAGAIN, case .dripping = manner, drops < 400 {
        drops += 1
        var drop = UInt8(ascii: "a")
        if send(handle, &drop, 1, Int32(MSG_NOSIGNAL)) < 0 { break }
        continue
      }
      guard count > 0 else { break }
      received.append(contentsOf: buffer[..<count])
    }
    return String(decoding: received, as: UTF8.self)
  }
}

extension Server {
  /// Runs the server at a port of its own while `body` talks to it.
  func live(_ body: @escaping @Sendable (RawClient) async throws -> Void) async throws {
    let (ports, announced) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { announced.finish() }
        try await run { announced.yield($0) }
      }
      for await port in ports {
        try await body(RawClient(port: port))
        break
      }
      group.cancelAll()
      try await group.waitForAll()
    }
  }
}
