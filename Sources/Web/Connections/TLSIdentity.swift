import Foundation
import HummingbirdTLS
import NIOSSL

/// With what the server shows who it is: a certificate with those that vouch for it, and the key to it.
public struct TLSIdentity: Sendable {
  /// What is wrong with the files.
  public enum Mistake: Error, Hashable {
    /// A file is missing or must not be read.
    case unreadable(path: String)
    /// The file holds no certificate in PEM.
    case noCertificate(path: String)
    /// The file holds no key in PEM, or one with a passphrase.
    case noKey(path: String)
    /// The key belongs to another certificate.
    case mismatch
  }

  let configuration: TLSConfiguration
  /// Until when the certificate is valid, in seconds since 1970.
  public let validUntil: Int

  /// Reads the two files, both PEM; the first certificate is the server's own.
  public init(certificate: String, key: String) throws(Mistake) {
    let chain = try TLSIdentity.chain(certificate)
    let bytes = try TLSIdentity.read(key)
    guard let key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else { throw .noKey(path: key) }
    guard let own = chain.first else { throw .noCertificate(path: certificate) }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    // The library compares the two when it takes them into use.
    guard (try? NIOSSLContext(configuration: configuration)) != nil else { throw .mismatch }
    self.configuration = configuration
    validUntil = Int(own.notValidAfter)
  }

  private static func chain(_ path: String) throws(Mistake) -> [NIOSSLCertificate] {
    let bytes = try read(path)
    guard let chain = try? NIOSSLCertificate.fromPEMBytes(bytes), !chain.isEmpty else {
      throw .noCertificate(path: path)
    }
    return chain
  }

  private static func read(_ path: String) throws(Mistake) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    return Array(data)
  }
}
