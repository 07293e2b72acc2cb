import ArgumentParser
import Documents
import Foundation
import NavigatorWeb
import Pictures

/// What lies behind the points of the map.
struct MapOptions: ParsableArguments {
  @Option(help: "Grenzen für die Karte: Datei mit GeoJSON (auch LOTSE_BOUNDARIES).")
  var boundaries: String?
  @Option(
    help:
      "Kartenkacheln eines eigenen Servers: https://karten.stadt.de/{z}/{x}/{y}.png (auch LOTSE_TILES). Die Geräte der Familien fragen ihn."
  )
  var tiles: String?
  @Option(help: "Wessen Kacheln es sind, steht unter der Karte (auch LOTSE_TILES_CREDIT).")
  var tilesCredit: String?

  func background() throws -> MapBackground {
    MapBackground(boundaries: try rings(), tiles: try server())
  }

  private func rings() throws -> [[GeoJSON.Point]] {
    guard let path = boundaries ?? Setting.boundaries.value else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UserError("\(path) (--boundaries) ist nicht zu lesen. Bitte Pfad und Rechte prüfen.")
    }
    do {
      return try GeoJSON.rings(Array(data), file: path)
    } catch let fault as DocumentError {
      let place = fault.row.map { ", Fläche \($0)" } ?? ""
      throw UserError("\(path)\(place): \(fault.message) \(fault.mend)")
    }
  }

  private func server() throws -> MapTiles? {
    guard let template = tiles ?? Setting.tiles.value else { return nil }
    guard let credit = tilesCredit ?? Setting.tilesCredit.value, !credit.isEmpty else {
      throw UserError("Zu --tiles fehlt --tiles-credit (LOTSE_TILES_CREDIT): wessen Karte es ist.")
    }
    guard let tiles = MapTiles(template: template, credit: credit) else {
      throw UserError(
        "„\(template)“ in --tiles (LOTSE_TILES) geht nicht. Richtig wäre: https://karten.stadt.de/{z}/{x}/{y}.png"
      )
    }
    return tiles
  }
}
