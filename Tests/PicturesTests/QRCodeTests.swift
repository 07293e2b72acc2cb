import Foundation
import Markup
import Testing

@testable import Pictures

struct QRCodeTests {
  private static let address =
    "https://lotse.alfeld.example/angebot/0b7f7a34-5a6f-4a84-9f4f-2f6f4c1f9a11?q=%C3%A4"

  /// The code as a bitmap with its margin, four dots per module.
  private static func bitmap(_ code: QRCode) -> String {
    let side = code.size + 2 * QRCode.margin
    var text = "P1\n\(side * 4) \(side * 4)\n"
    for row in 0..<side * 4 {
      for column in 0..<side * 4 {
        text += code[row / 4 - QRCode.margin, column / 4 - QRCode.margin] ? "1 " : "0 "
      }
      text += "\n"
    }
    return text
  }

  /// The dark modules that an SVG path of strokes covers.
  private static func drawn(_ svg: String) -> Set<[Int]> {
    var dark: Set<[Int]> = []
    var (x, y) = (0, 0)
    let path = svg.components(separatedBy: "stroke=\"#000\" d=\"").last?.prefix { $0 != "\"" } ?? ""
    for step in path.matches(of: /([Mmh])(\d+)(?: (\d+)(?:\.5)?)?/) {
      let number = Int(step.output.2) ?? 0
      switch step.output.1 {
      case "M": (x, y) = (number, step.output.3.flatMap { Int($0) } ?? -1)
      case "m": x += number
      default:
        for _ in 0..<number {
          dark.insert([y - QRCode.margin, x - QRCode.margin])
          x += 1
        }
      }
    }
    return dark
  }

  @Test(arguments: [QRCode.Correction.low, .strong]) func somebodyElseReadsIt(_ level: QRCode.Correction)
    throws
  {
    let reader = "/usr/bin/zbarimg"
    guard FileManager.default.isExecutableFile(atPath: reader) else { return }
    let code = try #require(QRCode(Self.address, correction: level))
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pbm")
    defer { try? FileManager.default.removeItem(at: file) }
    try Self.bitmap(code).write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: reader)
    process.arguments = ["--quiet", "--raw", file.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let read = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(read.trimmingCharacters(in: .newlines) == Self.address)
  }

  @Test func theCornersAreThoseOfTheStandard() throws {
    let code = try #require(QRCode("LOTSE"))
    #expect(code.size == 21, "version 1")
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      for step in 0..<7 {
        #expect(code[row, column + step] && code[row + 6, column + step], "the frame of a finder")
        #expect(code[row + step, column] && code[row + step, column + 6])
      }
      #expect(!code[row + 1, column + 1] && code[row + 3, column + 3])
    }
  }

  @Test func thePictureShowsTheModulesAndNothingElse() throws {
    let code = try #require(QRCode(Self.address))
    let svg = code.svg(label: "Seite \"A\" & B").string
    var dark: Set<[Int]> = []
    for row in 0..<code.size {
      for column in 0..<code.size where code[row, column] { dark.insert([row, column]) }
    }
    #expect(Self.drawn(svg) == dark)
    #expect(svg.contains("role=\"img\" aria-label=\"Seite &quot;A&quot; &amp; B\""))
    #expect(!svg.contains("style="))
    #expect(svg.utf8.count < 4_000, "\(svg.utf8.count)")
  }

  @Test func whatDoesNotFitIsNoCode() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "x", count: 1_200), correction: .strong) != nil)
    #expect(QRCode(String(repeating: "x", count: 1_201)) == nil)
  }
}
