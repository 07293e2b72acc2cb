public import Access
public import Places
import Storage

/// One entry of the audit, for reading.
public struct AuditEntry: Hashable, Sendable {
  /// Grows with every entry, though not always in the order of the commits.
  public var number: Int64
  /// When.
  public var at: Instant
  /// Who; nil for the program itself and the command line.
  public var account: AccountID?
  /// What was done.
  public var action: String
  /// To which table of which room.
  public var entity: String
  /// To which entry.
  public var id: String?
  /// Whose business it is.
  public var area: AreaKey?
  /// Names of the fields that changed.
  public var fields: [String]
  /// What for.
  public var purpose: String?
  /// Its place in the chain; nil while it waits for its seal.
  public var position: Int64?
}

/// An entry as it lies in the database. Texts are not looked into: a forged one is to be found, not to be
/// stumbled over.
struct AuditRow {
  static let columns: Query =
    "number, at, account, action, entity, entity_id, area, fields, purpose, position, digest"

  var number: Int64
  var at: Int64
  var account: String?
  var action: String
  var entity: String
  var id: String?
  var area: String?
  var fields: String
  var purpose: String?
  var position: Int64?
  var digest: [UInt8]?

  init(_ row: any ResultRow) throws {
    number = try row.get("number")
    at = try row.get("at")
    account = try row.optional("account")
    action = try row.get("action")
    entity = try row.get("entity")
    id = try row.optional("entity_id")
    area = try row.optional("area")
    fields = try row.get("fields")
    purpose = try row.optional("purpose")
    position = try row.optional("position")
    digest = try row.optional("digest")
  }

  var entry: AuditEntry {
    AuditEntry(
      number: number, at: Instant(milliseconds: at), account: account.flatMap { AccountID(rawValue: $0) },
      action: action, entity: entity, id: id, area: area.flatMap { AreaKey(rawValue: $0) },
      fields: fields.split(separator: "\"").filter { !"[],".contains($0) }.map { String($0) },
      purpose: purpose, position: position)
  }
}
