public import Places

/// What the program does by itself, and how that stands. Holds nothing of people, and no numbers for each of them.
public struct JobsReport: Sendable {
  /// Something that runs again and again.
  public struct Job: Sendable {
    var label: String
    var finished: Instant?
    var count: Int?
    var failure: String?

    /// A job: when it last came to its end, with how many things, and why it failed since.
    public init(label: String, finished: Instant?, count: Int?, failure: String?) {
      self.label = label
      self.finished = finished
      self.count = count
      self.failure = failure
    }
  }

  /// The mail.
  public struct Mail: Sendable {
    var waiting = 0
    var failed = 0
    var oldest: Instant?
    var failure: String?

    /// How much waits, how much was given up, since when and why.
    public init(waiting: Int = 0, failed: Int = 0, oldest: Instant? = nil, failure: String? = nil) {
      self.waiting = waiting
      self.failed = failed
      self.oldest = oldest
      self.failure = failure
    }
  }

  /// How long something is kept.
  public struct Rule: Sendable {
    var what: String
    var period: String
    var reason: String
    var at: Instant?
    var count: Int?

    /// A rule, with when it was last applied and how many rows went.
    public init(what: String, period: String, reason: String, at: Instant?, count: Int?) {
      self.what = what
      self.period = period
      self.reason = reason
      self.at = at
      self.count = count
    }
  }

  /// The jobs.
  public var jobs: [Job] = []
  /// The mail.
  public var mail = Mail()
  /// What is deleted when.
  public var rules: [Rule] = []

  /// A report without anything.
  public init() {}

  /// For a terminal.
  public var text: String {
    let texts = OperatingTexts.german
    var lines = [texts.jobs]
    for job in jobs {
      lines.append("  \(job.label): \(texts.run(job.finished, job.count))")
      if let failure = job.failure { lines.append("    \(texts.failure(failure))") }
    }
    lines += ["", texts.mail, "  \(texts.post(mail))", "", texts.rules]
    for rule in rules {
      lines.append("  \(rule.what): \(rule.period). \(texts.run(rule.at, rule.count))")
      lines.append("    \(rule.reason)")
    }
    return lines.joined(separator: "\n")
  }
}
