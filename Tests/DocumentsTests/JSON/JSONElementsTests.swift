import Documents
import Testing

@Suite struct JSONElementsTests {
  private func read(_ text: String, pieceSize: Int = 65_536, limits: JSONLimits = JSONLimits()) throws
    -> [String]
  {
    let elements = JSONElements(
      BytesSource(Array(text.utf8), pieceSize: pieceSize), file: "x.json",
      collections: ["organizations", "services", "locations", "phones", "services.csv"],
      roots: ["organizations", "services"], limits: limits)
    var found: [String] = []
    while let element = try elements.next() {
      found.append("\(element.collection ?? "-") \(element.index) @\(element.line) \(element.value.text())")
    }
    return found
  }

  static let shapes: [(String, [String])] = [
    (#"{"id":"1","phones":[{"id":"2"}]}"#, [#"- 1 @1 {"id":"1","phones":[{"id":"2"}]}"#]),
    (#"{"phones":[{"id":"2"}],"id":"1"}"#, [#"- 1 @1 {"phones":[{"id":"2"}],"id":"1"}"#]),
    (#"{"name":"x","locations":[{"id":"2"}]}"#, [#"- 1 @1 {"name":"x","locations":[{"id":"2"}]}"#]),
    (#"{"name":"x","services":[{"id":"2"}]}"#, [#"services 1 @1 {"id":"2"}"#]),
    (#"{"id":1,"services":[{"id":"2"}]}"#, [#"- 1 @1 {"id":1,"services":[{"id":"2"}]}"#]),
    ("[{\"id\":1},\n{\"id\":2}]", [#"- 1 @1 {"id":1}"#, #"- 2 @2 {"id":2}"#]),
    (
      "{\"id\":1}\n\n{\"id\":2}\r\n{\"id\":3}",
      [#"- 1 @1 {"id":1}"#, #"- 2 @3 {"id":2}"#, #"- 3 @4 {"id":3}"#]
    ),
    ("{\"id\":1}{\"id\":2}", [#"- 1 @1 {"id":1}"#, #"- 2 @1 {"id":2}"#]),
    (
      "{\"total_items\":2,\"contents\":[{\"id\":1},\n{\"id\":2}],\"empty\":false}",
      [
        #"- 1 @1 {"id":1}"#, #"- 2 @2 {"id":2}"#,
      ]
    ),
    (#"{"contents":[{"id":1}],"total_items":1}"#, [#"- 1 @1 {"id":1}"#]),
    (#"{"contents":[]}"#, []), ("[]", []),
    (
      #"[{"contents":[{"id":1}]},{"contents":[{"id":2}],"x":[{"id":4}]},{"id":3}]"#,
      [
        #"- 1 @1 {"id":1}"#, #"- 2 @1 {"id":2}"#, #"x 1 @1 {"id":4}"#, #"- 3 @1 {"id":3}"#,
      ]
    ),
    (#"{"contents":[{"id":1}]} {"contents":[{"id":2}]}"#, [#"- 1 @1 {"id":1}"#, #"- 2 @1 {"id":2}"#]),
    (
      "{\"v\":\"3\",\"organizations\":[{\"id\":1}],\n\"services\":[{\"id\":2}],\"extra\":[{\"id\":3}],\"o\":{}}",
      [
        #"organizations 1 @1 {"id":1}"#, #"services 1 @2 {"id":2}"#, #"extra 1 @2 {"id":3}"#,
      ]
    ),
    (#"{"services.csv":[{"id":1}]}"#, [#"services.csv 1 @1 {"id":1}"#]),
    (#"{"unknown":[{"id":1}]}"#, [#"- 1 @1 {"unknown":[{"id":1}]}"#]),
    ("{}", ["- 1 @1 {}"]), ("[1,[2],null]", ["- 1 @1 1", "- 2 @1 [2]", "- 3 @1 null"]),
  ]

  @Test(arguments: shapes, [1, 65_536])
  func readsEveryShape(_ shape: (String, [String]), pieceSize: Int) throws {
    #expect(try read(shape.0, pieceSize: pieceSize) == shape.1)
  }

  @Test(arguments: [
    "", "  \n", "[{\"id\":1}", "[{\"id\":1}}", "{\"contents\":[{\"id\":1}]", "{\"contents\":[{\"id\":1},]}",
    "{\"id\":1},{\"id\":2}", "{\"contents\":[],\"contents\":[]}", "{\"contents\":1,\"contents\":[]}",
    "{\"services\":[],\"services\":[]}", "{\"id\":1,\"id\":2}", "{\"id\":1}\nkaputt", "]",
    "{\"contents\":[],\"a\":1,\"a\":2}",
  ])
  func refusesBrokenFiles(_ text: String) {
    for pieceSize in [1, 65_536] {
      #expect(throws: DocumentError.self) { try read(text, pieceSize: pieceSize) }
    }
  }

  @Test func namesTheLineOfABrokenElement() {
    let error = #expect(throws: DocumentError.self) { try read("{\"id\":1}\n{\"id\":2}\n{\"id\":}\n") }
    #expect(error?.row == 3)
    #expect(error?.file == "x.json")
  }

  @Test func streamsLargeListsAndBoundsElements() throws {
    let filler = String(repeating: "x", count: 20_000)
    let element = "{\"id\":1,\"t\":\"\(filler)\"}"
    let many = Array(repeating: element, count: 75).joined(separator: ",")
    // Beyond the look-ahead of 1 MiB and beyond the limit of one element.
    let limits = JSONLimits(element: 1_200_000)
    for text in [
      "{\"services\":[\(many)],\"extra\":[\(element)]}", "{\"contents\":[\(many)],\"extra\":[\(element)]}",
    ] {
      #expect(try read(text, limits: limits).count == 76)
    }
    #expect(try read("[\(many)]", limits: limits).count == 75)
    for text in ["{\"unknown\":[\(many)]}", "{\"id\":1,\"services\":[\(many)]}", "[[\(many)]]"] {
      let error = #expect(throws: DocumentError.self) { try read(text, limits: limits) }
      #expect(error?.code == "json-element-too-large")
    }
  }
}
