import Testing

@testable import Offers

@Suite struct AgeCellTests {
  @Test(
    arguments: [
      ("6-10 J.", 72, 131), ("0–3 Jahre", 0, 47), ("ca. 10–14", 120, 179), ("6 Mon. – 3 J.", 6, 47),
      ("Klasse 1–4", 72, 131), ("1.-4. Klasse", 72, 131), ("Kl. 5 bis 10", 120, 203),
      ("3 bis 6 Jahre", 36, 83),
      ("6-18 Monate", 6, 18), ("3-Jährige", 36, 47), ("3–6jährige Kinder", 36, 83), ("von 6 bis 10", 72, 131),
      ("Kinder im Alter von 6-10 Jahren", 72, 131), ("1,5 – 3 Jahre", 18, 47), ("1½-3 J.", 18, 47),
      ("8", 96, 107), ("0 - 6 J", 0, 83), ("10 – 18 J.", 120, 227), ("Schwangere", -9, 0),
      ("Schwangerschaft – 3 Jahre", -9, 47), ("Schwangerschaft bis 1 Jahr", -9, 23), ("3 - 6", 36, 83),
      ("Geburt bis 3 Jahre", 0, 47), ("6 J. - 10 J.", 72, 131), ("Jahrgang 5-6", 120, 155),
      ("4.+5. Klasse", nil, nil),
    ] as [(String, Int?, Int?)])
  func ranges(_ text: String, _ from: Int?, _ to: Int?) {
    let cell = AgeCell.read(text)
    guard let from, let to else {
      #expect(cell == .text, "\(text)")
      return
    }
    #expect(cell == AgeRange(from: from, to: to).map { .range($0, isWhole: true) }, "\(text): \(cell)")
  }

  @Test(
    arguments: [
      ("ab 3", 36, nil), ("ab 3 J.", 36, nil), ("12+", 144, nil), ("14 Jahre und älter", 168, nil),
      ("bis 18 Monate", nil, 18), ("bis 3 Jahre", nil, 47), ("U3", nil, 35), ("unter 3 Jahren", nil, 35),
      ("< 6", nil, 71),
      ("bis zum 3. Geburtstag", nil, 35), ("bis zum vollendeten 3. Lebensjahr", nil, 35),
      ("ab 6 Monaten", 6, nil),
      ("Ü3", 36, nil), ("ab Klasse 5", 120, nil), ("ab Geburt", 0, nil), ("max. 27 Jahre", nil, 335),
      ("ab 10 Wochen", 2, nil),
      ("ab dem 3. Lebensjahr", 24, nil),
    ] as [(String, Int?, Int?)])
  func openRanges(_ text: String, _ from: Int?, _ to: Int?) {
    #expect(AgeCell.read(text) == AgeRange(from: from, to: to).map { .range($0, isWhole: true) }, "\(text)")
  }

  @Test(arguments: ["alle", "Alle Altersgruppen", "jedes Alter", "egal", "altersunabhängig"])
  func everyone(_ text: String) { #expect(AgeCell.read(text) == .everyone) }

  @Test(arguments: ["", "-", " – ", "?"])
  func empty(_ text: String) { #expect(AgeCell.read(text) == .empty) }

  @Test(arguments: [
    "Schulkinder", "Krippe", "Eltern", "0-3 und 6-10 Jahre", "nach Absprache", "bis zur Einschulung", "🎉",
    String(repeating: "9", count: 5_000) + " und mehr", String(repeating: "6-", count: 4_000),
  ])
  func words(_ text: String) {
    let cell = AgeCell.read(text)
    #expect(cell == .text || cell == .impossible, "\(text.prefix(20)): \(cell)")
  }

  @Test func theRestOfAPartlyUnderstoodTextIsKnown() throws {
    let range = try #require(AgeRange(from: 72, to: 131))
    #expect(AgeCell.read("6-10 J., auch Eltern") == .range(range, isWhole: false))
  }

  @Test func reversedAndImpossible() {
    #expect(AgeCell.read("10-6 Jahre") == .reversed)
    #expect(AgeCell.read("200-300") == .impossible)
    #expect(AgeCell.read(String(repeating: "9", count: 390) + " M vor der Geburt") == .impossible)
    #expect(AgeCell.read("20 Monate vor der Geburt bis 3 Jahre") == .impossible)
  }

  @Test func datesThatExcelMade() throws {
    let range = try #require(AgeRange(from: 72, to: 131))
    #expect(AgeCell.read("2026-10-06") == .date(range))
    #expect(AgeCell.read("06. Okt") == .date(range))
  }

  @Test func twoColumns() throws {
    let range = try #require(AgeRange(from: 72, to: 131))
    #expect(AgeCell.read(from: "6", to: "10") == .range(range, isWhole: true))
    #expect(
      AgeCell.read(from: "6 Monate", to: "") == AgeRange(from: 6, to: nil).map { .range($0, isWhole: true) })
    #expect(AgeCell.read(from: "10", to: "6") == .reversed)
    #expect(AgeCell.read(from: "", to: "") == .empty)
    #expect(AgeCell.read(from: "Schule", to: "10") == .text)
  }

  @Test func whatIsWrittenIsRead() throws {
    let ends: [Int?] = [nil, -9, -3, 0, 1, 6, 11, 12, 18, 23, 35, 36, 47, 72, 131, 215, 1_200]
    for from in ends {
      for to in ends {
        guard let range = AgeRange(from: from, to: to) else { continue }
        let text = AgeText.german(range)
        #expect(AgeCell.read(text) == .range(range, isWhole: true), "\(text) for \(range)")
      }
    }
  }
}
