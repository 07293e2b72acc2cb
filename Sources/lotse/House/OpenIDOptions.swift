import Access
import ArgumentParser
import Foundation
import Markup
import OpenID
import PeopleWeb

/// `--openid-…`: signing in at the town's identity provider.
struct OpenIDOptions: ParsableArguments {
  @Option(
    help: "Anmeldesystem der Verwaltung, wie es sich selbst nennt: https://… (auch LOTSE_OPENID_ISSUER).")
  var openidIssuer: String?
  @Option(help: "Kennung von Lotse dort, die Client-ID (auch LOTSE_OPENID_CLIENT).")
  var openidClient: String?
  @Option(help: "Datei mit dem Geheimnis dazu (auch LOTSE_OPENID_SECRET_FILE).")
  var openidSecretFile: String?
  @Option(help: "Datei: welche Gruppe dort welche Aufgabe hier ist (auch LOTSE_OPENID_ROLES).")
  var openidRoles: String?
  @Option(help: "Feld, in dem die Gruppen stehen (auch LOTSE_OPENID_GROUPS). Vorgabe: groups")
  var openidGroups: String?

  /// Signing in at the provider; nil when none is named. `address`: that of this server, for the way back.
  func signIn(address: String, log: @escaping @Sendable (String) -> Void) throws -> ProviderSignIn? {
    guard let issuer = openidIssuer ?? Setting.openidIssuer.value else { return nil }
    guard let client = openidClient ?? Setting.openidClient.value else {
      throw UserError("Zu --openid-issuer fehlt --openid-client (oder LOTSE_OPENID_CLIENT).")
    }
    do {
      let settings = try OpenIDSettings(
        issuer: issuer, clientID: client, clientSecret: try secret(),
        redirect: address + PeoplePages.returnPath.string,
        claims: OpenIDSettings.Claims(roles: openidGroups ?? Setting.openidGroups.value ?? "groups"))
      return ProviderSignIn(OpenIDProvider(settings), mapping: try mapping(), log: log)
    } catch OpenIDFailure.settings(let what) {
      throw UserError("Die Anmeldung über die Verwaltung ist nicht richtig eingestellt. \(what)")
    }
  }

  /// From the file, or from LOTSE_OPENID_SECRET; a public client has none.
  private func secret() throws -> String? {
    guard let path = openidSecretFile ?? Setting.openidSecretFile.value else {
      return Setting.openidSecret.value
    }
    let text = try read(path).trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else { throw UserError("In \(path) steht kein Geheimnis.") }
    return text
  }

  private func mapping() throws -> RoleMapping {
    guard let path = openidRoles ?? Setting.openidRoles.value else { return try mapping(of: "", "") }
    return try mapping(of: try read(path), path)
  }

  private func mapping(of text: String, _ path: String) throws -> RoleMapping {
    do throws(RoleMapping.Problems) {
      return try RoleMapping(text: text, roles: Set(Role.allCases.map(\.rawValue)))
    } catch {
      throw UserError("In \(path) stimmt etwas nicht:\n\(error.description)")
    }
  }

  private func read(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20,
      let text = String(validating: data, as: UTF8.self)
    else { throw UserError("Die Datei \(path) ist nicht zu lesen. Bitte Pfad und Rechte prüfen.") }
    return text
  }
}
