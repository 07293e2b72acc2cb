/// Reads delimiter-separated text (RFC 4180 and what people make of it) row by row.
///
/// The text may be in any encoding that `TextSource` knows, its lines end in CRLF, LF or CR, and Excel's
/// first line `sep=;` is heeded and skipped. Empty lines are skipped; rows of unequal length are given as
/// they are. Quotation marks within a cell are text. Memory is bounded by the limits.
public final class CSVReader {
  /// The delimiter in use: given, named by a `sep=` line, or guessed.
  public var delimiter: UInt8 { scanner.delimiter }
  /// The encoding that was found in the bytes.
  public var encoding: TextEncoding? { source.encoding }

  private let source: TextSource
  private var buffer: [UInt8] = []
  private var position = 0
  private var scanner: CSVScanner
  private var atEnd = false

  /// Begins to read `source`; without a `delimiter` guesses among `;`, `,`, tab and `|`.
  /// Throws what reading the first bytes throws.
  public init(_ source: any ByteSource, delimiter: UInt8? = nil, limits: TableLimits = .default) throws {
    self.source = source as? TextSource ?? TextSource(source)
    while buffer.count < ByteSourceLimits.pieceSize, let piece = try self.source.next() {
      buffer.append(contentsOf: piece)
    }
    let whole = buffer.count < ByteSourceLimits.pieceSize
    let named = CSVDialect.separatorLine(buffer)
    position = named?.length ?? 0
    let known = delimiter ?? named?.delimiter
    let guess = CSVDialect.guessDelimiter(buffer[position...], whole: whole)
    scanner = CSVScanner(delimiter: known ?? guess, limits: limits, firstLine: named == nil ? 1 : 2)
  }

  /// The next row; nil at the end.
  /// Throws `csv-unterminated-quote`, `csv-cell-too-large`, `csv-row-too-large`, `csv-too-many-columns`,
  /// and what the source throws.
  public func next() throws -> TableRow? {
    do {
      while true {
        if position >= buffer.count {
          guard !atEnd, let piece = try source.next() else {
            atEnd = true
            return try scanner.finish()
          }
          buffer = piece
          position = 0
        }
        let row = try buffer.withUnsafeBufferPointer { try scanner.scan($0, from: &position) }
        if let row { return row }
      }
    } catch let error as DocumentError {
      throw error.naming(file: source.name)
    }
  }
}
