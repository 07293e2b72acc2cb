import Storage
import StorageTesting
import Synchronization
import Testing

/// Writes that are committed together.
@Suite struct WriteGroupTests {
  private static let steps = [
    Migration("t/1", ["CREATE TABLE entry (id {int} NOT NULL PRIMARY KEY, body {text} NOT NULL) {strict}"])
  ]

  private struct Whim: Error, Equatable { var number: Int }

  /// Counts the transactions that reach the engine.
  private final class CountingStore: Store {
    let inner: any Store
    let group = WriteGroup()
    let writes = Mutex(0)
    var dialect: Dialect { inner.dialect }

    init(_ inner: any Store) { self.inner = inner }

    func read<Value: Sendable>(
      _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value { try await inner.read(body) }

    func write<Value: Sendable>(
      _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
      writes.withLock { $0 += 1 }
      return try await inner.write(body)
    }
  }

  private func ids(in store: any Store) async throws -> [Int] {
    try await store.read { tx in try tx.all("SELECT id FROM entry ORDER BY id") { try $0.get("id") } }
  }

  @Test func eachGetsItsOwnAnswerAndOnlyTheRefusedAreUndone() async throws {
    let database = try await TestStore(Self.steps, isObserved: false)
    let store = CountingStore(database.store)
    let answers = await withTaskGroup(of: (Int, Result<Int, any Error>).self) { tasks in
      for number in 0..<300 {
        tasks.addTask {
          do {
            let value = try await store.write(.grouped) { tx in
              try tx.execute("INSERT INTO entry VALUES (\(number), \("one"))")
              if number % 10 == 3 { throw Whim(number: number) }
              if number % 10 == 7 { try tx.execute("INSERT INTO entry VALUES (\(number), \("again"))") }
              return number * 2
            }
            return (number, .success(value))
          } catch { return (number, .failure(error)) }
        }
      }
      return await tasks.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (number, answer) in answers {
      switch (number % 10, answer) {
      case (3, .failure(let error)): #expect(error as? Whim == Whim(number: number))
      case (7, .failure(let error)): #expect((error as? StoreError)?.kind == .unique)
      case (_, .success(let value)): #expect(value == number * 2 && ![3, 7].contains(number % 10))
      default: Issue.record("\(number): \(answer)")
      }
    }
    #expect(try await ids(in: store) == (0..<300).filter { ![3, 7].contains($0 % 10) })
    #expect(store.writes.withLock { $0 } < 100)
  }

  @Test func oneThatSpoilsTheTransactionSpoilsItForNobodyElse() async throws {
    let database = try await TestStore(Self.steps, isObserved: false)
    let store = CountingStore(database.store)
    let failed = await withTaskGroup(of: Int?.self) { tasks in
      for number in 0..<40 {
        tasks.addTask {
          do {
            try await store.write(.grouped) { tx in
              _ = try tx.execute("INSERT INTO entry VALUES (\(number), \("one"))")
              if number == 20 { throw StoreError(.full, "as if the disk were full") }
            }
            return nil
          } catch { return number }
        }
      }
      return await tasks.reduce(into: [Int]()) { if let number = $1 { $0.append(number) } }
    }
    #expect(failed == [20])
    #expect(try await ids(in: store) == (0..<40).filter { $0 != 20 })
  }

  @Test func whoeverHasGoneBeforehandWritesNothing() async throws {
    let database = try await TestStore(Self.steps, isObserved: false)
    let store = database.store
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await store.write(.grouped) { tx in _ = try tx.execute("INSERT INTO entry VALUES (1, 'x')") }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await ids(in: store) == [])
  }
}
