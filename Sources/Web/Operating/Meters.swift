import Synchronization

/// Everything that the server counts. The routes are known beforehand, and what leads to none of them is one
/// more, so that nobody can make the list grow by asking.
final class Meters: Sendable {
  /// What a request to no route is counted under.
  static let unknown = "other"

  private let routes: [String: RouteMeter]
  private let elsewhere = RouteMeter()
  private let inFlight = Atomic<Int>(0)
  private let started = ProcessFacts.started
  private let gauges: [Gauge]

  /// Counts for these patterns of routes.
  init(patterns: [String], gauges: [Gauge]) {
    routes = Dictionary(patterns.map { ($0, RouteMeter()) }, uniquingKeysWith: { first, _ in first })
    self.gauges = gauges
  }

  func begin() { inFlight.add(1, ordering: .relaxed) }

  func end(pattern: String, method: String, status: Status, seconds: Double, bytes: Int) {
    inFlight.subtract(1, ordering: .relaxed)
    (routes[pattern] ?? elsewhere).note(method: method, status: status, seconds: seconds, bytes: bytes)
  }

  /// All of it in Prometheus' text.
  var text: String {
    let readings =
      (routes.map { ($0.key, $0.value.reading) } + [(Meters.unknown, elsewhere.reading)])
      .filter { $0.1.buckets.contains { $0 > 0 } }.sorted { $0.0 < $1.0 }
    var out = MetricsText()
    requests(readings, &out)
    durations(readings, &out)
    out.family("lotse_http_response_bytes_total", .counter, "Gesendete Bytes ohne Kopfzeilen, je Adresse.")
    for (route, reading) in readings {
      out.sample("lotse_http_response_bytes_total", [("route", route)], Double(reading.bytes))
    }
    out.family("lotse_http_requests_in_flight", .gauge, "Anfragen, die gerade beantwortet werden.")
    out.sample("lotse_http_requests_in_flight", Double(inFlight.load(ordering: .relaxed)))
    out.family("process_start_time_seconds", .gauge, "Start des Programms in Sekunden seit 1970.")
    out.sample("process_start_time_seconds", started)
    if let memory = ProcessFacts.residentMemory {
      out.family("process_resident_memory_bytes", .gauge, "Belegter Arbeitsspeicher in Bytes.")
      out.sample("process_resident_memory_bytes", Double(memory))
    }
    for gauge in gauges { write(gauge, &out) }
    return out.text
  }

  private func requests(_ readings: [(String, RouteMeter.Reading)], _ out: inout MetricsText) {
    let name = "lotse_http_requests_total"
    out.family(name, .counter, "Beantwortete Anfragen, je Adresse, Methode und Art der Antwort.")
    for (route, reading) in readings {
      for (place, count) in reading.requests.enumerated() where count > 0 {
        let (method, status) = place.quotientAndRemainder(dividingBy: RouteMeter.classes.count)
        let labels = [
          ("route", route), ("method", RouteMeter.methods[method]), ("status", RouteMeter.classes[status]),
        ]
        out.sample(name, labels, Double(count))
      }
    }
  }

  private func durations(_ readings: [(String, RouteMeter.Reading)], _ out: inout MetricsText) {
    let name = "lotse_http_request_duration_seconds"
    out.family(name, .histogram, "Dauer der Anfragen in Sekunden, je Adresse.")
    for (route, reading) in readings {
      var sum = 0
      for (bound, count) in zip(RouteMeter.bounds + [.infinity], reading.buckets) {
        sum += count
        out.sample("\(name)_bucket", [("route", route), ("le", MetricsText.number(bound))], Double(sum))
      }
      out.sample("\(name)_sum", [("route", route)], reading.seconds)
      out.sample("\(name)_count", [("route", route)], Double(sum))
    }
  }

  private func write(_ gauge: Gauge, _ out: inout MetricsText) {
    let samples = gauge.read()
    guard !samples.isEmpty else { return }
    out.family(gauge.name, .gauge, gauge.help)
    for sample in samples {
      out.sample(gauge.name, gauge.label.map { [($0, sample.value)] } ?? [], sample.number)
    }
  }
}
