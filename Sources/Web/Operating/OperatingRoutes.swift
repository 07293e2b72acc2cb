/// The routes for those who run the machine and for its guards.
enum OperatingRoutes {
  static let health = Route(
    "/healthz", access: .everyone,
    purpose: Wording(de: "Sagt, dass das Programm antwortet.", en: "Says that the process answers."))
  static let ready = Route(
    "/readyz", access: .everyone,
    purpose: Wording(
      de: "Sagt, ob alles bereit ist, um Anfragen zu beantworten.", en: "Says whether all is ready to serve.")
  )
  static let metrics = Route(
    "/metrics", access: .operators,
    purpose: Wording(de: "Messwerte für Prometheus.", en: "Measurements for Prometheus."))

  static let patterns = [health.info.pattern, ready.info.pattern, metrics.info.pattern]

  static func registrations(_ readiness: Readiness, _ meters: Meters) -> [Registration] {
    [
      health.handle { _ in unkept(.text("ok")) },
      ready.handle { _ in await readiness.report().answer },
      metrics.handle { _ in unkept(.bytes(Array(meters.text.utf8), type: MetricsText.type)) },
    ]
  }

  private static func unkept(_ answer: Answer) -> Answer {
    var answer = answer
    answer.set(.cacheControl, "no-store")
    return answer
  }
}
