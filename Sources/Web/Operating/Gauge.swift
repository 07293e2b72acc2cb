/// Something that can be read at any moment, for `/metrics`: the number of offers, free connections. Rooms hand
/// theirs in through `Operations`. It is read at every scrape, so it must be cheap.
public struct Gauge: Sendable {
  let name: String
  let help: String
  let label: String?
  let read: @Sendable () -> [(value: String, number: Double)]

  /// One number. Nil leaves it out this time.
  /// - Parameters:
  ///   - name: Letters, digits and `_`, with its unit at the end: `lotse_register_offers`.
  public init(_ name: StaticString, help: String, read: @escaping @Sendable () -> Double?) {
    self.name = name.description
    self.help = help
    label = nil
    self.read = { read().map { [("", $0)] } ?? [] }
  }

  /// One number for each value of a label, such as the state of a connection. The values must be few and known
  /// beforehand; never ids, words or addresses.
  public init(
    _ name: StaticString, label: StaticString, help: String,
    read: @escaping @Sendable () -> [(value: String, number: Double)]
  ) {
    self.name = name.description
    self.help = help
    self.label = label.description
    self.read = read
  }
}
