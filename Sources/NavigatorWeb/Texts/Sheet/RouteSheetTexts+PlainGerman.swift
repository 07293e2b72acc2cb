import Web

extension RouteSheetTexts {
  /// German in plain words.
  static let plainGerman: RouteSheetTexts = {
    var texts = german
    texts.language = .plainGerman
    texts.lead = "Hier steht, was Sie tun wollen. Schritt für Schritt. Nehmen Sie den Zettel mit."
    texts.emptyHow =
      "Suchen Sie hier ein Angebot. Oder öffnen Sie ein Angebot. Dort steht: „Auf den Wegzettel“."
    texts.callToRegister = "Rufen Sie an. Sagen Sie: Ich möchte mich anmelden."
    texts.online = "Das Treffen ist im Internet. Fragen Sie, wie Sie mitmachen können."
    texts.protectedWay = "Die Adresse ist geheim. Am Telefon sagt man Ihnen den Weg."
    texts.byAppointment = "Sie müssen vorher einen Termin machen."
    texts.aroundTheClock = "immer, Tag und Nacht"
    texts.share = "Sie können die Adresse dieser Seite weitergeben. Dann sehen andere Ihren Zettel."
    texts.keepWhat =
      "Möchten Sie das? Dann merkt sich dieses Gerät Ihren Zettel. Sie sehen ihn auch ohne Internet. Wer Ihr Gerät benutzt, sieht den Zettel auch. Sonst sieht ihn niemand."
    texts.discreet = "Das Gerät merkt sich dieses Angebot nie. Das schützt Sie."
    texts.unknown = {
      $0 == 1 ? "Ein Angebot gibt es hier nicht mehr." : "\($0) Angebote gibt es hier nicht mehr."
    }
    texts.surplus = { "Auf den Zettel passen \($0) Angebote. \($1) passen nicht mehr." }
    return texts
  }()
}
