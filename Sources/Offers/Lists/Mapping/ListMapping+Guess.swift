public import Documents

extension ListMapping {
  /// Guesses what the columns of a sheet hold: by their headings, which may stand below title lines, and where
  /// those say nothing, by what stands in the columns. Nothing is lost: what is not recognised becomes a remark.
  /// `headingRow`: where somebody says that the headings stand; 0 for nowhere.
  public static func guess(_ sheet: Sheet, headingRow: Int? = nil) -> GuessedMapping {
    let heading =
      headingRow.map { number in sheet.rows.firstIndex { $0.number == number } }
      ?? HeadingRow.find(sheet.rows)
    let headings = heading.map { sheet.rows[$0].cells } ?? []
    let data = sheet.rows.dropFirst((heading ?? -1) + 1)
    let width = max(headings.count, data.prefix(2_000).map(\.cells.count).max() ?? 0)
    let labels = ColumnLabels.of(headings, width: width)
    let sniffers = (0..<width).map { column in ColumnSniffer(data.lazy.map { $0.cell(column) }) }
    var columns = (0..<width).map { column in
      self.column(labels[column], column < headings.count ? headings[column] : "", sniffers[column])
    }
    for index in columns.indices { columns[index].sample = sample(data, index) }
    if heading == nil { nameTextColumns(&columns, sniffers) }
    settle(&columns)
    let wanted: [ListField] = [.organisation, .offer, .phone, .times]
    let has = Set(columns.map(\.field))
    // What stands in an empty column without heading is nothing.
    let kept = columns.enumerated().filter {
      !($0.element.heading.hasPrefix("Spalte ") && sniffers[$0.offset].filled == 0)
    }
    return GuessedMapping(
      mapping: ListMapping(
        sheet: sheet.name, headingRow: heading.map { sheet.rows[$0].number } ?? 0,
        columns: kept.map { Column(heading: $0.element.heading, field: $0.element.field) }),
      columns: kept.map(\.element),
      missing: wanted.filter { !has.contains($0) && !($0 == .phone && has.contains(.contact)) },
      signature: ColumnLabels.signature(headings))
  }

  /// The visible sheet that looks most like a list.
  public static func guess(_ sheets: [Sheet]) -> (sheet: Sheet, guess: GuessedMapping)? {
    var best: (sheet: Sheet, guess: GuessedMapping, score: Double)?
    let visible = sheets.filter { !$0.isHidden && !$0.rows.isEmpty }
    for sheet in visible.isEmpty ? sheets.filter({ !$0.rows.isEmpty }) : visible {
      let guess = guess(sheet)
      let fields = Set(guess.columns.map(\.field))
      let core = [.organisation, .offer].filter(fields.contains).count
      let named = guess.mapping.headingRow ?? 0 > 0 ? 1.0 : 0
      // Lotse's own files have a sheet of each; the offers are what a list is about.
      let offers = fields.contains(.offer) ? 3.0 : 0
      let score = Double(core) * 2 + named + offers + Double(min(fields.count, 12)) * 0.2
      if score > best?.score ?? -1 { best = (sheet, guess, score) }
    }
    return best.map { ($0.sheet, $0.guess) }
  }

  private static func sample(_ rows: ArraySlice<TableRow>, _ column: Int) -> String {
    let cells = rows.prefix(200).lazy.map { CellText.line(CellText.clean($0.cell(column))) }.filter {
      !$0.isEmpty
    }
    return CellText.short(cells.prefix(2).joined(separator: " | "))
  }

  private static func column(_ label: String, _ heading: String, _ sniffer: ColumnSniffer)
    -> GuessedMapping.Column
  {
    var out = GuessedMapping.Column(heading: label, field: .notes, confidence: 0.3, sample: "", doubt: nil)
    let seen = sniffer.field
    if let match = HeadingWords.match(heading) {
      (out.field, out.confidence) = match
      if match.confidence < 0.8 { out.doubt = "Die Überschrift ist nicht eindeutig." }
      // The contents decide only where they cannot be mistaken.
      if let seen, seen.share >= 0.8, [.email, .web].contains(seen.field),
        contradicts(match.field, seen.field)
      {
        (out.field, out.confidence) = (seen.field, 0.6)
        out.doubt =
          "Die Überschrift sagt „\(match.field.name)“, der Inhalt sieht nach „\(seen.field.name)“ aus."
      } else if match.field == .city, sniffer.share(of: .postalCodeCity) >= 0.5 {
        out.field = .postalCodeCity
      } else if match.field == .city || match.field == .place || match.field == .street,
        sniffer.share(of: .address) >= 0.5
      {
        out.field = .address
      } else if match.field == .age, sniffer.filled >= 3, sniffer.share(of: .times) > 0.8 {
        out.doubt = "Der Inhalt sieht nach Zeiten aus."
      }
    } else if let seen {
      (out.field, out.confidence) = (seen.field, 0.5 + 0.3 * seen.share)
      out.doubt = "Ohne bekannte Überschrift; am Inhalt erkannt."
    } else if sniffer.filled > 0 {
      out.doubt = "Nicht erkannt; der Inhalt wird als Hinweis in die Beschreibung übernommen."
    }
    return out
  }

  private static func contradicts(_ named: ListField, _ seen: ListField) -> Bool {
    let web: Set<ListField> = [.email, .web, .contact, .notes, .description, .application, .registration]
    return named != seen && !web.subtracting([.email, .web]).contains(named)
  }

  /// Without headings the first columns of words are taken for provider and offer.
  private static func nameTextColumns(_ columns: inout [GuessedMapping.Column], _ sniffers: [ColumnSniffer]) {
    let texts = columns.indices.filter { columns[$0].field == .notes && sniffers[$0].filled > 0 }
    let short = texts.filter { sniffers[$0].averageLength <= 60 }
    let names: [ListField] = short.count > 1 ? [.organisation, .offer] : [.offer]
    for (index, field) in zip(short, names) {
      columns[index].field = field
      columns[index].confidence = 0.4
      columns[index].doubt = "Die Liste hat keine Überschriften; nach der Reihenfolge vermutet."
    }
    if let long = texts.first(where: { !short.contains($0) }) { columns[long].field = .description }
  }

  /// One column each for what there can be only one of; an offer's name must be found where one can be meant.
  private static func settle(_ columns: inout [GuessedMapping.Column]) {
    let single: [ListField] = [
      .organisation, .offer, .summary, .kind, .street, .postalCode, .city, .postalCodeCity, .age, .ageFrom,
      .ageTo,
      .registration, .season, .status, .assured, .level, .identifier, .capacity, .alternateName,
    ]
    for field in single {
      let indices = columns.indices.filter { columns[$0].field == field }
      guard indices.count > 1,
        let keep = indices.max(by: { (columns[$0].confidence, -$0) < (columns[$1].confidence, -$1) })
      else { continue }
      for index in indices where index != keep {
        columns[index].field = field == .offer || field == .organisation ? .description : .notes
        columns[index].confidence = 0.4
        columns[index].doubt =
          "„\(field.name)“ gibt es schon in der Spalte „\(CellText.short(columns[keep].heading, 30))“."
      }
    }
    let has = Set(columns.map(\.field))
    if !has.contains(.offer), !has.contains(.organisation),
      let index = columns.indices.first(where: { columns[$0].field == .kind || columns[$0].field == .place })
    {
      columns[index].field = .offer
      columns[index].confidence = 0.4
      columns[index].doubt = "Als Name des Angebots vermutet."
    }
  }
}
