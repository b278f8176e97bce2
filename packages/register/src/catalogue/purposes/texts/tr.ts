import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Turkish. */
export const tr: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Bir sayfadan diğerine geçerken oturumunuzu açık tutar",
    "remember-sign-in":
      "Yeniden giriş yapmanız gerekmesin diye bir sonraki ziyaretinizde sizi tanır",
    "sign-in-step": "Giriş işleminin adımlarını birbirine bağlar",
    "keep-session": "Sitenin işlevleri çalışsın diye tarayıcınızı bir sayfadan diğerine tanır",
    "prevent-forgery":
      "Gönderilen bir formun gerçekten sizin tarafınızdan ve bu siteden gönderildiğini doğrular",
    "remember-language": "Seçtiğiniz dili hatırlar",
    "remember-setting": "Sayfayı nasıl ayarladığınızı hatırlar",
    "remember-author":
      "Yorumla birlikte verdiğiniz adı, bir sonraki sefer doldurmak üzere hatırlar",
    "show-message": "Bir iletiyi, örneğin “kaydedildi” bilgisini, sonraki sayfaya taşır",
    "keep-choice": "Yeniden sorulmasın diye neleri kabul edip neleri reddettiğinizi hatırlar",
    "keep-objection": "Ziyaretlerinizin sayılmasını istemediğinizi hatırlar",
    "keep-basket": "Sepetinizde bulunanları hatırlar",
    "balance-load": "Bütün isteklerinizi aynı sunucuya yönlendirir",
    "tell-bots": "Siteyi korumak için insanları otomatik programlardan ayırt eder",
    "protect-site": "Siteyi saldırılara ve kötüye kullanıma karşı korur",
    "limit-requests": "Hizmetin ne sıklıkta çağrılabileceğini sınırlar",
    "test-storage": "Tarayıcınızın çerezleri kabul edip etmediğini belirler",
    "count-visitors":
      "Yeni ziyaretçileri geri gelenlerden ayırt etmek için sonraki ziyaretlerinizde tarayıcınızı tanır",
    "join-visit":
      "Sitenin nasıl kullanıldığını ölçmek için aynı ziyarete ait sayfaları birleştirir",
    "remember-origin":
      "Siteye hangi bağlantılardan gelindiğini ölçmek için siteye nereden geldiğinizi hatırlar",
    "watch-use":
      "Sayfanın nasıl kullanıldığını görmek için sayfadaki tıklamaları ve hareketleri kaydeder",
    "compare-variants":
      "Sürümleri karşılaştırmak için size her seferinde sayfanın aynı sürümünü gösterir",
    "ask-survey": "Hangi anketleri gördüğünüzü veya yanıtladığınızı hatırlar",
    "recognise-for-ads": "Baktıklarınıza uygun reklamlar göstermek için sizi başka sitelerde tanır",
    "measure-ads":
      "Sizi buraya bir reklamın getirip getirmediğini ve sonrasında ne yaptığınızı ölçer",
    "share-ids": "Reklam şirketleri arasında tanımlayıcıları eşleştirir",
    "limit-ads": "Aynı reklamı ne sıklıkta göreceğinizi sınırlar",
    "identify-contact":
      "Satış ekibi için ziyaretlerinizi formlarla gönderdiğiniz bilgilerle ilişkilendirir",
    "play-video": "Videoyu oynatır ve video ayarlarını hatırlar",
    "measure-video": "Video izlenmelerini ölçmek ve video önermek için tarayıcınızı tanır",
    "run-chat": "Bir sayfadan diğerine geçerken görüşmenin sürmesini sağlar",
    "recognise-in-chat": "Önceki görüşmeleri göstermek için sonraki ziyaretlerinizde sizi tanır",
    "prevent-fraud": "Ödeme dolandırıcılığını önlemek için cihazı tanır",
    "run-payment": "Ödeme işleminin adımlarını birbirine bağlar",
    "trust-device":
      "Her seferinde kod istenmesin diye ikinci giriş adımından sonra bu cihazı tanır",
    "single-sign-on": "Tek girişle birden çok hizmette oturum açmanızı sağlar",
    "remember-account": "Giriş yaparken önermek üzere en son kullandığınız hesabı hatırlar",
    "remember-region":
      "Bulunduğunuz yerde geçerli olanları göstermek için ülkenizi veya bölgenizi hatırlar",
    "remember-currency": "Fiyatları görmek istediğiniz para birimini hatırlar",
    "remember-appearance":
      "Seçtiğiniz görünümü, örneğin koyu renkleri veya daha büyük yazıyı hatırlar",
    "remember-closed": "Yeniden görünmesin diye kapattığınız bildirimleri hatırlar",
    "remember-viewed": "Size yeniden göstermek üzere bu sitede baktıklarınızı hatırlar",
    "remember-wishlist":
      "Sonrası için ayırdıklarınızı veya karşılaştırmak istediklerinizi hatırlar",
    "remember-search": "Aramalarınızı ve sonuçları nasıl sıraladığınızı veya süzdüğünüzü hatırlar",
    "remember-form": "Bir forma yazdıklarınızı, siz gönderene kadar saklar",
    "remember-place": "Devam edebilmeniz için kaldığınız yeri hatırlar",
    "verify-age": "Yaşınızı doğruladığınızı hatırlar",
    "count-articles": "Okuduğunuz makaleleri ücretsiz okuma sınırına kadar sayar",
    "check-subscription": "Aboneliğinizin size neye erişim sağladığını belirler",
    "edit-site": "Siteyi düzenleyen kişilere hizmet eder: taslaklar ve düzenleme araçları",
    "deliver-page": "Size hangi sunucunun veya sayfanın hangi sürümünün yanıt vereceğini belirler",
    "speed-up": "Daha hızlı yüklenmeleri için sayfaların bazı bölümlerini cihazınızda saklar",
    "keep-place-in-line": "Site yoğun olduğunda bekleme sırasındaki yerinizi korur",
    "count-anonymously": "Kimliğinizi belirlemeden ziyaretleri sayar",
    "measure-speed": "Sayfaların ne kadar hızlı olduğunu ve çalışıp çalışmadığını ölçer",
    "report-errors": "Giderilebilmeleri için sayfada oluşan hataları bildirir",
    "measure-calls":
      "Hangi ziyaretlerin telefon aramasıyla sonuçlandığını ölçmek için size özel bir telefon numarası gösterir",
    "measure-mailings":
      "Siteye bir e-postadan gelip gelmediğinizi ve sonrasında ne yaptığınızı ölçer",
    "credit-partner":
      "İş ortağına ödeme yapılabilmesi için sizi buraya hangi iş ortağının bağlantısının getirdiğini kaydeder",
    "build-profile":
      "Size kişisel olarak hitap etmek için burada ve başka yerlerde yaptıklarınızı bir profilde toplar",
    "recommend-content": "Baktıklarınıza uygun içerikleri veya ürünleri seçer",
    "show-invitation":
      "Bülten formu gibi bir davetin ne zaman açılacağına karar verir ve bu davete nasıl karşılık verdiğinizi hatırlar",
    "send-notifications":
      "Bildirim almak isteyip istemediğinizi hatırlar ve bildirimleri bu tarayıcıya gönderir",
    "share-page":
      "Sayfaları sosyal ağlarda paylaşmanızı sağlar ve ne sıklıkta paylaşıldıklarını sayar",
  },
  functions: {
    authentication: "Kimlik doğrulama",
    session: "Oturum",
    forms: "Formların korunması",
    language: "Dil",
    messages: "İletiler",
    choices: "Çerez tercihi",
    settings: "Görüntüleme ayarları",
    comments: "Yorumlar",
    shop: "Mağaza",
    "load-balancing": "Yük dengeleme",
    security: "Güvenlik",
    statistics: "Ziyaretçi ölçümü",
    recording: "Kullanım incelemesi",
    testing: "Sürüm karşılaştırması",
    advertising: "Reklam",
    tags: "Etiket yönetimi",
    contacts: "Kişi yönetimi",
    video: "Video",
    audio: "Ses",
    maps: "Haritalar",
    fonts: "Yazı tipleri",
    social: "Sosyal ağlar",
    chat: "Sohbet",
    payment: "Ödeme",
    performance: "Teknik kalite",
    partners: "İş ortaklığı programı",
    recommendations: "Öneriler",
    notifications: "Bildirimler",
    subscriptions: "Abonelikler",
    editing: "Site düzenleme",
    surveys: "Anketler",
    invitations: "Davetler",
    waiting: "Bekleme sırası",
    calls: "Telefon araması ölçümü",
    profiles: "Ziyaretçi profilleri",
    mailings: "E-posta gönderimleri",
    sharing: "Paylaşım",
    reviews: "Değerlendirmeler",
    search: "Arama",
    delivery: "Sayfaların sunulması",
    tools: "İşletim araçları",
  },
};
