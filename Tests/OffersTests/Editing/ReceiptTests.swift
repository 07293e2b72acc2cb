import Offers
import Testing

/// Codes that people write down and type again.
@Suite struct ReceiptTests {
  @Test func madeOnesAreReadBackAndDiffer() {
    let codes = (0..<200).map { _ in Receipt.make() }
    #expect(Set(codes).count == 200)
    for code in codes {
      #expect(Receipt(typed: code.text) == code)
      #expect(code.text.filter { $0 != "-" }.count == 13, "65 bits")
      #expect(!code.text.contains { "ILOU".contains($0) })
    }
  }

  @Test func typedAsPeopleDo() throws {
    let code = try #require(Receipt(typed: "7K3Q-9MZT-0XH1C"))
    for typed in ["7k3q9mzt0xh1c", " 7K3Q 9MZT oxhIc", "7k3q–9mzt–Oxhlc"] {
      #expect(Receipt(typed: typed) == code, "\(typed)")
    }
  }

  @Test(arguments: [
    "", "7K3Q-9MZT-0XH1", "7K3Q-9MZT-0XH1CC", "7K3Q-9MZT-0XH1U", "7K3Q-9MZT-0XH1ß", "../../etc",
  ])
  func whatIsNone(_ typed: String) {
    #expect(Receipt(typed: typed) == nil)
    #expect(Receipt(typed: String(repeating: "A", count: 10_000)) == nil)
  }
}
