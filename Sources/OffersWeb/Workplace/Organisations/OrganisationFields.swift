import Markup
import Offers
import Web

/// The fields of an organisation with their errors.
struct OrganisationFields {
  /// Empty lines for one more.
  private static let spare = 1

  let texts: OrganisationTexts
  let draft: OrganisationDraft
  let faults: Set<OrganisationDraft.Fault>

  private func error(_ fault: OrganisationDraft.Fault, _ text: String) -> String? {
    faults.contains(fault) ? text : nil
  }

  /// All fields, for the summary of errors.
  var all: [Field] {
    texted.map(\.field) + phones.flatMap { [$0.number] }
      + contacts.flatMap { [$0.email, $0.phones] }
  }

  private var texted: [(field: Field, value: String)] {
    let noName = error(.noName, texts.noName) ?? error(.tooLong, texts.tooLong)
    return [
      (Field("name", texts.name, error: noName), draft.name),
      (
        Field("anderer-name", texts.alternateName, hint: texts.alternateHint, isOptional: true),
        draft.alternateName
      ),
      (Field("beschreibung", texts.description, isOptional: true), draft.description),
      (
        Field(
          "internet", texts.website, error: error(.brokenWebsite, texts.brokenWebsite), isOptional: true),
        draft.website
      ),
      (
        Field("email", texts.email, error: error(.brokenEmail, texts.brokenEmail), isOptional: true),
        draft.email
      ),
    ]
  }

  private var phones: [(number: Field, note: Field, value: OrganisationDraft.Phone)] {
    (draft.phones + Array(repeating: .init(), count: draft.phones.last == .init() ? 0 : Self.spare))
      .enumerated().map { index, value in
        (
          Field(
            "telefon-\(index)", texts.phone(index + 1), error: error(.brokenPhone(index), texts.brokenPhone),
            isOptional: true),
          Field("hinweis-\(index)", texts.phoneNote(index + 1), isOptional: true), value
        )
      }
  }

  private var contacts:
    [(name: Field, role: Field, email: Field, phones: Field, value: OrganisationDraft.Contact)]
  {
    (draft.contacts + Array(repeating: .init(), count: draft.contacts.last == .init() ? 0 : Self.spare))
      .enumerated().map { index, value in
        (
          Field("person-name-\(index)", texts.contactName, isOptional: true),
          Field("person-aufgabe-\(index)", texts.role, isOptional: true),
          Field(
            "person-email-\(index)", texts.email,
            error: error(.brokenContactEmail(index), texts.brokenEmail), isOptional: true),
          Field(
            "person-telefon-\(index)", texts.contactPhones,
            error: error(.brokenContactPhone(index), texts.brokenPhone), isOptional: true), value
        )
      }
  }

  var html: HTML {
    let texted = texted
    let numbers = phones.map {
      "<div class=\"pair\">\($0.number.line($0.value.number, kind: .tel, limit: 40))\($0.note.line($0.value.note))</div>"
        as HTML
    }
    let people = contacts.enumerated().map { index, it in
      Web.Form.group(
        texts.contact(index + 1),
        """
        <div class="pair">\(it.name.line(it.value.name))\(it.role.line(it.value.role))</div>\
        <div class="pair">\(it.email.line(it.value.email, kind: .email))\
        \(it.phones.line(it.value.phones, kind: .tel))</div>
        """)
    }
    return """
      \(texted[0].field.line(texted[0].value))\(texted[1].field.line(texted[1].value))\
      <div class="long">\(texted[2].field.lines(texted[2].value, rows: 8, limit: 20_000))</div>\
      \(texted[3].field.line(texted[3].value, kind: .url, limit: 500))\
      \(texted[4].field.line(texted[4].value, kind: .email))\
      <section><h2>\(texts.phones)</h2>\(numbers)</section>\
      <section><h2>\(texts.contacts)</h2><p class="hint">\(texts.contactsHint)</p>\(people)</section>
      """
  }

  /// The same values unseen, for sending them once more.
  var hidden: HTML {
    let pairs =
      texted.map { ($0.field.name, $0.value) }
      + phones.flatMap { [($0.number.name, $0.value.number), ($0.note.name, $0.value.note)] }
      + contacts.flatMap {
        [
          ($0.name.name, $0.value.name), ($0.role.name, $0.value.role), ($0.email.name, $0.value.email),
          ($0.phones.name, $0.value.phones),
        ]
      }
    return pairs.map { Web.Form.hidden($0.0, $0.1) }.joined()
  }
}
