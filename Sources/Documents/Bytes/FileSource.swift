#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file as a source of bytes. The file is closed when the source goes away.
public final class FileSource: ByteSource {
  /// The last part of the path, for messages.
  public let name: String
  private let descriptor: Int32
  private var atEnd = false

  /// Opens the file. Throws `file-not-found`, `file-not-readable` or `file-is-folder`.
  public init(path: String) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    // A NUL would cut the path short in C and open another file than the one named.
    descriptor = path.utf8.contains(0) ? -1 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || path.utf8.contains(0) {
        throw DocumentError(
          "file-not-found", file: name, message: "Die Datei gibt es nicht.",
          mend: "Bitte prüfen Sie den Pfad.")
      }
      throw Self.unreadable(name, errno)
    }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw DocumentError(
        "file-is-folder", file: name, message: "Das ist ein Ordner, keine Datei.",
        mend: "Bitte geben Sie eine Datei an.")
    }
  }

  deinit { close(descriptor) }

  /// The next piece; nil at the end. Throws `file-not-readable`.
  public func next() throws -> [UInt8]? {
    guard !atEnd else { return nil }
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: ByteSourceLimits.pieceSize) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else { throw Self.unreadable(name, failure) }
    atEnd = piece.isEmpty
    return atEnd ? nil : piece
  }

  private static func unreadable(_ name: String, _ code: Int32) -> DocumentError {
    DocumentError(
      "file-not-readable", file: name,
      message: "Die Datei lässt sich nicht lesen (\(String(cString: strerror(code)))).",
      mend: "Bitte prüfen Sie, ob Sie die Datei lesen dürfen und ob sie noch da ist.")
  }
}
