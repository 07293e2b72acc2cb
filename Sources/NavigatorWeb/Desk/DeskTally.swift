import Markup
import Navigator
import Places
import Web

/// The tally: one press counts a contact. What was searched for is filled in already.
struct DeskTally {
  /// The names of the fields.
  enum Name {
    static let channel = "kanal"
    static let phase = "lebensphase"
    static let topic = "thema"
    static let language = "sprache"
    static let result = "ergebnis"
    static let tick = "strich"
  }

  let sight: Sight
  let state: DeskState
  let person: SignedIn
  let texts: DeskTexts
  var chosen: [String: String] = [:]
  var wrong: [String: String] = [:]

  var html: HTML {
    let form = Form(
      action: DeskRoutes.count.url(), method: .post, for: person,
      content: """
        \(field(Name.channel, texts.channel).radios(ContactChannel.allCases.map { .init($0.rawValue, $0.german) }, selected: value(Name.channel)))\
        \(field(Name.phase, texts.phase).choice(unsaid + LifePhase.all.map { .init($0.code.rawValue, $0.name) }, selected: value(Name.phase)))\
        \(field(Name.topic, texts.topic).choice(unsaid + Situation.allCases.map { .init($0.rawValue, $0.name) }, selected: value(Name.topic)))\
        \(field(Name.language, texts.language).choice(unsaid + ContactTick.languages.map { .init($0, ContactTick.name(ofLanguage: $0)) }, selected: value(Name.language)))\
        \(field(Name.result, texts.result).radios(ContactResult.allCases.map { .init($0.rawValue, $0.german) }, selected: value(Name.result)))\
        <button class="button" accesskey="z">\(texts.count)</button>
        """)
    return """
      <section class="tick" id="zaehlen"><h2>\(texts.tally)</h2><p class="soft">\(texts.tallyWhat)</p>\(form.html)</section>
      """
  }

  /// That a stroke was made, and a way to take it back.
  func done(_ tick: ContactTick) -> HTML {
    let form = Form(
      action: DeskRoutes.takeBack.url(), method: .post, for: person,
      content: """
        \(Form.hidden(Name.tick, tick.code))<button class="button quiet">\(texts.takeBack)</button>
        """)
    let words = [
      tick.channel.german, tick.phase.flatMap(LifePhase.named)?.name, tick.topic?.name,
      tick.language.map(ContactTick.name(ofLanguage:)), tick.result.german,
    ]
    return """
      <div class="note" role="status"><p>\(texts.counted(words.compactMap { $0 }.joined(separator: ", ")))</p>\(form.html)</div>

      """
  }

  private var unsaid: [Field.Option] { [.init("", texts.unsaid)] }

  private func field(_ name: String, _ label: String) -> Field { Field(name, label, error: wrong[name]) }

  /// What was chosen before, else what the search tells.
  private func value(_ name: String) -> String? {
    if let value = chosen[name] { return value }
    let need = state.need
    return switch name {
    case Name.channel: ContactChannel.phone.rawValue
    case Name.phase: (need.phase ?? need.age.flatMap(Self.ring))?.rawValue ?? ""
    case Name.topic: need.situation?.rawValue ?? ""
    case Name.language: state.second.flatMap { $0.isGerman ? nil : $0.rawValue } ?? "de"
    case Name.result: (state.sheet.offers.isEmpty ? ContactResult.nothing : .sheet).rawValue
    default: nil
    }
  }

  private static func ring(_ age: Int) -> PhaseCode? {
    LifePhase.touching(age * 12...age * 12 + 11).last?.code
  }
}
