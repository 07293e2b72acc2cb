import Access
import Journal
import Offers
import Places
import Storage

/// Areas, their legal pages and holidays as they are looked after at the desk, with journal and audit.
enum AreaDesk {
  /// What became of saving a legal page.
  enum Outcome: Sendable {
    case saved
    /// Somebody else saved meanwhile; this is their text.
    case changedMeanwhile(String)
  }

  static func find(_ key: AreaKey, by scope: Scope, in tx: any Transaction) throws -> Area {
    guard let area = try DeskAreas(scope, in: tx).areas.first(where: { $0.key == key }) else {
      throw DeskError.notYours
    }
    return area
  }

  static func rename(_ key: AreaKey, _ name: String, by scope: Scope, at now: Instant, in tx: any Transaction)
    throws
  {
    _ = try find(key, by: scope, in: tx)
    var area = try AreaStore.ensure(key, in: tx)
    guard area.name != name else { return }
    area.name = name
    try AreaStore.save(area, in: tx)
    try note("area", key, ["name"], scope, now, in: tx)
  }

  /// Saves the text of a page over the one that somebody had seen.
  static func save(
    _ text: String, seen: String, _ kind: LegalPageKind, of key: AreaKey, by scope: Scope, at now: Instant,
    in tx: any Transaction
  ) throws -> Outcome {
    _ = try find(key, by: scope, in: tx)
    let present = try LegalPageStore.find(kind, of: key, in: tx) ?? ""
    guard plain(present) == plain(seen) || present == text else { return .changedMeanwhile(present) }
    guard present != text else { return .saved }
    try AreaStore.ensure(key, in: tx)
    try LegalPageStore.save(kind, of: key, text, in: tx)
    try note("legal_page", key, [kind.rawValue], scope, now, in: tx)
    return .saved
  }

  /// As a browser sends it back: other line ends and blanks around it are no change.
  private static func plain(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Replaces the school holidays of states in which areas of the right lie.
  static func replace(
    _ periods: [SchoolHoliday], by scope: Scope, at now: Instant, in tx: any Transaction
  ) throws {
    let own = try states(scope, in: tx)
    guard periods.allSatisfy({ own.contains($0.state) }) else { throw DeskError.notYours }
    try HolidayStore.replace(periods, in: tx)
    try Journal.note(.changed, "school_holiday", id: nil, at: now, in: tx)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "school_holiday", id: nil,
      area: scope.areas.first, purpose: "Zeiten: \(periods.count)", at: now, in: tx)
  }

  /// The states in which areas of the right lie.
  static func states(_ scope: Scope, in tx: any Transaction) throws -> Set<String> {
    Set(try DeskAreas(scope, in: tx).areas.map(\.key.state))
  }

  private static func note(
    _ entity: String, _ key: AreaKey, _ fields: [String], _ scope: Scope, _ now: Instant,
    in tx: any Transaction
  ) throws {
    try Journal.note(.changed, entity, id: key.rawValue, at: now, in: tx)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: entity, id: key.rawValue, area: key,
      fields: fields, at: now, in: tx)
  }
}
