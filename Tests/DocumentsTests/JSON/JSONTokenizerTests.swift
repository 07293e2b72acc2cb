import Documents
import Testing

@Suite("RFC 8259")
struct JSONTokenizerTests {
  /// What must be read, and how it is written again in the compact form.
  static let accepted: [(String, String)] = [
    ("[]", "[]"), ("{}", "{}"), (" [ ] ", "[]"), ("\t{\r\n}\n", "{}"), ("null", "null"), ("true", "true"),
    ("false", "false"), ("0", "0"), ("-0", "-0"), ("\"\"", "\"\""), ("[0]", "[0]"), ("[-1]", "[-1]"),
    ("[1.5]", "[1.5]"), ("[1E22]", "[1E22]"), ("[1e-2]", "[1e-2]"), ("[0e+1]", "[0e+1]"),
    ("[1.50]", "[1.50]"),
    ("[123456789012345678901234567890]", "[123456789012345678901234567890]"),
    ("[1,2 , 3]", "[1,2,3]"), ("[[[]]]", "[[[]]]"), ("[{},{\"a\":[]}]", "[{},{\"a\":[]}]"),
    ("{\"a\":1,\"b\":{\"c\":null}}", "{\"a\":1,\"b\":{\"c\":null}}"), ("{\"\":0}", "{\"\":0}"),
    (#"["\"\\\/\b\f\n\r\t"]"#, #"["\"\\/\b\f\n\r\t"]"#), (#"["\u00e4\u20AC"]"#, "[\"ä€\"]"),
    (#"["\ud83d\ude00"]"#, "[\"😀\"]"), (#"["\u0000\u001f"]"#, #"["\u0000\u001f"]"#),
    ("[\"ä€😀\"]", "[\"ä€😀\"]"), ("[\"\u{7f}\u{2028}\"]", "[\"\u{7f}\u{2028}\"]"),
    (#"{"a\u0062":1}"#, #"{"ab":1}"#), (#"["\\u0061"]"#, #"["\\u0061"]"#), ("[\" x \"]", "[\" x \"]"),
  ]

  @Test(arguments: accepted, [1, 2, 3, 7, 65_536])
  func reads(_ text: (String, String), pieceSize: Int) throws {
    let value = try JSONValue.parse(BytesSource(Array(text.0.utf8), pieceSize: pieceSize))
    #expect(value.text() == text.1)
  }

  static let refused: [String] = [
    "", " ", "[", "]", "{", "}", "[1", "[1,", "[,1]", "[1,]", "[1,,2]", "[1 2]", "[1:2]", "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\":1",
    "{\"a\":1]",
    "[1}", "['a']", "[NaN]", "[Infinity]", "[-Infinity]", "[nul]", "[nulll]", "[True]", "[truefalse]", "tru",
    "[01]", "[-01]", "[00]", "[1.]", "[.5]", "[-]", "[+1]", "[1e]", "[1e+]", "[1.e1]", "[0x1]", "[1-2]",
    "[1.2.3]", "[--1]", "[1e1.5]", "-", "[\"]", "\"", "[\"a]", "[\"a\nb\"]", "[\"a\tb\"]", "[\"\u{0}\"]",
    #"["\x41"]"#, #"["\u12"]"#, #"["\u12G4"]"#, #"["\"]"#, #"["\ud800"]"#, #"["\udc00"]"#,
    #"["\ud800\u0041"]"#,
    #"["\ud800x"]"#, #"["\ud800\ud800"]"#, #"["\a"]"#, "[]x", "[] []", "{}}", "1 2", "[1]//c", "/*c*/[]",
    "[#c\n]",
    "\u{FEFF}[]", "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#, "[1\u{a0}]", "\u{c}[]", "undefined",
  ]

  @Test(arguments: refused, [1, 5, 65_536])
  func refuses(_ text: String, pieceSize: Int) {
    #expect(throws: DocumentError.self) {
      try JSONValue.parse(BytesSource(Array(text.utf8), pieceSize: pieceSize))
    }
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x80],
    [0x80], [0xE4],
  ])
  func refusesBrokenUTF8(_ bytes: [Int]) {
    let text = [0x5B, 0x22] + bytes.map(UInt8.init) + [0x22, 0x5D]
    for pieceSize in [1, 2, 3, 64] {
      let error = #expect(throws: DocumentError.self) {
        try JSONValue.parse(BytesSource(text, pieceSize: pieceSize))
      }
      #expect(error?.code == "json-encoding")
    }
  }

  @Test func namesLineAndColumn() {
    let error = #expect(throws: DocumentError.self) {
      try JSONValue.parse("{\n  \"a\": 1,\n  \"b\": ?\n}", file: "a.json")
    }
    #expect(error?.code == "json-syntax")
    #expect(error?.file == "a.json")
    #expect(error?.row == 3)
    #expect(error?.column == 8)
    #expect(error?.message.contains("„?“") == true)
  }

  @Test func boundsDepthAndTokens() throws {
    let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSONValue.parse(deep).array?.count == 1)
    let deeper = String(repeating: "[", count: 100_000)
    #expect(throws: DocumentError.self) { try JSONValue.parse(deeper) }
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(throws: DocumentError.self) { try JSONValue.parse(objects) }
    let limits = JSONLimits(token: 10)
    #expect(try JSONValue.parse("\"0123456789\"", limits: limits).string == "0123456789")
    for pieceSize in [1, 4, 100] {
      for text in [
        "\"0123456789a\"", "\"\\n123456789a\"", "\"\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\"", "12345678901",
      ] {
        let error = #expect(throws: DocumentError.self) {
          try JSONValue.parse(BytesSource(Array(text.utf8), pieceSize: pieceSize), limits: limits)
        }
        #expect(error?.code == "json-token-too-long")
      }
    }
  }

  @Test func readsASequenceOfTexts() throws {
    var tokenizer = JSONTokenizer(BytesSource(Array("{}\n[1] \"a\"".utf8)), isSequence: true)
    var tokens: [JSONToken] = []
    while let token = try tokenizer.next() { tokens.append(token) }
    #expect(tokens == [.beginObject, .endObject, .beginArray, .number("1"), .endArray, .string("a")])
    #expect(tokenizer.line == 2)
    #expect(tokenizer.depth == 0)
  }

  @Test func failsWithTheSource() {
    final class Broken: ByteSource {
      func next() throws -> [UInt8]? { throw DocumentError("broken", message: "x", mend: "y") }
    }
    let error = #expect(throws: DocumentError.self) { try JSONValue.parse(Broken(), file: "f.json") }
    #expect(error?.file == "f.json")
    #expect(error?.code == "broken")
  }
}
