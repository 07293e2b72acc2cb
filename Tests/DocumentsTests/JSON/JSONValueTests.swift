import Documents
import Testing

@Suite struct JSONValueTests {
  @Test func accessorsTellKinds() throws {
    #expect(JSONValue.number("3.0").int == 3)
    #expect(JSONValue.number("3e2").int == 300)
    #expect(JSONValue.number("3.5").int == nil)
    #expect(JSONValue.number("9223372036854775807").int == Int.max)
    #expect(JSONValue.number("1e400").double == nil)
    #expect(JSONValue.number("1e400").int == nil)
    #expect(JSONValue.string("3").int == nil)
    #expect(JSONValue.bool(true).bool == true)
    #expect(JSONValue.null.string == nil)
    #expect(JSONValue.array([1]).array?.count == 1)
  }

  @Test func emptyish() {
    let empty: [JSONValue] = [nil, "", " \n\t", [], [:]]
    let full: [JSONValue] = ["x", 0, false, [nil], ["a": nil]]
    for value in empty { #expect(value.isEmptyish) }
    for value in full { #expect(!value.isEmptyish) }
  }

  @Test func objectsKeepOrderAndTakeMembers() {
    var object: JSONObject = ["b": 1, "a": 2, "c": 3]
    #expect(object.keys == ["b", "a", "c"])
    object["a"] = "two"
    object["d"] = 4
    let result1 = object.remove("b")
    #expect(result1 == 1)
    let result2 = object.remove("b")
    #expect(result2 == nil)
    #expect(object.keys == ["a", "c", "d"])
    #expect(object["a"] == "two")
    let result3 = object.rename("c", to: "e")
    #expect(result3)
    let result4 = object.rename("a", to: "d")
    #expect(!result4)
    let result5 = object.rename("x", to: "y")
    #expect(!result5)
    #expect(object.keys == ["a", "e", "d"])
    object["e"] = nil
    #expect(object.keys == ["a", "d"])
    let result6 = object.insert("a", 9)
    #expect(!result6)
    #expect(object["a"] == "two")
  }

  @Test func largeObjectsFindTheirKeys() {
    var object = JSONObject()
    for number in 0..<500 { object["k\(number)"] = .number(number) }
    for number in stride(from: 0, to: 500, by: 2) {
      let result7 = object.remove("k\(number)")
      #expect(result7 == .number(number))
    }
    #expect(object.count == 250)
    for number in 0..<500 { #expect(object["k\(number)"] == (number % 2 == 0 ? nil : .number(number))) }
    let result8 = object.rename("k1", to: "z")
    #expect(result8)
    #expect(object.keys.first == "z")
    #expect(object["z"] == 1)
    #expect(object["k1"] == nil)
    for key in object.keys { object.remove(key) }
    #expect(object.isEmpty)
  }

  @Test func formsAreDeterministic() {
    let value: JSONValue = ["b": [1, [:], []], "a": ["ä": nil, "B": "\u{1}\u{1F}\"\\"], "é": true]
    #expect(value.text() == #"{"b":[1,{},[]],"a":{"ä":null,"B":"\u0001\u001f\"\\"},"é":true}"#)
    #expect(
      value.text(.sortedCanonical) == #"{"a":{"B":"\u0001\u001f\"\\","ä":null},"b":[1,{},[]],"é":true}"#)
    #expect(
      value.text(.pretty) == """
        {
          "b": [
            1,
            {},
            []
          ],
          "a": {
            "ä": null,
            "B": "\\u0001\\u001f\\"\\\\"
          },
          "é": true
        }
        """)
    // RFC 8785 sorts by UTF-16 units: the surrogates of U+1F600 come before U+FB33.
    let keys: JSONValue = ["\u{FB33}": 1, "\u{1F600}": 2, "\u{20ac}": 3, "1": 4]
    #expect(keys.text(.sortedCanonical) == "{\"1\":4,\"€\":3,\"😀\":2,\"\u{FB33}\":1}")
  }
}
