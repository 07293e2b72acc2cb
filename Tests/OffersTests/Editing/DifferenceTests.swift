import Documents
import Offers
import Places
import Storage
import Testing

/// Differences as people read them, and merges of two edits.
@Suite struct DifferenceTests {
  @Test func changesAreToldInTheOrderOfTheFormWithGermanLabels() async throws {
    let town = try await EditingTown()
    let old = town.offer
    var new = old
    new.assured = LocalDate(year: 2026, month: 11, day: 2)
    new.translations["tr"] = Translation(name: "Bebek", summary: "Kısa", description: nil)
    new.languages = ["de", "tr"]
    new.sites = []
    new.costs = [Cost(id: EditingTown.uuid(20), text: "je Treffen", amount: 2.5)]
    new.contacts = [Contact(id: EditingTown.uuid(21), name: "Frau Kaya", role: "Leitung")]
    new.phones[0].note = "vormittags"
    new.ages = AgeRange(from: 0, to: 35)
    new.status = .temporarilyClosed
    new.registration = .required
    new.phases = [.toddler]
    new.situations = [.health]
    new.url = "https://beispiel.de"
    new.email = nil
    new.times = Times(availability: .byAppointment)
    new.summary = "Neu"
    new.description = "Neuer Text"
    new.name = "Krabbeltreff"
    let names = OfferNames(places: [town.place.id: town.place])
    let changes = OfferHistory.difference(old: old, new: new, names: names)
    #expect(
      changes.map(\.field) == [
        .name, .summary, .description, .status, .situations, .phases, .ages, .times, .sites, .costs,
        .registration, .phones, .contacts, .email, .url, .languages, .translations, .translations, .assured,
      ])
    #expect(changes == OfferHistory.difference(old: old, new: new, names: names))
    let texts = Dictionary(grouping: changes, by: \.field)
    #expect(texts[.name]?.first == changes.first)
    #expect(changes[0].label == "Name" && changes[0].old == "Babytreff" && changes[0].new == "Krabbeltreff")
    #expect(texts[.times]?.first?.old == "Montag, 10–11:30 Uhr")
    #expect(texts[.times]?.first?.new == "nach Vereinbarung")
    #expect(texts[.sites]?.first?.old.contains("Marktplatz 1") == true)
    #expect(texts[.sites]?.first?.new == "")
    #expect(texts[.costs]?.first?.new == "2,50 € je Treffen")
    #expect(texts[.phones]?.first?.new == "05181 123 (vormittags)")
    #expect(texts[.translations]?.map(\.label) == ["Name (Türkisch)", "Kurzbeschreibung (Türkisch)"])
    #expect(texts[.assured]?.first?.new == "02.11.2026")
    #expect(OfferHistory.difference(old: new, new: new).isEmpty)
    #expect(OfferHistory.difference(old: nil, new: old).first?.field == .name)
  }

  @Test func whoTranslatedIsPartOfTheDifference() async throws {
    let old = try await EditingTown().offer
    var new = old
    new.translations["tr"] = Translation(name: "Bebek", summary: nil, description: nil)
    var other = new
    other.translations["tr"]?.origin = .machine
    other.translations["tr"]?.made = LocalDate(year: 2026, month: 11, day: 2)
    let changes = OfferHistory.difference(old: new, new: other)
    #expect(changes.map(\.field) == [.translations])
    #expect(changes.first?.new == "ein Computer, 02.11.2026")
  }

  @Test func aProtectedAddressIsNotTold() async throws {
    let town = try await EditingTown()
    var place = town.place
    place.isProtected = true
    var new = town.offer
    new.sites = []
    let changes = OfferHistory.difference(
      old: town.offer, new: new, names: OfferNames(places: [place.id: place]))
    #expect(changes.map(\.old) == ["Haus am Markt"])
  }

  @Test func everyFieldCanBeMerged() async throws {
    let town = try await EditingTown()
    let base = town.offer
    let changes: [(OfferField, @Sendable (inout Offer) -> Void)] = [
      (.name, { $0.name = "A" }), (.alternateName, { $0.alternateName = "A" }),
      (.summary, { $0.summary = "A" }),
      (.description, { $0.description = "A" }), (.kind, { $0.kind = .course }),
      (.status, { $0.status = .inactive }), (.alert, { $0.alert = "A" }),
      (.situations, { $0.situations = [.care] }),
      (.phases, { $0.phases = [.birth] }), (.ages, { $0.ages = nil }), (.target, { $0.target = .targeted }),
      (.eligibility, { $0.eligibility = [Eligibility(.pregnancy)] }),
      (.eligibilityText, { $0.eligibilityText = "A" }), (.times, { $0.times = .unknown }),
      (.season, { $0.season = .term }), (.sites, { $0.sites = [] }),
      (.costs, { $0.costs = [Cost(id: EditingTown.uuid(20), text: nil, amount: 0)] }),
      (.registration, { $0.registration = Registration.none }), (.application, { $0.application = "A" }),
      (.documents, { $0.documents = [RequiredDocument(id: EditingTown.uuid(22), name: "A")] }),
      (.phones, { $0.phones = [] }),
      (.contacts, { $0.contacts = [Contact(id: EditingTown.uuid(21), name: "A")] }),
      (.email, { $0.email = nil }), (.url, { $0.url = "https://a.de/" }),
      (.languages, { $0.languages = ["tr"] }),
      (.interpreting, { $0.interpreting = "A" }), (.level, { $0.level = .structural }),
      (
        .capacities,
        {
          $0.capacities = [
            Capacity(id: EditingTown.uuid(23), unit: "Plätze", free: 1, total: 2, updated: EditingTown.now)
          ]
        }
      ),
      (.serves, { $0.serves = [AreaKey(rawValue: "03254")].compactMap { $0 } }),
      (.translations, { $0.translations["tr"] = Translation(name: "A", summary: nil, description: nil) }),
      (.organisation, { $0.organisation = nil }),
      (.owner, { $0.owner = .area(AreaKey(rawValue: "03254") ?? town.place.area) }),
      (.assured, { $0.assured = nil }), (.other, { $0.rest["x_farbe"] = "rot" }),
    ]
    #expect(Set(changes.map(\.0)) == Set(OfferField.allCases).subtracting([.terms]))
    for (field, change) in changes {
      var mine = base
      change(&mine)
      var theirs = base
      let other: OfferField = field == .description ? .summary : .description
      if other == .description { theirs.description = "Anderes" } else { theirs.summary = "Anderes" }
      let merged = OfferMerging.merge(base: base, mine: mine, theirs: theirs)
      #expect(merged.conflicts.isEmpty, "\(field)")
      let changed = OfferHistory.difference(old: theirs, new: merged.offer).map(\.field)
      #expect(changed == [field], "\(field) is not merged: \(changed)")
      var alike = base
      change(&alike)
      #expect(OfferMerging.merge(base: base, mine: mine, theirs: alike).conflicts.isEmpty, "\(field) alike")
    }
  }

  @Test func languagesMergeOneByOne() async throws {
    let town = try await EditingTown()
    var (mine, theirs) = (town.offer, town.offer)
    mine.translations["tr"] = Translation(name: "Bebek", summary: nil, description: nil)
    theirs.translations["uk"] = Translation(name: "Немовля", summary: nil, description: nil)
    var merged = OfferMerging.merge(base: town.offer, mine: mine, theirs: theirs)
    #expect(merged.conflicts.isEmpty)
    #expect(merged.offer.translations.keys.sorted() == ["tr", "uk"])
    theirs.translations["tr"] = Translation(name: "Çocuk", summary: nil, description: nil)
    merged = OfferMerging.merge(base: town.offer, mine: mine, theirs: theirs)
    #expect(merged.conflicts.map(\.label) == ["Übersetzung (Türkisch)"])
    #expect(merged.conflicts.first?.mine == "Bebek")
    #expect(merged.conflicts.first?.theirs == "Çocuk")
  }

  /// A delivery's own spelling of the times must not win over what somebody edited.
  @Test func editedTimesAndAgesLeaveTheSourcesSpelling() async throws {
    let town = try await EditingTown()
    try await town.register.load(json: SampleHSDS.delivery)
    let cafe = try await town.store.read { tx in
      try OfferStore.page(after: nil, limit: 99, in: tx).first { $0.name == "Elterncafé" }
    }
    let imported = try #require(cafe)
    #expect(imported.rest["schedules"] != nil)
    let mine = try town.coordinator()
    let version = try await town.store.write { tx in
      var draft = try DraftStore.start(imported.id, scope: mine, at: EditingTown.now, in: tx)
      draft.offer.times = Times(availability: .byAppointment)
      draft.offer.ages = AgeRange(from: 12, to: 47)
      draft.offer.languages = ["de", "uk"]
      try DraftStore.save(draft, scope: mine, at: EditingTown.now, in: tx)
      return try Publishing.publish(imported.id, scope: mine, at: EditingTown.now, in: tx)
    }
    #expect(version.offer.times.availability == .byAppointment)
    let stored = try await town.register.offer(imported.id.rawValue)
    #expect(stored?.times == Times(availability: .byAppointment))
    #expect(stored?.languages == ["de", "uk"])
    let loaded = try await town.store.read {
      try OfferHistory.load(imported.id, number: 2, scope: mine, in: $0)
    }
    #expect(loaded.offer == stored)
    #expect(loaded.offer.ages == AgeRange(from: 12, to: 47))
    #expect(loaded.offer.rest["funding"] != nil)
    // Looking again finds nothing that a delivery would have changed.
    let number = try await town.store.write {
      try OfferHistory.current(imported.id, scope: mine, at: EditingTown.now, in: $0)
    }
    #expect(number == 2)
  }
}
