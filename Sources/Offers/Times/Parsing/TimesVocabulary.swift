import Places

/// The German words about times, in lower case with umlauts spelt out.
enum TimesVocabulary {
  static let days: [String: Weekday] = {
    let stems: [(Weekday, [String])] = [
      (.monday, ["mo", "mon", "mont", "montag"]),
      (.tuesday, ["di", "die", "dien", "dienst", "dienstag", "tu", "tue"]),
      (.wednesday, ["mi", "mit", "mitt", "mittw", "mittwoch", "we", "wed"]),
      (.thursday, ["do", "don", "donn", "donnerstag", "th", "thu"]),
      (.friday, ["fr", "fre", "frei", "freit", "freitag", "fri"]),
      (.saturday, ["sa", "sam", "sams", "samstag", "sonnabend", "sat"]),
      (.sunday, ["so", "son", "sonn", "sonntag", "su", "sun"]),
    ]
    var table: [String: Weekday] = [:]
    for (day, words) in stems {
      for word in words {
        table[word] = day
        if word.count > 5 { for ending in ["s", "e", "en"] { table[word + ending] = day } }
      }
    }
    return table
  }()

  /// Abbreviations that are also common words: a weekday only with a full stop or in a list of days.
  static let doubtfulDays: Set<String> = [
    "die", "mit", "son", "sam", "mon", "we", "don", "frei", "sun", "sat",
  ]

  static let dayGroups: [String: (days: Weekdays, isWorkdays: Bool)] = [
    "taeglich": (.daily, false), "tgl": (.daily, false), "taegl": (.daily, false),
    "werktags": (.through(.monday, .saturday), true), "werktaeglich": (.through(.monday, .saturday), true),
    "werktagen": (.through(.monday, .saturday), true), "werktage": (.through(.monday, .saturday), true),
    "wochentags": (.mondayToFriday, true), "wochentagen": (.mondayToFriday, true),
    "wochenende": (.weekend, false), "wochenenden": (.weekend, false), "wochenends": (.weekend, false),
  ]

  static let ordinals: [String: Int] = {
    let stems = [
      "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fuenft": 5, "letzt": -1, "vorletzt": -2,
      "drittletzt": -3, "viertletzt": -4, "fuenftletzt": -5,
    ]
    var table: [String: Int] = [:]
    for (stem, number) in stems {
      for ending in ["e", "en", "er", "es", "em"] { table[stem + ending] = number }
    }
    return table
  }()

  static let numbers: [String: Int] = [
    "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "acht": 8,
  ]

  static let months: [String: Int] = {
    let names = [
      ["januar", "jan", "jaenner"], ["februar", "feb"], ["maerz", "mrz"], ["april", "apr"], ["mai"],
      ["juni", "jun"], ["juli", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"],
      ["november", "nov"], ["dezember", "dez"],
    ]
    var table: [String: Int] = [:]
    for (index, words) in names.enumerated() { for word in words { table[word] = index + 1 } }
    return table
  }()

  static let conjunctions: Set<String> = ["und", "u", "sowie", "ausserdem", "zudem"]

  static let schoolHolidays: Set<String> = [
    "ferien", "schulferien", "ferienzeit", "ferienzeiten", "schulferienzeit", "sh",
  ]
  static let termTime: Set<String> = ["schulzeit", "schulzeiten", "schultagen", "schultags", "schulwochen"]
  static let publicHolidays: Set<String> = [
    "feiertags", "feiertag", "feiertage", "feiertagen", "ph", "feiertaeglich",
  ]
  static let closed: Set<String> = [
    "geschlossen", "zu", "off", "closed", "ruhetag", "schliesstag", "entfaellt",
  ]
  static let temporarily: Set<String> = [
    "voruebergehend", "zurzeit", "derzeit", "momentan", "aktuell", "einstweilen", "augenblicklich",
  ]
  static let appointmentNouns: Set<String> = [
    "vereinbarung", "absprache", "terminvereinbarung", "terminabsprache", "ruecksprache", "anmeldung",
    "voranmeldung", "terminvergabe", "vereinbarungen",
  ]
  static let appointmentAdjectives: Set<String> = [
    "telefonischer", "vorheriger", "persoenlicher", "individueller", "tel", "telef", "terminlicher",
    "gesonderter", "vorherige", "vorherigen", "muendlicher", "schriftlicher", "rechtzeitiger", "direkter",
    "vorh", "telefonische",
    "und", "oder", "elektronischer",
  ]

  /// Words for a part of the day, and whether it is the later half.
  static let vague: [String: Bool] = [
    "vormittags": false, "vormittag": false, "vorm": false, "nachm": true, "morgens": false, "frueh": false,
    "mittags": false,
    "mittag": false, "nachmittags": true, "nachmittag": true, "abends": true, "abend": true, "nachts": true,
    "ganztags": false, "ganztaegig": false, "halbtags": false,
  ]

  /// Words that add nothing to the times.
  static let fillers: Set<String> = [
    "von", "vom", "am", "an", "um", "jeweils", "immer", "uhr", "jeden", "jede", "jeder", "jedem", "der",
    "dem",
    "den", "die", "das", "in", "im", "geoeffnet", "offen", "oeffnungszeiten", "oeffnungszeit", "sprechzeiten",
    "sprechzeit", "sprechstunde", "sprechstunden", "buerozeiten", "buerozeit", "beratungszeiten", "zeiten",
    "zeit", "beginn", "regelmaessig", "woechentlich", "findet", "statt", "auch", "ist", "sind", "haben",
    "wir",
    "ihr", "termin", "termine", "wann", "kernzeit", "kernzeiten", "betreuungszeit", "betreuungszeiten",
    "servicezeiten", "st", "je", "jd", "jed", "jew", "offene", "offener", "erreichbar",
  ]

  /// Words that limit or deny: the times of their sentence are not to be trusted.
  static let limits: Set<String> = [
    "nicht", "kein", "keine", "keinen", "ausser", "ausgenommen", "ausnahme", "ausnahmen", "ausserhalb",
    "unregelmaessig", "unregelmaessige", "wechselnd", "wechselnde", "abwechselnd", "wechsel", "gelegentlich",
    "manchmal", "monatlich", "jaehrlich", "quartal", "saison", "saisonal", "sommer", "winter", "herbst",
    "fruehjahr", "fruehling", "sommerzeit", "winterzeit", "ferien", "schulferien", "sommerferien",
    "herbstferien", "winterferien", "osterferien", "weihnachtsferien", "pfingstferien", "sommerpause",
    "winterpause", "entfaellt", "faellt", "ausfall", "variabel", "flexibel", "verschieden", "unterschiedlich",
    "nur", "eventuell", "evtl", "ggf", "meist", "meistens", "oft", "teilweise", "ohne", "einmal", "zweimal",
    "mal", "x", "einmalig", "semester", "vorlesungszeit", "witterung", "wetter", "witterungsabhaengig",
  ]

  /// Words that make the time next to them doubtful.
  static let dangers: Set<String> = [
    "ca", "circa", "zirka", "etwa", "ungefaehr", "gegen", "bzw", "oder", "bis", "ab", "vor", "nach",
    "zwischen",
    "halb", "viertel", "dreiviertel", "monat", "monats", "woche", "wochen", "tage", "tag", "stunden",
    "stunde",
    "std", "minuten", "anfang", "mitte", "ende", "spaeter", "frueher", "erst", "seit", "einschliesslich",
    "einschl", "alle", "anschliessend", "danach", "kw", "gerade", "ungerade", "geraden", "ungeraden",
  ]

  /// Behind these a full stop ends no sentence.
  static let abbreviations: Set<String> = [
    "tel", "telef", "str", "nr", "inkl", "incl", "max", "min", "mind", "vorh", "evtl", "ggf", "bzw", "std",
    "usw",
    "etc", "zzgl", "geb", "jew", "jed", "abspr", "vereinb", "mtl", "wtl", "kath", "evang", "vorm", "nachm",
  ]

  /// After these a range of numbers is an age or a count, not hours.
  static let units: Set<String> = [
    "jahre", "jahren", "jahr", "j", "jaehrige", "jaehrigen", "monate", "monaten", "personen", "kinder",
    "plaetze",
    "teilnehmer", "teilnehmende", "euro", "eur", "klasse", "klassen", "wochen", "tage", "minuten", "min",
    "mal",
    "stunden", "std",
  ]

  /// How a remark in brackets may begin to be kept as the note of a time.
  static let noteOpeners: Set<String> = [
    "frau", "herr", "herrn", "mit", "fuer", "bei", "gruppe", "raum", "kurs", "anfaenger", "anfaengerinnen",
    "fortgeschrittene", "fortgeschrittenen", "fr", "hr",
  ]
}
