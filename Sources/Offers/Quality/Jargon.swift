/// Words of the trade that families stumble over, with what to say instead. Add to the list: one line a word; a
/// star stands for any ending.
enum Jargon {
  static let list = """
    niedrigschwellig* | ohne Hürden, einfach hingehen
    sozialraum* | der Stadtteil, die Gegend
    sozialräumlich* | im Stadtteil
    aufsuchend* | wir kommen zu Ihnen
    bedarfsorientiert* | so, wie Sie es brauchen
    bedarfsgerecht* | so, wie Sie es brauchen
    ressourcenorientiert* | wir schauen, was Sie gut können
    lebensweltorientiert* | wir richten uns nach Ihrem Alltag
    ganzheitlich* | wir sehen auf alles, was dazugehört
    partizipativ* | zum Mitbestimmen
    partizipation | Mitmachen und Mitbestimmen
    multiprofessionell* | Fachleute aus verschiedenen Berufen
    interdisziplinär* | Fachleute aus verschiedenen Berufen
    interkulturell* | für Menschen aus allen Ländern
    kultursensib* | mit Rücksicht auf Ihre Herkunft
    personensorgeberechtigt* | Eltern, oder wer für das Kind sorgt
    erziehungsberechtigt* | Eltern
    sorgeberechtigt* | Eltern, oder wer für das Kind sorgt
    adressat* | für wen es ist
    klient* | Menschen, Familien
    zielgruppe* | für wen es ist
    heranwachsende* | Jugendliche
    intervention* | Hilfe, Eingreifen
    prävention | Vorbeugen, früh helfen
    präventiv* | vorbeugend, früh
    resilienz | innere Stärke
    empowerment | Menschen stark machen
    inklusion | alle gehören dazu
    inklusiv* | für alle, mit und ohne Behinderung
    koedukativ* | Mädchen und Jungen zusammen
    clearing* | klären, was gebraucht wird
    casemanagement | jemand begleitet Sie die ganze Zeit
    case-management | jemand begleitet Sie die ganze Zeit
    hilfeplan* | Plan für die Hilfe
    inanspruchnahme | nutzen
    antragstellung | einen Antrag stellen
    antragsteller* | wer den Antrag stellt
    anspruchsberechtigt* | wer ein Recht darauf hat
    leistungsberechtigt* | wer ein Recht auf Geld vom Amt hat
    leistungsbezieh* | wer Geld vom Amt bekommt
    bedarfsgemeinschaft* | alle, die zusammen wohnen und wirtschaften
    unterhaltsvorschuss | Geld vom Amt, wenn ein Elternteil nicht zahlt
    eingliederungshilfe* | Hilfe für Menschen mit Behinderung
    frühförder* | Hilfe für kleine Kinder, die sich langsamer entwickeln
    heilpädagogisch* | mit besonderer Förderung
    peripartal* | rund um die Geburt
    postpartal* | nach der Geburt
    perinatal* | rund um die Geburt
    psychosozial* | bei Sorgen und seelischen Belastungen
    soziokulturell* | Kultur und Zusammenleben
    sozioökonomisch* | Geld und Bildung
    vulnerab* | wer besonders Schutz braucht
    marginalisiert* | wer am Rand steht
    multiproblem* | Familien mit vielen Sorgen
    transition* | Übergang
    akquise | suchen, gewinnen
    implement* | einführen
    evaluier* | prüfen, ob es hilft
    evaluation | Prüfung, ob es hilft
    netzwerkpartner* | mit wem wir zusammenarbeiten
    kooperationspartner* | mit wem wir zusammenarbeiten
    synergie* | Nutzen aus der Zusammenarbeit
    vulnerabilität | Verletzlichkeit
    settings | Orte, Gruppen
    modul* | Teil, Abschnitt
    fachspezifisch* | für dieses Fach
    zeitnah | bald, in dieser Woche
    gegebenenfalls | wenn nötig
    diesbezüglich* | dazu
    selbige* | das, es
    obliegt | ist Aufgabe von
    mittels | mit
    seitens | von
    bezüglich | zu, über
    hinsichtlich | zu, bei
    entrichten | bezahlen
    vorsprechen | vorbeikommen
    vorsprache | Besuch im Amt
    """

  private struct Entry: Sendable {
    var word: String
    var isPrefix: Bool
    var plain: String
  }

  private static let entries: [Entry] = list.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "|").map { CellText.trim($0) }
    guard parts.count == 2 else { return nil }
    let isPrefix = parts[0].hasSuffix("*")
    return Entry(word: isPrefix ? String(parts[0].dropLast()) : parts[0], isPrefix: isPrefix, plain: parts[1])
  }

  /// By the first bytes, so that a word is compared with few entries.
  private static let byStart = Dictionary(grouping: entries) { start($0.word) }

  private static func start(_ word: String) -> UInt32 {
    word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Each word of the list that a text has, once, as it stands there, with what to say instead.
  static func found(in scan: TextScan) -> [(word: String, plain: String)] {
    var out: [(word: String, plain: String)] = []
    var seen: Set<String> = []
    for word in scan.sentences.lazy.flatMap(\.words) {
      guard word.letters > 3, let some = byStart[start(word.key)] else { continue }
      let entry = some.first { $0.isPrefix ? word.key.hasPrefix($0.word) : word.key == $0.word }
      guard let entry, seen.insert(entry.word).inserted else { continue }
      out.append((word.text, entry.plain))
    }
    return out
  }
}
