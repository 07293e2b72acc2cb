public import Access
public import Places
public import Storage

/// Who did what to which entry (Prüfprotokoll). Appended in the caller's transaction, so that it is there exactly
/// when the deed is; sealed into a hash chain afterwards (``seal(limit:at:in:)``). Holds ids and names of fields,
/// never values.
public enum Audit {
  /// How long entries are kept unless somebody says otherwise: three years, the time after which most claims end
  /// (§§ 195, 199 BGB).
  public static let retentionDays = 1_096

  /// Notes a deed.
  ///
  /// - Parameters:
  ///   - action: the name of an action of `Access`, or of a command: `offer.edit`, `lotse import`.
  ///   - account: who did it; nil for the program itself and the command line.
  ///   - entity: which table of which room, for example `offer`.
  ///   - id: the entry's id; nil when it was many.
  ///   - area: whose business it is; readers of other areas do not see it.
  ///   - fields: the names of the fields that changed.
  ///   - purpose: what for, where the deed has to say so; of many entries, how many.
  public static func note(
    action: String, by account: AccountID?, entity: String, id: String?, area: AreaKey?,
    fields: [String] = [], purpose: String? = nil, at now: Instant, in tx: any Transaction
  ) throws {
    if let wrong = fields.first(where: { !isName($0) }) { throw AuditError.notAName(wrong) }
    let list = "[\(fields.map { "\"\($0)\"" }.joined(separator: ","))]"
    let purpose = purpose.map { String($0.prefix(300)) }
    try tx.execute(
      """
      INSERT INTO audit_entry (at, account, action, entity, entity_id, area, fields, purpose)
      VALUES (\(now), \(account), \(action), \(entity), \(id), \(area), \(list), \(purpose))
      """)
  }

  /// How many entries wait for their seal.
  public static func waiting(in tx: any Transaction) throws -> Int {
    try tx.value("SELECT count(*) AS n FROM audit_entry WHERE position IS NULL") ?? 0
  }

  /// A name of a field: letters, digits and a few signs. A value hardly ever looks like that, so that one who
  /// mixes them up finds out.
  private static func isName(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 46 || $0 == 95
          || $0 == 45
      }
  }
}

/// What the audit refuses.
public enum AuditError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Something that is no name of a field.
  case notAName(String)
  /// A look without saying what for.
  case noPurpose
  /// A right that does not allow looking.
  case notAllowed
  /// Entries may not be removed, since their chain is broken.
  case broken(AuditFault)

  /// For people.
  public var description: String {
    switch self {
    case .notAName(let text):
      "„\(text.prefix(20))“ ist kein Name eines Feldes; Werte gehören nicht ins Prüfprotokoll."
    case .noPurpose: "Bitte sagen Sie in ein paar Wörtern, wozu Sie das Prüfprotokoll ansehen."
    case .notAllowed: "Dieses Recht reicht nicht, um das Prüfprotokoll anzusehen."
    case .broken(let fault): "Es wird nichts entfernt: \(fault)"
    }
  }
}
