/// Something that would make an entry better, in a sentence that says what to do and why.
public struct Hint: Sendable, Hashable {
  /// What kind of hint it is.
  public enum Kind: String, Sendable, CaseIterable {
    case descriptionMissing, descriptionTooShort, descriptionTooLong, summaryMissing, summaryTooLong
    case hardToRead, longSentence, nounStyle, passive, jargon, abbreviation, shouting
    case phoneInText, timesMissing, contactMissing, costMissing, agesMissing, placeMissing
  }

  /// What kind of hint it is.
  public var kind: Kind
  /// The field that it is about.
  public var field: OfferField
  /// What to do and why, in German.
  public var text: String

  /// Whether a family cannot use the offer without it; other hints are about the words.
  public var isEssential: Bool {
    switch kind {
    case .timesMissing, .contactMissing, .costMissing, .agesMissing, .placeMissing, .descriptionMissing: true
    default: false
    }
  }
}

/// Hints on an offer: pure, fast, the same for the same offer.
public enum QualityHints {
  /// The shortest and longest description, and the longest summary, in letters.
  public static let shortest = 80, longest = 1_500, longestSummary = 160
  /// A sentence of more words is quoted.
  public static let mostWords = 20
  /// More of one kind than this would be a scolding.
  static let mostOfKind = 3

  /// What could be better, the essential first.
  public static func of(_ offer: Offer) -> [Hint] {
    let scan = TextScan(offer.description)
    return MissingHints.of(offer, scan) + lengths(offer) + LanguageHints.of(offer, scan)
  }

  private static func lengths(_ offer: Offer) -> [Hint] {
    var out: [Hint] = []
    let count = offer.description.count
    if count > 0, count < shortest {
      out.append(
        Hint(
          kind: .descriptionTooShort, field: .description,
          text:
            "Die Beschreibung hat nur \(count) Zeichen. Schreiben Sie in zwei, drei Sätzen, was dort geschieht und für wen es ist: Dann traut man sich hin."
        ))
    }
    if count > longest {
      out.append(
        Hint(
          kind: .descriptionTooLong, field: .description,
          text:
            "Die Beschreibung hat \(count) Zeichen. Kürzen Sie auf höchstens \(longest): Auf dem Telefon liest niemand weiter."
        ))
    }
    if let summary = offer.summary, !summary.isEmpty {
      if summary.count > longestSummary {
        out.append(
          Hint(
            kind: .summaryTooLong, field: .summary,
            text:
              "Die Kurzbeschreibung hat \(summary.count) Zeichen. Ein Satz mit höchstens \(longestSummary) passt in die Liste."
          ))
      }
    } else {
      out.append(
        Hint(
          kind: .summaryMissing, field: .summary,
          text: "Schreiben Sie einen kurzen Satz für die Liste: Er entscheidet, ob jemand weiterliest."))
    }
    return out
  }
}
