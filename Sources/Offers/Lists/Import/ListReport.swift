public import Places

/// What an import of a list did, or would do.
public struct ListReport: Sendable, Codable {
  /// One entry of the register.
  public struct Entry: Sendable, Codable, Hashable {
    /// HSDS id.
    public var id: String
    /// Name.
    public var name: String
    /// The provider's name.
    public var organisation: String?
    /// Row in the list; nil when the list does not name it.
    public var row: Int?
  }

  /// How the entries of one kind fared. The lists hold at most ``listed`` entries, the counts all.
  public struct Tally: Sendable, Codable, Hashable {
    /// New ones.
    public var new = 0
    /// Changed ones.
    public var changed = 0
    /// Those that stayed as they were.
    public var unchanged = 0
    /// Those that an earlier import of the source named and this one does not; they stay as they are.
    public var missing = 0
    /// The new ones.
    public var newEntries: [Entry] = []
    /// The changed ones.
    public var changedEntries: [Entry] = []
    /// The missing ones.
    public var missingEntries: [Entry] = []

    mutating func add(new entry: Entry) {
      new += 1
      if newEntries.count < ListReport.listed { newEntries.append(entry) }
    }

    mutating func add(changed entry: Entry) {
      changed += 1
      if changedEntries.count < ListReport.listed { changedEntries.append(entry) }
    }

    mutating func add(missing entry: Entry) {
      missing += 1
      if missingEntries.count < ListReport.listed { missingEntries.append(entry) }
    }
  }

  /// What changes of an offer, as an export of the register says it.
  public struct Change: Sendable, Codable, Hashable {
    /// One field.
    public struct Field: Sendable, Codable, Hashable {
      /// Which.
      public var field: ListField
      /// As the register has it.
      public var old: String
      /// As the list has it.
      public var new: String
    }

    /// The offer.
    public var offer: Entry
    /// The fields that differ.
    public var fields: [Field]
  }

  /// A row that became no entry.
  public struct Remark: Sendable, Codable, Hashable {
    /// Row in the list.
    public var row: Int
    /// What stands there.
    public var text: String
    /// Why it was not taken, in German.
    public var reason: String
  }

  /// Entries and gaps that are listed at most.
  public static let listed = 1_000

  /// Changes that are listed with their fields at most.
  public static let listedChanges = 25

  /// The file's name.
  public var file: String
  /// The source's name.
  public var source: String
  /// In whose name the list comes.
  public var area: AreaKey
  /// Only tried.
  public var isDryRun: Bool
  /// Whether the register was written; false on a dry run and when there are errors.
  public var isImported = false
  /// Rows below the headings that hold anything.
  public var rows = 0
  /// Providers.
  public var organisations = Tally()
  /// Offers.
  public var offers = Tally()
  /// Places.
  public var places = Tally()
  /// The first changes of offers with what was and what will be.
  public var changes: [Change] = []
  /// What is wrong, errors first.
  public var problems: [Problem] = []
  /// How many problems of each kind, listed or not.
  public var problemCounts: [ProblemList.Count] = []
  /// Rows that became no entry.
  public var remarks: [Remark] = []
  /// The mapping that was used.
  public var mapping: ListMapping?
  /// Whether it was given, saved or guessed.
  public var mappingOrigin: MappingOrigin?
  /// What was guessed, with confidence, when it was.
  public var guess: GuessedMapping?
  /// What is missing in the offers of the list, to be asked by telephone.
  public var gaps: [GapEntry] = []
  /// How many offers lack something.
  public var gapCount = 0

  /// Where a mapping came from.
  public enum MappingOrigin: String, Sendable, Codable {
    case given, saved, guessed
  }

  init(file: String, source: String, area: AreaKey, isDryRun: Bool) {
    self.file = file
    self.source = source
    self.area = area
    self.isDryRun = isDryRun
  }

  /// Whether anything forbids the import.
  public var hasErrors: Bool { problemCounts.contains { $0.severity == .error } }

  mutating func take(_ list: ProblemList) {
    problems = list.problems
    problemCounts = list.counts
  }
}
