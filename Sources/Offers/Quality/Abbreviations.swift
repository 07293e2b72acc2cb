/// Abbreviations that a text does not explain.
enum Abbreviations {
  /// With what they stand for.
  static let known: [String: String] = [
    "BuT": "Bildung und Teilhabe (Geld für Ausflüge, Essen und Vereine)", "SGB": "Sozialgesetzbuch",
    "ALG": "Arbeitslosengeld", "ASD": "Allgemeiner Sozialer Dienst des Jugendamts",
    "SPFH": "Sozialpädagogische Familienhilfe", "HzE": "Hilfe zur Erziehung",
    "KoKi": "Beratung für junge Familien",
    "SPZ": "Sozialpädiatrisches Zentrum", "OGS": "Offene Ganztagsschule", "GTS": "Ganztagsschule",
    "DaZ": "Deutsch als Zweitsprache", "UMA": "geflüchtete Jugendliche ohne Eltern",
    "JMD": "Jugendmigrationsdienst", "MBE": "Beratung für zugewanderte Erwachsene",
    "GdB": "Grad der Behinderung",
    "BTHG": "Bundesteilhabegesetz", "KJHG": "Kinder- und Jugendhilfegesetz",
    "FuN": "Familie und Nachbarschaft",
    "PEKiP": "Spielgruppe für Babys im ersten Jahr", "ADHS": "Aufmerksamkeitsstörung",
    "LRS": "Schwierigkeiten beim Lesen und Schreiben", "EB": "Erziehungsberatung", "JUZ": "Jugendzentrum",
    "MGH": "Mehrgenerationenhaus", "FBS": "Familienbildungsstätte", "KESB": "Schutzbehörde für Kinder",
  ]

  /// What nearly everybody knows, or nobody needs to.
  private static let common: Set<String> = [
    "DRK", "AWO", "ASB", "CVJM", "DLRG", "THW", "TV", "PC", "WC", "DVD", "CD", "LKW", "PKW", "EU", "USA",
    "DDR", "GmbH",
    "EUR", "OK", "VHS", "BRD", "ICE", "KFZ", "WLAN", "SMS", "PDF", "QR", "II", "III", "IV", "VI", "VII",
    "VIII", "IX",
    "XII", "ZOB", "AG", "AOK", "TSV", "SV", "FC", "MTV", "TUS", "VFL", "NABU", "BUND", "ADAC", "KITA",
  ]

  /// Each unexplained abbreviation once, with what it stands for if that is known.
  static func unexplained(in scan: TextScan, _ text: String) -> [(word: String, long: String?)] {
    var out: [(word: String, long: String?)] = []
    var seen: Set<String> = []
    for word in scan.sentences.lazy.flatMap(\.words) where isAbbreviation(word) {
      guard seen.insert(word.text).inserted, !isExplained(word.text, in: text) else { continue }
      out.append((word.text, known[word.text]))
    }
    return out
  }

  private static func isAbbreviation(_ word: TextScan.Word) -> Bool {
    guard (2...5).contains(word.letters) else { return false }
    guard word.isCapital || word.isLoud else { return false }
    if known[word.text] != nil { return true }
    return word.isLoud && !common.contains(word.text)
  }

  /// "Bildung und Teilhabe (BuT)" or "BuT (Bildung und Teilhabe)".
  private static func isExplained(_ word: String, in text: String) -> Bool {
    text.contains("(\(word))") || text.contains("(\(word) ") || text.contains("\(word) (")
      || text.contains("(kurz: \(word)")
  }
}
