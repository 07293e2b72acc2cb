/// Calendars and contacts to take along.
struct CalendarTexts: Sendable {
  /// Links on the page of an offer.
  var add: String, save: String
  /// What the calendar of a town is called.
  var name: @Sendable (String) -> String
  /// Why there is no file.
  var noDates: String, noContact: String
}

extension CalendarTexts {
  static let german = CalendarTexts(
    add: "In meinen Kalender", save: "Kontakt speichern", name: { "Termine für Familien in \($0)" },
    noDates: "Dieses Angebot hat keine festen Termine. Bitte rufen Sie dort an.",
    noContact: "Zu diesem Angebot ist kein Kontakt bekannt.")
  static let plainGerman = CalendarTexts(
    add: "Termin merken", save: "Nummer merken", name: { "Termine in \($0)" },
    noDates: "Hier gibt es keine festen Termine. Bitte rufen Sie an.",
    noContact: "Wir kennen keine Nummer für dieses Angebot.")
  static let english = CalendarTexts(
    add: "Add to my calendar", save: "Save contact", name: { "Dates for families in \($0)" },
    noDates: "This offer has no fixed dates. Please call.",
    noContact: "No contact is known for this offer.")
  static let ukrainian = CalendarTexts(
    add: "До мого календаря", save: "Зберегти контакт", name: { "Зустрічі для сімей: \($0)" },
    noDates: "Ця пропозиція не має сталих дат. Зателефонуйте туди.",
    noContact: "Контакт цієї пропозиції невідомий.")
  static let turkish = CalendarTexts(
    add: "Takvimime ekle", save: "Kişiyi kaydet", name: { "\($0): aileler için tarihler" },
    noDates: "Bu teklifin sabit tarihleri yok. Lütfen arayın.",
    noContact: "Bu teklif için bir iletişim bilgisi yok.")
  static let arabic = CalendarTexts(
    add: "أضف إلى تقويمي", save: "احفظ جهة الاتصال", name: { "مواعيد للعائلات في \($0)" },
    noDates: "ليس لهذا العرض مواعيد ثابتة. اتصل من فضلك.",
    noContact: "لا توجد جهة اتصال معروفة لهذا العرض.")
}
