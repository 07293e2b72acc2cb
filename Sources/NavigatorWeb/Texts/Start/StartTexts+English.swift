import Navigator

extension StartTexts {
  static let english = StartTexts(
    title: "What is going on?",
    lead: "Choose what fits best. You get a few steps and the help that fits.",
    front: "What is going on? Step by step to help",
    questions: "A few questions. You can skip any of them.",
    nothingStored: "Your answers are not stored.",
    next: "Go on",
    skip: "Go on without answers",
    change: "Change answers",
    steps: "Your steps",
    more: "More help with this",
    yes: "Yes",
    no: "No",
    question: { question in
      switch question {
      case .age: "How old is your child?"
      case .benefits: "Do you get Bürgergeld, child supplement, housing benefit or social assistance?"
      case .alone: "Are you alone with the children?"
      case .language: "Would you like help in another language?"
      }
    },
    situation: { key in
      switch key {
      case .pregnant: "I am pregnant"
      case .new: "We are new here"
      case .school: "School is a worry"
      case .separation: "We are separating"
      case .money: "The money is not enough"
      case .tired: "I can't go on like this"
      case .illness: "Illness or disability"
      case .crisis: "My child is in a crisis"
      case .care: "I need childcare"
      case .home: "Our home is a problem"
      case .unsafe: "Home is not safe"
      }
    },
    step: { englishStep($0) })

  private static func englishStep(_ key: StartStep.Key) -> Step {
    switch key {
    case .midwife:
      Step(
        "Find a midwife",
        "Do it soon, many are booked early. Health insurance pays.")
    case .pregnancyAdvice:
      Step(
        "Talk in peace",
        "Counselling is free and confidential, without your name if you like, and also if you are unsure.")
    case .beforeBirth:
      Step(
        "Money and papers before the birth",
        "Apply for money for baby things before you buy. Bring the maternity record, your ID and proof of income."
      )
    case .newAdvice:
      Step(
        "Ask somebody who knows",
        "Advice is free. Bring your passports and all letters from the offices.")
    case .learnGerman:
      Step(
        "Learn German",
        "Ask for a course with childcare. Many courses are paid for.")
    case .newChild:
      Step(
        "Daycare and school for your child",
        "From the first birthday every child has a right to childcare; from 6 every child must and may go to school."
      )
    case .schoolTalk:
      Step(
        "Talk to somebody at school",
        "School social work is free and confidential. You need not prove anything.")
    case .schoolLearning:
      Step(
        "Help with learning",
        "With Bürgergeld, child supplement or housing benefit the office pays for tutoring. The school confirms that your child needs it."
      )
    case .schoolChoice:
      Step(
        "Which school is right?",
        "Get advice before you decide. It is free.")
    case .separationAdvice:
      Step(
        "Get advice, together or alone",
        "Advice on contact, custody and maintenance is free. You have a right to it.")
    case .separationMoney:
      Step(
        "Maintenance and housing",
        "If the other parent does not pay, there is advance maintenance, without a court. Bring the birth certificate and your ID."
      )
    case .separationChild:
      Step(
        "What helps the children",
        "Children often talk more easily with children who live through the same.")
    case .moneyToday:
      Step(
        "What helps today",
        "Food, power, something urgent for your child: here it goes fast.")
    case .moneyClaims:
      Step(
        "Check what you are entitled to",
        "An application costs nothing. Money usually starts in the month you apply, so do it now.")
    case .moneyDebts:
      Step(
        "Sort out debts and papers",
        "Bring all letters, also those you have not opened. Advice is free.")
    case .tiredTalk:
      Step(
        "Talk to somebody today",
        "You need not prepare anything or give your name.")
    case .tiredRelief:
      Step(
        "Somebody takes something off you",
        "A few hours a week can already change a lot.")
    case .tiredAdvice:
      Step(
        "Longer support",
        "Parenting advice is free. Your doctor can prescribe a health stay for parent and child.")
    case .illnessDoctor:
      Step(
        "Examination and support",
        "Ask the children's doctor first. Early support costs you nothing.")
    case .illnessRights:
      Step(
        "Know your rights",
        "Care level, disability card, school assistant: a simple letter is enough, and its date counts.")
    case .illnessRelief:
      Step(
        "Relief in daily life",
        "The care insurance often pays for somebody to look after your child. Ask for it.")
    case .crisisNow:
      Step(
        "Get help now",
        "If life is in danger call 112. Your child may also call.")
    case .crisisTalk:
      Step(
        "Talk to professionals",
        "Say on the phone that it is urgent. Often there is an early date then.")
    case .crisisSchool:
      Step(
        "Involve the school",
        "The professionals there keep quiet if you want them to.")
    case .careFind:
      Step(
        "Find a place",
        "Register early. From the first birthday you have a right to a place, since August 2026 also to all-day care in class 1."
      )
    case .careEdges:
      Step(
        "Early, late and in the holidays",
        "There are special offers for shift work and holidays.")
    case .careCost:
      Step(
        "What it costs",
        "From age 3 daycare in Lower Saxony is free for up to 8 hours. There is help with the cost of meals.")
    case .homeKeep:
      Step(
        "Keep your home",
        "Do not move out before you have had advice. Bring the letter and the rental contract.")
    case .homePay:
      Step(
        "Help with the rent",
        "Housing benefit starts in the month you apply. Bring the rental contract and pay slips.")
    case .homeThings:
      Step(
        "Furniture and appliances",
        "Cheap or free, delivered if you wish.")
    case .unsafeNow:
      Step(
        "A safe place",
        "You can call at any time, at night too. The address of the shelter stays secret.")
    case .unsafeAdvice:
      Step(
        "Confidential advice",
        "You decide what happens. Nobody is told.")
    case .unsafeChild:
      Step(
        "Help for your child",
        "Children who only see violence need help too.")
    case .benefitsYes:
      Step(
        "Money for school and leisure",
        "With these benefits you also get education and participation: school things, lunch, trips, tutoring, clubs."
      )
    case .benefitsNo:
      Step(
        "Are you entitled to money?",
        "People who work can get child supplement or housing benefit too. Have it worked out.")
    case .alone:
      Step(
        "If you are a single parent",
        "There is extra money, advance maintenance, and people who know what it is like.")
    case .interpreter:
      Step(
        "Somebody interprets for you",
        "Say on the phone which language you speak. Interpreting is mostly free.")
    }
  }
}
