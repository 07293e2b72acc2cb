import CPQ
import Storage

/// Several statements in one round trip.
extension PostgresSession {
  /// Runs statements in one round trip, with the beginning of their transaction if that is still to come.
  /// https://www.postgresql.org/docs/current/libpq-pipeline-mode.html
  func run(together queries: [Query]) throws -> [PostgresResult] {
    if queries.isEmpty { return [] }
    // Making room for statements forgets the names of others.
    let areKept = queries.count == 1 || hasRoom(for: queries.count)
    let parameters = try queries.map { try PostgresParameters($0.values) }
    let names = try queries.map { areKept ? try prepare($0) : nil }
    let beginning = beginning
    do {
      try drain()
      guard PQenterPipelineMode(connection) == 1 else { throw StoreError.postgres(nil, connection) }
    } catch { throw beginning == nil ? error : NotBegun(reason: error) }
    defer { PQexitPipelineMode(connection) }
    var isSent = true
    if let beginning { isSent = PQsendQueryParams(connection, beginning, 0, nil, nil, nil, nil, 0) == 1 }
    for (index, query) in queries.enumerated() where isSent {
      isSent = send(query, parameters[index], as: names[index])
    }
    isSent = PQpipelineSync(connection) == 1 && isSent
    guard isSent else {
      let error = StoreError.postgres(nil, connection)
      throw beginning == nil ? error : NotBegun(reason: error)
    }
    var results = resultsOfPipeline()[...]
    if beginning != nil {
      do { _ = try checked(results.popFirst()) } catch { throw NotBegun(reason: error) }
      self.beginning = nil
    }
    for result in results { _ = try checked(result) }
    guard results.count == queries.count else { throw StoreError.postgres(nil, connection) }
    return Array(results)
  }

  /// Sends a statement without waiting for its result; whether that went well.
  private func send(_ query: Query, _ parameters: PostgresParameters, as name: String?) -> Bool {
    parameters.withPointers { count, values, lengths, formats in
      if let name { return PQsendQueryPrepared(connection, name, count, values, lengths, formats, 0) == 1 }
      let text = query.text(.dollar)
      return PQsendQueryParams(connection, text, count, nil, values, lengths, formats, 0) == 1
    }
  }

  /// The results until the pipeline's end; fewer when the connection is lost.
  private func resultsOfPipeline() -> [PostgresResult] {
    var results: [PostgresResult] = []
    var blanks = 0
    // A blank stands behind each statement's result; two of them mean that nothing more will come.
    while blanks < 2 {
      guard let pointer = PQgetResult(connection) else {
        blanks += 1
        continue
      }
      blanks = 0
      let result = PostgresResult(pointer)
      if PQresultStatus(pointer) == PGRES_PIPELINE_SYNC { break }
      results.append(result)
    }
    return results
  }
}
