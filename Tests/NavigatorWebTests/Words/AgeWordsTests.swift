import Offers
import Testing

@testable import NavigatorWeb

struct AgeWordsTests {
  @Test(
    arguments: [
      (72, 131, "6 bis 10 Jahre"), (nil, 18, "bis 18 Monate"), (-9, nil, "ab der Schwangerschaft"),
      (-9, -1, "in der Schwangerschaft"), (-9, 35, "ab der Schwangerschaft bis 2 Jahre"),
      (-9, 0, "ab der Schwangerschaft bis zur Geburt"),
      (-9, 11, "ab der Schwangerschaft bis zum 1. Geburtstag"),
      (0, nil, "ab der Geburt"), (0, 11, "bis zum 1. Geburtstag"), (0, 35, "bis 2 Jahre"),
      (0, 36, "bis 3 Jahre"), (36, nil, "ab 3 Jahren"), (12, nil, "ab 1 Jahr"), (18, nil, "ab 18 Monaten"),
      (6, 18, "6 bis 18 Monate"), (6, 36, "6 Monate bis 3 Jahre"), (72, 83, "6 Jahre"),
      (120, 215, "10 bis 17 Jahre"), (66, 120, "5½ bis 10 Jahre"), (nil, 215, "bis 17 Jahre"),
      (1, 1, "1 Monat"), (-1000, nil, "ab der Schwangerschaft"),
    ] as [(Int?, Int?, String)])
  func told(from: Int?, to: Int?, text: String) throws {
    let ages = try #require(AgeRange(from: from, to: to))
    #expect(AgeWords(texts: .german)(ages) == text)
  }

  @Test func everybody() {
    #expect(AgeWords(texts: .german)(nil) == "jedes Alter")
  }

  @Test func absurdAgesDoNotCrash() throws {
    for (from, to) in [(Int.min, Int.max), (0, Int.max), (Int.max, Int.max), (Int.min, Int.min)] {
      let ages = try #require(AgeRange(from: from, to: to))
      #expect(!AgeWords(texts: .german)(ages).isEmpty)
    }
  }
}
