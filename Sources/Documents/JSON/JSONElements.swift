/// One top-level element of a JSON file.
public struct JSONElement: Sendable, Hashable {
  /// The name of the list that it stands in, when the file has named lists.
  public var collection: String?
  /// Its place in that list, or in the file, counted from 1.
  public var index: Int
  /// The line where it begins, counted from 1.
  public var line: Int
  /// The element; hardly ever not an object, but that is for the caller to judge.
  public var value: JSONValue
}

/// Hands out the elements of a JSON file one at a time, whatever the shape of the file:
/// one object; an array of objects; one object per line (NDJSON) or simply one after the other; pages
/// (`{"total_items": …, "contents": […]}`), also several, in an array or one after the other; or an object of
/// named lists (`{"organizations": […], "services": […]}`).
///
/// Memory is bounded by one element, the look-ahead that tells a list from an element (1 MiB), and the limits.
public final class JSONElements {
  /// Members that hold the elements of a page.
  public static let pageKeys: Set<String> = ["contents", "content", "items", "results", "data"]
  private static let lookAhead = 1 << 20
  private static let mostKeys = 10_000

  private let collections: Set<String>
  private let roots: Set<String>
  private let limits: JSONLimits
  private var tokenizer: JSONTokenizer
  private var queue: [JSONElement] = []
  private var queueStart = 0
  private var counts: [String: Int] = [:]
  private var isInArray = false
  /// The keys met so far in the object whose lists are being handed out.
  private var openKeys: Set<String>?
  /// The list that is being handed out; a page's list has no name.
  private var openList: ListName?
  private var isBlank = true

  private enum ListName {
    case page
    case named(String)

    var text: String? {
      if case .named(let text) = self { text } else { nil }
    }
  }

  /// Reads `source`.
  /// - Parameters:
  ///   - collections: names of lists that make an object without `id` and `name` an object of lists.
  ///   - roots: those of them that do so even beside a `name`.
  public init(
    _ source: any ByteSource, file: String? = nil, collections: Set<String> = [], roots: Set<String> = [],
    limits: JSONLimits = JSONLimits()
  ) {
    self.collections = collections.union(roots)
    self.roots = roots
    self.limits = limits
    tokenizer = JSONTokenizer(source, file: file, isSequence: true, limits: limits)
  }

  /// The next element; nil at the end. Throws `DocumentError`.
  public func next() throws -> JSONElement? {
    while true {
      if let element = dequeue() { return element }
      if let list = openList {
        guard let element = try element(of: list) else { continue }
        return element
      }
      if openKeys != nil {
        try openNextList()
        continue
      }
      guard let token = try tokenizer.next() else {
        guard !isBlank else { throw tokenizer.fault("json-empty", "Die Datei ist leer.") }
        return nil
      }
      isBlank = false
      let line = tokenizer.line
      switch token {
      case .beginArray where !isInArray: isInArray = true
      case .endArray: isInArray = false
      case .beginObject:
        if let object = try readObject() { return number(nil, line, .object(object)) }
      default: return number(nil, line, try tokenizer.value(beginningWith: token))
      }
    }
  }

  private func number(_ collection: String?, _ line: Int, _ value: JSONValue) -> JSONElement {
    let count = counts[collection ?? "", default: 0] + 1
    counts[collection ?? ""] = count
    return JSONElement(collection: collection, index: count, line: line, value: value)
  }

  private func dequeue() -> JSONElement? {
    guard queueStart < queue.count else { return nil }
    defer {
      queueStart += 1
      if queueStart == queue.count {
        queue = []
        queueStart = 0
      }
    }
    return queue[queueStart]
  }

  private func element(of list: ListName) throws -> JSONElement? {
    guard let token = try tokenizer.next(), token != .endArray else {
      openList = nil
      return nil
    }
    let line = tokenizer.line
    return number(list.text, line, try tokenizer.value(beginningWith: token))
  }

  /// Goes on in the object of lists until its next list or its end; what is no list is passed over.
  private func openNextList() throws {
    while let token = try tokenizer.next(), case .key(let key) = token {
      guard openKeys?.insert(key).inserted == true else { throw tokenizer.duplicate(key) }
      guard (openKeys?.count ?? 0) <= Self.mostKeys else {
        throw tokenizer.fault("json-too-many-keys", "Ein Objekt hat mehr als \(Self.mostKeys) Felder.")
      }
      guard let first = try tokenizer.next() else { break }
      if first == .beginArray {
        openList = Self.pageKeys.contains(key) ? .page : .named(key)
        return
      }
      _ = try tokenizer.value(beginningWith: first)
    }
    openKeys = nil
  }
}

/// Telling an object that is an element from one that holds lists.
extension JSONElements {
  /// Reads an object; nil when it turned out to hold lists, which then are queued or open.
  private func readObject() throws -> JSONObject? {
    let start = tokenizer.offset
    let end = start + limits.element
    var object = JSONObject()
    var lines: [String: [Int]] = [:]
    while let token = try tokenizer.next(), case .key(let key) = token {
      guard let first = try tokenizer.next() else { break }
      let value: JSONValue
      if first == .beginArray, mayHoldLists(object, key) {
        if Self.pageKeys.contains(key), !object.contains("name") {
          guard !object.contains(key) else { throw tokenizer.duplicate(key) }
          openKeys = Set(object.keys + [key])
          openList = .page
          return nil
        }
        var elements: [JSONValue] = []
        var places: [Int] = []
        while let token = try tokenizer.next(), token != .endArray {
          places.append(tokenizer.line)
          elements.append(try tokenizer.value(token, until: end))
          if tokenizer.offset - start > Self.lookAhead, holdsLists(object, and: key) {
            lines[key] = places
            guard object.insert(key, .array(elements)) else { throw tokenizer.duplicate(key) }
            enqueue(object, lines)
            openKeys = Set(object.keys)
            openList = .named(key)
            return nil
          }
        }
        lines[key] = places
        value = .array(elements)
      } else {
        value = try tokenizer.value(first, until: end)
      }
      guard object.insert(key, value) else { throw tokenizer.duplicate(key) }
    }
    guard holdsLists(object, and: nil) else { return object }
    enqueue(object, lines)
    return nil
  }

  private func mayHoldLists(_ object: JSONObject, _ key: String) -> Bool {
    !object.contains("id") && (!object.contains("name") || roots.contains(key))
  }

  private func holdsLists(_ object: JSONObject, and key: String?) -> Bool {
    guard !object.contains("id") else { return false }
    let names = object.contains("name") ? roots : collections
    if let key, names.contains(key) { return true }
    return object.contains { names.contains($0.key) && $0.value.array != nil }
  }

  private func enqueue(_ object: JSONObject, _ lines: [String: [Int]]) {
    for member in object {
      guard let elements = member.value.array else { continue }
      let places = lines[member.key] ?? []
      for (index, element) in elements.enumerated() {
        let line = index < places.count ? places[index] : tokenizer.line
        queue.append(number(member.key, line, element))
      }
    }
  }
}
