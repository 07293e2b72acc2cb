import Foundation

/// The source files of texts, for tests that look for what is missing, unused or forgotten.
enum TextSources {
  struct File {
    let path: String
    let text: String
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// All Swift files below a folder of the sources, comments left out.
  static func files(_ folder: String) throws -> [File] {
    let top = root.appendingPathComponent(folder)
    return try FileManager.default.subpathsOfDirectory(atPath: top.path).filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { path in
        let text = try String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
        let code = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
          !line.drop { $0 == " " }.hasPrefix("//")
        }
        return File(path: "\(folder)/\(path)", text: code.joined(separator: "\n"))
      }
  }

  static let languages = ["PlainGerman", "English", "Ukrainian", "Turkish", "Arabic"]

  /// The language of a file of texts; nil is German.
  static func language(_ file: File) -> String? {
    languages.first { file.path.contains("/\($0)/") || file.path.contains("+\($0).swift") }
  }

  /// Files that hold texts which families see.
  static func texts() throws -> [File] {
    try
      (files("NavigatorWeb") + files("Web") + files("OffersWeb/Editing/Texts/Remarks")
      + files("OffersWeb/Editing/Texts")).filter { file in
        file.path.contains("Texts") || file.path.contains("Navigator") && file.path.contains("/Texts/")
      }.filter { file in
        file.path.hasPrefix("NavigatorWeb/") || file.path.contains("ShellTexts")
          || file.path.contains("RemarkTexts")
      }
  }

  /// The string literals of a file, interpolations left in.
  static func literals(_ file: File) -> [String] {
    file.text.matches(of: /"((?:[^"\\\n]|\\\([^()]*(?:\([^()]*\)[^()]*)*\)|\\.)*)"/).map {
      String($0.output.1)
    }
  }
}
