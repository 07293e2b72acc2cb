import CStemmer

/// Snowball's German stemmer over folded words. Not Sendable: the C stemmer keeps a buffer.
final class Stemmer {
  private let handle: OpaquePointer?
  private var known: [String: String] = [:]

  init() { handle = sb_stemmer_new("german", "UTF_8") }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// The stem of a word in lower case. Words in other scripts stay as they are.
  func stem(_ word: String) -> String {
    if let stem = known[word] { return stem }
    let stem = compute(Words.fold(word))
    if known.count < 200_000 { known[word] = stem }
    return stem
  }

  private func compute(_ word: String) -> String {
    guard let handle, word.utf8.count <= 60 else { return word }
    var word = word
    return word.withUTF8 { bytes in
      bytes.withMemoryRebound(to: sb_symbol.self) { symbols in
        guard let stem = sb_stemmer_stem(handle, symbols.baseAddress, Int32(symbols.count)) else {
          return String(decoding: bytes, as: UTF8.self)
        }
        let length = Int(sb_stemmer_length(handle))
        return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
      }
    }
  }
}
