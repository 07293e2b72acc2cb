/// What people choose when they are asked for a password, German and international, the most frequent first.
/// Not from one source: words that stand high in every published list, written down by hand. All in small
/// letters; whoever compares lowers first.
enum CommonPasswords {
  static let ranked: [String] = text.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// The place in the list, from 1.
  static let ranks: [String: Int] = Dictionary(
    ranked.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })

  /// Whether a whole password stands in the list, also written twice.
  static func contains(_ password: String) -> Bool {
    let lowered = password.lowercased()
    let half = lowered.prefix(lowered.count / 2)
    return ranks[lowered] != nil || (lowered == half + half && ranks[String(half)] != nil)
  }

  private static let text = """
    123456 password 123456789 12345678 12345 1234567 qwerty 1234567890 111111 123123 abc123 1234 000000
    iloveyou hallo passwort qwertz schatz hallo123 passwort1 passwort123 password1 password123 hallo1234
    ficken schalke04 schalke bayern fcbayern borussia bvb09 werder hsv1887 hamburg berlin münchen muenchen
    koeln köln dortmund frankfurt hannover deutschland germany geheim arschloch sommer winter herbst frühling
    fruehling sonnenschein sonne mond sterne blume blumen liebe ichliebedich liebedich schatzi mausi maus
    hase hasi engel baby prinzessin princess sunshine shadow monkey dragon master letmein welcome welcome1
    admin admin123 administrator root toor login guest test test123 test1234 testtest demo changeme changeit
    default secret secret1 letmein1 football baseball basketball fussball fußball superman batman starwars
    pokemon naruto minecraft fortnite computer internet samsung iphone google facebook freedom whatever
    michael andreas thomas stefan daniel alexander christian sebastian martin markus matthias tobias florian
    jessica nicole stefanie julia sandra sabine claudia anna lena laura sarah michelle jennifer charlie
    ashley jordan hunter killer soccer hockey ranger buster tigger ginger pepper cookie cheese chocolate
    schokolade kaffee kuchen pizza banane apfel tomate katze hund pferd tiger löwe loewe delfin vogel
    mercedes porsche ferrari audi bmw golf volkswagen motorrad urlaub ferien wochenende feierabend montag
    freitag januar februar märz april mai juni juli august september oktober november dezember
    asdfgh asdfghjkl asdf yxcvbnm zxcvbnm qwertzuiop qwertyuiop qwert qazwsx 1q2w3e4r 1q2w3e 1qay2wsx
    1qaz2wsx q1w2e3r4 q1w2e3 zaq12wsx 654321 987654321 666666 777777 888888 999999 121212 112233 123321
    123qwe qwe123 abcd1234 abcdef aaaaaa a1b2c3 asd123 p@ssw0rd p@ssword passw0rd trustno1 access
    matrix mustang maverick phoenix diamond flower angel hello hello123 lovely loveme love jesus gott
    weihnachten ostern familie mama papa oma opa kinder rathaus gemeinde stadt verwaltung amt kita schule
    jugendamt landkreis kreis buero büro start neustart anfang willkommen zugang zugang1 kennwort kennwort1
    passwort2024 passwort2025 passwort2026 sommer2024 sommer2025 sommer2026 winter2025 winter2026 office
    """
}
