extension ShellTexts {
  /// Turkish.
  public static let turkish = ShellTexts(
    skipToContent: "İçeriğe geç",
    navigation: "Ana menü",
    languages: "Dil seçin",
    footerNavigation: "Yasal bilgiler",
    leave: "Hemen çık",
    leaveHint: "Bu sayfadan hemen çıkın; ya da Escape tuşuna iki kez basın",
    workplace: "Çalışma alanı",
    signOut: "Oturumu kapat",
    demo: "Örnek şehir: Buradaki bütün hizmetler ve kişiler uydurmadır.",
    searchLabel: "Ne arıyorsunuz?",
    search: "Ara",
    home: "Ana sayfaya git",
    breadcrumbs: "Buradasınız",
    pagination: "Sayfalar",
    previous: "Geri",
    next: "İleri",
    pageOf: { "Sayfa \($0) / \($1)" },
    formErrors: "Lütfen yazdıklarınızı kontrol edin",
    optional: "isteğe bağlı",
    errorNumber: "Hata numarası",
    error: turkishError)

  private static func turkishError(_ status: Status) -> ErrorText {
    switch status {
    case .badRequest:
      ErrorText(
        "Bunu anlayamadık", "Bu sayfanın adresinde yanlış bir şey var.",
        "Adresi kontrol edin ya da yeniden arayın.")
    case .notFound:
      ErrorText(
        "Böyle bir sayfa yok", "Adres yanlış yazılmış ya da hizmet artık yok olabilir.",
        "Burada arayın ya da ana sayfaya gidin.")
    case .methodNotAllowed:
      ErrorText(
        "Bu burada olmuyor", "Bu adrese bakılabilir, ama buraya bir şey gönderilemez.",
        "Ana sayfaya gidin ve oradan deneyin.")
    case .gone:
      ErrorText("Bu hizmet artık yok", "Kayıt silindi.", "Burada benzer bir hizmet arayın.")
    case .contentTooLarge:
      ErrorText(
        "Bu çok büyük", "Gönderdiğiniz şey, alabileceğimizden büyük.", "Lütfen kısaltın ve yeniden gönderin.")
    case .uriTooLong:
      ErrorText(
        "Adres çok uzun", "Bu sayfanın adresi, okuyabileceğimizden uzun.",
        "Daha az kelime ya da daha az filtre ile arayın.")
    case .tooManyRequests:
      ErrorText(
        "Çok fazla istek geldi", "Bağlantınızdan kısa sürede çok fazla istek geldi.",
        "Bir dakika bekleyin ve yeniden deneyin.")
    case .serviceUnavailable:
      ErrorText(
        "Birazdan yine buradayız", "Hizmet kısa bir ara verdi.", "Birkaç dakika sonra yeniden deneyin.")
    case .requestTimeout:
      ErrorText(
        "Bu çok uzun sürdü", "Gönderdikleriniz bize eksik ulaştı.",
        "Bağlantınızı kontrol edin ve yeniden gönderin.")
    case .forbidden, .unauthorized:
      ErrorText("Bunu size gösteremeyiz", "Bu sayfa için izniniz yok.", "Ana sayfaya gidin.")
    default:
      ErrorText(
        "Bir şeyler ters gitti", "Bu bizim hatamız, sizin değil.",
        "Birkaç dakika sonra yeniden deneyin. Olmazsa bizi arayın ya da bize yazın.")
    }
  }
}
