import Places

/// Prices of a cell.
struct CostCell: Equatable {
  /// A price without id.
  struct Price: Equatable {
    var text: String?
    var amount: Double?
    var condition: String?
    var validFrom: LocalDate?
    var validTo: LocalDate?
  }

  private(set) var prices: [Price] = []

  /// Reads a cell; text without an amount becomes a price whose amount is unknown, so that nothing is lost.
  init(_ text: String) {
    for part in text.prefix(4_000).split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let part = CellText.trim(part)
      if part.isEmpty || ["-", "–", "—", "/", "?", "k.A.", "k. A."].contains(part) { continue }
      prices += Self.prices(part)
    }
  }

  private static func prices(_ text: String) -> [Price] {
    // A comma before another amount divides; a comma within an amount or a sentence does not.
    let parts = CostText.split(text)
    var out: [Price] = []
    for part in parts {
      var price = price(part)
      // "10 Euro im Monat, ermäßigt 5": the second goes by the unit of the first.
      if let first = out.first, first.amount != nil, price.amount != nil, price.text == nil,
        price.condition != nil
      {
        price.text = first.text
      }
      out.append(price)
    }
    return out
  }

  private static let freeWords: Set<String> = [
    "kostenlos", "kostenfrei", "gratis", "umsonst", "frei", "unentgeltlich", "gebuehrenfrei", "beitragsfrei",
    "keine",
    "keinekosten", "eintrittfrei", "nichts", "entfaellt", "kostenloses", "kostenfreies",
    "kostenloseteilnahme",
    "teilnahmekostenlos", "teilnahmekostenfrei", "ohnekosten", "freiereintritt", "kostenfreieberatung",
  ]

  private static func price(_ raw: String) -> Price {
    var text = raw
    var price = Price()
    if let (from, to, rest) = CostText.validity(text) {
      (price.validFrom, price.validTo, text) = (from, to, rest)
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inside = CellText.trim(text[text.index(after: open)...].dropLast())
      let outside = CellText.trim(text[..<open])
      if !inside.isEmpty, !outside.isEmpty { (price.condition, text) = (inside, outside) }
    }
    if freeWords.contains(CellText.key(text)) {
      price.amount = 0
      price.text = "kostenlos"
      return price
    }
    guard let money = CostText.amount(in: text) else {
      price.text = text
      return price
    }
    price.amount = money.value
    var words = CellText.trim(money.rest, ",:;-–/")
    let key = CellText.key(words)
    if price.condition == nil, ["ermaessigt", "ermaessigter", "ermaessigung", "reduziert"].contains(key) {
      price.condition = "ermäßigt"
      words = ""
    }
    if !words.isEmpty { price.text = words }
    return price
  }
}
