/// German texts of which something is left over: the lines of what was read, and the pieces that were not.
enum PartlyUnderstoodTexts {
  static let all: [(text: String, lines: String, leftovers: [String])] = [
    ("8 bis 12 und 14 bis 16 Uhr", "", ["8 bis 12", "14 bis 16 Uhr"]),
    ("Mo-Fr vormittags", "", ["Mo-Fr vormittags"]),
    ("1x im Monat", "", ["1x im Monat"]),
    ("Mo 16-14 Uhr", "", ["Mo 16-14 Uhr"]),
    ("jeden zweiten Dienstag 10 Uhr", "", ["jeden zweiten Dienstag 10 Uhr"]),
    ("Sonn- und feiertags geschlossen", "", ["Sonn- und feiertags geschlossen"]),
    ("Mittwochs geschlossen", "", ["Mittwochs geschlossen"]),
    ("Fr. Kaya, Mo 9-12 Uhr", "Montag, 9–12 Uhr", ["Fr. Kaya"]),
    ("Mo-Fr 7.30-17 Uhr, Tel. 05181/703-0", "Montag bis Freitag, 7:30–17 Uhr", ["Tel. 05181/703-0"]),
    ("nicht Mo 9-12", "", ["nicht Mo 9-12"]),
    ("siehe Homepage", "", ["siehe Homepage"]),
    ("Mo-Fr 8-12 Uhr nach Vereinbarung", "nach Vereinbarung", ["Mo-Fr 8-12 Uhr nach Vereinbarung"]),
    ("an Schultagen 12-16 Uhr", "", ["an Schultagen 12-16 Uhr"]),
    (
      "Mo-Fr 7-8 Uhr und 13-17 Uhr, in den Ferien 8-16 Uhr", "",
      ["Mo-Fr 7-8 Uhr und 13-17 Uhr, in den Ferien 8-16 Uhr"]
    ),
    (
      "Mo-Do 8-16, Fr 8-13 Uhr; in den Ferien nach Vereinbarung",
      "Montag bis Donnerstag, 8–16 Uhr\nFreitag, 8–13 Uhr", ["in den Ferien nach Vereinbarung"]
    ),
    (
      "Mo 9-12 Uhr, Di nach Vereinbarung", "Montag, 9–12 Uhr\nauch nach Vereinbarung",
      ["Di nach Vereinbarung"]
    ),
    ("jeden 2. Mittwoch 15-17 Uhr", "", ["jeden 2. Mittwoch 15-17 Uhr"]),
    ("Mo 9-12, Di 14-16 Uhr, 14-tägig", "", ["Mo 9-12", "Di 14-16 Uhr", "14-tägig"]),
    ("0-24 Uhr", "", ["0-24 Uhr"]),
    ("Mo 9", "", ["Mo 9"]),
    ("Mo bis 16 Uhr", "", ["Mo bis 16 Uhr"]),
    ("Mo-Fr", "", ["Mo-Fr"]),
    ("9-12 Uhr", "", ["9-12 Uhr"]),
    ("Mo 25-27 Uhr", "", ["Mo 25-27 Uhr"]),
    ("Mo 9-12:75 Uhr", "", ["Mo 9-12", "75"]),
    ("Mo 7 Uhr abends", "", ["Mo 7 Uhr abends"]),
    ("Mo-Fr morgens", "", ["Mo-Fr morgens"]),
    ("Do nachmittags", "", ["Do nachmittags"]),
    ("Mo-Fr 8-17 Uhr, 12-13 Uhr geschlossen", "", ["Mo-Fr 8-17 Uhr, 12-13 Uhr geschlossen"]),
    ("Mo-Fr 8-17 Uhr (Mittagspause 12-13 Uhr)", "", ["Mo-Fr 8-17 Uhr (Mittagspause 12-13 Uhr)"]),
    ("So 12.12.2026 15-18 Uhr", "", ["So 12.12.2026 15-18 Uhr"]),
    ("12.-16. Oktober 2027 9-15 Uhr", "", ["12.-16. Oktober 2027 9-15 Uhr"]),
    ("31.02.2027, 10 Uhr", "", ["31.02.2027", "10 Uhr"]),
    ("unregelmäßig", "", ["unregelmäßig"]),
    ("monatlich", "", ["monatlich"]),
    ("einmal im Monat", "", ["einmal im Monat"]),
    ("2x wöchentlich", "", ["2x wöchentlich"]),
    ("nach Bedarf", "", ["nach Bedarf"]),
    ("Mo-Fr 8-12 Uhr, in den Sommerferien geschlossen", "", ["Mo-Fr 8-12 Uhr", "Sommerferien geschlossen"]),
    ("im Sommer Mo 9-12 Uhr", "", ["im Sommer Mo 9-12 Uhr"]),
    ("Mo oder Di 9-12 Uhr", "", ["Mo oder Di 9-12 Uhr"]),
    ("Mo ca. 9-12 Uhr", "", ["Mo ca. 9-12 Uhr"]),
    ("Mo 9-12 Uhr, Kinder 6-10 Jahre", "Montag, 9–12 Uhr", ["Kinder 6-10 Jahre"]),
    ("Mo 15-16 Uhr Eltern-Kind-Gruppe", "Montag, 15–16 Uhr", ["Eltern-Kind-Gruppe"]),
    ("Krabbelgruppe: Mi 9.30-11 Uhr", "Mittwoch, 9:30–11 Uhr", ["Krabbelgruppe"]),
    ("Mo 9-12 Uhr, Anmeldung erforderlich", "Montag, 9–12 Uhr", ["Anmeldung erforderlich"]),
    ("Frau Müller: Mo 9-12 Uhr", "Montag, 9–12 Uhr", ["Frau Müller"]),
    ("Mo-Mi-Fr 9-12 Uhr", "Mittwoch bis Freitag, 9–12 Uhr", ["Mo-"]),
    (
      "Mo.-Fr.: 8.00 - 12.00 u. 14.00 - 16.00 Uhr, Mi. nachm. geschlossen",
      "Montag bis Freitag, 8–12 Uhr und 14–16 Uhr", ["Mi. nachm. geschlossen"]
    ),
    ("Die 9-12 Uhr", "", ["Die 9-12 Uhr"]),
    (
      "Mo-Do 8-16 Uhr\nin den Ferien geänderte Zeiten", "Montag bis Donnerstag, 8–16 Uhr",
      ["in den Ferien geänderte"]
    ),
    ("Mo 15-16 Uhr - Krabbelgruppe", "Montag, 15–16 Uhr", ["Krabbelgruppe"]),
    ("Fr Krabbelgruppe 9-12 Uhr", "Freitag, 9–12 Uhr", ["Krabbelgruppe"]),
    ("22–8 Uhr am Folgetag", "", ["22–8 Uhr am Folgetag"]),
    ("Mo 9-12 Tel. 05181/7030", "", ["Mo 9-12 Tel. 05181/7030"]),
    ("Mo 9-12 Uhr, 05181 12-14", "", ["Mo 9-12 Uhr, 05181 12-14"]),
  ]
}
