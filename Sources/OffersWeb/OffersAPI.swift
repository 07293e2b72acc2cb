import Documents
public import Storage
public import Web

/// The register for programs: the HSDS 3.1 API below `/api/hsds`, to read.
/// https://docs.openreferral.org
public struct OffersAPI: Sendable {
  private let store: any Store
  private let version: String

  /// The API over a register; `version` is that of the program.
  public init(store: any Store, version: String) {
    self.store = store
    self.version = version
  }

  /// All routes with their handlers.
  public var registrations: [Registration] {
    let (store, version) = (store, version)
    var routes: [Registration] = []
    let memory = PageMemory()
    for resource in Resource.allCases {
      let list = ListAnswers(store: store, version: version, resource: resource, memory: memory)
      let record = RecordAnswers(store: store, version: version, resource: resource)
      routes.append(resource.list.handle { request in try await list.answer(request) })
      routes.append(resource.one.handle { request, id in try await record.answer(request, id) })
    }
    routes.append(
      APIRoutes.base.handle { request in
        let record = BaseAnswer.record(host: request.host, isSecure: request.isSecure)
        return .json(record.serialized() + [0x0A])
      })
    let described = routes.map(\.info) + [APIRoutes.document.info]
    let document = OpenAPI(routes: described, version: version).document.serialized() + [0x0A]
    routes.append(APIRoutes.document.handle { _ in .json(document) })
    return routes
  }
}
