import Markup

/// A register without offers: a word to families, and to those who fill it.
struct EmptyRegister {
  let texts: FrontTexts

  private static let commands = [
    "lotse import table angebote.xlsx --data ORDNER --area GEMEINDESCHLÜSSEL",
    "lotse import hsds verzeichnis.json --data ORDNER --area GEMEINDESCHLÜSSEL",
    "lotse demo --data LEERER-ORDNER",
  ]

  var html: HTML {
    """
    <h1>\(texts.emptyTitle)</h1>
    <p class="lead">\(texts.emptyLead)</p>
    <section class="empty"><p>\(texts.emptySteps)</p>
    <dl>\(zip(texts.emptyWays, Self.commands), { "<dt>\($0.0)</dt><dd><code dir=\"ltr\">\($0.1)</code></dd>" })</dl></section>
    """
  }
}
