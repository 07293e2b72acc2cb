import Navigator
import Places

/// What narrows results beside words, age, phase and situation; corrections, reasons and the map.
struct FilterTexts: Sendable {
  /// The label of the row of wishes; a wish; what is open.
  var wishes: String, wish: @Sendable (Wish) -> String, opening: @Sendable (Opening) -> String
  /// What opens the further choices; the button that takes them.
  var more: String, apply: String
  /// The choice of a day: its label, no day, a day.
  var day: String, anyDay: String, weekday: @Sendable (Weekday) -> String
  /// The choice of a part of the day: its label, none, one.
  var part: String, anyPart: String, dayPart: @Sendable (DayPart) -> String
  /// The choice of a spoken language: its label, none; a chosen one, given its name.
  var language: String, anyLanguage: String, speaks: @Sendable (String) -> String
  /// The choice of a place: its label, none, the visitor's own, a chosen one given its name.
  var near: String, anywhere: String, here: String, nearTo: @Sendable (String) -> String
  /// The choice of a distance: its label, one.
  var distance: String, kilometres: @Sendable (Int) -> String
  /// The button that asks the device where it is, what becomes of that, and that it did not say.
  var locate: String, locateHint: String, notLocated: String
  /// How far away a hit is, given a number with one digit after the separator.
  var away: @Sendable (String) -> String
  /// A way on where nothing was found: without the choice of this name.
  var without: @Sendable (String) -> String
  /// Leads in a corrected spelling.
  var didYouMean: String
  /// Why a hit was found, given a word of the question and what it met.
  var why: @Sendable (String, String) -> String
  /// Links between list and map.
  var asMap: String, asList: String
  /// The map: its label given the number of places, the heading of offers without a point, no point at all.
  var map: @Sendable (Int) -> String, withoutPoint: String, nothingOnMap: String
  /// What it means that a point stands at the edge of the map.
  var atEdge: String
  /// More places than the map shows.
  var firstOnly: @Sendable (Int) -> String
  /// On the page of a place, the way to what is near it.
  var nearby: String
}
