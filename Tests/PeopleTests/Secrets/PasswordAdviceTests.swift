import Testing

@testable import People

@Suite struct PasswordAdviceTests {
  private static let own = ["Ute Brandes", "ute.brandes@alfeld.example", "Alfeld (Leine)"]

  @Test(
    arguments: [
      ("kurz", "zu kurz"), ("aaaaaaaaaaaaa", "dieselben"), ("Brandes-xk!w9", "Name, Mail-Adresse"),
      ("in alfeld wohn ich", "Name, Mail-Adresse"), ("Lotse-gruppe", "Lotse"),
      ("Passw0rt-hier", "sehr viele"),
      ("qwertzuiopü", "Tasten"), ("0987654321", "Reihen"), ("xyabcdefgh", "Reihen"),
      ("gurkegurkegurke", "Wiederholungen"),
      ("geboren 24.12.1985", "Tage und Jahre"), ("geboren 19851224", "Tage und Jahre"),
      ("sommer in 2024", "Tage und Jahre"),
    ]) func itSaysWhatIsWeak(_ password: String, _ sentence: String)
  {
    let advice = PasswordAdvice(password, own: Self.own)
    #expect(advice.sentences.contains { $0.contains(sentence) }, "\(advice)")
  }

  @Test(
    arguments: [
      "", "kurz", "aaaaaaaaaaaaaaaaaaaaaaaa", "Passwort123!", "P@ssw0rt2024", "utebrandes1985", "qwertzuiopü",
      "1234567890", "24.12.1985-24.12.1985", "schatzischatzi", "Sommer2024!", "AlfeldLeine31061",
      "hallohallo12",
      "abababababab",
    ]) func theseAreWeak(_ password: String)
  {
    let advice = PasswordAdvice(password, own: Self.own)
    #expect(advice.strength == .weak && !advice.isAcceptable, "\(advice)")
  }

  @Test(arguments: ["vier Wörter am Zaun", "Gurke-Fahrrad-Zaunkönig", "x9Kw-pQ2m-Zt7v", "дом у реки и мост"])
  func theseAreStrong(_ password: String) {
    let advice = PasswordAdvice(password, own: Self.own)
    #expect(advice.strength == .strong && advice.isAcceptable, "\(advice)")
    #expect(advice.sentences.isEmpty, "\(advice)")
  }

  @Test func eachCharacterMoreIsNeverWeaker() {
    let password = "Gurke-Fahrrad-Zaunkönig"
    let digits = (1...password.count).map { PasswordAdvice(String(password.prefix($0))).digits }
    #expect(digits == digits.sorted())
    #expect(digits.last ?? 0 > 20)
  }

  @Test func hostileTextIsNoWork() {
    let clock = ContinuousClock()
    let time = clock.measure {
      for text in [String(repeating: "a", count: 100_000), String(repeating: "12", count: 50_000)] {
        #expect(PasswordAdvice(text, own: [text]).strength == .weak)
      }
    }
    #expect(time < .seconds(2))
  }

  @Test func theEstimateIsTheProductOfItsPieces() {
    // A common word, a day, and three characters of no kind.
    let pieces = PasswordPieces("schatz24.12.1985xk#", own: []).pieces
    #expect(pieces.map(\.kind) == [.common, .date, .other, .other, .other])
    #expect(pieces.map(\.length) == [6, 10, 1, 1, 1])
    #expect(pieces.suffix(3).map(\.worth) == [10, 10, 20])
  }
}
