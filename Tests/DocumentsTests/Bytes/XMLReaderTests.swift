import Testing

@testable import Documents

@Suite struct XMLReaderTests {
  private func events(_ text: String, pieceSize: Int = 65_536) throws -> [XMLEvent] {
    let reader = XMLReader(BytesSource(Array(text.utf8), pieceSize: pieceSize))
    var events: [XMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  @Test(arguments: [1, 3, 65_536])
  func walksThroughADocument(pieceSize: Int) throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>\n<!-- > <a> -->
      <a:b x="1 &gt; &#252;&#xFC;" y='">'  ><c/>Tür &amp; Tor<![CDATA[<roh>&amp;]]></a:b >\n
      """
    #expect(
      try events(text, pieceSize: pieceSize) == [
        .start(XMLTag(name: "a:b", attributes: [("x", "1 > üü"), ("y", "\">")])),
        .start(XMLTag(name: "c", attributes: [])), .end("c"),
        .text("Tür & Tor"), .text("<roh>&amp;"), .end("a:b"),
      ])
  }

  @Test(arguments: [
    "", "  ", "<a>", "<a></b>", "<a/><b/>", "<a b></a>", "<a b=1/>", "<a b='x/>", "<a b=\"<\"/>",
    "<a>&nbsp;</a>",
    "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&amp</a>", "<a>& b</a>", "text", "<a/>text", "<a", "<!-- <a/>",
    "<a><![CDATA[</a>", "<>", "< a/>", "</a>", "<a b='1'c='2'/>", "<a>&#-5;</a>", "<a>&#x;</a>",
  ])
  func refusesWhatIsNotWellFormed(text: String) {
    #expect(code { try events(text) } == "xml-malformed")
  }

  @Test func refusesDocumentTypes() {
    let laughs = """
      <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>
      """
    #expect(code { try events(laughs) } == "xml-doctype")
    let file = #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#
    #expect(code { try events(file) } == "xml-doctype")
  }

  @Test func boundsDepthAndSize() {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(code { try events(deep) } == "xml-malformed")
    let long = "<a b=\"" + String(repeating: "x", count: 5 << 20) + "\"/>"
    #expect(code { try events(long) } == "xml-malformed")
  }

  @Test func skipsAnElement() throws {
    let reader = XMLReader(BytesSource(Array("<a><b><c/>x</b><d/></a>".utf8)))
    _ = try reader.next()
    _ = try reader.next()
    try reader.skipElement()
    #expect(try reader.next() == .start(XMLTag(name: "d", attributes: [])))
  }
}
