extension UnderstoodTexts {
  /// Breaks, and other hours in the holidays.
  static let third: [(text: String, lines: String)] = [
    ("Mo-Fr 8-17 Uhr, 12-13 Uhr geschlossen", "Montag bis Freitag, 8–12 Uhr und 13–17 Uhr"),
    ("Mo-Fr 8-17 Uhr (Mittagspause 12-13 Uhr)", "Montag bis Freitag, 8–12 Uhr und 13–17 Uhr"),
    ("Mo-Fr 8-17 Uhr, Mittagspause: 12.30-13.30 Uhr", "Montag bis Freitag, 8–12:30 Uhr und 13:30–17 Uhr"),
    ("Mo-Fr 8-17 Uhr, 12-13 Uhr Mittagspause", "Montag bis Freitag, 8–12 Uhr und 13–17 Uhr"),
    (
      "Mo-Do 8-17, Fr 8-12 Uhr, Mittagspause von 12 bis 13 Uhr",
      "Montag bis Donnerstag, 8–12 Uhr und 13–17 Uhr\nFreitag, 8–12 Uhr"
    ),
    (
      "Mo-Fr 7-8 Uhr und 13-17 Uhr, in den Ferien 8-16 Uhr",
      "Montag bis Freitag, 7–8 Uhr und 13–17 Uhr, nicht in den Schulferien\n"
        + "Montag bis Freitag, 8–16 Uhr, nur in den Schulferien"
    ),
    (
      "Mo-Do 12-16.30, Fr 12-15 Uhr, in den Ferien von 7.30 bis 15 Uhr",
      "Montag bis Donnerstag, 12–16:30 Uhr, nicht in den Schulferien\n"
        + "Freitag, 12–15 Uhr, nicht in den Schulferien\n"
        + "Montag bis Freitag, 7:30–15 Uhr, nur in den Schulferien"
    ),
    ("an Schultagen 12-16 Uhr", "Montag bis Freitag, 12–16 Uhr, nicht in den Schulferien"),
    ("schultags von 7 bis 8 Uhr", "Montag bis Freitag, 7–8 Uhr, nicht in den Schulferien"),
    ("an Schultagen Mo-Do 12-16 Uhr", "Montag bis Donnerstag, 12–16 Uhr, nicht in den Schulferien"),
    ("Di 16-18 Uhr, 14-täg.", "alle 2 Wochen am Dienstag, 16–18 Uhr"),
  ]
}
