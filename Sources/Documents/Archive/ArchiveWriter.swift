import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a ZIP archive whose bytes depend on its contents only: fixed times and modes, the order given.
///
/// Nothing appears at the path before `finish`; files are then read from disk piece by piece.
public final class ArchiveWriter {
  private let handle: OpaquePointer
  private let name: String
  private var names: Set<String> = []
  private var isFinished = false

  /// Begins an archive that replaces what is at `path`. Throws `archive-not-writable`.
  public init(path: String) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw ArchiveFault.notWritable(zipMessage(code)).naming(file: name)
    }
    self.handle = handle
  }

  deinit { if !isFinished { zip_discard(handle) } }

  /// Adds a file from memory.
  /// Throws `archive-unsafe-name`, `archive-duplicate` or `archive-not-writable`.
  public func add(_ entry: String, bytes: [UInt8], isCompressed: Bool = true) throws {
    try check(entry)
    // libzip reads the bytes in `finish` and frees them, so it gets its own copy from malloc.
    let copy = malloc(max(1, bytes.count))
    bytes.withUnsafeBytes { source in
      if let copy, let base = source.baseAddress { memcpy(copy, base, source.count) }
    }
    guard let copy, let source = zip_source_buffer(handle, copy, UInt64(bytes.count), 1) else {
      throw fault()
    }
    try add(entry, source, isCompressed)
  }

  /// Adds a file from disk; it must stay there until `finish`.
  /// Throws `file-not-found`, `archive-unsafe-name`, `archive-duplicate` or `archive-not-writable`.
  public func add(_ entry: String, fileAt path: String) throws {
    try check(entry)
    _ = try FileSource(path: path)
    guard let source = zip_source_file(handle, path, 0, -1) else { throw fault() }
    try add(entry, source, true)
  }

  /// Writes the archive. Throws `archive-not-writable`; then what was at the path is still there.
  public func finish() throws {
    guard !isFinished else { return }
    guard !names.isEmpty else {
      throw ArchiveFault.notWritable("es enthält keine Datei").naming(file: name)
    }
    guard zip_close(handle) == 0 else { throw fault() }
    isFinished = true
  }

  private func check(_ entry: String) throws {
    guard ArchiveDirectory.safeName(entry) == entry, !entry.hasSuffix("/") else {
      throw ArchiveFault.unsafeName(entry)
    }
    guard names.insert(entry).inserted else { throw ArchiveFault.duplicate(entry) }
  }

  private func add(_ entry: String, _ source: OpaquePointer, _ isCompressed: Bool) throws {
    let added = zip_file_add(handle, entry, source, ZIP_FL_ENC_UTF_8)
    guard added >= 0 else {
      zip_source_free(source)
      throw fault()
    }
    let index = UInt64(added)
    // 1 January 1980, the first day of ZIP's clock; independent of the time zone.
    let firstDay: UInt16 = 1 << 5 | 1
    guard zip_file_set_dostime(handle, index, 0, firstDay, 0) == 0,
      zip_file_set_external_attributes(handle, index, 0, UInt8(ZIP_OPSYS_UNIX), 0o100644 << 16) == 0,
      zip_set_file_compression(handle, index, isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6) == 0
    else { throw fault() }
  }

  private func fault() -> DocumentError {
    ArchiveFault.notWritable(String(cString: zip_strerror(handle))).naming(file: name)
  }
}
