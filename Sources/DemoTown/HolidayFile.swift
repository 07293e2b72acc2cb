import Foundation
public import Places

/// A file of school holidays: a YAML list of `{state, name, from, to}`.
public enum HolidayFile {
  /// Reads the file. Throws `DemoTownError` that names it, also for a period that ends before it begins.
  public static func read(_ path: String) throws -> [SchoolHoliday] {
    try periods(try readYAML(path), file: path)
  }

  /// The same for a file that is in memory.
  public static func read(_ bytes: [UInt8], name: String) throws -> [SchoolHoliday] {
    try periods(try decodeYAML(Data(bytes), file: name), file: name)
  }

  private static func periods(_ entries: [HolidayEntry], file: String) throws -> [SchoolHoliday] {
    try entries.map { entry in
      guard entry.from.date <= entry.to.date else {
        throw DemoTownError(file: file, message: "\(entry.name) endet vor dem Anfang")
      }
      return SchoolHoliday(state: entry.state, name: entry.name, from: entry.from.date, to: entry.to.date)
    }
  }
}
