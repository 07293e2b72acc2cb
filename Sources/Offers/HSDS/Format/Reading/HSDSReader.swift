import Documents

/// Reads HSDS from a path and hands out its records one at a time, nested as in HSDS 3.1 (records of older
/// versions in their own nested form, see `HSDSUpgrade`).
///
/// The path may be a JSON file of any shape that `JSONElements` knows, a folder of JSON or CSV files with or
/// without `datapackage.json`, a ZIP archive of such files, or one CSV file. Memory is bounded by one record
/// and by what the staging holds; files of nested JSON are not staged.
public final class HSDSReader {
  /// Names that make a JSON object an object of lists.
  static let collections: Set<String> = {
    var names: Set<String> = ["x"]
    for table in HSDSTable.all {
      names.formUnion([table.file, "\(table.file).csv", "\(table.name)s", table.name])
    }
    names.formUnion(HSDSLegacy.tables.keys)
    names.formUnion(HSDSLegacy.tables.keys.map { "\($0).csv" })
    names.remove("x")
    return names
  }()
  /// Those that do so even beside a `name`.
  static let roots: Set<String> = ["organizations", "services", "organizations.csv", "services.csv"]

  /// What was found wrong with rows; what stops the reading is thrown.
  public private(set) var problems = ProblemList()
  /// The bytes of all files; of archives unpacked.
  public let bytesTotal: Int
  /// The bytes read so far.
  public private(set) var bytesRead = 0

  private let input: HSDSInput
  private let makeStaging: () throws -> any TabularStaging
  private var phase: Phase = .start
  private var kinds = KindMemory()

  private enum Phase {
    case start
    case streaming(fileIndex: Int, JSONElements?)
    case assembling(Assembler)
    case done
  }

  /// Opens `path`. `staging` is made only when rows have to wait for one another.
  /// Throws `DocumentError`, such as `file-not-found`, `hsds-no-files` or what is wrong with an archive.
  public init(
    path: String, staging: @escaping () throws -> any TabularStaging = { MemoryStaging() }
  ) throws {
    input = try HSDSInput(path: path)
    makeStaging = staging
    bytesTotal = input.files.reduce(0) { $0 + $1.size }
  }

  /// The next record; nil at the end. Throws `DocumentError` when a file cannot be read to its end.
  public func next() throws -> HSDSDocument? {
    while true {
      switch phase {
      case .start: try begin()
      case .streaming(let index, let elements):
        if let document = try stream(index, elements) { return document }
      case .assembling(let assembler):
        if let document = try assembler.next(&problems) { return document }
        phase = .done
      case .done: return nil
      }
    }
  }

  private func begin() throws {
    for name in input.ignored {
      problems.add(
        Problem(
          .note, "file-ignored", file: name, message: "Die Datei gehört nicht zu HSDS und wird übergangen.",
          mend: "Es ist nichts zu tun."))
    }
    guard try needsStaging() else {
      phase = .streaming(fileIndex: 0, nil)
      return
    }
    let loader = StagingLoader(staging: try makeStaging(), package: packageDescription())
    for file in input.files {
      switch file.format {
      case .csv: try loader.loadCSV(file, source(file), &problems)
      case .json:
        let elements = elements(of: file, try source(file))
        while let element = try elements.next() {
          guard let document = document(element, in: file) else { continue }
          try loader.load(document.value, table: document.kind.table, origin: document.origin, &problems)
        }
      }
    }
    phase = .assembling(loader.assembler())
  }

  /// Rows wait when they come from CSV, or when lists or files hold rows that belong to others.
  private func needsStaging() throws -> Bool {
    if input.files.contains(where: { $0.format == .csv }) { return true }
    if input.files.count > 1 { return input.files.contains { Self.isPart($0.base) } }
    guard let file = input.files.first else { return false }
    let elements = elements(of: file, try JSONTextSource(file.open()))
    guard try elements.next()?.collection != nil else { return false }
    var tokenizer = JSONTokenizer(try JSONTextSource(file.open()), file: file.name, isSequence: true)
    while let token = try tokenizer.next() {
      if case .key(let key) = token, tokenizer.depth <= 2, Self.isPart(key) { return true }
    }
    return false
  }

  /// Whether a list or file of this name holds rows that belong to other records.
  private static func isPart(_ name: String) -> Bool {
    if case .other? = HSDSKind(listName: name) { return true }
    return StagingLoader.legacyTable(name) != nil
  }

  private func packageDescription() -> PackageDescription? {
    guard let file = input.package else { return nil }
    do {
      return PackageDescription(try JSONValue.parse(try JSONTextSource(file.open()), file: file.name))
    } catch {
      problems.add(
        Problem(
          .warning, "datapackage-unreadable", file: file.name,
          message: "Die Beschreibung des Datenpakets ist nicht lesbar.",
          mend: "Die Tabellen werden nach ihren Dateinamen gelesen. Bitte prüfen Sie das Ergebnis."))
      return nil
    }
  }

  private func source(_ file: HSDSFile) throws -> any ByteSource {
    let counted = CountingSource(try file.open()) { [weak self] count in self?.bytesRead += count }
    return file.format == .json ? try JSONTextSource(counted) : counted
  }

  private func elements(of file: HSDSFile, _ source: any ByteSource) -> JSONElements {
    JSONElements(source, file: file.name, collections: Self.collections, roots: Self.roots)
  }

  private func stream(_ index: Int, _ open: JSONElements?) throws -> HSDSDocument? {
    guard index < input.files.count else {
      phase = .done
      return nil
    }
    let file = input.files[index]
    let elements: JSONElements
    if let open {
      elements = open
    } else {
      elements = self.elements(of: file, try source(file))
      phase = .streaming(fileIndex: index, elements)
    }
    while let element = try elements.next() {
      if let document = document(element, in: file) { return document }
    }
    phase = .streaming(fileIndex: index + 1, nil)
    return nil
  }

  /// An element as a document; nil, with a problem, when it is none.
  private func document(_ element: JSONElement, in file: HSDSFile) -> HSDSDocument? {
    let origin = RowRef(file: file.name, row: element.line, index: element.index)
    guard case .object(let object) = element.value else {
      problems.add(
        Problem(
          .error, "not-an-object", file: file.name, row: element.line, field: element.collection,
          message: "Der \(element.index). Eintrag ist kein Objekt in geschweiften Klammern.",
          mend: "Bitte entfernen Sie ihn oder erzeugen Sie den Export neu."))
      return nil
    }
    if let list = element.collection {
      return HSDSDocument(kind: kind(ofList: list), value: object, origin: origin)
    }
    // What the API's base path answers is no record.
    if object.contains("openapi_url"), !object.contains("id") { return nil }
    let byName = HSDSKind(listName: file.base) ?? StagingLoader.legacyTable(file.base).map(HSDSKind.other)
    guard let kind = byName ?? kinds.kind(of: object) else {
      problems.add(
        Problem(
          .error, "unknown-kind", file: file.name, row: element.line,
          record: HSDSIdentity.text(object["id"]),
          message: "Es ist nicht zu erkennen, was der \(element.index). Eintrag beschreibt.",
          mend: "Bitte prüfen Sie, ob die Datei HSDS enthält und ob Pflichtfelder wie „name“ fehlen."))
      return nil
    }
    return HSDSDocument(kind: kind, value: object, origin: origin)
  }

  private func kind(ofList name: String) -> HSDSKind {
    if let kind = HSDSKind(listName: name) { return kind }
    return .other(StagingLoader.legacyTable(name) ?? StagingLoader.tableName(name))
  }
}
