public import Places

extension Times {
  /// The times that begin from one day to another, both included, in order; at most ``horizon`` days are looked
  /// at. Times that overlap or touch count as one unless their notes differ.
  public func occurrences(from: LocalDate, to: LocalDate, in calendar: HolidayCalendar) -> [Occurrence] {
    var segments: [Segment] = []
    let last = min(to.dayNumber, from.dayNumber + Self.horizon)
    var start = from.dayNumber
    while let day = firstDay(from: start, through: last, in: calendar) {
      forEachSegment(on: day, in: calendar) { segments.append($0) }
      start = day + 1
    }
    segments.sort { ($0.start, $0.end, $0.note ?? "") < ($1.start, $1.end, $1.note ?? "") }
    var merged: [Segment] = []
    var lastWithNote: [String?: Int] = [:]
    for segment in segments {
      if let index = lastWithNote[segment.note], segment.start <= merged[index].end {
        if segment.outlasts(merged[index]) {
          merged[index].end = segment.end
          merged[index].isEndKnown = segment.isEndKnown
        }
      } else {
        lastWithNote[segment.note] = merged.count
        merged.append(segment)
      }
    }
    return merged.map(Occurrence.init)
  }
}
