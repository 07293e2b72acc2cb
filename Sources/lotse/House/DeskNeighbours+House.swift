import DemoTown
import Documents
import Navigator
import NavigatorWeb
import OffersWeb

extension DeskNeighbours {
  /// The rooms of this house, as the desk of the register needs them.
  static let house = DeskNeighbours(
    offer: NavigatorDoors.offer, organisation: NavigatorDoors.organisation,
    legalTitle: NavigatorDoors.legalTitle, legalText: NavigatorDoors.legalText,
    adopt: { area, tx in try Town.adopt(area, in: tx) },
    holidays: { bytes, name in
      do {
        return try HolidayFile.read(bytes, name: name)
      } catch is DemoTownError {
        throw DocumentError(
          "holidays-unreadable", file: name, message: "Die Ferien in dieser Datei sind nicht lesbar.",
          mend:
            "Bitte schreiben Sie je Zeile Land, Namen, ersten und letzten Tag, wie im Beispiel; der letzte Tag liegt nicht vor dem ersten."
        )
      }
    })
}
