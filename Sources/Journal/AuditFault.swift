/// Where the chain of the audit is broken, and how.
public enum AuditFault: Hashable, Sendable, CustomStringConvertible {
  /// The entry is not the one that was sealed, or it stands elsewhere.
  case altered(Int64)
  /// There is no entry.
  case missing(Int64)
  /// There is an entry where none may be: twice, before the beginning, behind the end.
  case surplus(Int64)
  /// The chain ends here, though it was longer.
  case cut(Int64)
  /// The end of the chain is not the remembered one.
  case otherHead(Int64)
  /// Entries up to here are gone, and no entry tells of it.
  case unexplainedStart(Int64)
  /// The head that somebody kept elsewhere is not in the chain: it was rewritten, if the head was this chain's.
  case headNotFound(Int64?)
  /// The head that somebody kept elsewhere is older than everything that is kept; it proves nothing any more.
  case headTooOld(Int64)

  /// The first broken place, where one is known.
  public var position: Int64? {
    switch self {
    case .altered(let place), .missing(let place), .surplus(let place), .cut(let place),
      .otherHead(let place), .unexplainedStart(let place), .headTooOld(let place):
      place
    case .headNotFound(let place): place
    }
  }

  /// For people.
  public var description: String {
    switch self {
    case .altered(let place): "Stelle \(place): Der Eintrag ist verändert oder vertauscht."
    case .missing(let place): "Stelle \(place): Der Eintrag fehlt."
    case .surplus(let place): "Stelle \(place): Hier steht ein Eintrag zu viel."
    case .cut(let place): "Stelle \(place): Ab hier ist das Ende abgeschnitten."
    case .otherHead(let place): "Stelle \(place): Das Ende der Kette ist ein anderes als gemerkt."
    case .unexplainedStart(let place):
      "Stelle \(place): Bis hier ist der Anfang entfernt, und kein Eintrag sagt, dass es so sein soll."
    case .headNotFound(let place?):
      "Stelle \(place): Das aufbewahrte Ende steht nicht mehr in der Kette; sie wurde neu geschrieben."
    case .headNotFound(nil):
      "Das aufbewahrte Ende steht nicht in der Kette; sie wurde neu geschrieben, oder es gehört zu einer anderen."
    case .headTooOld(let place):
      "Stelle \(place): Das aufbewahrte Ende ist älter als alles, was noch da ist. Bitte ein jüngeres nehmen."
    }
  }
}
