import Foundation

/// What a scalar becomes inside a word.
enum Folded {
  /// It divides words.
  case divider
  /// It stands inside words and says nothing: soft hyphens, combining marks, vowel signs.
  case nothing
  /// One letter.
  case letter(UInt16)
  /// Two letters.
  case pair(UInt16, UInt16)

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 48...57, 97...122: self = .letter(UInt16(value))
    case 65...90: self = .letter(UInt16(value + 32))
    case 0..<0xC0: self = value == 0xAD ? .nothing : .divider
    case 0xC0..<0x250: self = Self.latin[Int(value - 0xC0)]
    case 0x300..<0x370, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: self = .nothing
    case 0x400...0x52F: self = Self.cyrillic(UInt16(value))
    case 0x600..<0x700: self = Self.arabic(scalar)
    case 0x1E00..<0x1F00: self = Self.vietnamese[Int(value - 0x1E00)]
    default: self = Self.other(scalar)
    }
  }

  private static let latin: [Folded] = (0xC0..<0x250).map(plain)
  private static let vietnamese: [Folded] = (0x1E00..<0x1F00).map(plain)
  private static let special: [UInt32: Folded] = [
    0xDF: .pair(115, 115), 0x1E9E: .pair(115, 115), 0xC6: .pair(97, 101), 0xE6: .pair(97, 101),
    0xD8: .letter(111), 0xF8: .letter(111), 0x141: .letter(108), 0x142: .letter(108), 0x110: .letter(100),
    0x111: .letter(100), 0x131: .letter(105), 0x130: .letter(105), 0x152: .pair(111, 101),
    0x153: .pair(111, 101), 0xD0: .letter(100), 0xF0: .letter(100), 0xDE: .pair(116, 104),
    0xFE: .pair(116, 104), 0xD7: .divider, 0xF7: .divider,
  ]

  private static func plain(_ value: UInt32) -> Folded {
    if let special = special[value] { return special }
    guard let scalar = Unicode.Scalar(value) else { return .divider }
    let parts = String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    guard let first = parts.first, first.properties.isAlphabetic else { return .divider }
    return .letter(UInt16(truncatingIfNeeded: first.value))
  }

  private static func cyrillic(_ value: UInt16) -> Folded {
    switch value {
    case 0x401, 0x451: .letter(0x435)
    case 0x490, 0x491: .letter(0x433)
    case 0x400...0x40F: .letter(value + 0x50)
    case 0x410...0x42F: .letter(value + 0x20)
    case 0x430...0x45F: .letter(value)
    case 0x483...0x489: .nothing
    default: .letter(value & ~1)
    }
  }

  private static func arabic(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x622, 0x623, 0x625, 0x671: .letter(0x627)
    case 0x649, 0x6CC, 0x626: .letter(0x64A)
    case 0x629, 0x6C0, 0x6D5: .letter(0x647)
    case 0x624: .letter(0x648)
    case 0x6A9: .letter(0x643)
    case 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: .nothing
    case 0x660...0x669: .letter(UInt16(scalar.value - 0x660 + 48))
    case 0x6F0...0x6F9: .letter(UInt16(scalar.value - 0x6F0 + 48))
    default: scalar.properties.isAlphabetic ? .letter(UInt16(scalar.value)) : .divider
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Folded {
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark {
      return .nothing
    }
    guard properties.isAlphabetic || properties.numericType == .decimal else { return .divider }
    let lower = properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    // Letters beyond the basic plane are rare: one unit each is enough to tell them apart.
    return .letter(lower < 0x10000 ? UInt16(lower) : 0xE000 | UInt16(lower & 0xFFF))
  }
}
