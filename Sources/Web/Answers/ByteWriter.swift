import Hummingbird
import NIOCore

/// Where a streamed answer is written to.
public struct ByteWriter {
  private var writer: any ResponseBodyWriter
  /// How many bytes were sent.
  private(set) var written = 0

  init(_ writer: any ResponseBodyWriter) {
    self.writer = writer
  }

  /// Sends a piece; waits while the client is slower.
  public mutating func write(_ bytes: [UInt8]) async throws {
    guard !bytes.isEmpty else { return }
    // Hummingbird's writers are not marked Sendable; `inout` sees to it that one task at a time uses this one.
    nonisolated(unsafe) var writer = writer
    try await writer.write(ByteBuffer(bytes: bytes))
    self.writer = writer
    written += bytes.count
  }
}
