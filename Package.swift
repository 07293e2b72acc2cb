// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode with every upcoming feature that keeps code honest: imports say what they expose,
/// existentials are spelt out, and async functions stay where they were called.
let strict: [SwiftSetting] =
  (Context.environment["LOTSE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]) + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]

/// A module of ours with its strict settings.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of a module, mirrored below `Tests/`.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: strict)
}

/// Mirrors `Sources`, a target each.
let testTargets: [Target] = [
  .target(
    name: "StorageTesting", dependencies: ["Storage", "StoragePostgres", "StorageSQLite"],
    path: "Tests/StorageTesting", swiftSettings: strict),
  tests("StoragePostgres", ["Storage", "StorageTesting"]),
  tests("Backup", ["Storage", "StorageSQLite", "StorageTesting"]),
  tests("Jobs", ["Mail", "Places", "Storage", "StorageTesting"]),
  tests("Storage", ["StorageTesting"]),
  tests("StorageSQLite", ["Storage"]),
  tests("Places"),
  tests("Access", ["Places"]),
  tests("Mail", ["Places"]),
  tests(
    "OpenID",
    [
      "Places", .product(name: "AsyncHTTPClient", package: "async-http-client"),
      .product(name: "Crypto", package: "swift-crypto"),
      .product(name: "CryptoExtras", package: "swift-crypto"),
      .product(name: "Hummingbird", package: "hummingbird"),
      .product(name: "JWTKit", package: "jwt-kit"), .product(name: "Logging", package: "swift-log"),
    ]),
  tests("People", ["Access", "Journal", "Places", "Storage", "StorageTesting"]),
  tests("Journal", ["Access", "Places", "Storage", "StorageTesting"]),
  tests("Documents"),
  tests("Markup"),
  tests("Pictures", ["Markup"]),
  tests("Search"),
  tests(
    "Web",
    [
      "Markup", "Pictures", .product(name: "Hummingbird", package: "hummingbird"),
      .product(name: "Logging", package: "swift-log"),
    ]),
  tests("Offers", ["Access", "Documents", "Places", "Journal", "Storage", "StorageTesting"]),
  tests("OffersWeb", ["Offers", "Documents", "Places", "Journal", "Storage", "StorageTesting", "Web"]),
  tests("Navigator", ["Access", "Journal", "Search", "Offers", "Places", "Storage", "StorageTesting"]),
  tests("NavigatorWeb", ["Navigator", "Offers", "Places", "Web", "Markup"]),
  .testTarget(
    name: "QualityTests",
    dependencies: [
      "DemoTown", "Journal", "Navigator", "Offers", "Places", "Search", "Storage", "StorageTesting",
    ],
    swiftSettings: strict),
  tests("DemoTown", ["Navigator", "Offers", "Places", "Journal", "Storage", "StorageTesting"]),
  tests(
    "lotse",
    [
      "Access", "DemoTown", "Journal", "Mail", "Navigator", "Offers", "People", "Places", "Search", "Storage",
      "StorageSQLite",
      "StorageTesting", "Web", .product(name: "GRDB", package: "GRDB.swift"),
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "Logging", package: "swift-log"),
    ]),
]

/// Built only when somebody wants to measure: LOTSE_BENCH=1 (script/bench).
let benchmarkTargets: [Target] =
  Context.environment["LOTSE_BENCH"] == nil
  ? []
  : [
    .executableTarget(
      name: "lotse-bench",
      dependencies: [
        "Offers", "Documents", "Jobs", "Mail", "Places", "Search", "Storage", "StoragePostgres",
        "StorageSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Benchmarks/lotse-bench", swiftSettings: strict)
  ]

let package = Package(
  name: "lotse",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "lotse", targets: ["lotse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The front door.
    .executableTarget(
      name: "lotse",
      dependencies: [
        "Storage", "StoragePostgres", "StorageSQLite", "Places", "Journal", "Offers", "OffersWeb",
        "Navigator", "NavigatorWeb", "Search",
        "Web", "DemoTown", "Documents", "Backup", "Jobs", "Access", "People", "PeopleWeb", "Mail", "OpenID",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),
    room(
      "DemoTown",
      [
        "Navigator", "Offers", "Places", "Journal", "Storage", "Documents",
        .product(name: "Yams", package: "Yams"),
      ]),

    // Rooms: a model target knows no HTTP; its web target holds pages and API.
    room(
      "Offers",
      [
        "Access", "Storage", "Places", "Journal", "Documents",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room("OffersWeb", ["Access", "Offers", "Documents", "Places", "Journal", "Storage", "Web", "Markup"]),
    room(
      "People",
      [
        "Access", "Storage", "Places", "Journal", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    room(
      "PeopleWeb", ["People", "Access", "OpenID", "Mail", "Places", "Journal", "Storage", "Web", "Markup"]),
    room(
      "Navigator",
      [
        "Access", "Offers", "Search", "Places", "Journal", "Storage",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room(
      "NavigatorWeb",
      [
        "Access", "Navigator", "Offers", "Documents", "Places", "Search", "Storage", "Web", "Markup",
        "Pictures",
      ],
      resources: [.embedInCode("Sheet/offline.js")]),

    // Engines: pure functions over values, no I/O.
    room(
      "Search", ["CStemmer"],
      resources: [.embedInCode("Lexicon/Words"), .embedInCode("Crisis/krise.txt")]),

    // Ground.
    room("Storage"),
    room("StoragePostgres", ["Storage", "CPQ"]),
    room(
      "StorageSQLite",
      [
        "Storage", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    room("Places", ["Storage"]),
    room("Access", ["Storage", "Places"]),
    room("Journal", ["Access", "Storage", "Places", .product(name: "Crypto", package: "swift-crypto")]),
    room("Mail", ["CCurl", "Places", .product(name: "Crypto", package: "swift-crypto")]),
    room(
      "OpenID",
      [
        "Places", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "JWTKit", package: "jwt-kit"), .product(name: "Crypto", package: "swift-crypto"),
      ]),
    room("Documents", ["CZip", "CXlsxWriter"]),
    room("Jobs", ["Mail", "Storage", "Places"]),
    room("Backup", ["Storage", "StorageSQLite", .product(name: "Crypto", package: "swift-crypto")]),
    room("Markup"),
    room("Pictures", ["CQrencode", "Markup"]),
    room(
      "Web",
      [
        "Access", "Markup", "Pictures", "Places",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Assets/lotse.css"), .embedInCode("Assets/lotse.js"),
        .embedInCode("Assets/zettel.css"), .embedInCode("Assets/zettel.js"),
      ]),

    // Debian's C libraries.
    .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
  ] + testTargets + benchmarkTargets,
  swiftLanguageModes: [.v6]
)
