public import Places
public import Storage

/// The town or county whose register this is.
public struct Town: Sendable, Hashable {
  /// Name as on the pages.
  public var name: String
  /// Key of its area; nil until something was imported.
  public var area: AreaKey?
  /// Whether everything is invented, which every page must say.
  public var isDemo: Bool
  /// Its legal pages.
  public var legal: [LegalPageKind: String]
  /// Whom to call when a child is in danger: the number of its youth office.
  public var childProtection: String?

  /// A town.
  public init(
    name: String, area: AreaKey?, isDemo: Bool, legal: [LegalPageKind: String], childProtection: String? = nil
  ) {
    self.name = name
    self.area = area
    self.isDemo = isDemo
    self.legal = legal
    self.childProtection = childProtection
  }

  /// A register that nobody has named yet.
  public static let unnamed = Town(name: "Lotse", area: nil, isDemo: false, legal: [:])

  /// Reads the town from the settings.
  public static func load(in tx: any Transaction) throws -> Town {
    guard let key = try SettingStore.get(areaSetting, in: tx).flatMap(AreaKey.init(rawValue:)) else {
      return unnamed
    }
    var legal: [LegalPageKind: String] = [:]
    for kind in LegalPageKind.allCases { legal[kind] = try LegalPageStore.find(kind, of: key, in: tx) }
    return Town(
      name: try AreaStore.find(key, in: tx)?.name ?? key.rawValue, area: key,
      isDemo: try SettingStore.get(demoSetting, in: tx) == "1", legal: legal,
      childProtection: try SettingStore.get(protectionSetting, in: tx).flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Makes an area the town of this register unless there is one already.
  public static func adopt(_ area: AreaKey, in tx: any Transaction) throws {
    if try SettingStore.get(areaSetting, in: tx) == nil {
      try SettingStore.set(areaSetting, area.rawValue, in: tx)
      try SettingStore.set(HolidayStore.stateSetting, area.state, in: tx)
    }
  }

  /// The setting that holds the area's key.
  public static let areaSetting = "town-area"
  /// The setting with the number to call when a child is in danger.
  public static let protectionSetting = "child-protection-phone"
  /// The setting that says that everything is invented.
  public static let demoSetting = "demo"
}
