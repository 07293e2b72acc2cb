/// A stream of bytes that is pulled piece by piece, so that a file of any size needs little memory.
public protocol ByteSource: AnyObject {
  /// The next piece, never empty and at most `ByteSourceLimits.pieceSize` bytes; nil at the end.
  func next() throws -> [UInt8]?
}

/// What every source of bytes keeps to.
public enum ByteSourceLimits {
  /// The largest piece that a source hands out, in bytes.
  public static let pieceSize = 64 * 1024
}

/// Bytes in memory as a source.
public final class BytesSource: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var position = 0

  /// Hands out `bytes` in pieces of `pieceSize`; tests use small pieces to try every boundary.
  public init(_ bytes: [UInt8], pieceSize: Int = ByteSourceLimits.pieceSize) {
    self.bytes = bytes
    self.pieceSize = min(max(1, pieceSize), ByteSourceLimits.pieceSize)
  }

  /// The next piece; nil at the end.
  public func next() -> [UInt8]? {
    guard position < bytes.count else { return nil }
    let end = min(position + pieceSize, bytes.count)
    defer { position = end }
    return position == 0 && end == bytes.count ? bytes : Array(bytes[position..<end])
  }
}

extension ByteSource {
  /// Reads to the end; throws `too-large` beyond `limit` bytes rather than filling the memory.
  public func readAll(limit: Int) throws -> [UInt8] {
    var all: [UInt8] = []
    while let piece = try next() {
      guard all.count + piece.count <= limit else {
        throw DocumentError(
          "too-large", message: "Die Datei ist größer als \(limit / 1_048_576) MB.",
          mend: "Bitte teilen Sie die Datei auf.")
      }
      all.append(contentsOf: piece)
    }
    return all
  }
}
