/// Builds ZIP archives byte by byte, so that a test can make them lie.
struct RawZip {
  struct Entry {
    var name: String
    var contents: [UInt8] = []
    /// What the headers claim; nil for the truth.
    var claimedSize: Int?
    var flags: UInt16 = 0x0800
    /// Upper half: Unix mode.
    var attributes: UInt32 = 0o100644 << 16
  }

  static func bytes(_ entries: [Entry]) -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = output.count
      let name = Array(entry.name.utf8)
      var common: [UInt8] = []
      common.append(little: UInt16(20))
      common.append(little: entry.flags)
      common.append(little: UInt16(0))
      common.append(little: UInt16(0))
      common.append(little: UInt16(33))
      common.append(little: crc32(entry.contents))
      common.append(little: UInt32(entry.contents.count))
      common.append(little: UInt32(entry.claimedSize ?? entry.contents.count))
      common.append(little: UInt16(name.count))
      common.append(little: UInt16(0))
      output += [0x50, 0x4B, 3, 4] + common + name + entry.contents
      directory += [0x50, 0x4B, 1, 2, 20, 3] + common
      directory.append(little: UInt16(0))
      directory.append(little: UInt32(0))
      directory.append(little: entry.attributes)
      directory.append(little: UInt32(offset))
      directory += name
    }
    let start = output.count
    output += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    output.append(little: UInt16(entries.count))
    output.append(little: UInt16(entries.count))
    output.append(little: UInt32(directory.count))
    output.append(little: UInt32(start))
    output.append(little: UInt16(0))
    return output
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }
}

extension [UInt8] {
  mutating func append(little value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
