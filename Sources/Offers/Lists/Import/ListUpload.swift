public import Access
public import Documents
public import Places
public import Storage

/// A list between its upload and its import: kept on the server, so that it goes from step to step without
/// JavaScript and whichever node answers. Only the account that sent it can see it, for a day.
public struct ListUpload: Sendable {
  /// Names uploads.
  public typealias ID = EntityID<ListUpload>

  /// Its id.
  public var id: ID
  /// Who sent it.
  public var account: AccountID
  /// In whose name it comes.
  public var area: AreaKey
  /// The file's name.
  public var name: String
  /// The file.
  public var bytes: [UInt8]
  /// What the columns hold, once somebody has looked.
  public var mapping: ListMapping?
  /// When it was sent.
  public var created: Instant

  /// A new upload.
  public init(account: AccountID, area: AreaKey, name: String, bytes: [UInt8], created: Instant) {
    id = .make()
    self.account = account
    self.area = area
    self.name = name
    self.bytes = bytes
    self.created = created
  }

  /// Its tables. Throws a `DocumentError` for what is none.
  public func sheets() throws -> [Sheet] { try Self.sheets(bytes, name: name) }

  /// The tables of a file. What somebody sends through a browser may be smaller than what the command line takes.
  public static func sheets(_ bytes: [UInt8], name: String) throws -> [Sheet] {
    var limits = SpreadsheetLimits()
    limits.rows = 20_000
    limits.cells = 1_000_000
    limits.textBytes = 48 << 20
    limits.unpackedBytes = 96 << 20
    return try Table.read(bytes, name: name, limits: limits)
  }
}

/// Uploads in the database.
public enum ListUploadStore {
  /// After so many seconds an upload is gone.
  public static let lifetime: Int64 = 86_400
  /// Of each account the newest are kept.
  static let kept = 3

  /// The table of uploads.
  public static let migrations = [
    Migration(
      "lists/2-upload",
      [
        """
        CREATE TABLE list_upload (
          id {id} NOT NULL PRIMARY KEY CHECK (length(id) = 36),
          account {id} NOT NULL,
          area {id} NOT NULL,
          name {text} NOT NULL CHECK (name <> ''),
          bytes {bytes} NOT NULL,
          mapping {json},
          created {instant} NOT NULL
        ) {strict}
        """,
        "CREATE INDEX list_upload_account ON list_upload (account, created)",
        "CREATE INDEX list_upload_created ON list_upload (created)",
      ])
  ]

  /// Keeps an upload, and lets go of old ones. Throws `DeskError` outside the scope.
  public static func add(_ upload: ListUpload, by scope: Scope, in tx: any Transaction) throws {
    guard scope.covers(upload.area), scope.account == upload.account else { throw DeskError.notYours }
    try removeOld(now: upload.created, in: tx)
    let mapping = upload.mapping?.json
    try tx.execute(
      """
      INSERT INTO list_upload (id, account, area, name, bytes, mapping, created)
      VALUES (\(upload.id), \(upload.account), \(upload.area), \(upload.name), \(upload.bytes), \(mapping),
        \(upload.created))
      """)
    try tx.execute(
      """
      DELETE FROM list_upload WHERE account = \(upload.account) AND id NOT IN (
        SELECT id FROM list_upload WHERE account = \(upload.account) ORDER BY created DESC, id LIMIT \(kept))
      """)
  }

  /// An upload of whoever asks. Throws `DeskError` for another's, an old one, and one of an area that is not
  /// theirs any more.
  public static func find(_ id: ListUpload.ID, by scope: Scope, now: Instant, in tx: any Transaction) throws
    -> ListUpload
  {
    guard let account = scope.account else { throw DeskError.notYours }
    let found = try tx.first(
      """
      SELECT area, name, bytes, mapping, created FROM list_upload
      WHERE id = \(id) AND account = \(account) AND created > \(now - lifetime)
      """
    ) { row in
      var upload = ListUpload(
        account: account, area: try row.get("area"), name: try row.get("name"), bytes: try row.get("bytes"),
        created: try row.get("created"))
      upload.id = id
      let mapping: String? = try row.optional("mapping")
      upload.mapping = try mapping.map { try ListMapping(json: $0) }
      return upload
    }
    guard let found, scope.covers(found.area) else { throw DeskError.notYours }
    return found
  }

  /// Remembers what the columns hold.
  public static func set(
    _ mapping: ListMapping, of upload: ListUpload, by scope: Scope, in tx: any Transaction
  )
    throws
  {
    guard scope.account == upload.account else { throw DeskError.notYours }
    try tx.execute("UPDATE list_upload SET mapping = \(mapping.json) WHERE id = \(upload.id)")
  }

  /// Lets go of an upload. Throws `DeskError` when it is gone already.
  public static func remove(_ id: ListUpload.ID, by scope: Scope, in tx: any Transaction) throws {
    guard let account = scope.account,
      try tx.execute("DELETE FROM list_upload WHERE id = \(id) AND account = \(account)") == 1
    else { throw DeskError.notYours }
  }

  /// The names of the files that an account is reading in.
  public static func names(of account: AccountID, in tx: any Transaction) throws -> [String] {
    try tx.all("SELECT name FROM list_upload WHERE account = \(account) ORDER BY created, id") {
      try $0.get("name")
    }
  }

  /// Lets go of all uploads of an account, when it is erased.
  public static func removeAll(of account: AccountID, in tx: any Transaction) throws {
    try tx.execute("DELETE FROM list_upload WHERE account = \(account)")
  }

  /// Whether something is older than a day.
  public static func hasOld(now: Instant, in tx: any Transaction) throws -> Bool {
    try tx.value("SELECT count(*) AS n FROM list_upload WHERE created <= \(now - lifetime)") ?? 0 > 0
  }

  /// Lets go of what is older than a day.
  @discardableResult
  public static func removeOld(now: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute("DELETE FROM list_upload WHERE created <= \(now - lifetime)")
  }
}
