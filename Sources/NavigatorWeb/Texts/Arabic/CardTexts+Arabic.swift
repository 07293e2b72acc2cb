import Web

extension CardTexts {
  static let arabic = CardTexts(
    protectedPlace: "العنوان محمي",
    online: "عبر الإنترنت",
    places: {
      Plural.arabic($0, one: "مكان واحد", two: "مكانان", few: "أماكن", many: "مكانًا", hundred: "مكان")
    },
    moreLanguages: {
      "و"
        + Plural.arabic(
          $0, one: "لغة أخرى", two: "لغتان أخريان", few: "لغات أخرى", many: "لغة أخرى", hundred: "لغة أخرى")
    })
}
