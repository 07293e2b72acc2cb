extension Lexicon {
  /// The lexicon of the field that comes with Lotse.
  public static let standard: Lexicon = {
    var lexicon = Lexicon()
    for file in files {
      var parser = LexiconParser(file: file.name)
      // A test reads every file, so none that cannot be read is ever shipped.
      try? parser.parse(String(decoding: file.bytes, as: UTF8.self), into: &lexicon)
    }
    lexicon.finish()
    return lexicon
  }()

  /// The files, those with the words that say nothing first.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("grundlagen.txt", PackageResources.grundlagen_txt),
    ("geburt.txt", PackageResources.geburt_txt),
    ("betreuung.txt", PackageResources.betreuung_txt),
    ("familie.txt", PackageResources.familie_txt),
    ("erziehung.txt", PackageResources.erziehung_txt),
    ("geld.txt", PackageResources.geld_txt),
    ("wohnen.txt", PackageResources.wohnen_txt),
    ("sachen.txt", PackageResources.sachen_txt),
    ("unterwegs.txt", PackageResources.unterwegs_txt),
    ("behoerden.txt", PackageResources.behoerden_txt),
    ("gesundheit.txt", PackageResources.gesundheit_txt),
    ("entwicklung.txt", PackageResources.entwicklung_txt),
    ("seele.txt", PackageResources.seele_txt),
    ("schutz.txt", PackageResources.schutz_txt),
    ("schule.txt", PackageResources.schule_txt),
    ("jugend.txt", PackageResources.jugend_txt),
    ("freizeit.txt", PackageResources.freizeit_txt),
    ("ankommen.txt", PackageResources.ankommen_txt),
    ("weiteres.txt", PackageResources.weiteres_txt),
  ]
}
