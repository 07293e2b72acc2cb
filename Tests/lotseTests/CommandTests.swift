import Foundation
import Testing

/// The command line as it is promised, end to end.
@Suite struct CommandTests {
  private static let service = """
    [{"id": "11111111-1111-4111-8111-111111111111", "name": "Lesepaten", "status": "active",
      "description": "Vorlesen am Nachmittag", "minimum_age": 6, "maximum_age": 10,
      "organization": {"id": "verein-1", "name": "Verein", "description": "Ein Verein"}}]
    """

  private func write(_ text: String, _ name: String, in folder: URL) throws -> String {
    let url = folder.appendingPathComponent(name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  @Test func theDemoLoadsOnceAndIsFound() throws {
    let data = try Program.folder().appendingPathComponent("demo").path
    let first = try Program.run("demo", "--data", data, "--load-only")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("erfunden"))
    #expect(try Program.run("demo", "--data", data, "--load-only").output.isEmpty)
    let answer = try #require(
      try Program.run("search", "Nachhilfe", "--data", data, "--json", "--limit", "3").object)
    let hits = try #require(answer["hits"] as? [[String: Any]])
    #expect(answer["query"] as? String == "Nachhilfe")
    #expect((1...3).contains(hits.count))
    #expect((hits.first?["id"] as? String)?.count == 36)
    #expect((hits.first?["score"] as? Double ?? 0) > 0)
    #expect(try Program.run("check", "--data", data).status == 0)
  }

  @Test func aBatchGivesALineForEachLine() throws {
    let folder = try Program.folder()
    let data = folder.appendingPathComponent("demo").path
    #expect(try Program.run("demo", "--data", data, "--load-only").status == 0)
    let batch = try write("Kita\n\n\"Anführung\" \\ <b>\nqqqq\r\n", "fragen.txt", in: folder)
    let outcome = try Program.run("search", "--batch", batch, "--data", data, "--limit", "5")
    #expect(outcome.status == 0)
    let answers = outcome.objects
    #expect(answers.map { $0["query"] as? String } == ["Kita", "", "\"Anführung\" \\ <b>", "qqqq"])
    #expect((answers[0]["hits"] as? [Any])?.count == 5)
    #expect((answers[3]["hits"] as? [Any])?.isEmpty == true)
    #expect(outcome.errors.isEmpty)
  }

  @Test func importExportImportExportIsByteIdentical() throws {
    let folder = try Program.folder()
    let file = try write(Self.service, "in.json", in: folder)
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    let dry = try Program.run(
      "import", "hsds", file, "--data", path("a"), "--area", "03254002", "--dry-run", "--json")
    #expect(dry.status == 0, "\(dry.output)\(dry.errors)")
    #expect(
      try Program.run("search", "Lesepaten", "--data", path("a"), "--json").object?["hits"] as? [String] == []
    )
    #expect(try Program.run("import", "hsds", file, "--data", path("a"), "--area", "03254002").status == 0)
    for (format, name) in [("json", "1.json"), ("datapackage", "1.zip")] {
      let (first, second, data) = (path(name), path("2-\(name)"), path("data-\(format)"))
      #expect(
        try Program.run("export", "hsds", "--data", path("a"), "--to", first, "--format", format).status == 0)
      let back = try Program.run("import", "hsds", first, "--data", data, "--area", "03254002")
      #expect(back.status == 0, "\(back.output)")
      #expect(
        try Program.run("export", "hsds", "--data", data, "--to", second, "--format", format).status == 0)
      let bytes = try #require(FileManager.default.contents(atPath: first))
      #expect(bytes.count > 300)
      #expect(bytes == FileManager.default.contents(atPath: second))
    }
  }

  @Test func faultsNameRowFieldAndMendAndChangeNothing() throws {
    let folder = try Program.folder()
    let data = folder.appendingPathComponent("d").path
    let bad = try write(
      Self.service.replacingOccurrences(of: "\"maximum_age\": 10", with: "\"maximum_age\": 2"), "bad.json",
      in: folder)
    let outcome = try Program.run("import", "hsds", bad, "--data", data, "--area", "03254002")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("bad.json"))
    #expect(outcome.output.contains("minimum_age") || outcome.output.contains("maximum_age"))
    #expect(
      try Program.run("search", "Lesepaten", "--data", data, "--json").object?["hits"] as? [String] == [])
    let broken = try write("[{\"id\": ", "broken.json", in: folder)
    let report = try Program.run("import", "hsds", broken, "--data", data, "--area", "03254002", "--json")
    #expect(report.status == 1)
    #expect(report.object != nil)
  }

  @Test func aListBecomesARegisterAndItsMappingIsWritten() throws {
    let folder = try Program.folder()
    let list = try write(
      "Träger;Angebot;Tel.;Alter;Öffnungszeiten\nVerein;Krabbelgruppe;040 66969-1;0-3 Jahre;Mo 9-11 Uhr\nVerein;Spieltreff;;;vormittags\n",
      "liste.csv", in: folder)
    let data = folder.appendingPathComponent("d").path
    let mapping = folder.appendingPathComponent("zuordnung.json").path
    let outcome = try Program.run(
      "import", "table", list, "--data", data, "--area", "03254002", "--mapping", mapping)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(try String(contentsOfFile: mapping, encoding: .utf8).contains("Öffnungszeiten"))
    #expect(
      try Program.run("search", "Krabbelgruppe", "--data", data).output.contains("Krabbelgruppe – Verein"))
    let gaps = try Program.run("export", "gaps", "--data", data).output
    #expect(gaps.contains("Spieltreff"))
    #expect(gaps.contains("vormittags"))
    let again = try Program.run(
      "import", "table", list, "--data", data, "--area", "03254002", "--mapping", mapping)
    #expect(again.output.contains("nichts zu ändern"))
    let table = folder.appendingPathComponent("out.xlsx").path
    #expect(try Program.run("export", "table", "--data", data, "--to", table).status == 0)
    #expect(FileManager.default.contents(atPath: table)?.prefix(2) == Data("PK".utf8))
  }

  @Test func wrongCallsSayWhatIsMissing() throws {
    let folder = try Program.folder().path
    let cases: [([String], Int32, String)] = [
      (["serve"], 64, "--data"), (["serve", "--data", folder], 1, "lotse.sqlite"),
      (["import", "hsds", "x.json", "--data", folder, "--area", "3254002"], 64, "amtlicher Schlüssel"),
      (["import", "hsds", "\(folder)/no.json", "--data", folder, "--area", "03254002"], 1, "no.json"),
      (["serve", "--data", folder, "--port", "70000"], 64, "65535"), (["unbekannt"], 64, "unbekannt"),
    ]
    for (arguments, status, words) in cases {
      let process = try Program.run(arguments)
      #expect(process.status == status, "\(arguments): \(process.errors)")
      #expect(
        (process.errors + process.output).contains(words), "\(arguments): \(process.errors)\(process.output)")
    }
    #expect(try Program.run("version").output.hasPrefix("lotse "))
  }
}
