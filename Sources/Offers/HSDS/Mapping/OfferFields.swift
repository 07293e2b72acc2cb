public import Documents
public import Places

/// Fields that are derived both ways. The source's own spelling stays in `rest` where ours would differ, so
/// that a round trip loses nothing.
extension Offer {
  /// Ages: HSDS counts years, the maximum meaning "still this old".
  static func takeAges(_ rest: inout JSONObject, _ own: LotseAttributes) -> AgeRange? {
    let youngest = rest["minimum_age"].flatMap(number).map { Int(($0 * 12).rounded()) }
    let oldest = rest["maximum_age"].flatMap(number).map(lastMonth)
    if let exact = own.fields("ages").first.flatMap(parseAges) {
      dropAges(&rest, exact)
      return exact
    }
    guard let range = AgeRange(from: youngest, to: oldest) else { return nil }
    dropAges(&rest, range)
    return range
  }

  /// The HSDS ages of a range.
  static func hsdsAges(_ range: AgeRange) -> (minimum: Double?, maximum: Double?) {
    let minimum = range.from.flatMap { $0 < 0 ? nil : years($0) }
    let maximum = range.to.flatMap { month -> Double? in
      if month < 0 { return nil }
      return (month + 1).isMultiple(of: 12) ? Double((month + 1) / 12 - 1) : years(month)
    }
    return (minimum, maximum)
  }

  /// Whether a range survives the way through HSDS years.
  static func isWhole(_ range: AgeRange) -> Bool {
    let (minimum, maximum) = hsdsAges(range)
    return minimum.map { Int(($0 * 12).rounded()) } == range.from && maximum.map(lastMonth) == range.to
  }

  /// A range as `from to` in months, `*` for an open end.
  static func text(_ range: AgeRange) -> String {
    "\(range.from.map(String.init) ?? "*") \(range.to.map(String.init) ?? "*")"
  }

  private static func parseAges(_ text: String) -> AgeRange? {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    let (from, to) = (Int(words[0]), Int(words[1]))
    // What the register holds; a foreign file may claim anything.
    guard from.map({ (-9...1560).contains($0) }) ?? true, to.map({ (-9...1571).contains($0) }) ?? true else {
      return nil
    }
    return AgeRange(from: from, to: to)
  }

  private static func dropAges(_ rest: inout JSONObject, _ range: AgeRange) {
    let (minimum, maximum) = hsdsAges(range)
    func isOurs(_ key: String, _ ours: Double?) -> Bool {
      guard let ours, case .number(let text) = rest[key] else { return false }
      return text == JSONObject.text(ours)
    }
    if isOurs("minimum_age", minimum) { rest.remove("minimum_age") }
    if isOurs("maximum_age", maximum) { rest.remove("maximum_age") }
  }

  private static func years(_ months: Int) -> Double { (Double(months) / 12 * 1000).rounded() / 1000 }

  private static func lastMonth(_ years: Double) -> Int {
    years == years.rounded() ? Int(years) * 12 + 11 : Int((years * 12).rounded())
  }

  private static func number(_ value: JSONValue) -> Double? {
    let number = value.double ?? value.string.flatMap(Double.init)
    return number.flatMap { (0...130).contains($0) ? $0 : nil }
  }

  /// Languages: codes from the list; the list stays when it says more.
  static func takeLanguages(_ rest: inout JSONObject, of id: OfferID) -> [String] {
    let list = rest["languages"]?.array?.compactMap(\.object) ?? []
    var codes: [String] = []
    for language in list {
      let code = (language["code"]?.string).flatMap(SpokenLanguage.code) ?? language["code"]?.string
      guard let code = code ?? (language["name"]?.string).flatMap(SpokenLanguage.code) else { continue }
      if !codes.contains(code) { codes.append(code) }
    }
    // Making our own list costs more than a look at the ids.
    let mayBeOurs =
      list.count == codes.count && list.allSatisfy { HSDSIdentity.mayBeDerived($0["id"]?.string) }
    if mayBeOurs, list == hsdsLanguages(codes, of: id) { rest.remove("languages") }
    return codes
  }

  /// Languages as HSDS wants them.
  static func hsdsLanguages(_ codes: [String], of id: OfferID) -> [JSONObject] {
    codes.map { code in
      var out = JSONObject()
      out.put("id", HSDSIdentity.derived("language", id.rawValue, code))
      out.put("name", SpokenLanguage.name(code))
      out.put("code", code)
      return out
    }
  }

  /// Service areas: those that only repeat Lotse's areas go.
  static func dropGeneratedAreas(_ rest: inout JSONObject, _ serves: [AreaKey], _ id: OfferID) {
    guard let list = rest["service_areas"]?.array else { return }
    let ours = Set(serves.map { areaID($0, id) })
    let others = list.filter { !ours.contains($0.object?["id"]?.string ?? "") }
    rest["service_areas"] = others.isEmpty ? nil : .array(others)
  }

  /// The names of areas that a service names in Lotse's own way, for areas not known yet.
  public static func areaNames(in service: JSONObject) -> [AreaKey: String] {
    var out: [AreaKey: String] = [:]
    for area in service["service_areas"]?.array?.compactMap(\.object) ?? [] {
      guard area["extent_type"]?.string == "AGS", let name = area["name"]?.string,
        let key = (area["extent"]?.string).flatMap(AreaKey.init(rawValue:))
      else { continue }
      out[key] = name
    }
    return out
  }

  static func areaID(_ area: AreaKey, _ id: OfferID) -> String {
    HSDSIdentity.derived("service_area", id.rawValue, area.rawValue)
  }
}
