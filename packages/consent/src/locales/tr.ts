import type { BannerLocale } from "./texts.ts";

export const tr: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "{site} sitesinde çerezler",
    who: "{controller}, aşağıdaki amaçlarla cihazınızda bilgi saklamak ve cihazınızdaki bilgileri okumak için açık rızanızı istiyor:",
    how: "Tümünü kabul edebilir, tümünü reddedebilir veya seçim yapabilirsiniz. Reddederseniz site çalışmaya devam eder; reddettikleriniz, örneğin diğer sağlayıcıların içerikleri, kapalı kalır.",
    withdraw:
      "Tercihinizi istediğiniz zaman her sayfadaki “Çerez tercihleri” bölümünden değiştirebilir veya geri alabilirsiniz. Kararınız ne olursa olsun tercihinizi 6\u00a0ay süreyle saklarız.",
    gpc: "Tarayıcınız Global Privacy Control sinyali gönderiyor. Bu sinyale uyuyoruz: hiçbir bilgi paylaşılmaz veya reklam amacıyla kullanılmaz.",
    informs:
      "{controller}, aşağıdaki amaçlarla cihazınızda bilgi saklıyor ve cihazınızdaki bilgileri okuyor:",
    optOutHow:
      "İtiraz etmediğiniz sürece bunlar açıktır. Tümünü kapatabilir, tümünü kabul edebilir veya seçim yapabilirsiniz. İtiraz ederseniz site çalışmaya devam eder.",
    optOut: "Tümünü kapat",
    optOutHonoured:
      "İtirazınız dikkate alındı: tarayıcınız Global Privacy Control sinyali gönderiyor.",
    noticeHow: "Bir şey yapmanız gerekmez. İstemediklerinizi kapatabilirsiniz.",
    understood: "Tamam",
    change:
      "Bunu istediğiniz zaman her sayfadaki “Çerez tercihleri” bölümünden değiştirebilirsiniz.",
    added: "Son tercihinizden bu yana yeni olan: {services}. Daha önceki kararlarınız aynen kalır.",
    policy: "Çerez politikası",
    privacyPolicy: "Gizlilik politikası",
    accept: "Tümünü kabul et",
    reject: "Tümünü reddet",
    choose: "Seçim yap",
    save: "Tercihimi kaydet",
    close: "Hiçbir şeyi değiştirmeden kapat",
    preferences: "Çerez tercihleri",
    preferencesIntro: "İzin vermek istediklerinizi açın. Siz kaydedene kadar hiçbir şey değişmez.",
    alwaysOn: "Her zaman açık",
    saved: "Tercihiniz kaydedildi.",
  },
  placeholder: {
    held: "Bu içerik {provider} tarafından sağlanıyor. Gösterilmesi için tarayıcınız {provider} ile bağlantı kurar; {provider} cihazınızda bilgi saklayabilir ve okuyabilir.",
    once: "Bir kez yükle",
    always: "{provider} içeriğini her zaman yükle",
    policy: "{provider} gizlilik politikası",
  },
  categories: {
    necessary: {
      name: "Zorunlu",
      description: "Sitenin çalışması için gerekenler veya sizin talep ettikleriniz.",
    },
    preferences: {
      name: "İşlevsel",
      description: "Sitenin nasıl görünmesini ve davranmasını istediğinizi hatırlar.",
    },
    statistical: {
      name: "İstatistik",
      description: "Sitenin iyileştirilebilmesi için hangi sayfaların kullanıldığını gösterir.",
    },
    marketing: {
      name: "Pazarlama ve üçüncü taraf içerikleri",
      description:
        "Sizi siteler arasında takip edebilen diğer sağlayıcıların içerikleri ve reklamları.",
    },
  },
};
