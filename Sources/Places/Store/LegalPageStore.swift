public import Storage

/// The pages that the law asks of an area, and its listing policy.
public enum LegalPageKind: String, Sendable, CaseIterable, Codable, SQLConvertible {
  /// Provider identification (§ 5 DDG).
  case impressum
  /// Privacy notice (Art. 13 DSGVO).
  case datenschutz
  /// Accessibility statement (§ 9b NBGG, BITV 2.0).
  case barrierefreiheit
  /// Who may be listed in the register, and how an entry gets out again.
  case aufnahme
}

/// Legal pages in the database.
public enum LegalPageStore {
  /// Sets a page's text: paragraphs divided by empty lines, headings by `# `.
  public static func save(_ kind: LegalPageKind, of area: AreaKey, _ body: String, in tx: any Transaction)
    throws
  {
    try tx.execute(
      """
      INSERT INTO legal_page (area, kind, body) VALUES (\(area), \(kind), \(body))
      ON CONFLICT (area, kind) DO UPDATE SET body = excluded.body
      """)
  }

  /// A page's text.
  public static func find(_ kind: LegalPageKind, of area: AreaKey, in tx: any Transaction) throws -> String? {
    try tx.value("SELECT body FROM legal_page WHERE area = \(area) AND kind = \(kind)")
  }

  /// Which pages an area has.
  public static func kinds(of area: AreaKey, in tx: any Transaction) throws -> Set<LegalPageKind> {
    Set(try tx.all("SELECT kind FROM legal_page WHERE area = \(area)") { try $0.get("kind") })
  }
}
