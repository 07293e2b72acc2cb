import Navigator
import Offers
import Places

/// What somebody has to do for an offer, before it is said in a language.
struct SheetPlan {
  enum Step: Equatable {
    case call(Reason, String)
    case write(String)
    case visit(String)
    case bring([String])
    case go(Place)
    case online
    case protectedWay
    case noRegistration
  }

  /// Why one calls.
  enum Reason { case plain, register, before }

  let steps: [Step]
  let phones: [Phone]
  /// The place one goes to; nil when there is none or nobody may know.
  let place: Place?

  init(_ entry: CatalogueEntry) {
    let offer = entry.offer
    let phones = Self.phones(entry)
    let isProtected = entry.places.contains(where: \.isProtected)
    let place = isProtected ? nil : entry.places.first { $0.kind == .physical }
    var steps: [Step] = []
    if let reason = Self.reason(offer, isProtected: isProtected, hasPlace: place != nil) {
      if let number = phones.first?.number {
        steps.append(.call(reason, number))
      } else if let mail = (offer.email ?? entry.organisation?.email).filled {
        steps.append(.write(mail))
      } else if let page = (offer.url ?? entry.organisation?.website).filled {
        steps.append(.visit(page))
      }
    } else {
      steps.append(.noRegistration)
    }
    let papers = offer.documents.compactMap(\.name.filled)
    if !papers.isEmpty { steps.append(.bring(papers)) }
    if isProtected {
      steps.append(.protectedWay)
    } else if let place {
      steps.append(.go(place))
    } else if entry.places.contains(where: { $0.kind == .virtual }) {
      steps.append(.online)
    }
    self.steps = steps
    self.phones = Array(phones.prefix(2))
    self.place = place
  }

  /// Why to call first; nil for whoever may just go there.
  private static func reason(_ offer: Offer, isProtected: Bool, hasPlace: Bool) -> Reason? {
    if isProtected || !hasPlace { return .plain }
    switch offer.registration {
    case .required: return .register
    case .recommended: return .before
    case .some(.none) where offer.shownTimes.availability != .byAppointment: return nil
    case .some(.none), nil: return offer.shownTimes.availability == .byAppointment ? .register : .before
    }
  }

  /// The offer's own numbers first; else those of its people, of the place, and at last of the provider.
  private static func phones(_ entry: CatalogueEntry) -> [Phone] {
    let ways = [
      entry.offer.phones, entry.offer.contacts.flatMap(\.phones),
      entry.places.first { !$0.isProtected && !$0.phones.isEmpty }?.phones ?? [],
      entry.organisation?.phones ?? [],
    ]
    return ways.first { !$0.isEmpty } ?? []
  }
}
