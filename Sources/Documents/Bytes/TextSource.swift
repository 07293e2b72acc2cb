/// Text of any usual encoding as UTF-8 without a byte order mark.
///
/// The encoding is guessed from the first 64 KiB. Bytes that are no UTF-8 further on are taken as
/// Windows-1252, so that one line from another program does not make a file unreadable.
/// What comes out is always well-formed UTF-8 without U+0000, and no character is cut at the end of a piece.
public final class TextSource: ByteSource {
  /// The encoding that was found; nil until the first piece was read.
  public private(set) var encoding: TextEncoding?
  /// Whether bytes that are not UTF-8 were found in a file that otherwise is.
  public private(set) var hasStrayBytes = false

  private let source: any ByteSource
  /// Bytes not yet decoded: the sample at first, later an incomplete character.
  private var pending: [UInt8] = []
  private var decoded: [UInt8] = []
  private var decodedPosition = 0
  private var decoder: any TextDecoder = UTF8Decoder()
  private var linesBefore = 0
  private var sampleIsDecoded = false
  private var atEnd = false

  /// Reads text from `source`.
  public init(_ source: any ByteSource) {
    self.source = source
  }

  /// The next piece of UTF-8; nil at the end.
  /// Throws `text-nul`, `text-utf32` or `text-cut-off`, and what the source throws.
  public func next() throws -> [UInt8]? {
    if encoding == nil { try detect() }
    while decodedPosition >= decoded.count {
      guard try decodeMore() else { return nil }
    }
    let piece = takeDecoded()
    try refuseNul(piece)
    return piece
  }

  /// The source's name, when it is a file.
  var name: String? { (source as? FileSource)?.name }

  private func detect() throws {
    while pending.count < ByteSourceLimits.pieceSize, let piece = try source.next() {
      pending.append(contentsOf: piece)
    }
    let whole = pending.count < ByteSourceLimits.pieceSize
    if pending.starts(with: [0xFF, 0xFE, 0, 0]) || pending.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw DocumentError(
        "text-utf32", file: name, message: "Die Datei ist in UTF-32 gespeichert.",
        mend: "Bitte speichern Sie die Datei als UTF-8.")
    }
    let (found, markLength) = EncodingGuess.guess(pending, atEnd: whole)
    encoding = found
    pending.removeFirst(markLength)
    switch found {
    case .utf8, .utf8WithMark: decoder = UTF8Decoder()
    case .utf16LittleEndian: decoder = UTF16Decoder(bigEndian: false)
    case .utf16BigEndian: decoder = UTF16Decoder(bigEndian: true)
    case .windows1252, .dos850, .macRoman: decoder = SingleByteDecoder(found)
    }
  }

  /// Decodes one more piece; false when everything was handed out.
  private func decodeMore() throws -> Bool {
    guard !atEnd else { return false }
    decoded.removeAll(keepingCapacity: true)
    decodedPosition = 0
    if sampleIsDecoded {
      if let piece = try source.next() {
        if pending.isEmpty { pending = piece } else { pending.append(contentsOf: piece) }
      } else {
        atEnd = true
      }
    }
    sampleIsDecoded = true
    do {
      pending = try decoder.decode(pending, atEnd: atEnd, into: &decoded)
    } catch let error as DocumentError {
      throw error.naming(file: name)
    }
    if decoder.sawStrayBytes { hasStrayBytes = true }
    return true
  }

  /// At most one piece of what is decoded, cut between characters.
  private func takeDecoded() -> [UInt8] {
    let start = decodedPosition
    var end = min(start + ByteSourceLimits.pieceSize, decoded.count)
    while end < decoded.count, decoded[end] & 0xC0 == 0x80 { end -= 1 }
    decodedPosition = end
    if start == 0, end == decoded.count {
      let all = decoded
      decoded = []
      decodedPosition = 0
      return all
    }
    return Array(decoded[start..<end])
  }

  private func refuseNul(_ piece: [UInt8]) throws {
    var lines = 0
    for byte in piece {
      if byte == 0x0A { lines += 1 }
      if byte == 0 {
        throw DocumentError(
          "text-nul", file: name, row: linesBefore + lines + 1,
          message: "Die Datei enthält das Zeichen U+0000; sie ist beschädigt oder keine Textdatei.",
          mend: "Bitte speichern Sie die Liste neu, als .xlsx oder als CSV in UTF-8.")
      }
    }
    linesBefore += lines
  }
}
