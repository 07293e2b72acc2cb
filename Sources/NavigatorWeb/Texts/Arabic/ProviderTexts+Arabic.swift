import Offers
import Web

extension ProviderTexts {
  static let arabic = ProviderTexts(
    all: "الجهات المقدِّمة من A إلى Z",
    allLead: {
      Plural.arabic(
        $0, one: "جهة واحدة لديها خدمات", two: "جهتان لديهما خدمات", few: "جهات لديها خدمات",
        many: "جهة لديها خدمات", hundred: "جهة لديها خدمات")
    },
    otherLetters: "0–9",
    none: "لا توجد جهات في الدليل بعد.",
    offers: "الخدمات",
    offersHere: "الخدمات هنا",
    places: "الأماكن",
    contact: "التواصل",
    count: { Language.arabic.offers($0) },
    noOffers: "ليس لهذه الجهة أي خدمة في الدليل حاليًا.",
    noOffersHere: "لا توجد هنا أي خدمة حاليًا.",
    place: "مكان بدون اسم",
    accessAnswer: { answer in
      switch answer {
      case .yes: "نعم"
      case .partly: "جزئيًا"
      case .no: "لا"
      }
    },
    unknownOrganisation: "لا توجد جهة كهذه في الدليل.",
    unknownPlace: "لا يوجد مكان كهذا في الدليل.",
    beyond: "ليس لهذه القائمة كل هذه الصفحات. ابدأوا من الصفحة الأولى.")
}
