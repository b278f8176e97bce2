import type { BannerLocale } from "./texts.ts";

export const et: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Küpsised veebisaidil {site}",
    who: "{controller} küsib teie nõusolekut teabe salvestamiseks teie seadmesse ja sealt lugemiseks järgmistel eesmärkidel:",
    how: "Võite nõustuda kõigega, keelduda kõigest või valida. Kui keeldute, töötab veebisait edasi; see, millest keeldute, näiteks teiste pakkujate sisu, jääb välja lülitatuks.",
    withdraw:
      "Võite oma valikut igal ajal muuta või nõusoleku tagasi võtta, valides mis tahes lehel „Küpsiste sätted“. Peame teie valikut meeles 6 kuud, olenemata sellest, kuidas te otsustate.",
    gpc: "Teie brauser saadab signaali Global Privacy Control. Me austame seda: midagi ei jagata ega kasutata reklaamiks.",
    informs:
      "{controller} salvestab teavet teie seadmesse ja loeb seda sealt järgmistel eesmärkidel:",
    optOutHow:
      "See on sees, kui te vastuväidet ei esita. Võite kõik välja lülitada, kõigega nõustuda või valida. Kui esitate vastuväite, töötab veebisait edasi.",
    optOut: "Lülita kõik välja",
    optOutHonoured:
      "Vastuväidet on arvesse võetud: teie brauser saadab signaali Global Privacy Control.",
    noticeHow: "Te ei pea midagi tegema. Võite välja lülitada selle, mida te ei soovi.",
    understood: "Selge",
    change: "Võite seda igal ajal muuta, valides mis tahes lehel „Küpsiste sätted“.",
    added: "Uus pärast teie viimast valikut: {services}. Teie varasemad otsused jäävad samaks.",
    policy: "Küpsiste kasutamise põhimõtted",
    privacyPolicy: "Privaatsuspoliitika",
    accept: "Nõustu kõigega",
    reject: "Keeldu kõigest",
    choose: "Vali",
    save: "Salvesta minu valik",
    close: "Sulge midagi muutmata",
    preferences: "Küpsiste sätted",
    preferencesIntro: "Lülitage sisse see, mida lubate. Enne salvestamist ei muutu midagi.",
    alwaysOn: "Alati sees",
    saved: "Teie valik on salvestatud.",
  },
  placeholder: {
    held: "See sisu pärineb teenusepakkujalt {provider}. Selle näitamiseks loob teie brauser ühenduse teenusepakkujaga {provider}, kes võib teie seadmes teavet salvestada ja lugeda.",
    once: "Laadi üks kord",
    always: "Laadi teenusepakkuja {provider} sisu alati",
    policy: "Privaatsuspoliitika: {provider}",
  },
  categories: {
    necessary: {
      name: "Vajalikud",
      description: "See, milleta veebisait ei tööta või mida te ise soovisite.",
    },
    preferences: {
      name: "Eelistused",
      description: "Jätab meelde, kuidas te soovite, et veebisait välja näeks ja töötaks.",
    },
    statistical: {
      name: "Statistika",
      description: "Näitab, milliseid lehti kasutatakse, et veebisaiti paremaks muuta.",
    },
    marketing: {
      name: "Turundus",
      description:
        "Teiste pakkujate sisu ja reklaam; pakkujad võivad teid eri veebisaitidel jälgida.",
    },
  },
};
