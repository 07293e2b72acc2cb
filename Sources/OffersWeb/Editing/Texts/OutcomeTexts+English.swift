extension OutcomeTexts {
  static let english = OutcomeTexts(
    title: "What became of my remark?",
    code: "Your code",
    codeHint: "It stood on the page after you sent the remark: 13 signs, for example 7K3Q-9MZT-2XH4C.",
    show: "Show",
    wrong: "That is no code. A code has 13 letters and digits.",
    unknown: "There is no remark with this code, or it is deleted already.",
    tooMany: "Many wrong codes came from here. Please try again in an hour.",
    sent: { "Remark of \($0)" }, open: "Still open: we have your remark and will look at it.",
    accepted: { "Done on \($0). Thank you for your help!" },
    declined: { "Decided on \($0): we change nothing." },
    answer: "Our answer",
    offer: "To the offer",
    kept: "A year after the decision we delete the remark and this page.",
    receiptTitle: "How to learn what becomes of it",
    receipt: "Write down the code or save the address. We need neither your name nor an e-mail for it.")
}
