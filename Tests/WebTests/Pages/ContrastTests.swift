import Foundation
import Testing

@testable import Web

/// WCAG 2.2 contrast of the style sheet's colours, computed from the sheet itself.
@Suite("Contrast")
struct ContrastTests {
  /// The colours of `:root` in the light sheet and in the dark one.
  static let sheets: [[String: String]] = {
    let css = String(decoding: PackageResources.lotse_css, as: UTF8.self)
    return css.matches(of: /:root\{([^}]*)\}/).map { block in
      Dictionary(
        block.output.1.matches(of: /--([a-z0-9-]+):#([0-9a-f]{3,6});/).map {
          (String($0.output.1), String($0.output.2))
        }, uniquingKeysWith: { first, _ in first })
    }
  }()

  func luminance(_ hex: String) throws -> Double {
    let full = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
    let value = try #require(Int(full, radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double(value >> shift & 255) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  func contrast(_ sheet: [String: String], _ first: String, _ second: String) throws -> Double {
    let one = try luminance(try #require(sheet[first], "\(first)"))
    let two = try luminance(try #require(sheet[second], "\(second)"))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  @Test("text has at least 4.5 to 1 on every ground it stands on, light and dark", arguments: [0, 1])
  func text(index: Int) throws {
    let sheet = ContrastTests.sheets[index]
    for text in ["ink", "soft", "accent", "accent-strong", "p1", "p2", "p3", "p4", "p5", "bad"] {
      for ground in ["paper", "card", "tint"] {
        #expect(try contrast(sheet, text, ground) >= 4.5, "\(text) on \(ground)")
      }
    }
    for (text, ground) in [
      ("accent-ink", "accent"), ("accent-ink", "accent-strong"), ("paper", "ink"), ("ink", "mark"),
      ("bad", "bad-tint"),
      ("ink", "bad-tint"),
    ] {
      #expect(try contrast(sheet, text, ground) >= 4.5, "\(text) on \(ground)")
    }
  }

  @Test("the edges of fields and buttons have at least 3 to 1", arguments: [0, 1])
  func edges(index: Int) throws {
    let sheet = ContrastTests.sheets[index]
    for ground in ["paper", "card"] { #expect(try contrast(sheet, "edge", ground) >= 3, "\(ground)") }
  }
}
