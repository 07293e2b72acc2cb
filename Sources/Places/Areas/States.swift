/// The sixteen states by key (Destatis, Gemeindeverzeichnis).
public enum States {
  /// Names by two-digit key.
  public static let names: [String: String] = [
    "01": "Schleswig-Holstein", "02": "Hamburg", "03": "Niedersachsen", "04": "Bremen",
    "05": "Nordrhein-Westfalen", "06": "Hessen", "07": "Rheinland-Pfalz", "08": "Baden-Württemberg",
    "09": "Bayern", "10": "Saarland", "11": "Berlin", "12": "Brandenburg",
    "13": "Mecklenburg-Vorpommern", "14": "Sachsen", "15": "Sachsen-Anhalt", "16": "Thüringen",
  ]

  /// The state's name, for addresses that lack it.
  public static func name(_ key: AreaKey) -> String { names[key.state] ?? "Deutschland" }
}
