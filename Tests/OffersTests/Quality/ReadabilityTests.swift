import Testing

@testable import Offers

/// The parts of the readability measure, against words and sentences counted by hand.
@Suite struct ReadabilityTests {
  @Test func syllablesAreThoseOfTheDictionary() {
    let words = """
      und 1 Kind 1 Eltern 2 Familie 4 Familien 4 Beratung 3 Baby 2 Babytreff 3 Kaffee 2 Frauen 2 Feier 2 Ferien 3
      Theater 3 Häuser 2 Quelle 2 Idee 2 Ideen 3 Museum 3 Jubiläum 4 beurteilen 4 Beutel 2 geehrt 2 studieren 3
      Studie 3 Melodie 3 Energie 3 Therapie 3 Kriterien 4 Knie 1 Wien 1 sie 1 kostenlos 3 Schwangerschaft 3
      Anmeldung 3 Sprechstunde 3 niedrigschwellig 4 Kindertagesstätte 6 Unterstützung 4 Jugendamt 3 Team 1 SGB 3
      Bildung 2 Teilhabe 3 Grundschule 3 Hebamme 3 Krabbelgruppe 4 Alfeld 2 montags 2 Mittwoch 2 Uhr 1 wir 1
      beraten 3 gemeinsam 3 Mädchen 2 Übergang 3 Situation 5 Nation 3 Mutter-Kind-Kur 4 neue 2 Treue 2 bauen 2 Ei 1
      """
    let parts = words.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      #expect(Syllables.count(String(parts[index])) == Int(parts[index + 1]), "\(parts[index])")
    }
  }

  @Test func sentencesEndWhereTheyEnd() {
    let text = """
      Wir treffen uns z. B. am 3. März um 14.30 Uhr bzw. später. Kommen Sie! Fragen? Der Elternkreis e. V. hilft, Tel. Frau
      Kaya.
      • Kaffee
      • Kuchen auf beispiel.de
      """
    #expect(
      TextScan(text.replacing("Frau\n", with: "Frau ")).sentences.map(\.words.count) == [11, 2, 1, 8, 1, 4])
    #expect(TextScan("").sentences.isEmpty)
    #expect(TextScan("... !!! • 12").sentences.isEmpty)
    #expect(TextScan("Eltern-Kind-Treff").sentences.first?.words.map(\.text) == ["Eltern-Kind-Treff"])
  }

  /// 21 words, 2 sentences, counted by hand: 4 words of three syllables and more, 5 of more than six letters, 9 of one
  /// syllable.
  @Test func theScoreIsThatOfTheFormula() throws {
    let text =
      "Wir trinken Kaffee und spielen mit den Babys im Haus. Eltern bekommen Rat von einer Hebamme und lernen andere Familien kennen."
    let measure = try #require(Readability.of(text))
    #expect(measure.words == 21)
    #expect(measure.sentences == 2)
    let scan = TextScan(text).sentences.flatMap(\.words)
    let (three, long, one) = (
      scan.count { $0.syllables >= 3 }, scan.count { $0.letters > 6 }, scan.count { $0.syllables == 1 }
    )
    #expect(three == 4)
    #expect(long == 5)
    #expect(one == 9)
    let expected = 0.1935 * 400 / 21 + 0.1672 * 10.5 + 0.1297 * 500 / 21 - 0.0327 * 900 / 21 - 0.875
    #expect(abs(measure.score - expected) < 1e-9)
    #expect(measure.german == "6,3")
    #expect(measure.light == .green)
  }

  @Test func officialGermanIsRedAndPlainGermanGreen() throws {
    let plain = """
      Sie haben ein Baby und möchten andere Eltern kennenlernen? Kommen Sie vorbei. Wir trinken Kaffee und reden. Die Babys
      spielen auf der Decke. Eine Hebamme ist auch da. Sie können sie alles fragen. Es kostet nichts.
      """
    let official = """
      Zur Inanspruchnahme der niedrigschwelligen Unterstützungsleistungen ist eine vorherige Antragstellung durch die
      personensorgeberechtigten Elternteile unter Beifügung entsprechender Einkommensnachweise erforderlich, wobei die
      Bewilligung unter Berücksichtigung der sozialräumlichen Gegebenheiten erfolgt.
      """
    let (easy, hard) = (try #require(Readability.of(plain)), try #require(Readability.of(official)))
    #expect(easy.light == .green)
    #expect(hard.light == .red)
    #expect(easy.score < 6)
    #expect(hard.score > 15)
    #expect(Readability.of("Wir spielen.") == nil)
  }
}
