import Crypto
import Foundation
public import Places
public import Storage

/// The tables of the ledger.
public enum UnmetStore {
  /// A word is shown when it was asked on so many days.
  public static let leastDays = 5
  /// Weeks that counts stay.
  public static let weeks: Int64 = 104
  /// Days after which a word that nobody asks any more goes.
  public static let wordDays: Int64 = 180

  /// Counts a need so many times in the week that begins on `week`.
  public static func book(_ need: UnmetNeed, _ count: Int, week: LocalDate, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO unmet_need (area, week, kind, subject, choice, phase, situation, language, slot, count)
      VALUES (\(need.area), \(week), \(need.kind), \(need.subject), \(need.choice),
        \(need.phase?.rawValue ?? ""), \(need.situation?.rawValue ?? ""), \(need.language ?? ""),
        \(need.slot), \(count))
      ON CONFLICT (area, week, kind, subject, choice, phase, situation, language, slot)
      DO UPDATE SET count = unmet_need.count + excluded.count
      """)
  }

  /// Notes that a word was asked for on a day.
  static func see(_ word: UnmetWord, secret: [UInt8], on day: LocalDate, in tx: any Transaction) throws {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("\(word.area)|\(word.word)".utf8), using: SymmetricKey(data: secret))
    let digest = Array(code)
    try tx.execute(
      """
      INSERT INTO unmet_word (area, digest, word, days, day) VALUES (\(word.area), \(digest), NULL, 1, \(day))
      ON CONFLICT (area, digest) DO UPDATE SET
        days = unmet_word.days + CASE WHEN unmet_word.day = excluded.day THEN 0 ELSE 1 END, day = excluded.day
      """)
    try tx.execute(
      """
      UPDATE unmet_word SET word = \(word.word)
      WHERE area = \(word.area) AND digest = \(digest) AND days >= \(leastDays) AND word IS NULL
      """)
  }

  /// Deletes what has served its time and gives how many rows went.
  public static func purge(now: Instant, in tx: any Transaction) throws -> Int {
    let today = BerlinTime.local(now).date
    let counts = try tx.execute("DELETE FROM unmet_need WHERE week < \(today.adding(days: -7 * Int(weeks)))")
    let words = try tx.execute("DELETE FROM unmet_word WHERE day < \(today.adding(days: -Int(wordDays)))")
    // What is done goes with the counts that it was about.
    let done = try tx.execute(
      """
      DELETE FROM unmet_done WHERE NOT EXISTS (
        SELECT 1 FROM unmet_need WHERE unmet_need.kind = unmet_done.kind
          AND unmet_need.subject = unmet_done.subject AND unmet_need.choice = unmet_done.choice)
        AND NOT EXISTS (
          SELECT 1 FROM unmet_word WHERE unmet_done.kind = 'word' AND unmet_word.word = unmet_done.subject)
      """)
    return counts + words + done
  }

  /// An order of needs that is the same everywhere.
  static func order(_ left: UnmetNeed, _ right: UnmetNeed) -> Bool {
    key(left).lexicographicallyPrecedes(key(right))
  }

  private static func key(_ need: UnmetNeed) -> [String] {
    [
      need.area.rawValue, need.kind.rawValue, need.subject, need.choice.rawValue, need.phase?.rawValue ?? "",
      need.situation?.rawValue ?? "", need.language ?? "", need.slot,
    ]
  }
}
