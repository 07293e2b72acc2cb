/// What is said to those who run the machine, and while a part of it is away.
public enum OperatingTexts {
  /// What is wrong while the store is away.
  public static let storeAway = Wording(
    de: "Das Verzeichnis der Hilfen antwortet gerade nicht.",
    en: "The register does not answer at the moment. Try again after the seconds given in Retry-After.")
  /// Why measurements are not shown, where no token is set.
  static let operatorsOnly = Wording(
    de:
      "Die Messwerte gibt es nur auf dem Rechner selbst, oder mit einem Kennwort, das die Verwaltung mit LOTSE_METRICS_TOKEN festlegt.",
    en: "Measurements are given to this machine only, or for a token (LOTSE_METRICS_TOKEN).")
  /// Why they are not shown, where one is.
  static let tokenNeeded = Wording(
    de: "Für die Messwerte fehlt das richtige Kennwort (Authorization: Bearer …).",
    en: "Measurements need the right token (Authorization: Bearer …).")
}
