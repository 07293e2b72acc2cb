import Testing

@testable import Web

/// Forms with files, as browsers send them, and as nobody should.
@Suite struct MultipartTests {
  private func body(_ parts: [String], end: String = "--X--\r\n") -> [UInt8] {
    Array((parts.map { "--X\r\n\($0)\r\n" }.joined() + end).utf8)
  }

  @Test func fieldsAndFilesArrive() throws {
    let fields = try Multipart.read(
      body([
        "Content-Disposition: form-data; name=\"gebiet\"\r\n\r\n03254002",
        "Content-Disposition: form-data; name=\"datei\"; filename=\"C:\\Listen\\a;b %22neu%22.csv\"\r\nContent-Type: text/csv\r\n\r\nName;Alter\r\n--Xylophon;3\r\n",
      ]), boundary: "X")
    #expect(fields.text("gebiet") == "03254002")
    let file = try #require(fields.file("datei"))
    #expect(file.name == "a;b \"neu\".csv")
    #expect(String(decoding: file.bytes, as: UTF8.self) == "Name;Alter\r\n--Xylophon;3\r\n")
  }

  @Test func aFieldWithoutAChosenFileHasNone() throws {
    let fields = try Multipart.read(
      body(["Content-Disposition: form-data; name=\"datei\"; filename=\"\"\r\n\r\n"]), boundary: "X")
    #expect(fields.file("datei") == nil)
  }

  @Test(arguments: [
    "", "--X", "--X\r\n", "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb", "--Y--\r\n",
    "--X\r\nContent-Disposition: form-data\r\n\r\nb\r\n--X--\r\n", "--X\r\n\r\nb\r\n--X--\r\n",
    "--Xa--\r\n", "--X\r\nname=\"a\"\r\n\r\nb\r\n--X--\r\n",
  ]) func whatIsCutOffOrMadeUpIsRefused(_ text: String) {
    #expect(throws: Refusal.self) { try Multipart.read(Array(text.utf8), boundary: "X") }
  }

  @Test func aBoundaryIsReadFromTheContentType() {
    #expect(Multipart.boundary(of: "multipart/form-data; boundary=\"a b\"") == "a b")
    #expect(Multipart.boundary(of: "Multipart/Form-Data;boundary=--ab") == "--ab")
    #expect(Multipart.boundary(of: "text/plain; boundary=a") == nil)
    #expect(Multipart.boundary(of: "multipart/form-data; boundary=") == nil)
    #expect(Multipart.boundary(of: "multipart/form-data") == nil)
  }

  @Test func aLargeFileIsReadInOneGo() throws {
    let content = String(repeating: "\r\n--", count: 500_000)
    let bytes = body(["Content-Disposition: form-data; name=\"d\"; filename=\"x\"\r\n\r\n\(content)"])
    let begin = ContinuousClock.now
    #expect(try Multipart.read(bytes, boundary: "X").file("d")?.bytes.count == 2_000_000)
    #expect(begin.duration(to: .now) < .seconds(60))
  }
}
