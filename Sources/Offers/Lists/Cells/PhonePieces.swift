/// A text cut into telephone numbers and what stands between them.
enum PhonePieces {
  enum Piece: Equatable {
    case number(String)
    case text(String)
  }

  /// The pieces of one line in order.
  static func of(_ line: String) -> [Piece] {
    let all = Array(line)
    var out: [Piece] = []
    var text = ""
    var index = 0
    while index < all.count {
      if all[index] == "(", let end = all[index...].firstIndex(of: ")"), !isAreaCode(all[index...end]) {
        text += String(all[index...end])
        index = end + 1
        continue
      }
      let startsWord = index == 0 || !(all[index - 1].isLetter || all[index - 1].isNumber)
      guard startsWord, isStart(all, index) else {
        text.append(all[index])
        index += 1
        continue
      }
      let end = runEnd(all, index)
      let run = Array(all[index..<end])
      if isNumber(run, isFirst: !out.contains { $0.isNumber }, after: all[end...]) {
        if !CellText.trim(text).isEmpty { out.append(.text(text)) }
        text = ""
        out += split(run).map { .number(String($0)) }
      } else {
        text += String(run)
      }
      index = max(end, index + 1)
    }
    if !CellText.trim(text).isEmpty { out.append(.text(text)) }
    return out
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func isStart(_ all: [Character], _ index: Int) -> Bool {
    if isDigit(all[index]) { return true }
    return (all[index] == "+" || all[index] == "(") && index + 1 < all.count
      && (isDigit(all[index + 1]) || all[index + 1] == "+")
  }

  /// `(05181)` and `(0)`, but not `(9-12 Uhr)`.
  private static func isAreaCode(_ part: ArraySlice<Character>) -> Bool {
    let inside = part.dropFirst().dropLast()
    guard let first = inside.first, first == "0" || first == "+" else { return false }
    return inside.allSatisfy { isDigit($0) || $0 == " " || $0 == "+" }
  }

  private static func runEnd(_ all: [Character], _ start: Int) -> Int {
    var end = start + 1
    var index = start + 1
    while index < all.count {
      let character = all[index]
      if isDigit(character) || character == ")" {
        end = index + 1
      } else if character == "+" || character == "(" {
        guard let close = all[index...].firstIndex(of: ")"), character == "(", isAreaCode(all[index...close])
        else {
          break
        }
      } else if !" /-–.".contains(character) {
        break
      }
      index += 1
    }
    return end
  }

  private static func isNumber(_ run: [Character], isFirst: Bool, after rest: ArraySlice<Character>) -> Bool {
    let count = run.count(where: isDigit)
    let following = rest.drop { $0.isWhitespace }
    if following.first == ":" || CellText.words(String(following.prefix(6))).first == "uhr" { return false }
    if isClock(run) { return false }
    let hasCode = run[0] == "0" || run[0] == "+" || run[0] == "("
    if hasCode { return count >= 6 }
    return isFirst && count >= 3 && count <= 15
  }

  /// `14-16.30`, `09.00-12.00`, `8-12`: at most four digits on each side of one dash.
  private static func isClock(_ run: [Character]) -> Bool {
    let sides = run.split { $0 == "-" || $0 == "–" }
    guard sides.count == 2 else { return false }
    return sides.allSatisfy { side in
      let groups = side.split { $0 == "." || $0 == " " }
      return (1...2).contains(groups.count) && groups.allSatisfy { $0.count <= 2 && $0.allSatisfy(isDigit) }
        && side.contains(where: { isDigit($0) })
    }
  }

  /// Cuts `05181 703-0 / 0171 39200-12` and `05181 7030 05181 7031` where a second number begins.
  private static func split(_ run: [Character]) -> [String] {
    var out: [String] = []
    var start = 0
    var digits = 0
    for index in run.indices {
      let beginsGroup = index > start && (run[index - 1] == " " || run[index - 1] == "/" || run[index] == "(")
      let beginsCode = run[index] == "0" || run[index] == "+" || run[index] == "("
      // "+49 (0) 5181": the bracket does not begin a number.
      let isTrunkZero =
        index + 2 < run.count && run[index] == "(" && run[index + 1] == "0" && run[index + 2] == ")"
      if beginsGroup, beginsCode, !isTrunkZero, digits >= 6, run[index...].count(where: isDigit) >= 6 {
        out.append(CellText.trim(String(run[start..<index]), "/-–."))
        (start, digits) = (index, 0)
      }
      if isDigit(run[index]) { digits += 1 }
    }
    out.append(CellText.trim(String(run[start...]), "/-–."))
    return out
  }
}

extension PhonePieces.Piece {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
