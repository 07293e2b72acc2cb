import Markup
import Navigator
import Places
import Web

/// What the desk is busy with: all of it stands in the address, so that nothing of a caller is stored.
struct DeskState: Sendable {
  var need = Need()
  var sheet = RouteSheet()
  var second: Language?

  init() {}

  init(_ request: Request) throws {
    need = try Need(request)
    sheet = try request.query(NavigatorQuery.sheet) ?? RouteSheet()
    second = try request.query(NavigatorQuery.second)
  }

  /// The desk with another sheet.
  func link(_ sheet: RouteSheet, fragment: String? = nil) -> Link {
    DeskRoutes.desk.url(
      query: need.query + [
        NavigatorQuery.sheet.item(sheet.offers.isEmpty ? nil : sheet), NavigatorQuery.second.item(second),
      ], fragment: fragment)
  }

  /// The sheet as the family gets it.
  var paper: Link { SheetState(sheet: sheet, second: second).link }

  /// Whether somebody asked for anything.
  var isAsked: Bool { !need.words.isEmpty || need.isNarrowed }
}
