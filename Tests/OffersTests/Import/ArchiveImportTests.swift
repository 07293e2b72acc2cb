import Documents
import Foundation
import Offers
import Testing

/// Archives: packages, and what attackers make of them.
@Suite struct ArchiveImportTests {
  @Test func aPackageInAnArchiveIsRead() async throws {
    let register = try await TemporaryRegister()
    let path = try archive(
      register,
      [
        ("organizations.csv", "id,name,description\no,Träger,d\n"),
        ("services.csv", "id,name,status,organization_id\ns,A,active,o\n"),
        ("phones.csv", "id,service_id,organization_id,number\np,s,o,05181 1\n"),
      ])
    let report = try await register.load(path)
    #expect(report.applied, "\(report.german)")
    let id = HSDSIdentity.uuid(source: report.source, table: "service", id: "s")
    #expect(try await register.offer(id)?.phones.first?.number == "05181 1")
  }

  @Test func pathTraversalIsRefused() async throws {
    let register = try await TemporaryRegister()
    let before = try await register.dump()
    let path = try archive(register, [("services.csv", "id,name,status\ns,A,active\n")])
    var bytes = try register.bytes(path)
    // The name stands in the entry and in the directory; another of the same length takes its place.
    let name = Array("services.csv".utf8)
    let evil = Array("../../ev.csv".utf8)
    for at in 0..<(bytes.count - name.count) where Array(bytes[at..<(at + name.count)]) == name {
      bytes.replaceSubrange(at..<(at + name.count), with: evil)
    }
    let report = try await register.load(register.file("boese.zip", bytes))
    #expect(!report.applied)
    #expect(report.problems.count(.error) == 1, "\(report.german)")
    #expect(try await register.dump() == before)
  }

  @Test func aBombIsRefused() async throws {
    let register = try await TemporaryRegister()
    let before = try await register.dump()
    let bomb = "id,name,status\ns,\"" + String(repeating: " ", count: 2 << 20) + "\",active\n"
    let path = try archive(register, [("services.csv", bomb)])
    let report = try await register.load(path)
    #expect(!report.applied)
    #expect(report.problems.hasErrors, "\(report.german)")
    #expect(try await register.dump() == before)
  }

  @Test func aDamagedArchiveIsRefused() async throws {
    let register = try await TemporaryRegister()
    let path = try archive(register, [("services.csv", "id,name,status\ns,A,active\n")])
    let bytes = try register.bytes(path)
    let report = try await register.load(register.file("halb.zip", Array(bytes.prefix(bytes.count / 2))))
    #expect(!report.applied)
    #expect(report.problems.hasErrors)
  }

  private func archive(_ register: TemporaryRegister, _ files: [(String, String)]) throws -> String {
    let path = register.folder + "/paket.zip"
    let writer = try ArchiveWriter(path: path)
    for (name, text) in files { try writer.add(name, bytes: Array(text.utf8)) }
    try writer.finish()
    return path
  }
}
