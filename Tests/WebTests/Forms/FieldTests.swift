import Foundation
import Markup
import Testing

@testable import Web

@Suite("Forms")
struct FieldTests {
  let hostile = "\"><script>alert('x')</script>"

  @Test("a label belongs to its field, and hint and error are read with it")
  func joined() {
    let html = Field("mail", "Mail", hint: "Wie?", error: "Es fehlt das @.").line(
      "x", kind: .email, autocomplete: "email"
    ).string
    #expect(html.contains("<label for=\"f-mail\">Mail</label>"))
    #expect(
      html.contains(
        "id=\"f-mail\" name=\"mail\" aria-describedby=\"f-mail-hint f-mail-error\" aria-invalid=\"true\""))
    #expect(html.contains("<p class=\"hint\" id=\"f-mail-hint\">Wie?</p>"))
    #expect(html.contains("<p class=\"wrong\" id=\"f-mail-error\">Es fehlt das @.</p>"))
    #expect(
      html.contains("type=\"email\" value=\"x\" maxlength=\"200\"")
        && html.contains(" autocomplete=\"email\""))
    let plain = Field("a", "A", isOptional: true).line().string
    #expect(!plain.contains("aria-") && plain.contains("(freiwillig)"))
  }

  @Test("nothing that is put into a form becomes markup")
  func escaped() {
    let field = Field(hostile, hostile, hint: hostile, error: hostile)
    let option = Field.Option(hostile, hostile)
    let pieces: [HTML] = [
      field.line(hostile), field.lines(hostile), field.choice([option], selected: hostile),
      field.radios([option]), field.checkboxes([option], selected: [hostile]), field.checkbox(isOn: true),
      Form.hidden(hostile, hostile), Form.button(hostile), Form.group(hostile, hint: hostile, "<p></p>"),
      ErrorSummary([field]).html, Form(action: Link(untrusted: "javascript:x"), content: .text(hostile)).html,
    ]
    for piece in pieces {
      #expect(!piece.string.contains("<script") && !piece.string.contains("\"><s"), "\(piece)")
      #expect(!piece.string.contains("javascript:"))
    }
  }

  @Test("what was chosen is chosen again")
  func chosen() {
    let options = [Field.Option("1", "eins"), Field.Option("2", "zwei")]
    let field = Field("a", "A")
    #expect(field.choice(options, selected: "2").string.contains("<option value=\"2\" selected>"))
    #expect(field.radios(options, selected: "2").string.contains("id=\"f-a-1\" value=\"2\" checked>"))
    let boxes = field.checkboxes(options, selected: ["1", "2"]).string
    #expect(boxes.components(separatedBy: " checked>").count == 3)
    #expect(field.checkbox(isOn: true).string.contains(" checked>"))
    #expect(!field.checkbox().string.contains("checked>"))
    #expect(field.lines("\nx").string.contains(">\n\nx</textarea>"))
  }

  @Test("the summary leads to every field with an error, and is not there without one")
  func summary() {
    #expect(ErrorSummary([Field("a", "A")]).html.isEmpty)
    let html = ErrorSummary([Field("a", "A"), Field("b ä", "B", error: "Bitte ausfüllen.")]).html.string
    #expect(html.contains("<a href=\"#f-b-32-195-164\">Bitte ausfüllen.</a>"))
    #expect(Field("b ä", "B").line().string.contains("id=\"f-b-32-195-164\""))
  }

  @Test("a form that is sent checks on the server; a filter may send itself")
  func form() {
    #expect(Form(action: "/x", content: "").html.string == "<form action=\"/x\"></form>")
    #expect(
      Form(action: "/x", method: .post, content: "").html.string
        == "<form action=\"/x\" method=\"post\" novalidate></form>")
    #expect(
      Form(action: "/x", autoSubmits: true, content: "").html.string
        == "<form action=\"/x\" data-autosubmit></form>")
  }
}
