import type { BannerLocale } from "./texts.ts";

export const fi: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Evästeet sivustolla {site}",
    who: "{controller} pyytää suostumustasi tietojen tallentamiseen päätelaitteellesi ja lukemiseen siltä seuraaviin tarkoituksiin:",
    how: "Voit hyväksyä kaikki, hylätä kaikki tai valita. Jos hylkäät, sivusto toimii edelleen; hylkäämäsi sisällöt ja toiminnot, esimerkiksi muiden tarjoajien sisältö, pysyvät poissa käytöstä.",
    withdraw:
      "Voit milloin tahansa muuttaa valintaasi tai peruuttaa suostumuksesi jokaisen sivun kohdassa ”Evästeasetukset”. Muistamme valintasi 6 kuukautta, päätitpä mitä tahansa.",
    gpc: "Selaimesi lähettää Global Privacy Control -signaalin. Noudatamme sitä: mitään ei jaeta eikä käytetä mainontaan.",
    informs:
      "{controller} tallentaa tietoja päätelaitteellesi ja lukee niitä siltä seuraaviin tarkoituksiin:",
    optOutHow:
      "Nämä ovat käytössä, ellet vastusta niitä. Voit kieltää kaikki, hyväksyä kaikki tai valita. Jos kiellät, sivusto toimii edelleen.",
    optOut: "Kiellä kaikki",
    optOutHonoured: "Kieltoasi noudatetaan: selaimesi lähettää Global Privacy Control -signaalin.",
    noticeHow: "Sinun ei tarvitse tehdä mitään. Voit poistaa käytöstä sen, mitä et halua.",
    understood: "Selvä",
    change: "Voit muuttaa tätä milloin tahansa jokaisen sivun kohdassa ”Evästeasetukset”.",
    added: "Uutta edellisen valintasi jälkeen: {services}. Aiemmat päätöksesi pysyvät ennallaan.",
    policy: "Evästekäytäntö",
    privacyPolicy: "Tietosuojaseloste",
    accept: "Hyväksy kaikki",
    reject: "Hylkää kaikki",
    choose: "Valitse",
    save: "Tallenna valintani",
    close: "Sulje muuttamatta mitään",
    preferences: "Evästeasetukset",
    preferencesIntro: "Ota käyttöön se, minkä sallit. Mikään ei muutu ennen tallentamista.",
    alwaysOn: "Aina käytössä",
    saved: "Valintasi on tallennettu.",
  },
  placeholder: {
    held: "Tämän sisällön tarjoaa {provider}. Sen näyttämiseksi selaimesi ottaa yhteyden palveluun {provider}, joka voi tallentaa ja lukea tietoja laitteellasi.",
    once: "Lataa kerran",
    always: "Lataa aina palvelun {provider} sisältö",
    policy: "Tietosuojakäytäntö: {provider}",
  },
  categories: {
    necessary: {
      name: "Välttämättömät",
      description: "Se, mitä ilman sivusto ei toimi tai mitä olet pyytänyt.",
    },
    preferences: {
      name: "Omat asetukset",
      description: "Muistaa, miltä haluat sivuston näyttävän ja miten haluat sen toimivan.",
    },
    statistical: {
      name: "Tilastointi",
      description: "Kertoo, mitä sivuja käytetään, jotta sivustoa voidaan parantaa.",
    },
    marketing: {
      name: "Markkinointi",
      description:
        "Muiden tarjoajien sisältö ja mainonta; tarjoajat voivat seurata sinua sivustolta toiselle.",
    },
  },
};
