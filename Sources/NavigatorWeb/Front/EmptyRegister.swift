import Markup

/// A register without offers: a word to families, and to those who fill it.
struct EmptyRegister {
  let texts: FrontTexts

  var html: HTML {
    """
    <h1>\(texts.emptyTitle)</h1>
    <p class="lead">\(texts.emptyLead)</p>
    <section class="empty"><p>\(texts.emptySteps)</p>
    <dl>\(texts.emptyWays, { "<dt>\($0.purpose)</dt><dd><code>\($0.command)</code></dd>" })</dl></section>
    """
  }
}
