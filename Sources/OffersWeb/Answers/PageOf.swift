import Documents

/// A page of a list, HSDS 3.1.
struct PageOf {
  var total: Int
  var number: Int
  var perPage: Int
  var contents: [JSONObject]

  /// The number of pages; 0 for an empty list.
  static func count(total: Int, perPage: Int) -> Int { (total + perPage - 1) / perPage }

  /// The page as JSON.
  var bytes: [UInt8] {
    let pages = Self.count(total: total, perPage: perPage)
    let head: JSONObject = [
      "total_items": .number(total), "total_pages": .number(pages), "page_number": .number(number),
      "size": .number(contents.count), "first_page": .bool(number == 1), "last_page": .bool(number >= pages),
      "empty": .bool(contents.isEmpty),
    ]
    var bytes = head.serialized()
    bytes.removeLast()
    bytes.append(contentsOf: ",\"contents\":[".utf8)
    for (index, record) in contents.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      record.append(to: &bytes)
    }
    bytes.append(contentsOf: "]}\n".utf8)
    return bytes
  }

  /// Records, one a line.
  static func lines(_ records: [JSONObject]) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      record.append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
