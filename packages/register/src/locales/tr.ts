import type { Locale } from "./locale.ts";

/** Turkish, with the words of the data protection authority (KVKK): “açık rıza”, “veri sorumlusu”. */
export const tr = {
  words: {
    session: "tarayıcı kapatılana kadar",
    persistent: "silinene kadar",
    notStored: "saklanmaz",
    renewed: "{duration}, her ziyarette yenilenir",
    firstParty: "birinci taraf",
    thirdParty: "üçüncü taraf",
    thirdPartyOf: "üçüncü taraf, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "çerez",
    localStorage: "yerel depolama",
    sessionStorage: "oturum depolaması",
    indexedDB: "tarayıcı veri tabanı",
    cacheStorage: "tarayıcı önbelleği",
    serviceWorker: "arka plan betiği",
    fingerprint: "cihaz parmak izi",
  },
  categories: {
    necessary: {
      name: "Zorunlu",
      description:
        "Bu çerezler olmadan site, sizin talep ettiğiniz işlemleri yapamaz; örneğin oturumunuzu açık tutamaz veya çerez tercihinizi hatırlayamaz. Bu çerezler için açık rıza gerekmez.",
    },
    preferences: {
      name: "İşlevsel",
      description:
        "Bu çerezler, siteyi sizin için daha rahat kılan ayarları hatırlar. Tabloda açık rıza gerekmemesinin bir nedeni belirtilmedikçe yalnızca açık rızanızla kullanılır.",
    },
    statistical: {
      name: "İstatistik",
      description:
        "Bu çerezler, siteyi kaç kişinin ziyaret ettiğini ve hangi sayfaların okunduğunu gösterir. Bazı ülkelerin hukuku belirli koşullarla bunlar için açık rıza aramaz: yalnızca bu siteye hizmet etmeleri, yalnızca anonim istatistik üretmeleri, başka verilerle birleştirilmemeleri, kimseyi bir siteden diğerine izlememeleri ve itiraz edebilmeniz gerekir. Bu sitenin hangi hizmette buna dayandığı tabloda belirtilir; diğer bütün hâllerde yalnızca açık rızanızla kullanılır.",
    },
    marketing: {
      name: "Pazarlama ve üçüncü taraf içerikleri",
      description:
        "Bu çerezler, reklamları seçmeye veya ölçmeye ya da başka hizmetlerin içeriklerini göstermeye yarar. Bu hizmetler sizi bir siteden diğerine tanıyabilir. Bu çerezler yalnızca açık rızanızla kullanılır.",
    },
  },
  parties: {
    first: {
      name: "Birinci taraf",
      description: "Bu siteye aittir ve yalnızca bu site tarafından okunur.",
    },
    third: {
      name: "Üçüncü taraf",
      description:
        "İçeriği veya hizmeti sayfada yer alan başka bir kuruluşa aittir. Bu kuruluş, tarayıcınızı başka sitelerde de tanıyabilir.",
    },
  },
  grounds: {
    "consent-choice": "çerez tercihinizi hatırlar",
    authentication: "oturumunuzu açık tutar",
    basket: "sepetinizi saklar",
    customisation: "sizin istediğiniz bir ayarı saklar",
    "load-balancing": "ziyaretleri sunucular arasında dağıtır",
    "paywall-metering": "okuduğunuz ücretsiz makaleleri sayar",
    "audience-measurement": "bu site anonim istatistikler için tanınan yasal istisnaya dayanır",
    security: "siteyi ve ziyaretçilerini korur",
    transmission: "o olmadan sayfa iletilemez",
  },
  legalBases: {
    consent: "açık rıza",
    contract: "sözleşmenin ifası",
    "legal-obligation": "hukuki yükümlülük",
    "vital-interests": "hayati menfaatler",
    "public-task": "kamu görevi",
    "legitimate-interests": "meşru menfaatler",
  },
  safeguards: {
    adequacy: "Avrupa Komisyonunun yeterlilik kararı",
    scc: "standart sözleşme hükümleri",
    bcr: "bağlayıcı şirket kuralları",
    derogation: "belirli durumlara özgü istisna",
  },
  areas: {
    front: "ziyaretçi bölümü",
    back: "yönetim bölümü",
    frontAndBack: "ziyaretçi ve yönetim bölümleri",
  },
  policy: {
    title: "Çerez politikası",
    published: "Sürüm {version}, yayım tarihi: {date}.",
    draft: "{date} tarihli taslak, henüz yayımlanmadı.",
    superseded: "Bu sürümün yerini daha yeni bir sürüm almıştır.",
    current: "Yürürlükteki sürümü okuyun",
    contents: "Bu sayfada",
    who: {
      heading: "Sorumlu kimdir",
      text: "{site} internet sitesinin veri sorumlusu: {controller}. Sitenin cihazınızda neleri, hangi amaçla sakladığına veri sorumlusu karar verir.",
      address: "Adres: {address}",
      email: "E-posta: {email}",
      phone: "Telefon: {phone}",
      officer: "Veri koruma görevlisi: {contact}",
      review: "Bu politika en geç {date} tarihinde gözden geçirilecektir.",
    },
    what: {
      heading: "Çerez nedir",
      cookie:
        "Çerez, bir internet sitesinin tarayıcınızdan saklamasını istediği kısa bir metindir. Tarayıcı bu metni sonraki isteklerde geri gönderir; böylece site, tarayıcınızı bir sayfadan veya bir ziyaretten diğerine tanıyabilir.",
      others:
        "Aynı kurallar, cihazınızda saklanan veya cihazınızdan okunan diğer her şey için de geçerlidir: tarayıcının yerel depolaması, veri tabanları ve önbellekleri, arka planda çalışan betikler, görünmez görseller (“pikseller”) ve tanımlayıcı taşıyan adresler, ayrıca cihazı tanımak için okunan özellikler (“parmak izi”). Bu sayfada “çerez” sözcüğü bunların tümünü ifade eder.",
    },
    which: {
      heading: "Hangi çerezler için açık rızanız gerekir",
      intro: "Bu, çerezlerin nasıl çalıştığına değil, hangi amaca hizmet ettiğine bağlıdır.",
    },
    table: {
      heading: "Kullandığımız çerezler",
      caption: "{site} sitesinin cihazınızda sakladıkları ve cihazınızdan okudukları",
      columns: {
        provider: "Hizmet sağlayıcı",
        function: "İşlev ve yer",
        item: "Çerez",
        purpose: "Amaç",
        duration: "Süre",
      },
      consent: "{category}: {need}",
      needsConsent: "yalnızca açık rızanızla",
      needsNone: "açık rıza gerekmez",
      exempt: "açık rıza gerekmez, çünkü {ground}",
      legalBasis: "Hukuki dayanak: {basis}",
      recipients: "Diğer alıcılar: {names}",
      loadsFrom: "İçeriğin yüklendiği adresler:",
      nothingStored: "beyan edilen yok",
    },
    third: {
      heading: "Üçüncü taraflar",
      none: "Bu site üzerinden hiçbir üçüncü taraf cihazınızda bir şey saklamaz veya cihazınızdan bir şey okumaz.",
      intro:
        "Aşağıdaki kuruluşlar, yukarıda belirtilen hizmetler aracılığıyla bilgi saklayabilir veya alabilir:",
      privacyPolicy: "Gizlilik politikası",
      roles: {
        controller: "bilgileri kendi amaçları için kullanır",
        processor: "bilgileri yalnızca bizim talimatımızla kullanır",
      },
      transfer: "verileri şu ülkeye aktarır: {country} (güvence: {safeguard})",
    },
    choice: {
      heading: "Kabul etme veya reddetme",
      ask: "İlk ziyaretinizde ne istediğinizi sorarız. Tümünü kabul edebilir, tümünü reddedebilir veya kategoriye ve hizmete göre karar verebilirsiniz. Siz karar verene kadar yalnızca açık rıza gerektirmeyenler kullanılır.",
      consequences:
        "Kabul ederseniz, kabul ettiğiniz hizmetler yukarıda sayılan çerezleri saklayabilir ve okuyabilir. Reddederseniz site çalışmaya devam eder; yalnızca reddettiğiniz içerik ve işlevler kapalı kalır.",
      notAsked:
        "Bu site, açık rızanızı gerektiren hiçbir şey kullanmaz; bu nedenle açık rızanızı istemez.",
    },
    withdraw: {
      heading: "Tercihi değiştirme veya açık rızayı geri alma",
      text: "Açık rızanızı, verdiğiniz kadar kolay bir biçimde, istediğiniz zaman geri alabilirsiniz. Bu durumda artık izin verilmeyenler silinir ve bir daha okunmaz.",
      lawful:
        "Açık rızanın geri alınması, geri alınmadan önce bu rızaya dayanılarak yapılan işlemenin hukuka uygunluğunu etkilemez.",
      kept: "Tercihiniz, kabul veya ret olmasına bakılmaksızın {duration} süreyle saklanır; bu sürenin sonunda size yeniden sorarız.",
      undecided:
        "Henüz tercih yapmadınız. Siz tercih yapana kadar yalnızca açık rıza gerektirmeyenler kullanılır.",
      decided: "{date} tarihli tercihiniz geçerlidir.",
      saved: "Tercihiniz kaydedildi.",
      allow: "İzin verdiklerim",
      save: "Tercihimi kaydet",
      withdrawAll: "Tüm açık rızaları geri al",
      link: "Tercihimi gör ve değiştir",
    },
    audience: {
      heading: "Anonim istatistiklere itiraz etme",
      text: "Bu site aşağıdaki hizmetlerde, bazı ülkelerin hukukunun yukarıda belirtilen koşullarla anonim istatistikler için tanıdığı açık rıza istisnasına dayanır: {services}. Yine de bunlara itiraz edebilirsiniz. İtiraz ederseniz bu amaçla cihazınızdan hiçbir şey okunmaz ve ziyaretleriniz sayılmaz.",
      counted: "İtiraz etmediniz.",
      objected: "İtiraz ettiniz: ziyaretleriniz sayılmıyor.",
      object: "Ziyaretlerim sayılmasın",
      undo: "İtirazımı geri al",
    },
    browsers: {
      heading: "Tarayıcınızın ayarları",
      text: "Çerezleri tarayıcınızdan da silebilir veya engelleyebilirsiniz. Bu durumda site oturumunuzu açık tutamayabilir veya tercihinizi yeniden sorabilir.",
      help: "Bunun nasıl yapılacağını tarayıcı üreticileri açıklamaktadır:",
    },
    signals: {
      heading: "Tarayıcınızın gönderdiği sinyaller",
      text: "Tarayıcınız Global Privacy Control sinyalini gönderirse bunu pazarlamanın reddi ve ziyaretçi ölçümüne itiraz olarak kabul ederiz.",
      received: "Tarayıcınız bu sinyali gönderiyor ve biz buna uyuyoruz.",
      notReceived: "Tarayıcınız şu anda bu sinyali göndermiyor.",
    },
    rights: {
      heading: "Haklarınız",
      text: "Kişisel verilerinize erişme, bunların düzeltilmesini veya silinmesini isteme, işlenmesinin kısıtlanmasını isteme, verilerinizi taşınabilir bir biçimde alma ve işlenmesine itiraz etme hakkına sahipsiniz.",
      contact:
        "Bu haklarınızı kullanmak için bu sayfanın başında belirtilen iletişim adresine yazın.",
      complaint:
        "Ayrıca, özellikle yaşadığınız, çalıştığınız veya haklarınızın ihlal edildiğini düşündüğünüz yerdeki veri koruma otoritesine şikâyette bulunabilirsiniz.",
      authority: "Bu site için yetkili otorite:",
    },
    devices: {
      heading: "Tercihinizin geçerli olduğu yer",
      text: "Tercihiniz bu cihazdaki bu tarayıcı için geçerlidir. Diğer tarayıcılarda ve cihazlarda size ayrıca sorulur.",
      domain: "Tercihiniz, şu alan adı altındaki bütün siteler için geçerlidir: {domain}.",
    },
    changes: {
      heading: "Bu politikanın sürümleri",
      entry: "Sürüm {version}, {date}",
      first: "ilk sürüm",
      formats: "Bu politikanın diğer biçimleri:",
      plainText: "düz metin",
      print:
        "Politikayı kâğıt üzerinde veya PDF dosyası olarak saklamak için tarayıcınızın yazdırma işlevini kullanın.",
    },
    audit: {
      heading: "Son denetim",
      text: "{date} tarihinde bir tarayıcı bu siteyi otomatik olarak ziyaret etti ve gerçekte saklanan ve okunanları bu politikanın {version} numaralı sürümüyle karşılaştırdı.",
      clean: "Hiçbir farklılık tespit edilmedi.",
      findings: {
        one: "Düzeltilmesi gereken {count} husus tespit edildi.",
        other: "Düzeltilmesi gereken {count} husus tespit edildi.",
      },
      never: "Bu site için henüz kaydedilmiş bir otomatik denetim yoktur.",
    },
  },
  diff: {
    none: "Hiçbir şey değişmedi.",
    material: "size yeniden sorarız",
    changes: {
      "site-changed": "Siteye ilişkin bilgiler değişti: {name}",
      "provider-added": "Yeni sağlayıcı: {name}",
      "provider-removed": "Artık belirtilmeyen sağlayıcı: {name}",
      "provider-edited": "Sağlayıcıya ilişkin bilgiler değişti: {name}",
      "category-added": "Yeni kategori: {name}",
      "category-removed": "Artık kullanılmayan kategori: {name}",
      "category-edited": "Kategorinin açıklaması değişti: {name}",
      "service-added": "Yeni hizmet: {name}",
      "service-removed": "Artık kullanılmayan hizmet: {name}",
      "category-changed": "{name} hizmetinin kategorisi değişti: {to}; önceki: {from}",
      "consent-changed": "{name} hizmeti artık açık rızanızı gerektiriyor",
      "consent-dropped": "{name} hizmeti artık açık rıza gerektirmiyor",
      "ground-changed": "{name} hizmetinin açık rıza gerektirmeme nedeni değişti",
      "provider-changed": "{name} hizmetinin sağlayıcısı değişti: {to}; önceki: {from}",
      "recipient-added": "{name} hizmetinin verilerini artık şu kuruluş da alıyor: {to}",
      "recipient-removed": "{name} hizmetinin verilerini artık almayan kuruluş: {from}",
      "name-changed": "{from} hizmetinin yeni adı: {name}",
      "areas-changed": "{name} hizmeti sitenin başka bölümlerinde kullanılıyor",
      "hosts-changed": "{name} hizmeti başka adreslerden içerik yüklüyor",
      "legal-basis-changed": "{name} hizmetinin hukuki dayanağı değişti",
      "item-added": "{service} hizmetinde yeni: {name}",
      "item-removed": "{service} hizmetinde artık kullanılmayan: {name}",
      "purpose-added": "{name} ({service}) için ek bir amaç belirtildi: {to}",
      "lifetime-changed": "{name} ({service}) için süre değişti: {to}; önceki: {from}",
      "party-changed": "{name} ({service}) için taraf değişti: {to}; önceki: {from}",
      "item-changed": "{name} ({service}) için yapılan açıklama değişti",
    },
    reasons: {
      service: "Bu hizmet için daha önce açık rıza verilmemişti.",
      provider: "Önceki açık rıza bu kuruluş için verilmemişti.",
      purpose: "Önceki açık rıza başka amaçlar için verilmişti.",
      lifetime: "Önceki açık rıza daha kısa bir süre için verilmişti.",
      party: "Önceki açık rıza yalnızca bu sitenin saklaması için verilmişti.",
      category: "Önceki açık rıza başka bir kategori için verilmişti.",
      consent: "Bu konu daha önce kimseye sorulmamıştı.",
    },
  },
} as const satisfies Locale;
