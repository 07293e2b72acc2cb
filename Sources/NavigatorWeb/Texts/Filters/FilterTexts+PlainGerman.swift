extension FilterTexts {
  /// German is plain here already; only the longer sentences are made shorter.
  static let plainGerman: FilterTexts = {
    var texts = german
    texts.wishes = "Das ist mir wichtig"
    texts.locateHint = "Ihr Gerät fragt Sie vorher. Wir speichern nicht, wo Sie sind."
    texts.notLocated = "Ihr Gerät sagt uns nicht, wo Sie sind. Wählen Sie bitte einen Ort aus."
    texts.nothingOnMap = "Die Karte kann keinen Ort zeigen."
    texts.firstOnly = {
      "Die Karte zeigt nur \($0) Orte. Wählen Sie oben mehr aus. Dann sehen Sie andere Orte."
    }
    return texts
  }()
}
