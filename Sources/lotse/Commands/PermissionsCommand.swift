import Access
import ArgumentParser

/// `lotse permissions`
struct PermissionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permissions", abstract: "Zeigt jede Handlung und welche Rolle sie darf.")

  func run() {
    print("Wer darf was? Was hier nicht steht, darf niemand.\n")
    for action in Action.all {
      let roles = Role.allCases.filter(action.roles.contains).map(\.german)
      print("\(action.name) – \(action.purpose)")
      print(
        "  \(roles.isEmpty ? "alle, ohne Konto" : roles.joined(separator: ", ")) (\(action.bound.german))")
    }
  }
}

extension Action.Bound {
  /// As people say it.
  var german: String {
    switch self {
    case .nobody: "überall"
    case .oneself: "nur für das eigene Konto"
    case .area: "im eigenen Gebiet"
    case .organisation: "im eigenen Gebiet; Anbieter nur für ihren Träger"
    }
  }
}
