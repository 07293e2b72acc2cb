extension String {
  /// The text, or its beginning up to a blank with an ellipsis; at most `limit` characters.
  func clipped(to limit: Int) -> String {
    guard utf8.count > limit, limit > 0,
      let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
    else { return self }
    let head = prefix(limit - 1)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    // A blank far back would leave next to nothing of a text without blanks.
    return (cut.count >= limit / 2 ? cut : head) + "…"
  }

  /// The text without blanks around it; nil if nothing is left.
  var filled: String? {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(self[first...last])
  }
}

extension String? {
  /// The text without blanks around it; nil if nothing is left.
  var filled: String? { flatMap(\.filled) }
}
