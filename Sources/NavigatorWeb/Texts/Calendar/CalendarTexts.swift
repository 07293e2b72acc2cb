import Web

/// Calendars and contacts to take along.
struct CalendarTexts: Sendable {
  /// Links on the page of an offer.
  var add: String, save: String
  /// What the calendar of a town is called.
  var name: @Sendable (String) -> String
  /// Why there is no file.
  var noDates: Wording, noContact: Wording
}

extension CalendarTexts {
  private static let noDates = Wording(
    de: "Dieses Angebot hat keine festen Termine. Bitte rufen Sie dort an.",
    en: "This service has no fixed dates.")
  private static let noContact = Wording(
    de: "Zu diesem Angebot ist kein Kontakt bekannt.", en: "This service has no contact.")

  static let german = CalendarTexts(
    add: "In meinen Kalender", save: "Kontakt speichern", name: { "Termine für Familien in \($0)" },
    noDates: noDates, noContact: noContact)
  static let plainGerman = CalendarTexts(
    add: "Termin merken", save: "Nummer merken", name: { "Termine in \($0)" }, noDates: noDates,
    noContact: noContact)
  static let english = CalendarTexts(
    add: "Add to my calendar", save: "Save contact", name: { "Dates for families in \($0)" },
    noDates: noDates, noContact: noContact)
  static let ukrainian = CalendarTexts(
    add: "До мого календаря", save: "Зберегти контакт", name: { "Зустрічі для сімей: \($0)" },
    noDates: noDates, noContact: noContact)
  static let turkish = CalendarTexts(
    add: "Takvimime ekle", save: "Kişiyi kaydet", name: { "\($0): aileler için tarihler" }, noDates: noDates,
    noContact: noContact)
  static let arabic = CalendarTexts(
    add: "أضف إلى تقويمي", save: "احفظ جهة الاتصال", name: { "مواعيد للعائلات في \($0)" }, noDates: noDates,
    noContact: noContact)
}
