import Access
import Documents
import Foundation
import Journal
import Logging
import Navigator
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// From a list to the register in the browser, and back.
@Suite struct DeskListTests {
  private static let home = "03254002"

  /// A hundred offers of ten providers, as a town hall keeps them.
  static func csv(rows: Int = 100, name: (Int) -> String = { "Krabbelgruppe Nr. \($0)" }) -> [UInt8] {
    var text = "Träger;Angebot;Telefon;Alter;Wann;Straße;PLZ/Ort\r\n"
    for row in 1...rows {
      let day = ["Mo", "Di", "Mi", "Do", "Fr"][row % 5]
      text +=
        "Elternverein \(row % 10);\(name(row));05181 70\(1_000 + row);0-3 Jahre;\(day) 9-11 Uhr;Marktstraße \(row);31061 Alfeld\r\n"
    }
    return Array(text.utf8)
  }

  private func coordinator(_ town: TestTown, _ area: String = home) async throws -> (Visitor, AccountID) {
    try await Visitor.signedIn([Grant(.coordinator, in: try #require(AreaKey(rawValue: area)))], at: town)
  }

  private func upload(_ visitor: Visitor, _ bytes: [UInt8], named name: String = "liste.csv") async throws
    -> String
  {
    let answer = try await visitor.send("/listen", [("gebiet", Self.home)], file: bytes, named: name)
    #expect(answer.status == 303, "\(answer.text.suffix(3_000))")
    return try #require(answer.headers["location"])
  }

  private func count(_ town: TestTown) async throws -> Int {
    try await town.store.read { try OfferStore.count(in: $0) }
  }

  @Test func aListOfAHundredRowsBecomesARegister() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let before = try await count(town)
    #expect(try await visitor.get("/listen").text.contains("enctype=\"multipart/form-data\""))
    let path = try await upload(visitor, Self.csv())
    let columns = try await visitor.get(path)
    #expect(columns.status == 200)
    #expect(columns.text.contains("<option value=\"times\" selected>"), "Wann is recognised")
    #expect(columns.text.contains("Zum Beispiel: Elternverein 1"))
    // Somebody changes their mind about one column and takes it back.
    var fields = (0..<7).map {
      ("feld-\($0)", ["organisation", "offer", "phone", "age", "ignore", "street", "postal-code-city"][$0])
    }
    #expect(try await visitor.post(path, fields).headers["location"] == path + "/vorschau")
    #expect(try await visitor.get(path).text.contains("<option value=\"ignore\" selected>"))
    fields[4].1 = "times"
    _ = try await visitor.post(path, fields)
    let preview = try await visitor.get(path + "/vorschau")
    #expect(preview.text.contains("<li><b>100</b> neu</li>"), "\(preview.text.suffix(3_000))")
    #expect(preview.text.contains("100 Angebote veröffentlichen"))
    #expect(try await count(town) == before)
    let done = try await visitor.post(path + "/uebernehmen")
    #expect(done.text.contains("<h1>100 Angebote sind veröffentlicht</h1>"))
    #expect(try await count(town) == before + 100)
    try await town.finder.refresh()
    let link = try #require(done.text.firstMatch(of: /href="(\/angebot\/[0-9a-f-]+)"/)).output.1
    #expect(try await visitor.get(String(link)).text.contains("Krabbelgruppe Nr. "))
    // It is taken once, and the file is gone.
    #expect(try await visitor.post(path + "/uebernehmen").status == 404)
    let left: Int? = try await town.store.read { try $0.value("SELECT count(*) AS n FROM list_upload") }
    #expect(left == 0)
    let audit = try await town.store.read { tx in
      try tx.all("SELECT purpose FROM audit_entry WHERE action = 'list.exchange'") {
        try $0.optional("purpose", as: String.self)
      }
    }
    #expect(audit == ["Angebote: 100 neu"])
  }

  @Test func theSameListWithACorrectionShowsOldAndNew() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let first = try await upload(visitor, Self.csv(rows: 12))
    _ = try await visitor.post(first + "/uebernehmen")
    let text = String(decoding: Self.csv(rows: 12), as: UTF8.self)
      .replacing("05181 701003", with: "05181 709999")
    let second = try await upload(visitor, Array(text.utf8))
    #expect(try await visitor.get(second).text.contains("letzten Liste"))
    let preview = try await visitor.get(second + "/vorschau").text
    #expect(
      preview.contains("<li><b>1</b> geändert</li>") && preview.contains("<li><b>11</b> unverändert</li>"))
    #expect(preview.contains("<del>05181 701003</del>") && preview.contains("<ins>05181 709999</ins>"))
  }

  @Test func whatIsNoListIsRefusedWithAMend() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let fields = [("gebiet", Self.home)]
    let wrong: [([UInt8]?, String, String)] = [
      (nil, "", "Bitte wählen Sie eine Datei."),
      ([], "leer.csv", "leer"),
      (Array("%PDF-1.7\n%\u{E2}".utf8) + [0, 1, 2, 3], "liste.pdf", "f-datei-error"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "liste.xls", "f-datei-error"),
      (Array("PK\u{3}\u{4}kaputt".utf8), "liste.xlsx", "f-datei-error"),
      (Array("\n\n\n".utf8), "leer.csv", "f-datei-error"),
    ]
    for (bytes, name, text) in wrong {
      let answer = try await visitor.send("/listen", fields, file: bytes, named: name)
      #expect(answer.status == 422 && answer.text.contains(text), "\(name): \(answer.status)")
      #expect(answer.text.contains("class=\"summary\""))
    }
    let huge = try await visitor.send("/listen", fields, file: [UInt8](repeating: 65, count: 21 << 20))
    #expect(huge.status == 413)
    let other = try await visitor.send("/listen", [("gebiet", "09162000")], file: Self.csv())
    #expect(other.status == 422 && other.text.contains("eines Ihrer Gebiete"))
  }

  @Test func aListWithoutANameIsMendedInTheColumns() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let path = try await upload(
      visitor, Array("Foo;Bar;Telefon\nTurnen;x;05181 1234\nSingen;y;05181 1235\n".utf8))
    // Nothing in the first row is a heading that Lotse knows; somebody says that it is the headings all the same.
    #expect(try await visitor.get(path + "?kopfzeile=1").text.contains(">Foo</label>"))
    let none = [("kopfzeile", "1"), ("feld-0", "notes"), ("feld-1", "ignore"), ("feld-2", "phone")]
    let answer = try await visitor.post(path, none)
    #expect(answer.status == 422 && answer.text.contains("Eine Spalte muss"))
    #expect(answer.text.contains("<option value=\"ignore\" selected>"), "the choice is not lost")
    let right = [("kopfzeile", "1"), ("feld-0", "offer"), ("feld-1", "unsinn"), ("feld-2", "phone")]
    #expect(try await visitor.post(path, right).status == 303)
    #expect(try await visitor.get(path + "/vorschau").text.contains("<li><b>2</b> neu</li>"))
  }

  @Test func errorsForbidTheWholeListAndNameTheirRow() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let before = try await count(town)
    let path = try await upload(
      visitor, Array("Träger;Angebot;Telefon\nA;Turnen;05181 1234\nB;Singen;4,95E+11\n".utf8))
    let preview = try await visitor.get(path + "/vorschau").text
    #expect(preview.contains("<td class=\"number\">3</td>") && preview.contains("formatieren Sie die Spalte"))
    #expect(!preview.contains("/uebernehmen"))
    #expect(try await visitor.post(path + "/uebernehmen").status == 422)
    #expect(try await count(town) == before)
  }

  @Test func anotherAreasOfferIsNotChangedByItsId() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let now = TestTown.now
    let other = try #require(AreaKey(rawValue: "03254021"))
    let offers = try await town.store.write { tx -> [OfferID] in
      let provider = Organisation(id: .make(), name: "Fremd", description: "", area: other, lastModified: now)
      try OrganisationStore.save(provider, in: tx)
      let owners: [Owner] = [.area(other), .organisation(provider.id)]
      return try owners.map { owner in
        let offer = Offer(id: .make(), name: "Bleibt", owner: owner, lastModified: now)
        try OfferStore.save(offer, in: tx)
        return offer.id
      }
    }
    let rows = offers.map { "Neu;Geändert;\($0)" }.joined(separator: "\n")
    let path = try await upload(visitor, Array("Träger;Angebot;Kennung\n\(rows)\n".utf8))
    let preview = try await visitor.get(path + "/vorschau").text
    #expect(preview.contains("<li><b>2</b> nicht übernommen</li>"))
    #expect(preview.contains("gehört einem anderen Gebiet"))
    _ = try await visitor.post(path + "/uebernehmen")
    for id in offers {
      #expect(try await town.store.read { try OfferStore.find(id, in: $0)?.name } == "Bleibt")
    }
    // Nor is an area made that nobody may name here.
    let serving = try await upload(
      visitor, Array("Träger;Angebot;Einzugsgebiet\nA;Turnen;09162000\nA;Singen;Hildesheim\n".utf8))
    _ = try await visitor.post(serving + "/uebernehmen")
    let munich = try #require(AreaKey(rawValue: "09162000"))
    #expect(try await town.store.read { try AreaStore.find(munich, in: $0) } == nil)
  }

  @Test func anUploadIsPrivateAndGoesAfterADay() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let (other, _) = try await coordinator(town)
    let path = try await upload(visitor, Self.csv(rows: 3))
    for place in [path, path + "/vorschau"] { #expect(try await other.get(place).status == 404) }
    for place in [path, path + "/uebernehmen", path + "/verwerfen"] {
      #expect(try await other.post(place).status == 404)
    }
    #expect(try await visitor.get(path).status == 200)
    let keeper = UploadKeeper(
      store: town.store, clock: .fixed(TestTown.now + 86_399), logger: .init(label: "t"))
    #expect(try await keeper.runIfDue() == 0)
    let late = UploadKeeper(
      store: town.store, clock: .fixed(TestTown.now + 86_400), logger: .init(label: "t"))
    #expect(try await late.runIfDue() == 1)
    #expect(try await visitor.get(path).status == 404)
    for _ in 0..<5 { _ = try await upload(visitor, Self.csv(rows: 2)) }
    let left: Int? = try await town.store.read { try $0.value("SELECT count(*) AS n FROM list_upload") }
    #expect(left == 3)
  }

  @Test func scriptsAndFormulasStayText() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let script = "<script>alert(1)</script>"
    let text =
      "Träger;Angebot;\(script);E-Mail;Straße\n\(script)T;\(script)A;\(script)B;\(script)@x;\(script)S\nX;=HYPERLINK(\"\"http://x\"\");@SUM(A1);+1+cmd;-2\n"
    let path = try await upload(visitor, Array(text.utf8), named: "\(script).csv")
    for place in [path, path + "/vorschau"] {
      #expect(!(try await visitor.get(place).text.contains("<script>alert")), "\(place)")
    }
    let refused = try await visitor.post(path + "/uebernehmen")
    #expect(refused.status == 422 && refused.text.contains("ist eine Formel, kein Name"))
    #expect(!refused.text.contains("<script>alert"))
    // Where they are no names they come in, as text.
    let hostile =
      "Träger;Angebot;Beschreibung;Kosten;Zugang\nX;Turnen;=SUM(A1:A9);@x;\(script)\nY;Singen;\(script);+1+cmd;-2+3\n"
    let second = try await upload(visitor, Array(hostile.utf8))
    let preview = try await visitor.get(second + "/vorschau").text
    let done = try await visitor.post(second + "/uebernehmen")
    #expect(done.status == 200 && !(done.text + preview).contains("<script>alert"))
    try await town.finder.refresh()
    for link in done.text.matches(of: /href="(\/angebot\/[0-9a-f-]+)"/) {
      #expect(!(try await visitor.get(String(link.output.1)).text.contains("<script>alert")))
    }
    let csv = try await visitor.get("/listen/ausgabe?gebiet=\(Self.home)&form=csv").text
    #expect(csv.contains("'=SUM(A1:A9)"))
    for line in csv.split(separator: "\r\n") {
      for cell in line.split(separator: ";") {
        let bare = cell.drop { $0 == "\"" }
        #expect(!["=", "@"].contains(bare.prefix(1)), "\(cell)")
      }
    }
  }

  @Test func listsOutHoldOnlyTheOwnArea() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await coordinator(town)
    let vorlage = try await visitor.get("/listen/vorlage")
    #expect(vorlage.headers["content-disposition"]?.contains("lotse-vorlage.xlsx") == true)
    let sheets = try Table.read(vorlage.body, name: "vorlage.xlsx")
    #expect(sheets.first?.rows.first?.cells.prefix(2) == ["Träger", "Angebot"])
    let xlsx = try await visitor.get("/listen/ausgabe")
    let all = try Table.read(xlsx.body, name: "a.xlsx")
    #expect(all.map(\.name) == ["Angebote", "Träger", "Orte", "Telefonliste"])
    #expect((all.first?.rows.count ?? 0) > 20)
    #expect(try await visitor.get("/listen/telefonliste?form=csv").text.contains("Träger"))
    #expect(try await visitor.get("/listen/ausgabe?gebiet=09162000").status == 404)
    let (far, _) = try await coordinator(town, "09162000")
    let nothing = try Table.read(try await far.get("/listen/ausgabe").body, name: "a.xlsx")
    #expect(nothing.first?.rows.count == 1)
    // What goes out comes in again unchanged.
    let path = try await upload(visitor, xlsx.body, named: "a.xlsx")
    let preview = try await visitor.get(path + "/vorschau").text
    #expect(preview.contains("<li><b>0</b> neu</li>") && preview.contains("<li><b>0</b> geändert</li>"))
  }
}
