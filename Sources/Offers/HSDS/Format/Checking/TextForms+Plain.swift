/// The forms as nearly everybody writes them, told at one glance; the long way is for the rest.
extension TextForms {
  /// `14:30`.
  static func isPlainTime(_ text: String) -> Bool {
    guard text.utf8.count == 5 else { return false }
    var hour = 0
    var minute = 0
    for (index, unit) in text.utf8.enumerated() {
      if index == 2 {
        guard unit == UInt8(ascii: ":") else { return false }
        continue
      }
      guard (0x30...0x39).contains(unit) else { return false }
      if index < 2 { hour = hour * 10 + Int(unit - 0x30) } else { minute = minute * 10 + Int(unit - 0x30) }
    }
    return hour < 24 && minute < 60
  }

  /// `http` or `https` and nothing but ASCII that an address may have.
  static func isPlainAddress(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf8.count > 8 else { return false }
    return text.utf8.allSatisfy { unit in
      switch unit {
      case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
      default: (0x21...0x7E).contains(unit)
      }
    }
  }

  /// Letters, digits and `.-_+` around one `@`, with a dot in the domain and none in a wrong place.
  static func isPlainEmail(_ text: String) -> Bool {
    guard text.utf8.count <= 320 else { return false }
    var ats = 0
    var dots = 0
    var last = UInt8(ascii: ".")
    for unit in text.utf8 {
      switch unit {
      case UInt8(ascii: "@"):
        guard last != UInt8(ascii: "."), ats == 0 else { return false }
        ats = 1
        last = UInt8(ascii: ".")
        continue
      case UInt8(ascii: "."):
        guard last != UInt8(ascii: ".") else { return false }
        dots += ats
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        break
      default: return false
      }
      last = unit
    }
    return ats == 1 && dots > 0 && last != UInt8(ascii: ".")
  }
}
