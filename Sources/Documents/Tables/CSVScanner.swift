/// The state machine of `CSVReader`: takes bytes in pieces of any size, gives rows.
struct CSVScanner {
  private enum State {
    case rowStart
    /// Within a cell without quotation marks around it.
    case plain
    case quoted
    /// After the quotation mark that may close the cell.
    case closed
  }

  let delimiter: UInt8
  private let limits: TableLimits
  private var state = State.rowStart
  private var cells: [String] = []
  /// The cell so far, when it spans pieces or has quotation marks.
  private var cell: [UInt8] = []
  /// White space before the opening and after the closing quotation mark.
  private var before: [UInt8] = []
  private var after: [UInt8] = []
  private var rowBytes = 0
  private var rowHasQuote = false
  /// The lines that are being read, where the row and where the last quotation began; counted from 1.
  private var line: Int
  private var rowLine: Int
  private var quoteLine = 1
  private var sawCarriageReturn = false
  private var lastCount = 0

  init(delimiter: UInt8, limits: TableLimits, firstLine: Int = 1) {
    self.delimiter = delimiter
    line = firstLine
    rowLine = firstLine
    self.limits = limits
  }

  /// Reads on from `index` until a row is complete, or to the end of the bytes.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) throws -> TableRow? {
    while index < bytes.count {
      switch state {
      case .rowStart:
        if sawCarriageReturn {
          sawCarriageReturn = false
          if bytes[index] == .lineFeed {
            index += 1
            continue
          }
        }
        if bytes[index] == .quote { openQuote(&index) } else { state = .plain }
      case .plain:
        if let row = try scanPlain(bytes, &index) { return row }
      case .quoted:
        try scanQuoted(bytes, &index)
      case .closed:
        if let row = try scanClosed(bytes, &index) { return row }
      }
    }
    return nil
  }

  /// The last row, when the text does not end with a line break.
  mutating func finish() throws -> TableRow? {
    if state == .quoted { throw CSVFault.unterminatedQuote(line: quoteLine) }
    if state == .rowStart { return nil }
    try endCell()
    return endRow()
  }

  private mutating func openQuote(_ index: inout Int) {
    quoteLine = line
    rowHasQuote = true
    state = .quoted
    index += 1
  }

  private mutating func scanPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) throws -> TableRow?
  {
    var end = index
    while end < bytes.count {
      let byte = bytes[end]
      if byte == delimiter || byte == .lineFeed || byte == .carriageReturn || byte == .quote { break }
      end += 1
    }
    let run = UnsafeBufferPointer(rebasing: bytes[index..<end])
    index = end
    guard end < bytes.count, bytes[end] != .quote else {
      try append(run)
      if end < bytes.count { plainQuote(&index) }
      return nil
    }
    if cell.isEmpty {
      try checkSize(adding: run.count)
      try addCell(String(decoding: run, as: UTF8.self))
    } else {
      try append(run)
      try endCell()
    }
    return endOfCell(bytes, &index)
  }

  /// A quotation mark opens the cell when only white space stands before it; else it is text.
  private mutating func plainQuote(_ index: inout Int) {
    if cell.allSatisfy({ $0 == .space || $0 == .tab }) {
      before = cell
      cell.removeAll(keepingCapacity: true)
      openQuote(&index)
    } else {
      cell.append(.quote)
      index += 1
    }
  }

  private mutating func scanQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) throws {
    var end = index
    while end < bytes.count, bytes[end] != .quote {
      let byte = bytes[end]
      if byte == .lineFeed, !sawCarriageReturn { line += 1 }
      if byte == .carriageReturn { line += 1 }
      sawCarriageReturn = byte == .carriageReturn
      end += 1
    }
    try append(UnsafeBufferPointer(rebasing: bytes[index..<end]))
    index = end
    guard end < bytes.count else { return }
    sawCarriageReturn = false
    state = .closed
    index += 1
  }

  private mutating func scanClosed(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) throws
    -> TableRow?
  {
    let byte = bytes[index]
    if byte == .quote, after.isEmpty {
      cell.append(.quote)
      state = .quoted
      index += 1
    } else if byte == delimiter || byte == .lineFeed || byte == .carriageReturn {
      try endCell()
      return endOfCell(bytes, &index)
    } else if byte == .space || byte == .tab {
      after.append(byte)
      try checkSize(adding: 1)
      index += 1
    } else {
      // `"Sonne" e.V.`: the marks were part of the text, not around it.
      cell = before + [.quote] + cell + [.quote] + after
      before.removeAll()
      after.removeAll()
      state = .plain
    }
    return nil
  }

  /// Steps over the delimiter or the line break at `index`; gives the row after a line break.
  private mutating func endOfCell(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> TableRow? {
    let byte = bytes[index]
    index += 1
    state = .rowStart
    guard byte != delimiter else {
      // A delimiter promises another cell, even at the end of the text.
      state = .plain
      return nil
    }
    sawCarriageReturn = byte == .carriageReturn
    line += 1
    return endRow()
  }

  private mutating func append(_ run: UnsafeBufferPointer<UInt8>) throws {
    try checkSize(adding: run.count)
    cell.append(contentsOf: run)
  }

  private mutating func checkSize(adding count: Int) throws {
    rowBytes += count
    guard cell.count + after.count + count <= limits.cellBytes else {
      throw CSVFault.cellTooLarge(line: rowLine, inQuotes: state == .quoted, limit: limits.cellBytes)
    }
    guard rowBytes <= limits.rowBytes else {
      throw CSVFault.rowTooLarge(line: rowLine, inQuotes: state == .quoted, limit: limits.rowBytes)
    }
  }

  private mutating func endCell() throws {
    try addCell(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
    before.removeAll()
    after.removeAll()
  }

  private mutating func addCell(_ text: String) throws {
    if cells.isEmpty { cells.reserveCapacity(lastCount) }
    cells.append(text)
    guard cells.count <= limits.columns else {
      throw CSVFault.tooManyColumns(line: rowLine, limit: limits.columns)
    }
  }

  /// The finished row; nil for an empty line.
  private mutating func endRow() -> TableRow? {
    let isEmptyLine = cells.count == 1 && rowBytes == 0 && !rowHasQuote
    let row = TableRow(number: rowLine, cells: cells)
    lastCount = cells.count
    cells = []
    rowBytes = 0
    rowHasQuote = false
    rowLine = line
    return isEmptyLine ? nil : row
  }
}
