public import Places

/// A file of school holidays: a YAML list of `{state, name, from, to}`.
public enum HolidayFile {
  /// Reads the file. Throws `DemoTownError` that names it, also for a period that ends before it begins.
  public static func read(_ path: String) throws -> [SchoolHoliday] {
    try readYAML(path, as: [HolidayEntry].self).map { entry in
      guard entry.from.date <= entry.to.date else {
        throw DemoTownError(file: path, message: "\(entry.name) endet vor dem Anfang")
      }
      return SchoolHoliday(state: entry.state, name: entry.name, from: entry.from.date, to: entry.to.date)
    }
  }
}
