extension Lexicon {
  /// The lexicon that comes with Lotse, and words of one's own, which add to it.
  public static func standard(adding text: String, file: String) throws(LexiconError) -> Lexicon {
    try Lexicon(
      files.map { (name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self)) } + [(file, text)])
  }
}
