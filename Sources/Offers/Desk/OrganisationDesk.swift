public import Access
import Journal
public import Places
public import Storage

/// Organisations as they are looked after at the desk: within the right of whoever asks, with journal and audit.
public enum OrganisationDesk {
  /// What became of saving.
  public enum Outcome: Sendable {
    /// It is saved, with the names of the fields that changed; none when all was so already.
    case saved(Organisation, fields: [String])
    /// Somebody else saved meanwhile; this is what they made of it.
    case changedMeanwhile(Organisation)
  }

  /// The organisations within a right whose names hold all words, by name.
  public static func all(matching words: String = "", by scope: Scope, in tx: any Transaction) throws
    -> [Organisation]
  {
    let wanted = CellText.words(words)
    var found: [(key: String, organisation: Organisation)] = []
    var last: OrganisationID?
    while true {
      let page = try OrganisationStore.page(after: last, limit: 500, in: tx)
      for it in page where covers(it, scope) {
        let text = CellText.words("\(it.name) \(it.alternateName ?? "")").joined(separator: " ")
        if wanted.allSatisfy({ text.contains($0) }) { found.append((CellText.key(it.name), it)) }
      }
      guard page.count == 500 else { break }
      last = page.last?.id
    }
    return found.sorted { ($0.key, $0.organisation.id) < ($1.key, $1.organisation.id) }.map(\.organisation)
  }

  /// One organisation. Throws `DeskError` outside the right.
  public static func find(_ id: OrganisationID, by scope: Scope, in tx: any Transaction) throws
    -> Organisation
  {
    guard let found = try OrganisationStore.find(id, in: tx), covers(found, scope) else {
      throw DeskError.notYours
    }
    return found
  }

  /// Saves what somebody wrote over the state of `seen`; area and what Lotse does not model stay. Throws
  /// `DeskError` outside the right.
  public static func save(
    _ wanted: Organisation, seen: Instant, by scope: Scope, at now: Instant, in tx: any Transaction
  ) throws -> Outcome {
    let old = try find(wanted.id, by: scope, in: tx)
    guard old.lastModified == seen else { return .changedMeanwhile(old) }
    var new = wanted
    (new.area, new.parent, new.rest, new.lastModified) = (old.area, old.parent, old.rest, old.lastModified)
    let fields = changes(old, new)
    guard !fields.isEmpty else { return .saved(old, fields: []) }
    // Later than before in any case, so that two in the same moment do not pass for one.
    new.lastModified = max(now, Instant(milliseconds: old.lastModified.milliseconds + 1))
    try OrganisationStore.save(new, in: tx)
    try note(.changed, new, fields, scope, now, in: tx)
    return .saved(new, fields: fields)
  }

  /// Adds an organisation. Throws `DeskError` for an area outside the right, and for providers.
  public static func add(
    _ organisation: Organisation, by scope: Scope, at now: Instant, in tx: any Transaction
  ) throws {
    guard scope.covers(organisation.area), try OrganisationStore.find(organisation.id, in: tx) == nil else {
      throw DeskError.notYours
    }
    try AreaStore.ensure(organisation.area, in: tx)
    var new = organisation
    new.lastModified = now
    try OrganisationStore.save(new, in: tx)
    let blank = Organisation(id: new.id, name: "", description: "", area: new.area, lastModified: now)
    try note(.created, new, changes(blank, new), scope, now, in: tx)
  }

  /// The names of the fields that differ.
  public static func changes(_ old: Organisation, _ new: Organisation) -> [String] {
    var fields: [String] = []
    if old.name != new.name { fields.append("name") }
    if old.alternateName != new.alternateName { fields.append("alternate_name") }
    if old.description != new.description { fields.append("description") }
    if old.website != new.website { fields.append("website") }
    if old.email != new.email { fields.append("email") }
    if old.phones != new.phones { fields.append("phones") }
    if old.contacts != new.contacts { fields.append("contacts") }
    return fields
  }

  private static func covers(_ organisation: Organisation, _ scope: Scope) -> Bool {
    scope.covers(area: organisation.area, organisation: organisation.id.rawValue)
  }

  private static func note(
    _ kind: Change.Kind, _ organisation: Organisation, _ fields: [String], _ scope: Scope, _ now: Instant,
    in tx: any Transaction
  ) throws {
    let id = organisation.id.rawValue
    try Journal.note(kind, "organisation", id: id, at: now, in: tx)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "organisation", id: id, area: organisation.area,
      fields: fields, at: now, in: tx)
  }
}
