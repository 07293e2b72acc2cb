import Documents
import Testing

@Suite("Random JSON")
struct JSONFuzzTests {
  /// SplitMix64: the same sequence on every machine.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private func value(_ random: inout Random, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 3:
      return .number("\(Int.random(in: 0...99, using: &random)).50e-\(Int.random(in: 0...9, using: &random))")
    case 4: return .string(text(&random))
    case 5:
      return .array((0..<Int.random(in: 0...5, using: &random)).map { _ in value(&random, depth: depth + 1) })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...(depth == 0 ? 30 : 4), using: &random) {
        object[text(&random)] = value(&random, depth: depth + 1)
      }
      return .object(object)
    }
  }

  private func text(_ random: inout Random) -> String {
    let alphabet: [Character] = [
      "a", "Z", "9", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}", "ä", "€", "😀", "\u{7F}", "{", "]",
      ",",
    ]
    return String(
      (0..<Int.random(in: 0...20, using: &random)).map { _ in alphabet[Int.random(in: 0..<18, using: &random)]
      })
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var random = Random(state: 2)
    for _ in 0..<200 {
      let value = value(&random, depth: 0)
      for form in [JSONForm.compact, .pretty] {
        let bytes = value.serialized(form)
        let pieceSize = Int.random(in: 1...64, using: &random)
        #expect(try JSONValue.parse(BytesSource(bytes, pieceSize: pieceSize)) == value)
      }
      let canonical = value.serialized(.sortedCanonical)
      #expect(try JSONValue.parse(canonical).serialized(.sortedCanonical) == canonical)
    }
  }

  @Test func mutilatedTextIsRefusedOrStaysTheSame() {
    var random = Random(state: 3)
    var refused = 0
    for _ in 0..<1_000 {
      var bytes = value(&random, depth: 0).serialized()
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2:
          bytes.insert(
            UInt8(ascii: ["\"", "{", "[", ",", "\\", "0"].randomElement(using: &random) ?? "]"), at: at)
        default: bytes.removeLast(min(bytes.count, 3))
        }
      }
      let whole = try? JSONValue.parse(bytes)
      let inPieces = try? JSONValue.parse(BytesSource(bytes, pieceSize: 1))
      #expect(whole == inPieces)
      if let whole {
        #expect((try? JSONValue.parse(whole.serialized())) == whole)
      } else {
        refused += 1
      }
      // Whatever the elements make of it, they end.
      let elements = JSONElements(BytesSource(bytes), collections: ["a", "Z"])
      var count = 0
      while (try? elements.next()) != nil, count < 10_000 { count += 1 }
      #expect(count < 10_000)
    }
    #expect(refused > 300)
  }
}
