/// German texts about times and what is read from them, as the lines that a family reads. On 22 November 2026.
enum UnderstoodTexts {
  static let first: [(text: String, lines: String)] = [
    (
      "Mo+Mi 14-16.30 Uhr, außer in den Ferien", "Montag und Mittwoch, 14–16:30 Uhr, nicht in den Schulferien"
    ),
    ("Mo-Fr 8-12 Uhr u. Do 14.00 – 17.30 Uhr", "Montag bis Freitag, 8–12 Uhr\nDonnerstag, 14–17:30 Uhr"),
    (
      "montags bis donnerstags von 9.00 bis 12.00 Uhr sowie nach Vereinbarung",
      "Montag bis Donnerstag, 9–12 Uhr\nauch nach Vereinbarung"
    ),
    ("Di. und Do., 15:00-17:00", "Dienstag und Donnerstag, 15–17 Uhr"),
    ("jeden 1. Dienstag im Monat 10–12 Uhr", "jeden 1. Dienstag im Monat, 10–12 Uhr"),
    ("jeden zweiten und vierten Mittwoch im Monat, 15 Uhr", "jeden 2. und 4. Mittwoch im Monat, ab 15 Uhr"),
    ("jeden letzten Freitag im Monat ab 19 Uhr", "jeden letzten Freitag im Monat, ab 19 Uhr"),
    ("14-tägig dienstags 16 Uhr", "alle 2 Wochen am Dienstag, ab 16 Uhr"),
    ("alle zwei Wochen freitags (gerade KW) 9-11", "in geraden Kalenderwochen am Freitag, 9–11 Uhr"),
    ("nach Vereinbarung", "nach Vereinbarung"),
    ("nach telefonischer Absprache", "nach Vereinbarung"),
    ("Termine n.V.", "nach Vereinbarung"),
    ("täglich 8-18 Uhr", "täglich, 8–18 Uhr"),
    ("werktags 9-17 Uhr", "Montag bis Samstag, 9–17 Uhr"),
    ("Mo–Do 8:00–16:00, Fr 8:00–13:00", "Montag bis Donnerstag, 8–16 Uhr\nFreitag, 8–13 Uhr"),
    ("Mo-Fr 8-12 Uhr, Sa/So geschlossen", "Montag bis Freitag, 8–12 Uhr"),
    ("täglich 8-12, Mittwochs geschlossen", "Montag, Dienstag und Donnerstag bis Sonntag, 8–12 Uhr"),
    ("rund um die Uhr", "rund um die Uhr"),
    ("24h", "rund um die Uhr"),
    ("nur in den Ferien Mo-Fr 8-16 Uhr", "Montag bis Freitag, 8–16 Uhr, nur in den Schulferien"),
    ("Mo-Fr 8-16 Uhr während der Schulzeit", "Montag bis Freitag, 8–16 Uhr, nicht in den Schulferien"),
    ("Mo-Fr 8-16 Uhr, feiertags geschlossen", "Montag bis Freitag, 8–16 Uhr"),
    ("Mo-So 10-18 Uhr, auch an Feiertagen", "täglich, 10–18 Uhr, auch an Feiertagen"),
    ("Di 9.30h-11h", "Dienstag, 9:30–11 Uhr"),
    ("Mo-Fr 8 bis 12 und 14 bis 16 Uhr", "Montag bis Freitag, 8–12 Uhr und 14–16 Uhr"),
    ("Mo: 9-12, 14-18; Di: 9-12", "Montag, 9–12 Uhr und 14–18 Uhr\nDienstag, 9–12 Uhr"),
    ("Mo 9-12 Uhr / Mi 15-18 Uhr", "Montag, 9–12 Uhr\nMittwoch, 15–18 Uhr"),
    ("Mo 9-12 Uhr\nMi 15-18 Uhr", "Montag, 9–12 Uhr\nMittwoch, 15–18 Uhr"),
    ("Di Beginn 18.30 Uhr", "Dienstag, ab 18:30 Uhr"),
    ("ab 15.09.2026 montags 17–18 Uhr", "Montag, 17–18 Uhr, ab 15.09.2026"),
    ("vom 1.5. bis 30.9. Sa 10-14 Uhr", "Samstag, 10–14 Uhr, vom 01.05.2027 bis 30.09.2027"),
    ("am 12.12.2026, 15-18 Uhr", "am 12.12.2026, 15–18 Uhr"),
    ("1. und 3. Mo im Monat 14-16", "jeden 1. und 3. Montag im Monat, 14–16 Uhr"),
    ("jeden 15. im Monat 10-12 Uhr", "jeden 15. im Monat, 10–12 Uhr"),
    ("vorübergehend geschlossen bis 31.01.2027", "vorübergehend geschlossen bis 31.01.2027"),
    ("zurzeit geschlossen", "vorübergehend geschlossen"),
    ("Mo-Fr 08:00-12:00; Sa off", "Montag bis Freitag, 8–12 Uhr"),
    ("Mi.+Do. 12h-14h", "Mittwoch und Donnerstag, 12–14 Uhr"),
    ("Do 18 Uhr c.t.", "Donnerstag, ab 18:15 Uhr"),
    ("MO-FR 8-12 UHR", "Montag bis Freitag, 8–12 Uhr"),
    ("Mo 9-12 Uhr (mit Frau Kaya), Di 9-12 Uhr", "Montag, 9–12 Uhr (mit Frau Kaya)\nDienstag, 9–12 Uhr"),
    (
      "Mo-Sa 8-20 Uhr, sonn- und feiertags 10-16 Uhr",
      "Montag bis Samstag, 8–20 Uhr\nSonntag, 10–16 Uhr\nan Feiertagen, 10–16 Uhr"
    ),
    (
      "Mo, Di, Do, Fr 8.30-12.00 Uhr, Do auch 14-18 Uhr",
      "Montag, Dienstag, Donnerstag und Freitag, 8:30–12 Uhr\nDonnerstag, 14–18 Uhr"
    ),
    (
      "Mo-Fr 8-16 Uhr, in den Ferien Mo-Fr 9-13 Uhr",
      "Montag bis Freitag, 8–16 Uhr, nicht in den Schulferien\nMontag bis Freitag, 9–13 Uhr, nur in den Schulferien"
    ),
    ("vom 24.12.2026 bis 02.01.2027 geschlossen", "vom 24.12.2026 bis 02.01.2027 geschlossen"),
    ("täglich außer montags 10-18 Uhr", "Dienstag bis Sonntag, 10–18 Uhr"),
    (
      "Montag: 09:00 - 12:00 Uhr\nDienstag: geschlossen\nMittwoch: 14:00 - 18:00 Uhr",
      "Montag, 9–12 Uhr\nMittwoch, 14–18 Uhr"
    ),
    ("Montag\n9-12 Uhr\nDienstag\n14-16 Uhr", "Montag, 9–12 Uhr\nDienstag, 14–16 Uhr"),
    (
      "Öffnungszeiten: Mo. – Fr. 8.00 – 12.00 Uhr, zusätzlich Do. 14.00 – 17.00 Uhr",
      "Montag bis Freitag, 8–12 Uhr\nDonnerstag, 14–17 Uhr"
    ),
    ("In den Ferien: Mo-Fr 9-13 Uhr", "Montag bis Freitag, 9–13 Uhr, nur in den Schulferien"),
    ("Mo., Mi., Fr. 9.00-12.00 Uhr", "Montag, Mittwoch und Freitag, 9–12 Uhr"),
    (
      "Mo - Do: 08.00 - 16.00 Uhr Fr: 08.00 - 12.30 Uhr",
      "Montag bis Donnerstag, 8–16 Uhr\nFreitag, 8–12:30 Uhr"
    ),
    ("Montag–Freitag: 7:00–17:00 Uhr", "Montag bis Freitag, 7–17 Uhr"),
    (
      "montags, mittwochs und freitags von 8:30 Uhr bis 11:30 Uhr",
      "Montag, Mittwoch und Freitag, 8:30–11:30 Uhr"
    ),
    ("jeden Montag 15:30 bis 17:00 Uhr", "Montag, 15:30–17 Uhr"),
    (
      "Jeden Mittwoch, 9.30 - 11.00 Uhr (außer in den Ferien)",
      "Mittwoch, 9:30–11 Uhr, nicht in den Schulferien"
    ),
    ("dienstags 10-11.30 Uhr, nicht in den Schulferien", "Dienstag, 10–11:30 Uhr, nicht in den Schulferien"),
    ("Do 16–18 Uhr, in den Ferien geschlossen", "Donnerstag, 16–18 Uhr, nicht in den Schulferien"),
    ("Do 16–18 Uhr (Ferien ausgenommen)", "Donnerstag, 16–18 Uhr, nicht in den Schulferien"),
    ("Mo-Fr 12-16 Uhr an Schultagen", "Montag bis Freitag, 12–16 Uhr, nicht in den Schulferien"),
    ("Mi 15 - 18 Uhr und nach Vereinbarung", "Mittwoch, 15–18 Uhr\nauch nach Vereinbarung"),
    ("Nach vorheriger telefonischer Terminvereinbarung", "nach Vereinbarung"),
    ("nur nach Vereinbarung", "nach Vereinbarung"),
    ("Termine nach Absprache", "nach Vereinbarung"),
    ("auf Anfrage", "nach Vereinbarung"),
    (
      "Mo-Fr 9-12 Uhr, Termine auch nach Vereinbarung", "Montag bis Freitag, 9–12 Uhr\nauch nach Vereinbarung"
    ),
    ("Mo-Fr 9-12 Uhr oder nach Vereinbarung", "Montag bis Freitag, 9–12 Uhr\nauch nach Vereinbarung"),
    ("Am ersten Samstag im Monat von 10 bis 13 Uhr", "jeden 1. Samstag im Monat, 10–13 Uhr"),
    ("jeden 3. Donnerstag im Monat um 19:30 Uhr", "jeden 3. Donnerstag im Monat, ab 19:30 Uhr"),
    ("1. Montag im Monat, 19.00 Uhr", "jeden 1. Montag im Monat, ab 19 Uhr"),
    ("am 1. und 3. Dienstag des Monats 15-17 Uhr", "jeden 1. und 3. Dienstag im Monat, 15–17 Uhr"),
    ("jeden 2. u. 4. Mi. i. M. 14-16 Uhr", "jeden 2. und 4. Mittwoch im Monat, 14–16 Uhr"),
    ("jeden letzten Do. im Monat, 18:00 – 20:00 Uhr", "jeden letzten Donnerstag im Monat, 18–20 Uhr"),
    ("erster und dritter Donnerstag im Monat 16-17 Uhr", "jeden 1. und 3. Donnerstag im Monat, 16–17 Uhr"),
    ("jeden ersten Mittwoch 15-17 Uhr", "jeden 1. Mittwoch im Monat, 15–17 Uhr"),
    ("jeden 1. und 15. des Monats 9-10 Uhr", "jeden 1. und 15. im Monat, 9–10 Uhr"),
    ("am letzten Tag des Monats 9-10 Uhr", "jeden letzten Tag im Monat, 9–10 Uhr"),
    ("alle 14 Tage donnerstags 18-20 Uhr", "alle 2 Wochen am Donnerstag, 18–20 Uhr"),
    ("donnerstags 18-20 Uhr, 14-tägig", "alle 2 Wochen am Donnerstag, 18–20 Uhr"),
    ("14-täglich Mi 10-12 Uhr", "alle 2 Wochen am Mittwoch, 10–12 Uhr"),
    ("jede zweite Woche Mo 9-10 Uhr", "alle 2 Wochen am Montag, 9–10 Uhr"),
    ("Mo 9-10 Uhr in ungeraden Kalenderwochen", "in ungeraden Kalenderwochen am Montag, 9–10 Uhr"),
    ("freitags in geraden KW 15-17 Uhr", "in geraden Kalenderwochen am Freitag, 15–17 Uhr"),
    ("jeden Freitag (ungerade KW) 15-17 Uhr", "in ungeraden Kalenderwochen am Freitag, 15–17 Uhr"),
    ("alle drei Wochen samstags 10-12 Uhr", "alle 3 Wochen am Samstag, 10–12 Uhr"),
    ("tgl. 10-18 Uhr", "täglich, 10–18 Uhr"),
    ("täglich von 8 bis 20 Uhr", "täglich, 8–20 Uhr"),
    ("täglich außer Mo 10-17 Uhr", "Dienstag bis Sonntag, 10–17 Uhr"),
    ("Mo-Fr außer Mi 9-12 Uhr", "Montag, Dienstag, Donnerstag und Freitag, 9–12 Uhr"),
    ("täglich rund um die Uhr", "rund um die Uhr"),
    ("24 Stunden täglich", "rund um die Uhr"),
    ("24/7", "rund um die Uhr"),
    ("Mo-Fr rund um die Uhr", "Montag bis Freitag, 0–24 Uhr"),
    ("Sa und So 10-18 Uhr, feiertags 10-16 Uhr", "Samstag und Sonntag, 10–18 Uhr\nan Feiertagen, 10–16 Uhr"),
    ("So + Feiertage 14-17 Uhr", "Sonntag, 14–17 Uhr\nan Feiertagen, 14–17 Uhr"),
    ("Mo-Fr 9-17 Uhr (außer an Feiertagen)", "Montag bis Freitag, 9–17 Uhr"),
    (
      "Mo-Fr 9-17 Uhr, außer in den Ferien und an Feiertagen",
      "Montag bis Freitag, 9–17 Uhr, nicht in den Schulferien"
    ),
    ("Mo-So 9-17 Uhr auch in den Ferien und an Feiertagen", "täglich, 9–17 Uhr, auch an Feiertagen"),
    (
      "Mo-Fr 8.00–12.00 Uhr\nDo zusätzlich 14.00–18.00 Uhr",
      "Montag bis Freitag, 8–12 Uhr\nDonnerstag, 14–18 Uhr"
    ),
    (
      "Mo: 8:00-12:00\nDi: 8:00-12:00\nMi: geschlossen\nDo: 8:00-12:00 und 14:00-18:00\nFr: 8:00-12:00",
      "Montag, 8–12 Uhr\nDienstag, 8–12 Uhr\nDonnerstag, 8–12 Uhr und 14–18 Uhr\nFreitag, 8–12 Uhr"
    ),
    (
      "Montag bis Mittwoch 8-16 Uhr | Donnerstag 8-18 Uhr | Freitag 8-13 Uhr",
      "Montag bis Mittwoch, 8–16 Uhr\nDonnerstag, 8–18 Uhr\nFreitag, 8–13 Uhr"
    ),
    ("• Mo 9-12\n• Di 14-16", "Montag, 9–12 Uhr\nDienstag, 14–16 Uhr"),
    ("- Mo 9-12 Uhr\n- Di 14-16 Uhr", "Montag, 9–12 Uhr\nDienstag, 14–16 Uhr"),
    ("Bürozeiten: Di 9-11 Uhr, Do 16-18 Uhr", "Dienstag, 9–11 Uhr\nDonnerstag, 16–18 Uhr"),
    ("Sprechstunde jeden Mittwoch von 16 bis 17 Uhr", "Mittwoch, 16–17 Uhr"),
    (
      "Mo–Fr 8–12 Uhr, Mo, Di, Do 14–16 Uhr",
      "Montag bis Freitag, 8–12 Uhr\nMontag, Dienstag und Donnerstag, 14–16 Uhr"
    ),
    ("Di+Do 15.00 h - 18.00 h", "Dienstag und Donnerstag, 15–18 Uhr"),
    ("Mo 14:00h bis 15:30h", "Montag, 14–15:30 Uhr"),
    ("Sa 8°° - 12³⁰ Uhr", "Samstag, 8–12:30 Uhr"),
    ("Fr 20-2 Uhr", "Freitag, 20–2 Uhr"),
    ("Sa 22:00-04:00", "Samstag, 22–4 Uhr"),
    ("Mo 16 Uhr", "Montag, ab 16 Uhr"),
    ("Mo ab 16 Uhr", "Montag, ab 16 Uhr"),
    ("Mo um 16 Uhr", "Montag, ab 16 Uhr"),
    ("Mo 15.30", "Montag, ab 15:30 Uhr"),
    ("Mo 19 Uhr abends", "Montag, ab 19 Uhr"),
    ("Di 14-16 Uhr nachmittags", "Dienstag, 14–16 Uhr"),
  ]
}
