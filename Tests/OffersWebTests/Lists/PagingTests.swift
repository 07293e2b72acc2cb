import Documents
import Testing

/// Pages of lists and their edges.
struct PagingTests {
  @Test func aPageHasTheFieldsOfHSDS() async throws {
    let page = try await TestAPI().json("/services?per_page=2&page=3")
    #expect(
      page.keys == [
        "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents",
      ])
    #expect(page["total_items"] == 5)
    #expect(page["total_pages"] == 3)
    #expect(page["page_number"] == 3)
    #expect(page["size"] == 1)
    #expect(page["first_page"] == false)
    #expect(page["last_page"] == true)
    #expect(page["empty"] == false)
    #expect(page["contents"]?.array?.count == 1)
  }

  @Test func pagesTogetherAreTheListInTheOrderOfIds() async throws {
    let api = try await TestAPI()
    for list in ["services", "organizations", "service_at_locations", "locations", "taxonomy_terms"] {
      let total = try #require(try await api.json("/\(list)?per_page=1")["total_items"]?.int)
      let whole = try await api.contents("/\(list)?per_page=500").compactMap { $0["id"]?.string }
      #expect(whole.count == total)
      #expect(Set(whole).count == total)
      var pages: [String] = []
      for page in 1...((total + 2) / 3) {
        pages += try await api.contents("/\(list)?per_page=3&page=\(page)").compactMap { $0["id"]?.string }
      }
      #expect(pages == whole)
      if list != "taxonomy_terms" { #expect(whole == whole.sorted()) }
    }
  }

  @Test func anEmptyListIsAnEmptyFirstPage() async throws {
    let page = try await TestAPI { _ in }.json("/services")
    #expect(page["total_items"] == 0)
    #expect(page["total_pages"] == 0)
    #expect(page["page_number"] == 1)
    #expect(page["first_page"] == true)
    #expect(page["last_page"] == true)
    #expect(page["empty"] == true)
    #expect(page["contents"] == [])
  }

  @Test func aPageAfterTheLastIsNotThere() async throws {
    let api = try await TestAPI()
    #expect(try await api.refusal("/services?per_page=2&page=4", 404).contains("last page is 3"))
    #expect(try await api.refusal("/services?search=nirgends&page=2", 404).contains("last page is 1"))
    #expect(try await api.refusal("/services?page=100000000", 404).contains("last page is 1"))
  }

  @Test(arguments: [
    "page=0", "page=-1", "page=1.5", "page=x", "page=99999999999999999999", "per_page=0", "per_page=501",
    "per_page=%00", "page=%31%30%30%30%30%30%30%30%30%30%30",
  ])
  func wrongNumbersAreRefused(_ query: String) async throws {
    let detail = try await TestAPI().refusal("/services?\(query)", 400)
    #expect(detail.contains("Expected: an integer from 1 to"))
  }

  @Test func theUsualPageHoldsFifty() async throws {
    let page = try await TestAPI().json("/taxonomy_terms")
    #expect(page["size"] == 50)
    #expect(page["last_page"] == false)
  }
}
