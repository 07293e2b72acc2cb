import Web

extension RouteSheetTexts {
  /// English.
  static let english = RouteSheetTexts(
    language: .english,
    title: "Route sheet",
    lead: "What you plan to do, on one sheet: step by step, to take along.",
    empty: "Your route sheet is still empty.",
    emptyHow: "Search here, or open an offer and choose “Put on the route sheet”.",
    add: "Put on the route sheet",
    isOn: "Is on your route sheet: have a look",
    up: "Move up", down: "Move down", remove: "Take off the sheet", open: "Read more",
    steps: "What to do",
    call: "Call:",
    callToRegister: "Call and register:",
    callBefore: "It is best to call first:",
    write: "Write to:",
    visit: "Go to the website:",
    bring: "Bring along:",
    go: "Go there:",
    online: "You meet online. Those who run it will tell you how to join.",
    protectedWay: "The address is protected. You will be told the way on the phone.",
    noRegistration: "You do not need to register.",
    when: "When", next: "The next dates:", byAppointment: "by appointment",
    aroundTheClock: "day and night", askWhen: "Please ask for the times.",
    closed: "closed at the moment", closedUntil: "closed until", from: "from",
    whereTo: "Where", stepFree: "without steps", notStepFree: "with steps",
    phone: "Phone", cost: "Cost", free: "free of charge", askCost: "Please ask.",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    note: "Notes", code: "Scan the code: more about this offer",
    asOf: { "As of \($0)" },
    print: "Print", second: "A second language beside it", noSecond: "none", show: "Show",
    share: "The address of this page holds your route sheet. You can pass it on.",
    keepTitle: "Keep it on this device",
    keepWhat:
      "Only if you want it: this device will then store which offers are on the sheet and show it without internet, too. Whoever uses the device can see it. Nobody else will know.",
    keep: "Keep it on this device",
    keepChanged: "There is another route sheet on this device. Keep this one instead",
    kept: "This route sheet is on this device and there without internet, too.",
    forget: "Delete everything from the device",
    forgotten: "Deleted. Nothing is left on this device.",
    keepFailed: "This browser cannot keep the sheet. Please print it.",
    discreet: "For your safety the device never keeps this offer.",
    more: "Add something else", words: "What are you looking for?", find: "Search",
    addThis: "Add", noHits: "We found nothing for that. Try another word.",
    unknown: {
      $0 == 1
        ? "One offer is no longer in the register and is missing here."
        : "\($0) offers are no longer in the register and are missing here."
    },
    surplus: { "A route sheet holds \($0) offers. \($1) more are left out." })
}
