/// Telephone numbers as people write them, several in a cell, with notes.
struct PhoneCell: Equatable {
  /// A number with its note.
  struct Entry: Equatable {
    var number: String
    var note: String?
  }

  /// What a reader should be told.
  enum Doubt: Equatable {
    /// Excel dropped the zero in front (or the plus of +49), which was put back.
    case restored(String)
    /// No area code.
    case local(String)
    /// Excel wrote the number as a power of ten: digits are lost.
    case scientific
  }

  private(set) var entries: [Entry] = []
  private(set) var doubts: [Doubt] = []
  /// Text without any number.
  private(set) var leftovers: [String] = []

  /// Reads a cell; `label` is a note for numbers that have none ("Fax").
  init(_ text: String, label: String? = nil) {
    for line in text.prefix(4_000).split(whereSeparator: { $0 == "\n" || $0 == ";" || $0 == "|" }) {
      read(CellText.trim(line), label: label)
    }
    var seen: Set<String> = []
    entries = entries.filter { seen.insert(Self.digits($0.number)).inserted }
  }

  private mutating func read(_ line: String, label: String?) {
    if line.isEmpty || ["-", "–", "—", "/"].contains(line) { return }
    let pieces = PhonePieces.of(line)
    var before = ""
    var found: [Entry] = []
    for piece in pieces {
      switch piece {
      case .number(let number):
        found.append(Entry(number: tidy(number), note: Self.note(before)))
        before = ""
      case .text(let text):
        if found.isEmpty { before = text } else { split(text, &found, &before) }
      }
    }
    guard !found.isEmpty else {
      if Self.isScientific(line) { doubts.append(.scientific) }
      leftovers.append(line)
      return
    }
    if let rest = Self.note(before) { found[found.count - 1].add(note: rest) }
    if let label { for index in found.indices where found[index].note == nil { found[index].note = label } }
    entries += found
  }

  /// Text between two numbers belongs to the one before, unless it is a label of the one behind.
  private func split(_ text: String, _ found: inout [Entry], _ before: inout String) {
    let trimmed = CellText.trim(text)
    if trimmed.hasSuffix(":") || Self.labels[CellText.key(CellText.trim(trimmed, ",/&"))] != nil {
      before = trimmed
    } else if let note = Self.note(trimmed) {
      found[found.count - 1].add(note: note)
    }
  }

  /// Words that only say that a number follows.
  private static let fillers: Set<String> = [
    "tel", "telefon", "telnr", "telefonnummer", "fon", "fone", "phone", "t", "nr", "nummer", "rufnummer",
    "und", "u",
    "oder", "o", "bzw", "sowie", "unter", "telefonisch", "od", "mo", "festnetz", "e", "telefonnr",
  ]
  /// Words that name the kind of the number behind them.
  private static let labels: [String: String] = [
    "fax": "Fax", "telefax": "Fax", "mobil": "mobil", "handy": "mobil", "mobile": "mobil", "mob": "mobil",
    "privat": "privat", "dienstlich": "dienstlich", "notfall": "Notfall", "hotline": "Hotline", "f": "Fax",
    "telfax": "Tel./Fax", "telefonfax": "Tel./Fax", "buero": "Büro", "zentrale": "Zentrale",
    "whatsapp": "WhatsApp",
    "m": "mobil", "h": "mobil", "p": "privat", "d": "dienstlich",
  ]

  private static func note(_ text: String) -> String? {
    var rest = CellText.trim(text, ",;:/|–-&")
    if rest.first == "(", rest.last == ")",
      !rest.dropFirst().dropLast().contains(where: { "()".contains($0) })
    {
      rest = CellText.trim(rest.dropFirst().dropLast())
    }
    let key = CellText.key(rest)
    if key.isEmpty { return nil }
    let words = CellText.words(rest)
    if key != "mo", words.allSatisfy(fillers.contains) { return nil }
    return labels[key] ?? rest
  }

  private static func isScientific(_ text: String) -> Bool {
    let text = text.uppercased()
    return text.contains("E+") && text.allSatisfy { $0.isNumber || "E+,.".contains($0) }
  }

  static func digits(_ number: String) -> String { number.filter { $0.isASCII && $0.isNumber } }

  /// The number with what Excel took away.
  private mutating func tidy(_ number: String) -> String {
    let number = CellText.trim(number, "/-–.,")
    let digits = Self.digits(number)
    guard number.first != "0", number.first != "+", number.first != "(" else { return number }
    let isBare = number.allSatisfy { $0.isASCII && $0.isNumber }
    if isBare, digits.hasPrefix("49"), digits.utf8.count >= 11 {
      doubts.append(.restored("+" + digits))
      return "+" + digits
    }
    if isBare, digits.utf8.count >= 9 {
      doubts.append(.restored("0" + digits))
      return "0" + digits
    }
    if digits.utf8.count <= 8, digits.utf8.count > 3, !digits.hasPrefix("116"), !digits.hasPrefix("118") {
      doubts.append(.local(number))
    }
    return number
  }
}

extension PhoneCell.Entry {
  fileprivate mutating func add(note: String) { self.note = self.note.map { "\($0), \(note)" } ?? note }
}
