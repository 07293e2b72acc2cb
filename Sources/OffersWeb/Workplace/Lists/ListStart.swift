import Access
import Markup
import Places
import Web

/// Step 1: the file; and beside it what can be taken out.
struct ListStart {
  let texts: ListsTexts
  let person: SignedIn
  let areas: DeskAreas
  var area = ""
  var fileError: String?
  var areaError: String?

  var answer: Answer {
    let fields = [
      Field("datei", texts.file, hint: texts.fileHint, error: fileError),
      Field("gebiet", texts.area, hint: texts.areaHint, error: areaError),
    ]
    let form = Web.Form(
      action: DeskRoutes.upload.url(), method: .post, for: person, sendsFiles: true,
      content: """
        \(fields[0].file(accept: ".xlsx,.ods,.csv,.txt"))\
        \(fields[1].choice(areas.options, selected: area))\(Web.Form.button(texts.next))
        """)
    let isWrong = fileError != nil || areaError != nil
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(ErrorSummary(fields).html)
          <section><h2>\(texts.uploadTitle)</h2>\(ListSteps(texts, 0).html)<p>\(texts.uploadHint)</p>\(form.html)
          <p>\(texts.templateHint) <a href="\(DeskRoutes.template.url())">\(texts.template)</a></p></section>
          <section><h2>\(texts.exportTitle)</h2>\
          \(download(texts.register, texts.exportHint, DeskRoutes.export.url(), "v"))\
          \(download(texts.gaps, texts.gapsHint, DeskRoutes.gaps.url(), "t"))</section>
          """, noindex: true, status: isWrong ? .unprocessable : .ok, style: "narrow"))
  }

  private func download(_ title: String, _ hint: String, _ link: Link, _ mark: String) -> HTML {
    let areaID = "gebiet-\(mark)", formID = "form-\(mark)"
    let options = areas.areas.map { "<option value=\"\($0.key.rawValue)\">\($0.name)</option>" as HTML }
    return """
      <div class="card"><h3>\(title)</h3><p>\(hint)</p><form class="download" action="\(link)">\
      <p class="field"><label for="\(areaID)">\(texts.area)</label>\
      <select id="\(areaID)" name="gebiet">\(options)</select></p>\
      <p class="field"><label for="\(formID)">\(texts.whichForm)</label>\
      <select id="\(formID)" name="form"><option value="xlsx">\(texts.excel)</option>\
      <option value="csv">\(texts.csv)</option></select></p>\
      <button class="button quiet" aria-label="\(title): \(texts.download)">\(texts.download)</button></form></div>
      """
  }
}

/// Where somebody is on the way.
struct ListSteps {
  let texts: ListsTexts
  let current: Int

  init(_ texts: ListsTexts, _ current: Int) {
    self.texts = texts
    self.current = current
  }

  var html: HTML {
    let steps = texts.steps.enumerated().map { index, step in
      "<li\(attribute: "aria-current", index == current ? "step" : nil)>\(step)</li>" as HTML
    }
    return "<ol class=\"steps\" aria-label=\"\(texts.stepsLabel)\">\(steps)</ol>"
  }
}
