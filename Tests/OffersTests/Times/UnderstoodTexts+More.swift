extension UnderstoodTexts {
  static let second: [(text: String, lines: String)] = [
    ("Di nachmittags 14-16 Uhr", "Dienstag, 14–16 Uhr"),
    ("ab 01.09.2026: Mo 9-12 Uhr", "Montag, 9–12 Uhr, ab 01.09.2026"),
    ("seit 1.3.2026 mittwochs 15-17 Uhr", "Mittwoch, 15–17 Uhr, ab 01.03.2026"),
    ("Mo 9-12 Uhr (ab 15.01.2027)", "Montag, 9–12 Uhr, ab 15.01.2027"),
    ("Mo 9-12 Uhr bis 31.12.2026", "Montag, 9–12 Uhr, bis 31.12.2026"),
    (
      "vom 01.04. bis 31.10. täglich 9-18 Uhr, vom 01.11. bis 31.03. täglich 10-16 Uhr",
      "täglich, 9–18 Uhr, vom 01.04.2027 bis 31.10.2027\ntäglich, 10–16 Uhr, vom 01.11.2026 bis 31.03.2027"
    ),
    ("April bis Oktober: Di-So 10-17 Uhr", "Dienstag bis Sonntag, 10–17 Uhr, vom 01.04.2027 bis 31.10.2027"),
    ("Mai–September Sa 14-18 Uhr", "Samstag, 14–18 Uhr, vom 01.05.2027 bis 30.09.2027"),
    ("Sa, 12.12.2026, 15-18 Uhr", "am 12.12.2026, 15–18 Uhr"),
    ("12.12.2026 und 19.12.2026, je 15-18 Uhr", "am 12.12.2026 und 19.12.2026, 15–18 Uhr"),
    ("am 12. und 19.12.2026, 15-18 Uhr", "am 12.12.2026 und 19.12.2026, 15–18 Uhr"),
    ("am 5. Dezember 15 Uhr", "am 05.12.2026, ab 15 Uhr"),
    (
      "12.10.-16.10.2026, 9-15 Uhr",
      "am 12.10.2026, 13.10.2026, 14.10.2026, 15.10.2026 und 16.10.2026, 9–15 Uhr"
    ),
    ("24.12.2026 bis 06.01.2027 geschlossen", "vom 24.12.2026 bis 06.01.2027 geschlossen"),
    ("am 24.12.2026 geschlossen", "am 24.12.2026 geschlossen"),
    (
      "Mo-Fr 8-16 Uhr, vom 23.12.2026 bis 02.01.2027 geschlossen",
      "Montag bis Freitag, 8–16 Uhr\nvom 23.12.2026 bis 02.01.2027 geschlossen"
    ),
    ("wegen Umbau bis auf Weiteres geschlossen", "vorübergehend geschlossen (Umbau)"),
    ("bis auf weiteres geschlossen", "vorübergehend geschlossen"),
    ("vorübergehend geschlossen (Umbau)", "vorübergehend geschlossen (Umbau)"),
    (
      "zurzeit geschlossen wegen Personalmangel, Mo-Fr 8-12 Uhr",
      "vorübergehend geschlossen (Personalmangel)\nMontag bis Freitag, 8–12 Uhr"
    ),
    ("ab 01.12.2026 geschlossen", "vorübergehend geschlossen ab 01.12.2026"),
    ("k.A.", ""),
    ("keine Angabe", ""),
    ("-", ""),
    (
      "Mo 9-12 Uhr (Gruppe 1), Mo 14-16 Uhr (Gruppe 2)",
      "Montag, 9–12 Uhr (Gruppe 1)\nMontag, 14–16 Uhr (Gruppe 2)"
    ),
    ("Di 9-11 Uhr mit Frau Kaya", "Dienstag, 9–11 Uhr (mit Frau Kaya)"),
    ("Mo u Mi 9-12", "Montag und Mittwoch, 9–12 Uhr"),
    ("mo-fr 08-12", "Montag bis Freitag, 8–12 Uhr"),
    ("MONTAG BIS FREITAG 08:00 BIS 12:00 UHR", "Montag bis Freitag, 8–12 Uhr"),
    ("Montag 9 Uhr bis 12 Uhr und 13 Uhr 30 bis 15 Uhr", "Montag, 9–12 Uhr und 13:30–15 Uhr"),
    ("Mo 9:00:00-12:00:00", "Montag, 9–12 Uhr"),
    ("Mon-Fri 9-12", "Montag bis Freitag, 9–12 Uhr"),
    ("Tu, Th 10:00-12:00; PH off", "Dienstag und Donnerstag, 10–12 Uhr"),
    (
      "Mo-Sa 08:00-20:00; PH,Su 10:00-16:00",
      "Montag bis Samstag, 8–20 Uhr\nSonntag, 10–16 Uhr\nan Feiertagen, 10–16 Uhr"
    ),
    ("Samstag/Sonntag 10-12 Uhr", "Samstag und Sonntag, 10–12 Uhr"),
    ("Wochenende 10-12 Uhr", "Samstag und Sonntag, 10–12 Uhr"),
    ("am Wochenende geschlossen, Mo-Fr 8-16 Uhr", "Montag bis Freitag, 8–16 Uhr"),
    ("zwischen 9 und 12 Uhr montags", "Montag, 9–12 Uhr"),
    ("montags zwischen 9 und 12 Uhr", "Montag, 9–12 Uhr"),
    ("Mo 9-12 Uhr.\nDi 14-16 Uhr.", "Montag, 9–12 Uhr\nDienstag, 14–16 Uhr"),
    (
      "Mo 9-12 Uhr. Di 14-16 Uhr. In den Ferien geschlossen.",
      "Montag, 9–12 Uhr, nicht in den Schulferien\nDienstag, 14–16 Uhr, nicht in den Schulferien"
    ),
    ("Nur in den Ferien\nMo-Fr 8-16 Uhr", "Montag bis Freitag, 8–16 Uhr, nur in den Schulferien"),
    (
      "Schulzeit: Mo-Fr 13-17 Uhr, Ferien: Mo-Fr 8-17 Uhr",
      "Montag bis Freitag, 13–17 Uhr, nicht in den Schulferien\nMontag bis Freitag, 8–17 Uhr, nur in den Schulferien"
    ),
    ("werktags (Mo-Fr) 8-16 Uhr", "Montag bis Freitag, 8–16 Uhr"),
    ("unter der Woche 8-16 Uhr", "Montag bis Freitag, 8–16 Uhr"),
    ("wochentags 9-12 Uhr", "Montag bis Freitag, 9–12 Uhr"),
    (
      "Mo 9-12 Uhr und zusätzlich am 12.12.2026, 10-14 Uhr",
      "Montag, 9–12 Uhr\nzusätzlich am 12.12.2026, 10–14 Uhr"
    ),
    ("Mo, Mi, 9-12 und Fr 14-16", "Montag und Mittwoch, 9–12 Uhr\nFreitag, 14–16 Uhr"),
    ("Do. 17.00 - 18.00 Uhr, in der Schulzeit", "Donnerstag, 17–18 Uhr, nicht in den Schulferien"),
    ("zusätzlich Do 14-17 Uhr", "Donnerstag, 14–17 Uhr"),
    (
      "zusätzlich am 12.12.2026, 10-14 Uhr (Tag der offenen Tür)",
      "zusätzlich am 12.12.2026, 10–14 Uhr (Tag der offenen Tür)"
    ),
    (
      "abweichend vom 21.12.2026 bis 23.12.2026, 10–12 Uhr",
      "abweichend vom 21.12.2026 bis 23.12.2026, 10–12 Uhr"
    ),
    ("Mo 9-12. Di 14-16.", "Montag, 9–12 Uhr\nDienstag, 14–16 Uhr"),
    (
      "Mo-Fr 8-16 Uhr; Sa 9-12 Uhr (nicht in den Ferien)",
      "Montag bis Freitag, 8–16 Uhr\nSamstag, 9–12 Uhr, nicht in den Schulferien"
    ),
    ("nur mittwochs 9-12", "Mittwoch, 9–12 Uhr"),
    ("jeden 1. Montag und Mittwoch im Monat, 9–12 Uhr", "jeden 1. Montag und Mittwoch im Monat, 9–12 Uhr"),
    ("Mo, 22–8 Uhr am Folgetag", "Montag, 22–8 Uhr am Folgetag"),
    ("Mo. bis Fr. von 08:00 Uhr - 16:00 Uhr", "Montag bis Freitag, 8–16 Uhr"),
    ("Montag - Freitag 06:30 - 17:00", "Montag bis Freitag, 6:30–17 Uhr"),
    (
      "Mo-Do: 7:30 - 16:00 Uhr / Fr: 7:30 - 14:30 Uhr",
      "Montag bis Donnerstag, 7:30–16 Uhr\nFreitag, 7:30–14:30 Uhr"
    ),
    (
      "montags 15.00 bis 16.30 Uhr und mittwochs 9.30 bis 11.00 Uhr",
      "Montag, 15–16:30 Uhr\nMittwoch, 9:30–11 Uhr"
    ),
    ("Dienstags von 9:30 - 11:30", "Dienstag, 9:30–11:30 Uhr"),
    ("Di 9:00 – 11:00 Uhr (nicht in den Ferien)", "Dienstag, 9–11 Uhr, nicht in den Schulferien"),
    ("jeden Dienstag (außer Ferien) 10:00 Uhr", "Dienstag, ab 10 Uhr, nicht in den Schulferien"),
    ("jd. Mittwoch 15-17 Uhr", "Mittwoch, 15–17 Uhr"),
    ("jew. mittwochs 15-17 Uhr", "Mittwoch, 15–17 Uhr"),
    ("Mi, 15:00 - 17:00, 14-tägig (ungerade Wochen)", "in ungeraden Kalenderwochen am Mittwoch, 15–17 Uhr"),
    (
      "jeden ersten und dritten Montag im Monat von 19.00 bis 21.00 Uhr, außer an Feiertagen",
      "jeden 1. und 3. Montag im Monat, 19–21 Uhr"
    ),
    (
      "immer am letzten Mittwoch eines Monats, 14.30 – 16.30 Uhr",
      "jeden letzten Mittwoch im Monat, 14:30–16:30 Uhr"
    ),
    ("freitags ab 15 Uhr", "Freitag, ab 15 Uhr"),
    ("fr ab 15h", "Freitag, ab 15 Uhr"),
    (
      "Mo, Di, Do 9-16, Mi + Fr 9-13",
      "Montag, Dienstag und Donnerstag, 9–16 Uhr\nMittwoch und Freitag, 9–13 Uhr"
    ),
    (
      "Mo./Di./Do. 8–16 Uhr, Mi./Fr. 8–13 Uhr",
      "Montag, Dienstag und Donnerstag, 8–16 Uhr\nMittwoch und Freitag, 8–13 Uhr"
    ),
    ("Mo 8.30-12.30 + 13.30-16.00 Uhr", "Montag, 8:30–12:30 Uhr und 13:30–16 Uhr"),
    ("Mo – Fr 8 – 12 h, Do 8 – 18 h", "Montag bis Freitag, 8–12 Uhr\nDonnerstag, 8–18 Uhr"),
    ("Mo-Fr: 8-12, Do zusätzl. 14-18 Uhr", "Montag bis Freitag, 8–12 Uhr\nDonnerstag, 14–18 Uhr"),
    (
      "Öffnungszeiten:\nMontag: 08:00–12:00, 13:00–16:00\nDienstag: 08:00–12:00, 13:00–18:00\nMittwoch: geschlossen\nDonnerstag: 08:00–12:00, 13:00–16:00\nFreitag: 08:00–12:00\nSamstag, Sonntag: geschlossen",
      "Montag, 8–12 Uhr und 13–16 Uhr\nDienstag, 8–12 Uhr und 13–18 Uhr\nDonnerstag, 8–12 Uhr und 13–16 Uhr\nFreitag, 8–12 Uhr"
    ),
    ("Mo-Fr 8-12 Uhr und n.V.", "Montag bis Freitag, 8–12 Uhr\nauch nach Vereinbarung"),
    ("Mo-Fr 8-12 Uhr u. n. Vereinbarung", "Montag bis Freitag, 8–12 Uhr\nauch nach Vereinbarung"),
    ("Termine nur nach telefonischer Vereinbarung", "nach Vereinbarung"),
    ("nach Vereinb.", "nach Vereinbarung"),
    ("nach tel. Anmeldung", "nach Vereinbarung"),
    ("Offene Sprechstunde: Do 15-17 Uhr", "Donnerstag, 15–17 Uhr"),
    ("Schulzeit Mo-Fr 13-17 Uhr", "Montag bis Freitag, 13–17 Uhr, nicht in den Schulferien"),
    (
      "während der Schulzeiten Mo-Do 13.00-15.30 Uhr",
      "Montag bis Donnerstag, 13–15:30 Uhr, nicht in den Schulferien"
    ),
    (
      "Mo-Fr 9-12, Di + Do auch 14-16 (außer Ferien)",
      "Montag bis Freitag, 9–12 Uhr\nDienstag und Donnerstag, 14–16 Uhr, nicht in den Schulferien"
    ),
    ("24 Stunden am Tag, 7 Tage die Woche", "rund um die Uhr"),
    ("24 Std. erreichbar", "rund um die Uhr"),
    ("Tag und Nacht", "rund um die Uhr"),
    ("durchgehend geöffnet", "rund um die Uhr"),
    ("Mo. - So. 0:00 - 24:00", "täglich, 0–24 Uhr"),
    ("wöchentlich mittwochs 16 - 17:30 Uhr", "Mittwoch, 16–17:30 Uhr"),
    ("jeden 2. Samstag im Monat 9:30 bis 12:30 Uhr", "jeden 2. Samstag im Monat, 9:30–12:30 Uhr"),
    ("2. und 4. Donnerstag 16-18 Uhr", "jeden 2. und 4. Donnerstag im Monat, 16–18 Uhr"),
    ("jeden 3. Mi im Monat 20.00", "jeden 3. Mittwoch im Monat, ab 20 Uhr"),
    ("Samstag, 05.12.26, 14 - 17 Uhr", "am 05.12.2026, 14–17 Uhr"),
    ("05.12./12.12./19.12.2026 jeweils 15 Uhr", "am 05.12.2026, 12.12.2026 und 19.12.2026, ab 15 Uhr"),
    ("So, 6.12. 11 Uhr", "am 06.12.2026, ab 11 Uhr"),
    ("Di 18-19:30 Uhr (12.01. - 23.03.2027)", "Dienstag, 18–19:30 Uhr, vom 12.01.2027 bis 23.03.2027"),
    ("vom 11.01.2027 bis 22.03.2027, montags 17-18 Uhr", "Montag, 17–18 Uhr, vom 11.01.2027 bis 22.03.2027"),
    ("aktuell geschlossen", "vorübergehend geschlossen"),
    ("wegen Krankheit geschlossen", "vorübergehend geschlossen (Krankheit)"),
    ("bis 15.01.2027 wegen Umbau geschlossen", "vorübergehend geschlossen bis 15.01.2027 (Umbau)"),
    ("mo mi fr 9-12", "Montag, Mittwoch und Freitag, 9–12 Uhr"),
    ("Montag Mittwoch Freitag 09:00-12:00", "Montag, Mittwoch und Freitag, 9–12 Uhr"),
    ("Mo von 9 - 12 und von 14 - 16 Uhr", "Montag, 9–12 Uhr und 14–16 Uhr"),
    ("Mo 9:00 bis 12:00 / 14:00 bis 16:00", "Montag, 9–12 Uhr und 14–16 Uhr"),
    ("9-12 Uhr (Mo, Mi, Fr)", "Montag, Mittwoch und Freitag, 9–12 Uhr"),
    ("14:30-16:00 Uhr jeden Donnerstag", "Donnerstag, 14:30–16 Uhr"),
    ("15 Uhr, jeden Dienstag", "Dienstag, ab 15 Uhr"),
    ("Di 18 - 20 Uhr abends", "Dienstag, 18–20 Uhr"),
    (
      "Mo-Fr 8-12 Uhr Frau Meier, Di 14-16 Uhr Herr Schulz",
      "Montag bis Freitag, 8–12 Uhr (Frau Meier)\nDienstag, 14–16 Uhr (Herr Schulz)"
    ),
    (
      "Mo 9-12 Uhr; Di 9-12 Uhr; Mi 9-12 Uhr; jeden 1. Sa im Monat 10-12 Uhr; in den Ferien geschlossen",
      "Montag, 9–12 Uhr, nicht in den Schulferien\nDienstag, 9–12 Uhr, nicht in den Schulferien\nMittwoch, 9–12 Uhr, nicht in den Schulferien\njeden 1. Samstag im Monat, 10–12 Uhr, nicht in den Schulferien"
    ),
    (
      "Mo–Fr 9–12, Mo, Di, Do 13–15.30 Uhr sowie nach Terminvereinbarung",
      "Montag bis Freitag, 9–12 Uhr\nMontag, Dienstag und Donnerstag, 13–15:30 Uhr\nauch nach Vereinbarung"
    ),
    ("So-Do 9-12", "Montag bis Donnerstag und Sonntag, 9–12 Uhr"),
    ("Fr-Mo 9-12", "Montag und Freitag bis Sonntag, 9–12 Uhr"),
    ("Mo 9-12 Uhr, Mi ist geschlossen", "Montag, 9–12 Uhr"),
    ("24 Stunden, an 7 Tagen in der Woche", "rund um die Uhr"),
  ]
}
