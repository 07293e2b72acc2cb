/// What a family may ask of an offer beside its topic; the raw values stand in addresses.
public enum Wish: String, Sendable, Hashable, CaseIterable {
  /// It costs nothing.
  case free = "kostenlos"
  /// One can come without calling or writing before.
  case withoutRegistration = "ohne-anmeldung"
  /// A wheelchair or a pram gets in without a step.
  case stepFree = "stufenlos"
}

/// Whether it is open; the raw values stand in addresses.
public enum Opening: String, Sendable, Hashable, CaseIterable {
  /// At this moment.
  case now = "jetzt"
  /// At some time of this day.
  case today = "heute"
}

/// A part of the day; the raw values stand in addresses.
public enum DayPart: String, Sendable, Hashable, CaseIterable {
  /// Until noon.
  case morning = "vormittag"
  /// From noon to 5 pm.
  case afternoon = "nachmittag"
  /// From 5 pm.
  case evening = "abend"

  /// Its minutes of the day.
  var minutes: Range<Int> {
    switch self {
    case .morning: 0..<12 * 60
    case .afternoon: 12 * 60..<17 * 60
    case .evening: 17 * 60..<24 * 60
    }
  }
}
