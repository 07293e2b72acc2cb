import Documents
import Testing

@Suite struct CSVWriterTests {
  @Test func writesForGermanExcel() {
    let bytes = CSVWriter.bytes([
      ["Name", "Text"], ["a;b", "sagt \"ja\""], ["", "zwei\nZeilen"], [" x", "1,5"],
    ])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text == "Name;Text\r\n\"a;b\";\"sagt \"\"ja\"\"\"\r\n;\"zwei\nZeilen\"\r\n\" x\";1,5\r\n")
  }

  @Test func writesPlain() {
    let bytes = CSVWriter.bytes([["a", "b,c"], ["=1", "d;e"], [""], []], format: .plain)
    #expect(String(decoding: bytes, as: UTF8.self) == "a,\"b,c\"\n=1,d;e\n\"\"\n\n")
  }

  @Test(arguments: [
    "=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+A1", "-A1+3", "\tx", "\rx", "\n=1", "-2+3+cmd|' /C calc'!A0",
    "＝1", "- Montag",
  ])
  func guardsFormulas(cell: String) {
    #expect(Formula.looksLikeOne(cell))
    let text = String(decoding: CSVWriter.bytes([["x", cell]]).dropFirst(3), as: UTF8.self)
    #expect(text.contains("'" + cell))
  }

  @Test(arguments: [
    "+49 5181 703-0", "-3,5", "-", "+49 (0) 5181/70 30", "", "a=b", "- 5 %", "–", "05181", "+1.234,50 €",
    "'=x",
  ])
  func leavesNumbersAlone(cell: String) {
    #expect(!Formula.looksLikeOne(cell))
  }

  @Test func readsBackWhatItWrote() throws {
    var state: UInt64 = 3
    let alphabet = Array("\"; ,\n\rabü\t")
    var rows: [[String]] = []
    for row in 0..<300 {
      rows.append(
        (0..<(1 + row % 5)).map { _ in
          var cell = ""
          for _ in 0..<(row % 7) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            cell.append(alphabet[Int(state >> 33) % alphabet.count])
          }
          return cell
        })
    }
    for format in [
      CSVFormat.plain, CSVFormat(delimiter: 9, usesCRLF: true, hasByteOrderMark: true, guardFormulas: false),
    ] {
      let reader = try CSVReader(
        BytesSource(CSVWriter.bytes(rows, format: format)), delimiter: format.delimiter)
      var read: [[String]] = []
      while let row = try reader.next() { read.append(row.cells) }
      #expect(read == rows)
    }
  }

  @Test func handsOutBytesAsTheyCome() {
    var writer = CSVWriter(.plain)
    writer.append(["a"])
    #expect(writer.pendingCount == 2)
    #expect(writer.take() == Array("a\n".utf8))
    writer.append(["b"])
    #expect(writer.take() == Array("b\n".utf8))
    #expect(writer.pendingCount == 0)
  }
}
