import Testing

@testable import OffersWeb

/// Pages that are kept until the register changes.
@Suite struct PageMemoryTests {
  private let now = RegisterState(number: 7, moment: 100)

  @Test func aPageIsKeptForItsQuestionAndState() {
    let memory = PageMemory()
    memory.keep([1, 2], for: "a", in: now)
    #expect(memory.page("a", in: now) == [1, 2])
    #expect(memory.page("b", in: now) == nil)
    #expect(memory.page("a", in: RegisterState(number: 8, moment: 100)) == nil)
    #expect(memory.page("a", in: RegisterState(number: 7, moment: 101)) == nil)
  }

  @Test func aChangeOfTheRegisterDropsWhatWasKept() {
    let memory = PageMemory()
    memory.keep([1], for: "a", in: now)
    memory.keep([2], for: "b", in: RegisterState(number: 8, moment: 200))
    #expect(memory.page("a", in: now) == nil)
    #expect(memory.page("b", in: RegisterState(number: 8, moment: 200)) == [2])
  }

  @Test func memoryIsBounded() {
    let memory = PageMemory()
    let page = [UInt8](repeating: 0, count: 1 << 20)
    for number in 0..<30 { memory.keep(page, for: "\(number)", in: now) }
    #expect(memory.page("0", in: now) == nil)
    #expect(memory.page("29", in: now) == page)
    memory.keep(page + [0], for: "too large", in: now)
    #expect(memory.page("too large", in: now) == nil)
  }
}
