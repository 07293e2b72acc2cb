import Access
import Offers
public import Places
public import Storage
public import Web

/// The desk of those who look after the register: lists in and out, areas with their legal pages, organisations.
public struct RegisterDesk: Sendable {
  private let lists: ListsHandlers
  private let downloads: ListDownloads
  private let areas: AreasHandlers
  private let organisations: OrganisationsHandlers

  /// The desk over a register.
  public init(store: any Store, clock: Clock, neighbours: DeskNeighbours) {
    lists = ListsHandlers(store: store, clock: clock, neighbours: neighbours, texts: .german)
    downloads = ListDownloads(store: store, clock: clock)
    areas = AreasHandlers(store: store, clock: clock, neighbours: neighbours, texts: .german)
    organisations = OrganisationsHandlers(
      store: store, clock: clock, neighbours: neighbours, texts: .german)
  }

  /// The parts of the workplace, each for those who may.
  public static var menu: [StaffMenu.Entry] {
    [
      StaffMenu.Entry(.exchangeLists, ListsTexts.german.title, DeskRoutes.lists.url()),
      StaffMenu.Entry(
        .editOrganisations, OrganisationTexts.german.title, DeskRoutes.organisations.url()),
      StaffMenu.Entry(.editAreas, AreaTexts.german.title, DeskRoutes.areas.url()),
    ]
  }

  /// All routes with their handlers.
  public var registrations: [Web.Registration] {
    [
      DeskRoutes.lists.handle { try await lists.start($0) },
      DeskRoutes.upload.handle { try await lists.upload($0) },
      DeskRoutes.template.handle { _ in try downloads.template() },
      DeskRoutes.export.handle { try await downloads.export($0) },
      DeskRoutes.gaps.handle { try await downloads.gaps($0) },
      DeskRoutes.columns.handle { try await lists.columns($0, $1) },
      DeskRoutes.setColumns.handle { try await lists.setColumns($0, $1) },
      DeskRoutes.preview.handle { try await lists.preview($0, $1) },
      DeskRoutes.publish.handle { try await lists.publish($0, $1) },
      DeskRoutes.discard.handle { try await lists.discard($0, $1) },
      DeskRoutes.areas.handle { try await areas.list($0) },
      DeskRoutes.areaPage.handle { try await areas.area($0, $1) },
      DeskRoutes.renameArea.handle { try await areas.rename($0, $1) },
      DeskRoutes.legal.handle { try await areas.legal($0, $1.0, $1.1) },
      DeskRoutes.setLegal.handle { try await areas.setLegal($0, $1.0, $1.1) },
      DeskRoutes.holidays.handle { try await areas.holidays($0) },
      DeskRoutes.setHolidays.handle { try await areas.setHolidays($0) },
      DeskRoutes.organisations.handle { try await organisations.list($0) },
      DeskRoutes.newOrganisation.handle { try await organisations.blank($0) },
      DeskRoutes.addOrganisation.handle { try await organisations.add($0) },
      DeskRoutes.organisation.handle { try await organisations.edit($0, $1) },
      DeskRoutes.saveOrganisation.handle { try await organisations.save($0, $1) },
    ]
  }
}

/// Asks the store, and turns what is not one's own into "not found".
struct Desk: Sendable {
  let store: any Store

  func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  {
    do { return try await store.read(body) } catch is DeskError { throw Refusal.notFound }
  }

  func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  {
    do { return try await store.write(body) } catch is DeskError { throw Refusal.notFound }
  }
}

extension Status {
  /// 422: the form has errors.
  static let unprocessable = Status(code: 422)
  /// 409: somebody else was faster.
  static let conflict = Status(code: 409)
}
