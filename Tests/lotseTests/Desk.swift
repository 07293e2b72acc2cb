import Access
import Foundation
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// What tests of the editing pages begin with.
enum Desk {
  /// A form as a browser reads it from a page: the fields with their values, ready to be sent.
  struct Fields {
    var pairs: [(String, String)]

    subscript(_ name: String) -> String {
      get { pairs.first { $0.0 == name }?.1 ?? "" }
      set {
        pairs.removeAll { $0.0 == name }
        pairs.append((name, newValue))
      }
    }
  }

  static func area() throws -> AreaKey { try #require(AreaKey(rawValue: "03254002")) }

  /// Somebody of the whole state: the offers of the demo town are at home in town, county and beyond.
  static func coordinator() throws -> Grant {
    Grant(.coordinator, in: try #require(AreaKey(rawValue: "03")))
  }

  /// A listed offer of an organisation.
  static func offer(in town: TestTown) async throws -> Offer {
    let offers = try await town.store.read { try OfferStore.page(after: nil, limit: 200, in: $0) }
    return try #require(offers.first { $0.organisation != nil && $0.status == .active })
  }

  static func provider(of offer: Offer, at town: TestTown) async throws -> Visitor {
    let organisation = try #require(offer.organisation).rawValue
    return try await Visitor.signedIn([Grant(.provider, in: area(), organisation: organisation)], at: town).0
  }

  /// The edit form of an offer.
  static func form(_ visitor: Visitor, _ id: OfferID) async throws -> Fields {
    let page = try await visitor.get("/angebote-verwaltung/\(id)")
    #expect(page.status == 200)
    return fields(of: page.text)
  }

  /// The values of all fields of a page.
  static func fields(of html: String) -> Fields {
    var found = Fields(pairs: [])
    for match in html.matches(of: /<input ([^>]*)>/) {
      let tag = String(match.output.1)
      guard let name = attribute("name", tag), name != "_beleg", name != "q" else { continue }
      let type = attribute("type", tag)
      if type == "checkbox" || type == "radio", !tag.contains(" checked") { continue }
      found.pairs.append((name, attribute("value", tag) ?? ""))
    }
    for match in html.matches(of: /(?s)<textarea ([^>]*)>\n(.*?)<\/textarea>/) {
      guard let name = attribute("name", String(match.output.1)) else { continue }
      found.pairs.append((name, plain(String(match.output.2))))
    }
    for match in html.matches(of: /(?s)<select ([^>]*)>(.*?)<\/select>/) {
      guard let name = attribute("name", String(match.output.1)) else { continue }
      let chosen = String(match.output.2).firstMatch(of: /<option value="([^"]*)" selected/)
      found.pairs.append((name, chosen.map { plain(String($0.output.1)) } ?? ""))
    }
    return found
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    guard let start = tag.range(of: "\(name)=\"") else { return nil }
    return plain(String(tag[start.upperBound...].prefix { $0 != "\"" }))
  }

  private static func plain(_ text: String) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
