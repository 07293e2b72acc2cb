import Places

extension Translation {
  /// Who made it and when, for those who edit.
  var provenance: String? {
    let who = origin.map { $0 == .machine ? "ein Computer" : "ein Mensch" }
    let parts = [who, testers.map { "geprüft: \($0)" }, made?.german].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Whether two translations say the same, whatever German text they were made from.
  func saysSame(as other: Translation?) -> Bool {
    name == other?.name && summary == other?.summary && description == other?.description
  }
}

/// Whether translations still fit the German text.
extension Offer {
  /// A short mark of the German text that is translated: it changes when the text does (FNV-1a; nothing secret).
  public var germanMark: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(name)\u{0}\(summary ?? "")\u{0}\(description)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }

  /// Whether the German text has changed since a translation was made.
  public func isStale(_ language: String) -> Bool {
    translations[language]?.source.map { $0 != germanMark } ?? false
  }

  /// The languages whose translations do not fit any more.
  public var staleLanguages: [String] { translations.keys.filter(isStale).sorted() }

  /// The offer whose translations know which German text they were made from: those that are new from this one,
  /// those that stayed from the one before.
  public func markingTranslations(was old: Offer?) -> Offer {
    var out = self
    let mark = germanMark
    let before = old?.germanMark ?? mark
    for (language, translation) in translations where translation.source == nil {
      let isNew = !translation.saysSame(as: old?.translations[language])
      // Without a change of the German text there is nothing to remember yet.
      let known = old?.translations[language]?.source
      if isNew || before != mark { out.translations[language]?.source = isNew ? mark : known ?? before }
    }
    return out
  }
}
