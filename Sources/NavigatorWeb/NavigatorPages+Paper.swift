import Markup
import Navigator
import Offers
import Web

/// What is made for paper: the route sheet, posters and booklets.
extension NavigatorPages {
  var paper: [Web.Registration] {
    [
      NavigatorRoutes.sheet.handle { request in
        let state = SheetState(
          sheet: try request.query(NavigatorQuery.sheet) ?? RouteSheet(),
          second: try request.query(NavigatorQuery.second),
          words: try request.query(NavigatorQuery.words)?.filled ?? "")
        note(Need(words: state.words), sight(request))
        return RouteSheetPage(sight(request), state, address: whole(request)).answer
      },
      NavigatorRoutes.worker.handle { _ in Self.worker },
      NavigatorRoutes.poster.handle { request, id in
        guard let entry = catalogue().entry(id) else {
          let sight = sight(request)
          throw sight.refusal(.notFound, sight.texts.offer.unknown)
        }
        return OfferPoster(sight: sight(request), entry: entry, address: whole(request)).answer
      },
      NavigatorRoutes.booklet.handle { request in
        BookletPage(
          sight: sight(request), phase: try request.query(NavigatorQuery.phase), address: whole(request)
        ).answer
      },
      NavigatorRoutes.townPoster.handle { request in
        TownPoster(sight: sight(request), address: whole(request)).answer
      },
    ]
  }

  /// Makes links whole: by the town's own address, or by the one that the visitor asked.
  func whole(_ request: Request) -> @Sendable (Link) -> String? {
    Self.whole(address, request)
  }

  /// The same for pages of the workplace.
  static func whole(_ address: (@Sendable (Link) -> String)?, _ request: Request)
    -> @Sendable (Link) -> String?
  {
    if let address { return { address($0) } }
    let (host, scheme) = (request.host, request.isSecure == true ? "https" : "http")
    return { link in host.map { "\(scheme)://\($0)\(link.string)" } }
  }

  /// The script that a browser keeps, and asks for anew each time it may have changed.
  private static var worker: Answer {
    var answer = Answer.bytes(PackageResources.offline_js, type: "text/javascript; charset=utf-8")
    answer.set(.cacheControl, "no-cache")
    return answer
  }
}
