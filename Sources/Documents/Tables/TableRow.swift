/// A row of a table as it stands in the file; rows may differ in length.
public struct TableRow: Sendable, Hashable {
  /// The line of a text file where the row begins, or the row number of a sheet; counted from 1.
  public var number: Int
  /// The cells as text.
  public var cells: [String]

  /// A row of the given cells.
  public init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The cell at `index`; empty beyond the row's end.
  public func cell(_ index: Int) -> String {
    cells.indices.contains(index) ? cells[index] : ""
  }

  /// Whether every cell is empty or white space.
  public var isBlank: Bool {
    cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }
}

/// How much of a text table is held in memory at once at most.
public struct TableLimits: Sendable, Hashable {
  /// Bytes of UTF-8 in a cell.
  public var cellBytes = 1 << 20
  /// Bytes of UTF-8 in a row.
  public var rowBytes = 4 << 20
  /// Cells in a row; Excel's own limit.
  public var columns = 16_384

  /// Cells to 1 MiB, rows to 4 MiB, 16,384 columns.
  public static let `default` = TableLimits()

  /// The default limits, to be changed one by one.
  public init() {}
}
