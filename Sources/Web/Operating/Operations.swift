/// What the server tells those who run it, and what it must be told for that. The rooms are put together in
/// `lotse`, which alone knows the store; here stand closures.
public struct Operations: Sendable {
  /// What must be fine for the server to be ready (`/readyz`).
  public var checks: [ReadinessCheck]
  /// What is measured besides the requests (`/metrics`).
  public var gauges: [Gauge]
  /// Turns an error of a handler that will pass by itself – a store that is down for a moment – into a refusal
  /// with a time to try again; nil for every other error, which then is an internal one.
  public var passing: @Sendable (any Error) -> Refusal?

  /// Nothing but what the shell knows itself.
  public init(
    checks: [ReadinessCheck] = [], gauges: [Gauge] = [],
    passing: @escaping @Sendable (any Error) -> Refusal? = { _ in nil }
  ) {
    self.checks = checks
    self.gauges = gauges
    self.passing = passing
  }
}
