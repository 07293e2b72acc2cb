import CZip

/// Reads and judges the directory of an archive.
enum ArchiveDirectory {
  static func read(_ handle: OpaquePointer, limits: ArchiveLimits) throws -> [Archive.Entry] {
    let count = Int(zip_get_num_entries(handle, 0))
    guard count <= limits.entries else { throw ArchiveFault.tooManyEntries(limits.entries) }
    var entries: [Archive.Entry] = []
    var names: Set<String> = []
    var total = 0
    for index in 0..<UInt64(max(0, count)) {
      let raw = try name(handle, index)
      try refuseLink(handle, index, raw)
      guard let name = safeName(raw) else { throw ArchiveFault.unsafeName(raw) }
      guard names.insert(name).inserted else { throw ArchiveFault.duplicate(name) }
      let sizes = try judgedSizes(handle, index, name, limits)
      guard !name.hasSuffix("/"), !name.hasPrefix("__MACOSX/") else { continue }
      total += sizes.unpacked
      guard total <= limits.totalBytes else { throw ArchiveFault.tooLarge(limits.totalBytes) }
      entries.append(.init(name: name, size: sizes.unpacked, index: index, packedSize: sizes.packed))
    }
    return entries
  }

  /// The name without a leading `./`; nil when it is unfit: absolute, upwards, with `\`, a drive or controls.
  static func safeName(_ raw: String) -> String? {
    var name = raw[...]
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    guard !name.isEmpty, !name.hasPrefix("/"), !name.contains("\\") else { return nil }
    guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else { return nil }
    let drive = Array(name.utf8.prefix(2))
    if drive.count == 2, drive[1] == UInt8(ascii: ":") { return nil }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    // An empty part is allowed at the end only, where it marks a folder.
    guard !parts.contains(where: { $0 == ".." || $0 == "." }) else { return nil }
    guard !parts.dropLast().contains("") else { return nil }
    return String(name)
  }

  private static func name(_ handle: OpaquePointer, _ index: UInt64) throws -> String {
    guard let raw = zip_get_name(handle, index, 0) else {
      throw ArchiveFault.damaged(String(cString: zip_strerror(handle)))
    }
    return String(cString: raw)
  }

  private static func refuseLink(_ handle: OpaquePointer, _ index: UInt64, _ name: String) throws {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_file_get_external_attributes(handle, index, 0, &system, &attributes) == 0 else { return }
    // The upper half holds the Unix mode; S_IFLNK is 0xA000. Whoever packed it, unpackers heed the mode.
    if (attributes >> 16) & 0xF000 == 0xA000 { throw ArchiveFault.symlink(name) }
  }

  private static func judgedSizes(
    _ handle: OpaquePointer, _ index: UInt64, _ name: String, _ limits: ArchiveLimits
  ) throws -> (unpacked: Int, packed: Int) {
    var status = zip_stat_t()
    guard zip_stat_index(handle, index, 0, &status) == 0,
      status.valid & UInt64(ZIP_STAT_SIZE) != 0, status.valid & UInt64(ZIP_STAT_COMP_SIZE) != 0,
      let unpacked = Int(exactly: status.size), let packed = Int(exactly: status.comp_size)
    else { throw ArchiveFault.damaged(entry: name, String(cString: zip_strerror(handle))) }
    if status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, status.encryption_method != ZIP_EM_NONE {
      throw ArchiveFault.encrypted(name)
    }
    guard unpacked <= limits.totalBytes else { throw ArchiveFault.tooLarge(limits.totalBytes) }
    if unpacked > limits.ratioFloor, unpacked / max(1, packed) > limits.ratio {
      throw ArchiveFault.bomb(name)
    }
    return (unpacked, packed)
  }
}
