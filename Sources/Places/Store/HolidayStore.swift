public import Storage

/// School holidays in the database, and the calendar of this installation.
public enum HolidayStore {
  /// The setting that names the state of this installation.
  public static let stateSetting = "state"

  /// Replaces the school holidays of the states that are given.
  public static func replace(_ periods: [SchoolHoliday], in tx: any Transaction) throws {
    for state in Set(periods.map(\.state)).sorted() {
      try tx.execute("DELETE FROM school_holiday WHERE state = \(state)")
    }
    for period in periods {
      try tx.execute(
        """
        INSERT INTO school_holiday (state, first_day, last_day, name)
        VALUES (\(period.state), \(period.from), \(period.to), \(period.name))
        """)
    }
  }

  /// All school holidays.
  public static func all(in tx: any Transaction) throws -> [SchoolHoliday] {
    try tx.all("SELECT state, first_day, last_day, name FROM school_holiday ORDER BY state, first_day") {
      row in
      SchoolHoliday(
        state: try row.get("state"), name: try row.get("name"), from: try row.get("first_day"),
        to: try row.get("last_day"))
    }
  }

  /// The calendar of this installation; Lower Saxony's unless the setting names another state.
  public static func calendar(in tx: any Transaction) throws -> HolidayCalendar {
    let state = try SettingStore.get(stateSetting, in: tx) ?? "03"
    return HolidayCalendar(state: state, schoolHolidays: try all(in: tx))
  }
}
