import Places

extension SiteTexts {
  static let plainGerman: SiteTexts = {
    var texts = german
    texts.organisations = "Wer hilft"
    texts.legal = { kind in
      switch kind {
      case .impressum: "Wer macht diese Seiten?"
      case .datenschutz: "Ihre Daten"
      case .barrierefreiheit: "Hindernisse"
      case .aufnahme: "Wer steht hier?"
      }
    }
    return texts
  }()
}
