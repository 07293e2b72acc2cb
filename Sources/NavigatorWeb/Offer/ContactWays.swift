import Markup
import Offers
import Web

/// Numbers to tap, people to ask for, mail and web.
struct ContactWays {
  var phones: [Phone] = []
  var contacts: [Contact] = []
  var email: String?
  var web: String?
  let texts: OfferTexts
  let german: GermanParts

  private static let mostPeople = 10

  /// Whether somebody would answer.
  var canBeReached: Bool {
    !phones.isEmpty || email.filled != nil || contacts.contains { !$0.phones.isEmpty || $0.email != nil }
  }

  /// Whether there is a page to look at.
  var hasWebsite: Bool { web.flatMap { Link(web: $0) } != nil }

  /// Whether there is nothing at all.
  var isEmpty: Bool { phones.isEmpty && contacts.isEmpty && email.filled == nil && !hasWebsite }

  var html: HTML {
    """
    \(phones.prefix(Self.mostPeople), call)\(contacts.prefix(Self.mostPeople), person)\(links)
    """
  }

  private func call(_ phone: Phone) -> HTML {
    let note = phone.note.filled.map { "<p class=\"soft\">\(german.html(german.mark($0)))</p>" as HTML }
    guard let link = Link(phone: phone.number) else {
      return "<p><b>\(german.number(phone.number))</b></p>\(note)"
    }
    return """
      <a class="button call" href="\(link)"><span class="hidden">\(texts.call): </span>\(german.number(phone.number))</a>\(note)
      """
  }

  private func person(_ contact: Contact) -> HTML {
    let name = contact.name.filled.map { "<b>\(german.inline($0))</b>" as HTML }
    let role = contact.role.filled.map(german.inline)
    let who = [name, role].compactMap { $0 }.joined(separator: ", ")
    let known = Set(phones.map(\.number))
    let numbers = contact.phones.filter { !known.contains($0.number) }.map { phone -> HTML in
      let number = german.number(phone.number)
      let linked = Link(phone: phone.number).map { "<a href=\"\($0)\">\(number)</a>" as HTML } ?? number
      return phone.note.filled.map { "\(linked) (\(german.inline($0)))" } ?? linked
    }
    let mail = contact.email.filled.flatMap { $0 == email.filled ? nil : mailLink($0) }
    let lines = ([who] + numbers + [mail].compactMap { $0 }).filter { !$0.isEmpty }
    return lines.isEmpty ? .empty : "<p>\(lines.joined(separator: "<br>"))</p>"
  }

  private func mailLink(_ address: String) -> HTML {
    Link(mail: address).map { "<a href=\"\($0)\">\(german.number(address))</a>" } ?? german.number(address)
  }

  private var links: HTML {
    let mail = email.filled.map { "<p>\(mailLink($0))</p>" as HTML }
    let site = web.flatMap { Link(web: $0) }.map { link in
      "<p>\(ExternalLink(link, "\(texts.website) \(ExternalLink.host(link))", texts).html)</p>" as HTML
    }
    return "\(mail)\(site)"
  }
}

/// A link that leaves this site; it says so, and tells the other site nothing about this one.
struct ExternalLink {
  let html: HTML

  init(_ link: Link, _ label: String, _ texts: OfferTexts) {
    html = """
      <a href="\(link)" rel="noreferrer noopener external">\(label) <span aria-hidden="true">↗</span>\
      <span class="hidden">(\(texts.external))</span></a>
      """
  }

  /// "kita.example" of "https://www.kita.example/kurse".
  static func host(_ link: Link) -> String {
    guard let start = link.string.firstRange(of: "//")?.upperBound else { return "" }
    let host = link.string[start...].prefix { !"/?#".contains($0) }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
