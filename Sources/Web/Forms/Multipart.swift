/// Reads `multipart/form-data` (RFC 7578), as browsers send forms with files.
enum Multipart {
  /// The fields and files of a body. `boundary` comes from the content type.
  /// - Throws: `Refusal` 400 when the body is cut off or not well-formed.
  static func read(_ body: [UInt8], boundary: String) throws(Refusal) -> FormFields {
    var fields = FormFields()
    let delimiter = Array("--\(boundary)".utf8)
    guard body.starts(with: delimiter) else { throw FormFields.broken }
    var start = delimiter.count
    while true {
      // Two dashes close the list, a line break opens the next part.
      if body[start...].starts(with: "--".utf8) { return fields }
      guard body[start...].starts(with: "\r\n".utf8) else { throw FormFields.broken }
      var next = find(Array("\r\n".utf8) + delimiter, in: body[...], from: start)
      // What goes on otherwise is content that happens to begin like the boundary.
      while let end = next, !Self.closes(body[(end + 2 + delimiter.count)...]) {
        next = find(Array("\r\n".utf8) + delimiter, in: body[...], from: end + 2)
      }
      guard let end = next else { throw FormFields.broken }
      try add(body[min(start + 2, end)..<end], to: &fields)
      start = end + 2 + delimiter.count
    }
  }

  private static func closes(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: "\r\n".utf8) || rest.starts(with: "--".utf8)
  }

  /// The boundary of a content type; nil if it is another type or the boundary is not one.
  static func boundary(of contentType: String) -> String? {
    let parts = contentType.split(separator: ";")
    guard parts.first?.trimmed.lowercased() == "multipart/form-data" else { return nil }
    for part in parts.dropFirst() {
      let part = part.trimmed
      guard part.lowercased().hasPrefix("boundary=") else { continue }
      var value = part.dropFirst("boundary=".count)
      if value.first == "\"", value.last == "\"", value.count > 1 { value = value.dropFirst().dropLast() }
      return (1...70).contains(value.utf8.count) ? String(value) : nil
    }
    return nil
  }

  private static func add(_ part: ArraySlice<UInt8>, to fields: inout FormFields) throws(Refusal) {
    let blank = Array("\r\n\r\n".utf8)
    guard let end = find(blank, in: part, from: part.startIndex), end - part.startIndex < 4_096,
      let head = String(validating: part[..<end], as: UTF8.self)
    else { throw FormFields.broken }
    let content = part[(end + blank.count)...]
    let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let line, let name = parameter("name", in: line) else { throw FormFields.broken }
    if let fileName = parameter("filename", in: line) {
      let bare = fileName.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last ?? ""
      try fields.add(name, FormFields.File(name: String(bare.prefix(200)), bytes: Array(content)))
    } else {
      guard let text = String(validating: content, as: UTF8.self) else { throw FormFields.broken }
      try fields.add(name, text)
    }
  }

  /// The value of `name="…"`. Browsers write a quotation mark inside as `%22`.
  private static func parameter(_ name: String, in line: Substring) -> String? {
    guard let begin = line.firstRange(of: "; \(name)=\"") else { return nil }
    let rest = line[begin.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return String(rest[..<end].replacing("%22", with: "\""))
  }

  /// Where `pattern` begins first. Skips ahead by the last byte (Horspool), since files are large.
  private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>, from: Int) -> Int? {
    var skips = [Int](repeating: pattern.count, count: 256)
    for (index, byte) in pattern.dropLast().enumerated() { skips[Int(byte)] = pattern.count - 1 - index }
    var place = from
    while place + pattern.count <= bytes.endIndex {
      if bytes[place..<place + pattern.count].elementsEqual(pattern) { return place }
      place += skips[Int(bytes[place + pattern.count - 1])]
    }
    return nil
  }
}
