import Documents
import Offers
import Testing

@Suite struct HSDSIdentityTests {
  @Test(arguments: [
    "ac148810-d857-441c-9679-408f346de14b", "AC148810-D857-441C-9679-408F346DE14B",
    "{ac148810-D857-441c-9679-408f346de14b}", "urn:uuid:ac148810-d857-441c-9679-408f346de14b",
    "URN:UUID:AC148810-D857-441C-9679-408F346DE14B", " ac148810-d857-441c-9679-408f346de14b\n",
  ])
  func keepsUUIDs(_ id: String) {
    #expect(
      HSDSIdentity.uuid(source: "x", table: "service", id: id) == "ac148810-d857-441c-9679-408f346de14b")
  }

  /// Computed with Python: `uuid.uuid5(uuid.UUID(namespace), name)`.
  @Test(arguments: [
    ("kreis", "service", "1", "2c69e184-76f7-5d7d-beca-dd8cd562722c"),
    ("kreis", "service", " 1 ", "2c69e184-76f7-5d7d-beca-dd8cd562722c"),
    ("kreis", "service", "abc-1", "400c88e9-2ff5-5f03-aad6-86562203e83f"),
    ("Caritas Köln", "organization", "ä 7", "7aaf5572-1d0d-55b5-955e-d2c70f0bae7a"),
    ("a", "", "", "23015ca2-da9e-5326-a4eb-55dfc73fe04c"),
    ("x", "service", "0", "48ed9357-c605-59fd-a96f-b5ea0003efef"),
  ])
  func namesTheRest(_ source: String, _ table: String, _ id: String, _ expected: String) {
    #expect(HSDSIdentity.uuid(source: source, table: table, id: id) == expected)
  }

  @Test func namespaceIsFixed() {
    #expect(HSDSIdentity.namespace == "6f1c9f0e-6f4b-5c62-9d0a-3b1d5a3f7c11")
  }

  @Test(arguments: [
    "", "ac148810d857441c9679408f346de14b", "ac148810-d857-441c-9679-408f346de14",
    "gc148810-d857-441c-9679-408f346de14b",
    "ac148810-d857-441c-9679-408f346de14b0", "ac148810-d857-441c-96790408f346de14b",
    "{ac148810-d857-441c-9679-408f346de14b",
    "äc148810-d857-441c-9679-408f346de14", "urn:uuid:", "{}",
  ])
  func tellsWhatIsNoUUID(_ text: String) { #expect(HSDSIdentity.canonical(text) == nil) }

  @Test func readsIdsFromJSON() {
    #expect(
      HSDSIdentity.uuid(source: "kreis", table: "service", id: .number("1"))
        == "2c69e184-76f7-5d7d-beca-dd8cd562722c")
    #expect(
      HSDSIdentity.uuid(source: "kreis", table: "service", id: "1") == "2c69e184-76f7-5d7d-beca-dd8cd562722c")
    #expect(HSDSIdentity.text("  ") == nil)
    #expect(HSDSIdentity.text(nil) == nil)
    #expect(HSDSIdentity.text(["a"]) == nil)
    #expect(HSDSIdentity.text(true) == nil)
    #expect(HSDSIdentity.uuid(source: "a", table: "b", id: .null) == nil)
  }
}
