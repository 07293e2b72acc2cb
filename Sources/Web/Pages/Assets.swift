import Crypto
import Markup
import Pictures

/// The files that pages load: embedded in the program, addressed by their content, kept for a year.
struct Assets: Sendable {
  struct File: Sendable {
    let name: String
    let type: String
    let bytes: [UInt8]

    /// Changes with the content, so that a browser may keep the file for good.
    let path: String

    init(stem: String, suffix: String, type: String, bytes: [UInt8]) {
      let digest = SHA256.hash(data: bytes).prefix(6)
      let hex = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      name = "\(stem)-\(hex).\(suffix)"
      path = "/assets/\(name)"
      self.type = type
      self.bytes = bytes
    }
  }

  let files: [File]
  let style: Link
  let script: Link
  let icon: Link
  /// For pages that are made for paper or for the desk.
  let paperStyle: Link
  let paperScript: Link

  init() {
    let css = File(
      stem: "lotse", suffix: "css", type: "text/css; charset=utf-8", bytes: PackageResources.lotse_css)
    let js = File(
      stem: "lotse", suffix: "js", type: "text/javascript; charset=utf-8", bytes: PackageResources.lotse_js)
    let icon = File(stem: "lotse", suffix: "svg", type: "image/svg+xml", bytes: Logo.file.bytes)
    let paperStyle = File(
      stem: "zettel", suffix: "css", type: "text/css; charset=utf-8", bytes: PackageResources.zettel_css)
    let paperScript = File(
      stem: "zettel", suffix: "js", type: "text/javascript; charset=utf-8", bytes: PackageResources.zettel_js)
    files = [css, js, icon, paperStyle, paperScript]
    style = Link(untrusted: css.path)
    script = Link(untrusted: js.path)
    self.icon = Link(untrusted: icon.path)
    self.paperStyle = Link(untrusted: paperStyle.path)
    self.paperScript = Link(untrusted: paperScript.path)
  }

  /// The file of this name. One with an older hash – a page in a phone's memory may still ask for it – is
  /// answered with the present content, but not for good.
  func answer(_ name: String) -> Answer? {
    if let file = files.first(where: { $0.name == name }) {
      return answer(file, cache: "public, max-age=31536000, immutable")
    }
    guard let stem = name.split(separator: "-", omittingEmptySubsequences: false).first,
      let suffix = name.split(separator: ".").last, name.hasPrefix("\(stem)-"),
      let file = files.first(where: { $0.name.hasPrefix("\(stem)-") && $0.name.hasSuffix("." + suffix) })
    else { return nil }
    return answer(file, cache: "no-cache")
  }

  func favicon() -> Answer {
    answer(files[2], cache: "public, max-age=86400")
  }

  private func answer(_ file: File, cache: String) -> Answer {
    var answer = Answer.bytes(file.bytes, type: file.type)
    answer.set(.cacheControl, cache)
    return answer
  }
}
