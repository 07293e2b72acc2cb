/// A table of a spreadsheet, or the one table of a CSV file.
public struct Sheet: Sendable, Hashable {
  /// The name on the sheet's tab; for CSV the file's name without its ending.
  public var name: String
  /// Whether the sheet is hidden from the user.
  public var isHidden: Bool
  /// The rows that hold anything, each with its number in the sheet; trailing empty cells are left out.
  public var rows: [TableRow]

  /// A sheet of the given rows.
  public init(name: String, isHidden: Bool = false, rows: [TableRow]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }
}

/// How much a spreadsheet file may hold, all its sheets together.
public struct SpreadsheetLimits: Sendable, Hashable {
  /// Rows that are not empty.
  public var rows = 200_000
  /// Cells in a row.
  public var columns = 500
  /// Cells, counted to the last filled one of each row.
  public var cells = 5_000_000
  /// Bytes of UTF-8 in all cells.
  public var textBytes = 256 << 20
  /// Bytes of the unpacked file.
  public var unpackedBytes = 200 << 20

  /// 200,000 rows, 500 columns, 5 million cells, 256 MiB of text, 200 MiB unpacked.
  public static let `default` = SpreadsheetLimits()

  /// The default limits, to be changed one by one.
  public init() {}
}

/// Collects the rows of a sheet within what the limits leave.
struct SheetBuilder {
  private(set) var rows: [TableRow] = []
  private let limits: SpreadsheetLimits
  private var rowCount = 0
  private var cellCount = 0
  private var textBytes = 0

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  /// The most columns that a row may have.
  var columnLimit: Int { limits.columns }

  /// Adds a row; an empty one is left out.
  mutating func append(number: Int, cells: [String]) throws {
    guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return }
    guard last < limits.columns else { throw SpreadsheetFault.tooManyColumns(row: number, limits.columns) }
    rowCount += 1
    cellCount += last + 1
    for cell in cells { textBytes += cell.utf8.count }
    guard rowCount <= limits.rows else { throw SpreadsheetFault.tooManyRows(limits.rows) }
    guard cellCount <= limits.cells, textBytes <= limits.textBytes else { throw SpreadsheetFault.tooLarge() }
    rows.append(TableRow(number: number, cells: last + 1 == cells.count ? cells : Array(cells[...last])))
  }

  /// Empties the cells that a merged area covers, all but its first; bounded for files that lie.
  mutating func clear(rows area: ClosedRange<Int>, columns: ClosedRange<Int>, work: inout Int) {
    var low = rows.partitioningIndex { $0.number >= area.lowerBound }
    while low < rows.count, rows[low].number <= area.upperBound, work > 0 {
      work -= 1
      let first = rows[low].number == area.lowerBound ? columns.lowerBound + 1 : columns.lowerBound
      let end = min(columns.upperBound, rows[low].cells.count - 1)
      if first <= end {
        for column in first...end where !rows[low].cells[column].isEmpty { rows[low].cells[column] = "" }
      }
      low += 1
    }
  }

  /// The rows of the sheet that ends; what they used stays used.
  mutating func takeRows() -> [TableRow] {
    defer { rows = [] }
    return rows
  }
}

extension Array {
  /// The first index for which `isSecondPart` holds, in an array that is divided by it.
  fileprivate func partitioningIndex(_ isSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
