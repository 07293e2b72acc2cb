import CZip

/// One file of an archive, unpacked piece by piece and never beyond what the directory claims.
final class ArchiveEntrySource: ByteSource {
  /// Keeps the archive open while it is read.
  private let archive: Archive
  private let entry: Archive.Entry
  private let file: OpaquePointer
  private var total = 0
  private var atEnd = false

  init(archive: Archive, entry: Archive.Entry) throws {
    self.archive = archive
    self.entry = entry
    guard let file = zip_fopen_index(archive.handle, entry.index, 0) else {
      let detail = String(cString: zip_strerror(archive.handle))
      throw ArchiveFault.damaged(entry: entry.name, detail).naming(file: archive.name)
    }
    self.file = file
  }

  deinit { zip_fclose(file) }

  func next() throws -> [UInt8]? {
    guard !atEnd else { return nil }
    var got: zip_int64_t = 0
    let piece = [UInt8](unsafeUninitializedCapacity: ByteSourceLimits.pieceSize) { buffer, count in
      got = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
      count = max(0, Int(got))
    }
    guard got >= 0 else {
      let detail = String(cString: zip_file_strerror(file))
      throw ArchiveFault.damaged(entry: entry.name, detail).naming(file: archive.name)
    }
    total += piece.count
    // The directory was judged by its claims; so the claims are what holds.
    guard total <= entry.size else { throw ArchiveFault.bomb(entry.name).naming(file: archive.name) }
    if piece.isEmpty {
      atEnd = true
      guard total == entry.size else {
        throw ArchiveFault.damaged(entry: entry.name, "zu kurz").naming(file: archive.name)
      }
      return nil
    }
    return piece
  }
}
