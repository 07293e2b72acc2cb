extension RemarkTexts {
  static let english = RemarkTexts(
    title: "Is something wrong?",
    lead: { "What you tell us about “\($0)” goes to the office that keeps this register." },
    remark: "What is different?",
    remarkHint:
      "For example: the telephone number is no longer right. Please do not write names of children.",
    replyTo: "Your e-mail address",
    replyHint: "Only if you would like an answer. We delete it 30 days after we have decided.",
    send: "Send",
    sentTitle: "Thank you!",
    sent: "We have received it. We will look into it and change the entry if needed.",
    back: "Back to the service",
    empty: "Please write what is different.",
    tooLong: "This is too long. Please write 2,000 characters at most.",
    wrongEmail: "This is not an e-mail address. A right one is, for example: name@example.org",
    stale: "The page was open for too long. Please send it once more.",
    tooMany: "Many remarks came from here just now. Please try again in an hour – or call.")
}
