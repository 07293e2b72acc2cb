/// Turns bytes of one encoding into UTF-8.
protocol TextDecoder {
  /// Whether bytes were found that the encoding does not know.
  var sawStrayBytes: Bool { get }

  /// Appends what can be decoded to `output` and gives back the bytes that wait for their rest.
  mutating func decode(_ input: [UInt8], atEnd: Bool, into output: inout [UInt8]) throws -> [UInt8]
}

/// UTF-8; what is none is taken as Windows-1252.
struct UTF8Decoder: TextDecoder {
  private(set) var sawStrayBytes = false

  mutating func decode(_ input: [UInt8], atEnd: Bool, into output: inout [UInt8]) -> [UInt8] {
    var stray = false
    let rest = input.withUnsafeBufferPointer { bytes -> [UInt8] in
      var index = 0
      while true {
        let (end, stop) = UTF8Check.validPrefix(bytes, from: index)
        if index == 0, end == bytes.count, output.isEmpty {
          output = input
          return []
        }
        output.append(contentsOf: bytes[index..<end])
        guard let stop else { return [] }
        if stop == .incomplete, !atEnd { return Array(bytes[end...]) }
        stray = true
        append(TextEncoding.windows1252Scalars[Int(bytes[end]) - 0x80], to: &output)
        index = end + 1
      }
    }
    sawStrayBytes = sawStrayBytes || stray
    return rest
  }
}

/// UTF-16; a surrogate without its other half becomes U+FFFD.
struct UTF16Decoder: TextDecoder {
  let bigEndian: Bool
  private(set) var sawStrayBytes = false

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  mutating func decode(_ input: [UInt8], atEnd: Bool, into output: inout [UInt8]) throws -> [UInt8] {
    output.reserveCapacity(output.count + input.count)
    let high = bigEndian ? 0 : 1
    func unit(_ index: Int) -> UInt16 { UInt16(input[index + high]) << 8 | UInt16(input[index + 1 - high]) }
    var index = 0
    while index + 1 < input.count {
      let value = unit(index)
      if value & 0xFC00 == 0xD800, index + 3 >= input.count, !atEnd { break }
      if value & 0xFC00 == 0xD800, index + 3 < input.count, unit(index + 2) & 0xFC00 == 0xDC00 {
        let code = 0x10000 + (UInt32(value) & 0x3FF) << 10 + UInt32(unit(index + 2)) & 0x3FF
        append(Unicode.Scalar(code) ?? "\u{FFFD}", to: &output)
        index += 4
      } else {
        if value & 0xF800 == 0xD800 { sawStrayBytes = true }
        append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
        index += 2
      }
    }
    if atEnd, index < input.count {
      throw DocumentError(
        "text-cut-off", message: "Die Datei ist in UTF-16 gespeichert und endet mitten in einem Zeichen.",
        mend: "Bitte speichern Sie die Datei neu, am besten als UTF-8.")
    }
    return Array(input[index...])
  }
}

/// Encodings of one byte for each character.
struct SingleByteDecoder: TextDecoder {
  let sawStrayBytes = false
  private let upperHalf: [Unicode.Scalar]

  init(_ encoding: TextEncoding) { upperHalf = encoding.upperHalf ?? TextEncoding.windows1252Scalars }

  mutating func decode(_ input: [UInt8], atEnd: Bool, into output: inout [UInt8]) -> [UInt8] {
    output.reserveCapacity(output.count + input.count + input.count / 8)
    for byte in input {
      if byte < 0x80 { output.append(byte) } else { append(upperHalf[Int(byte) - 0x80], to: &output) }
    }
    return []
  }
}

private func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
  if let encoded = UTF8.encode(scalar) { output.append(contentsOf: encoded) }
}
