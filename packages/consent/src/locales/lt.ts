import type { BannerLocale } from "./texts.ts";

export const lt: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Slapukai svetainėje {site}",
    who: "{controller} prašo jūsų sutikimo saugoti informaciją jūsų įrenginyje ir nuskaityti informaciją iš jo šiais tikslais:",
    how: "Galite viską priimti, viską atmesti arba pasirinkti. Jei atmetate, pati svetainė toliau veikia; tai, ką atmetate, pavyzdžiui, kitų teikėjų turinys, lieka išjungta.",
    withdraw:
      "Savo pasirinkimą galite bet kada pakeisti arba atšaukti kiekviename puslapyje, skiltyje „Slapukų nuostatos“. Kad ir ką nuspręstumėte, jį saugome 6\u00a0mėnesius.",
    gpc: "Jūsų naršyklė siunčia signalą „Global Privacy Control“. Jo paisome: jokie duomenys neperduodami ir nenaudojami reklamai.",
    informs:
      "{controller} saugo informaciją jūsų įrenginyje ir nuskaito informaciją iš jo šiais tikslais:",
    optOutHow:
      "Tai įjungta, nebent paprieštaraujate. Galite viską išjungti, viską priimti arba pasirinkti. Jei paprieštaraujate, pati svetainė toliau veikia.",
    optOut: "Išjungti visus",
    optOutHonoured:
      "Jūsų prieštaravimo paisoma: jūsų naršyklė siunčia signalą „Global Privacy Control“.",
    noticeHow: "Jums nieko daryti nereikia. Galite išjungti tai, ko nenorite.",
    understood: "Gerai",
    change: "Tai galite bet kada pakeisti kiekviename puslapyje, skiltyje „Slapukų nuostatos“.",
    added:
      "Nauja po paskutinio jūsų pasirinkimo: {services}. Tai, ką nusprendėte anksčiau, nesikeičia.",
    policy: "Slapukų politika",
    privacyPolicy: "Privatumo politika",
    accept: "Priimti visus",
    reject: "Atmesti visus",
    choose: "Pasirinkti",
    save: "Išsaugoti sprendimą",
    close: "Uždaryti nieko nekeičiant",
    preferences: "Slapukų nuostatos",
    preferencesIntro: "Įjunkite, ką leidžiate. Niekas nesikeičia, kol neišsaugote.",
    alwaysOn: "Visada įjungta",
    saved: "Jūsų sprendimas išsaugotas.",
  },
  placeholder: {
    held: "Šį turinį teikia {provider}. Kad jis būtų parodytas, jūsų naršyklė prisijungia prie {provider}, kuri gali saugoti ir skaityti informaciją jūsų įrenginyje.",
    once: "Įkelti vieną kartą",
    always: "Visada įkelti {provider} turinį",
    policy: "{provider} privatumo politika",
  },
  categories: {
    necessary: {
      name: "Būtinieji",
      description: "Tai, be ko svetainė negali veikti, arba tai, ko prašėte.",
    },
    preferences: {
      name: "Parinkčių",
      description: "Įsimena, kaip svetainė turėtų atrodyti ir veikti.",
    },
    statistical: {
      name: "Statistiniai",
      description: "Parodo, kuriais puslapiais naudojamasi, kad svetainę būtų galima tobulinti.",
    },
    marketing: {
      name: "Rinkodaros",
      description:
        "Kitų teikėjų turinys ir reklama. Tie teikėjai gali sekti jus įvairiose svetainėse.",
    },
  },
};
