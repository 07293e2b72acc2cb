public import Markup

/// The mark of the program: two linked rings.
public enum Logo {
  /// For the header of a page; colours come from the style sheet, and the name stands beside it.
  public static let inline: HTML = """
    <svg class="logo" width="44" height="30" viewBox="0 0 44 30" aria-hidden="true" focusable="false">\
    <circle class="first" cx="15" cy="15" r="11"/><circle class="second" cx="29" cy="15" r="11"/>\
    <path class="first" d="M23.8 21.6A11 11 0 0 0 23.8 8.4"/></svg>
    """

  /// A file of its own: the icon of the browser tab, readable on light and dark.
  public static let file: HTML = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#fbfaf6"/>\
    <g fill="none" stroke-width="4"><circle cx="12" cy="16" r="7.5" stroke="#0a5a68"/>\
    <circle cx="20" cy="16" r="7.5" stroke="#c4631a"/><path d="M18 20.5A7.5 7.5 0 0 0 19.4 14.7" stroke="#0a5a68"/></g></svg>
    """
}
