import Markup
import Navigator
import Web

/// Numbers to tap, each with what it is for and when somebody answers.
struct EmergencyList {
  let sight: Sight
  let lines: [EmergencyLine]
  /// How the numbers are told; nil: as to grown-ups.
  var texts: SafetyTexts?

  var html: HTML { "<ul class=\"lines\">\(lines.compactMap(line))</ul>" }

  private func line(_ line: EmergencyLine) -> HTML? {
    guard let number = line.number(in: sight.catalogue.town) else { return nil }
    let text = (texts ?? sight.texts.safety).line(line)
    let numbers = [number, line.alternative].compactMap { $0 }
    return """
      <li><p><b>\(text.name)</b></p><p>\(text.purpose) <span class="soft">\(text.hours)</span></p>\
      <p>\(numbers, call)</p></li>
      """
  }

  private func call(_ number: String) -> HTML {
    let shown: HTML = "<bdi dir=\"ltr\">\(number)</bdi>"
    guard let link = Link(phone: number) else { return "<b>\(shown)</b>" }
    let call = sight.texts.offer.call
    return """
      <a class="button call" href="\(link)"><span class="hidden">\(call): </span>\(shown)</a>
      """
  }
}
