import Documents

/// Taking an entry out of its file: apart, checked, compared with what is known.
extension ImportRun {
  /// Takes a record in the form of 3.1 and everything nested in it.
  func take(_ document: HSDSDocument) throws {
    try take(TakenApart(document, source: source), isPlain: false)
  }

  /// Takes a record and what stood within it. `isPlain`: all of it is known to be without fault.
  func take(_ apart: TakenApart, isPlain: Bool) throws {
    for contradiction in apart.contradictions {
      report(
        .error, "link-contradicts", apart.document.origin, field: (apart.path ?? "") + contradiction.field,
        record: HSDSIdentity.text(apart.document.value["id"]),
        "Der Verweis „\(contradiction.link)“ passt nicht zum eingebetteten Eintrag „\(contradiction.nested)“.",
        "Bitte berichtigen Sie den Verweis, oder lassen Sie ihn weg.")
    }
    for nested in apart.before { try take(nested, isPlain: isPlain) }
    if let incoming = check(apart, isPlain) { try refusing(incoming) { try place(incoming) } }
    for nested in apart.after { try take(nested, isPlain: isPlain) }
  }

  /// Does what may find, only while writing, that an entry has to be refused.
  func refusing(_ it: Incoming, _ body: () throws -> Void) throws {
    do { try body() } catch is Refused {
      memory.reject(it.key)
      tally.rejected(it.table)
    }
  }

  /// The entry, ready to be stored; nil when it is known already, is Lotse's own, or is refused.
  private func check(_ apart: TakenApart, _ isPlain: Bool) -> Incoming? {
    let document = apart.document
    let table = document.kind.table
    let isNested = apart.path != nil
    var weight = apart.weight
    tables.insert(table)
    if let key = apart.key {
      if LotseTaxonomy.isOwn(key.id) { return nil }
      if isNested, memory.digest(key) == apart.digest { return nil }
      // Only what may stand within others again is worth remembering.
      if isNested || document.kind != .service { memory.remember(key, digest: apart.digest) }
    }
    var checked = document
    var found: [Problem] = []
    if !isPlain { (checked, found) = validator.check(document) }
    if let path = apart.path {
      let wasStub = found.contains { $0.code == "required-missing" }
      found = found.compactMap { Self.nested($0, path) }
      // A copy that only names its entry never counts against one that describes it.
      if wasStub { weight = 0 }
    }
    problems.add(contentsOf: found)
    guard let key = apart.key, !found.contains(where: { $0.severity == .error }) else {
      tally.rejected(table)
      if let key = apart.key { memory.reject(key) }
      return nil
    }
    return Incoming(
      kind: document.kind, id: key.id, value: checked.value, digest: apart.digest, weight: weight,
      origin: document.origin, isNested: isNested, offer: apart.offer)
  }

  /// A nested copy need not say everything: only its id and name.
  private static func nested(_ problem: Problem, _ path: String) -> Problem? {
    var problem = problem
    if problem.code == "required-missing" {
      if problem.field != "id", problem.field != "name" { return nil }
    } else if problem.code == "service-without-organization" {
      return nil
    }
    problem.field = path + (problem.field ?? "")
    return problem
  }

  /// Decides what becomes of an entry.
  private func place(_ it: Incoming) throws {
    guard let origin = try origins.find(it.key) else {
      let isThere = try tablesWithOwn.contains(it.table) && isInRegister(it.key)
      if isThere, source != Self.ownSource {
        try meet(it, of: Self.ownSource)
      } else {
        try add(it, isThere: isThere)
      }
      return
    }
    if origin.source != source {
      try meet(it, of: origin.source)
    } else if origin.run == origins.run {
      try meetAgain(it, origin)
    } else if origin.digest == it.digest, !isMoved {
      try origins.touch(it)
      memory.store(it.key)
      tally.unchanged(it.table)
      // Its offer may yet be written anew, and without it.
      if it.kind == .serviceAtLocation { try wait(it, isNew: false, isCounted: true) }
    } else {
      try replace(it)
    }
  }

  /// The source of entries that no import brought.
  static let ownSource = "lotse"

  private func add(_ it: Incoming, isThere: Bool) throws {
    let waits = it.kind == .serviceAtLocation || (it.kind == .service && it.isNested) || isThere
    if !waits, try resolves(it) {
      try save(it, isNew: true)
      try origins.add(it, written: origins.run)
      tally.added(it)
    } else {
      try origins.add(it, written: 0)
      try wait(it, isNew: !isThere)
    }
  }

  /// The source says something else than before. Nested copies may differ within one delivery, so all but
  /// offers wait until the fullest is known.
  private func replace(_ it: Incoming) throws {
    try origins.see(it)
    guard it.kind == .service, !it.isNested, try resolves(it) else {
      try wait(it, isNew: false)
      return
    }
    try settle(it, isNew: false, isCounted: false)
  }

  func wait(_ it: Incoming, isNew: Bool, isCounted: Bool = false) throws {
    var owner = ""
    if it.kind == .serviceAtLocation {
      owner = HSDSIdentity.uuid(source: source, table: "service", id: it.value["service_id"]) ?? ""
    }
    try pending.put(it, owner: owner, isNew: isNew, isCounted: isCounted, position: nextPosition())
  }

  /// Writes an entry whose links are there, and counts it.
  func settle(_ it: Incoming, isNew: Bool, isCounted: Bool) throws {
    if !isNew, !isMoved, try isSame(it) {
      memory.store(it.key)
      tally.unchanged(it.table)
      return
    }
    try save(it, isNew: isNew && !isCounted)
    try origins.write(it.key)
    if isCounted { return }
    if isNew { tally.added(it) } else { tally.changed(it) }
  }
}

extension [UInt8] {
  /// As hexadecimal digits.
  var hex: String {
    reduce(into: "") { text, byte in
      if byte < 16 { text += "0" }
      text += String(byte, radix: 16)
    }
  }
}
