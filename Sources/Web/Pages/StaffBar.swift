import Access
public import Markup

/// The bar above a page for somebody who is signed in: their parts of the workplace, their account, the way out.
struct StaffBar {
  let menu: StaffMenu?
  let person: SignedIn?
  let texts: ShellTexts

  var html: HTML {
    guard let menu, let person else { return .empty }
    let entries = menu.entries(for: person.principal).map {
      "<li><a href=\"\($0.link)\">\($0.label)</a></li>" as HTML
    }
    return """
      <section class="staff" aria-label="\(texts.workplace)"><nav aria-label="\(texts.workplace)"><ul>\(entries)</ul></nav>\
      <p><a href="\(menu.account)">\(person.principal.name)</a></p>\
      <form action="\(menu.signOut)" method="post">\(Form.proof(person))<button class="quiet">\(texts.signOut)</button></form></section>
      """
  }
}

extension Form {
  /// What proves that a form is of this session; every sent form of somebody who is signed in has it.
  public static func proof(_ person: SignedIn) -> HTML {
    hidden(IncomingForm.tokenField, person.formToken)
  }
}
