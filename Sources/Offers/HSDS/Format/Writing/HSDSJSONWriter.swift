import Documents

/// Writes records as JSON, one after the other, with fields in the order of HSDS.
public final class HSDSJSONWriter {
  /// How the records stand in the file.
  public enum Layout: Sendable {
    /// One array of all records.
    case array
    /// An object of lists, `{"organizations": […], "services": […]}`; the records come grouped by kind.
    case lists
    /// One record per line (NDJSON).
    case lines
  }

  private let file: OutputFile
  private let layout: Layout
  private var list: String?
  private var lists: Set<String> = []
  private var isEmpty = true

  /// Begins the file; it appears at `path` with `finish`. Throws `file-not-writable`.
  public init(path: String, layout: Layout) throws {
    file = try OutputFile(path: path)
    self.layout = layout
    switch layout {
    case .array: try file.write(Array("[".utf8))
    case .lists: try file.write(Array("{".utf8))
    case .lines: break
    }
  }

  /// Appends a record. Throws `hsds-not-grouped` when lists are wanted and its kind came before another, and
  /// `file-not-writable`.
  public func write(_ document: HSDSDocument) throws {
    let object = HSDSOrder.ordered(document.value, table: document.kind.table)
    if case .lists = layout { try open(HSDSTable.named(document.kind.table)?.file ?? document.kind.table) }
    let layout = layout
    let isFirst = isEmpty
    try file.write { bytes in
      switch layout {
      case .lines:
        object.append(to: &bytes)
        bytes.append(0x0A)
      case .array, .lists:
        let level = if case .array = layout { 1 } else { 2 }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
        object.append(to: &bytes, .pretty, level: level)
      }
    }
    isEmpty = false
  }

  /// Ends the file and makes it appear. Throws `file-not-writable`.
  public func finish() throws {
    switch layout {
    case .array: try file.write(Array((isEmpty ? "]\n" : "\n]\n").utf8))
    case .lists:
      if list != nil { try file.write(Array("\n  ]".utf8)) }
      try file.write(Array((list == nil ? "}\n" : "\n}\n").utf8))
    case .lines: break
    }
    try file.finish()
  }

  private func open(_ name: String) throws {
    guard list != name else { return }
    guard lists.insert(name).inserted else {
      throw DocumentError(
        "hsds-not-grouped", field: name, message: "Die Einträge sind nicht nach Art geordnet.",
        mend: "Bitte melden Sie diesen Fehler.")
    }
    var head: [UInt8] = Array((list == nil ? "\n  " : "\n  ],\n  ").utf8)
    JSONValue.append(name, to: &head)
    head.append(contentsOf: ": [".utf8)
    try file.write(head)
    list = name
    isEmpty = true
  }
}
