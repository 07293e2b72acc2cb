import CZip

/// How much an archive may hold before it is refused.
public struct ArchiveLimits: Sendable, Hashable {
  /// Files in the archive.
  public var entries = 10_000
  /// Bytes of all files together, unpacked.
  public var totalBytes = 2 << 30
  /// Unpacked size over packed size of one file.
  public var ratio = 200
  /// Files up to this unpacked size may be packed as tightly as they like, in bytes.
  public var ratioFloor = 1 << 20

  /// 10,000 files, 2 GiB, 200 to 1 above 1 MiB.
  public static let `default` = ArchiveLimits()

  /// The default limits, to be changed one by one.
  public init() {}
}

/// A ZIP archive from anywhere, read without trusting it.
///
/// What leads out of the archive, is twice in it, encrypted, a link, or suspiciously large makes the whole
/// archive refused. Folders and the Mac's `__MACOSX` shadows are left out. Archives within are only files.
/// Use an archive and its sources from one task at a time.
public final class Archive {
  /// A file in the archive.
  public struct Entry: Sendable, Hashable {
    /// Its path within the archive, with `/` between folders.
    public var name: String
    /// Its unpacked size in bytes, as the archive claims; reading never gives more.
    public var size: Int
    let index: UInt64
    let packedSize: Int
  }

  /// The files, in the order of the archive's directory.
  public let entries: [Entry]
  /// The archive's file name, for messages.
  public let name: String

  let handle: OpaquePointer
  let limits: ArchiveLimits

  /// Opens the archive and checks its directory.
  /// Throws `file-not-found`, `archive-not-zip`, `archive-damaged`, `archive-encrypted`,
  /// `archive-unsafe-name`, `archive-symlink`, `archive-duplicate`, `archive-too-many-entries`,
  /// `archive-too-large` or `archive-bomb`.
  public init(path: String, limits: ArchiveLimits = .default) throws {
    name = try FileSource(path: path).name
    self.limits = limits
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
      let fault = code == ZIP_ER_NOZIP ? ArchiveFault.notZip() : ArchiveFault.damaged(zipMessage(code))
      throw fault.naming(file: name)
    }
    self.handle = handle
    do {
      entries = try ArchiveDirectory.read(handle, limits: limits)
    } catch let error as DocumentError {
      zip_discard(handle)
      throw error.naming(file: name)
    }
  }

  deinit { zip_discard(handle) }

  /// The file of that name; nil when there is none.
  public func entry(named name: String) -> Entry? {
    entries.first { $0.name == name }
  }

  /// The bytes of a file, unpacked piece by piece.
  /// Reading throws `archive-damaged` or `archive-bomb` when the contents are not what the directory says.
  public func source(of entry: Entry) throws -> any ByteSource {
    try ArchiveEntrySource(archive: self, entry: entry)
  }

  /// The bytes of the file of that name; throws `archive-no-entry` when there is none.
  public func source(named name: String) throws -> any ByteSource {
    guard let entry = entry(named: name) else { throw ArchiveFault.noEntry(name).naming(file: self.name) }
    return try source(of: entry)
  }
}

/// What libzip says about an error code.
func zipMessage(_ code: Int32) -> String {
  var error = zip_error_t()
  zip_error_init_with_code(&error, code)
  defer { zip_error_fini(&error) }
  return String(cString: zip_error_strerror(&error))
}
