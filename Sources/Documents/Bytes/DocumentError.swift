/// What is wrong with a document, for a person who has to mend it.
///
/// `message` says what is wrong and `mend` what to do, both in German; `code` is for machines and stable.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Stable identifier in kebab-case, such as `csv-unterminated-quote`.
  public var code: String
  /// The file as the user knows it.
  public var file: String?
  /// Row or line, counted from 1.
  public var row: Int?
  /// Column within the row, counted from 1.
  public var column: Int?
  /// The field, cell, entry or sheet that is meant.
  public var field: String?
  /// What is wrong, in German.
  public var message: String
  /// What to do, in German.
  public var mend: String

  /// Describes a fault; leave out what is not known.
  public init(
    _ code: String, file: String? = nil, row: Int? = nil, column: Int? = nil, field: String? = nil,
    message: String, mend: String
  ) {
    self.code = code
    self.file = file
    self.row = row
    self.column = column
    self.field = field
    self.message = message
    self.mend = mend
  }

  /// The same fault with the file's name, unless one is known already.
  public func naming(file: String?) -> DocumentError {
    var named = self
    named.file = self.file ?? file
    return named
  }

  /// Place, fault and mend in one German line.
  public var description: String {
    var place: [String] = []
    if let file { place.append(file) }
    if let row { place.append("Zeile \(row)") }
    if let column { place.append("Spalte \(column)") }
    if let field { place.append("„\(field)“") }
    let fault = mend.isEmpty ? message : "\(message) \(mend)"
    return place.isEmpty ? fault : "\(place.joined(separator: ", ")): \(fault)"
  }
}
