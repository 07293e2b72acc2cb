/// How many offers an import touched, for the audit: numbers only.
enum ImportCounts {
  static func german(new: Int, changed: Int, unchanged: Int, retired: Int = 0) -> String {
    let counts = [(new, "neu"), (changed, "geändert"), (unchanged, "unverändert"), (retired, "eingestellt")]
    return "Angebote: "
      + counts.filter { $0.0 > 0 || $0.1 == "neu" }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }
}

extension ImportReport {
  /// How many offers are new, changed, as before and retired, in a line.
  public var counts: String {
    let offers = kind("service")
    return ImportCounts.german(
      new: offers.new, changed: offers.changed, unchanged: offers.unchanged, retired: offers.retired)
  }
}

extension ListReport {
  /// How many offers are new, changed and as before, in a line.
  public var counts: String {
    ImportCounts.german(new: offers.new, changed: offers.changed, unchanged: offers.unchanged)
  }
}
