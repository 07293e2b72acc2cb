extension DocumentSet {
  /// How many documents are in both. Many counts are needed for each page, and processors of every age shall do them:
  /// most bits are added up as columns of vectors before they are counted (W. Muła, N. Kurz, D. Lemire, Faster
  /// Population Counts Using AVX2 Instructions, 2016, after R. Harley and D. Seal).
  public func count(with other: DocumentSet) -> Int {
    let length = Swift.min(words.count, other.words.count)
    let blocks = length / Columns.words
    var columns = Columns()
    words.withUnsafeBytes { left in
      other.words.withUnsafeBytes { right in
        for block in 0..<blocks { columns.add(left, right, at: block * Columns.words * 8) }
      }
    }
    var count = columns.count
    for index in blocks * Columns.words..<length {
      count += (words[index] & other.words[index]).nonzeroBitCount
    }
    return count
  }

  /// Bits added up by column: each of `ones`, `twos` and `fours` holds one binary digit of many small sums.
  private struct Columns {
    typealias Vector = SIMD4<UInt64>
    /// Words that are added at once.
    static let words = 8 * Vector.scalarCount

    private var ones = Vector()
    private var twos = Vector()
    private var fours = Vector()
    private var eights = Vector()

    @inline(__always)
    mutating func add(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, at start: Int) {
      @inline(__always)
      func both(_ number: Int) -> Vector {
        let offset = start + number * MemoryLayout<Vector>.size
        return left.loadUnaligned(fromByteOffset: offset, as: Vector.self)
          & right.loadUnaligned(fromByteOffset: offset, as: Vector.self)
      }
      let first = Self.carry(&ones, both(0), both(1))
      let second = Self.carry(&ones, both(2), both(3))
      let low = Self.carry(&twos, first, second)
      let third = Self.carry(&ones, both(4), both(5))
      let fourth = Self.carry(&ones, both(6), both(7))
      let high = Self.carry(&twos, third, fourth)
      eights &+= Self.counts(Self.carry(&fours, low, high))
    }

    /// Adds two digits to a third and gives what is carried over.
    @inline(__always)
    private static func carry(_ digit: inout Vector, _ left: Vector, _ right: Vector) -> Vector {
      let odd = digit ^ left
      let carried = (digit & left) | (odd & right)
      digit = odd ^ right
      return carried
    }

    /// How many bits each word has.
    @inline(__always)
    private static func counts(_ bits: Vector) -> Vector {
      let pairs = bits &- ((bits &>> 1) & 0x5555_5555_5555_5555)
      let fours = (pairs & 0x3333_3333_3333_3333) &+ ((pairs &>> 2) & 0x3333_3333_3333_3333)
      var bytes = (fours &+ (fours &>> 4)) & 0x0f0f_0f0f_0f0f_0f0f
      bytes = bytes &+ (bytes &>> 8)
      bytes = bytes &+ (bytes &>> 16)
      return (bytes &+ (bytes &>> 32)) & 0x7f
    }

    /// All bits there were.
    var count: Int {
      let digits = [(eights, 8), (Self.counts(fours), 4), (Self.counts(twos), 2), (Self.counts(ones), 1)]
      return digits.reduce(0) { $0 + Int($1.0.wrappedSum()) * $1.1 }
    }
  }
}
