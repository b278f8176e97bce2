import type { BannerLocale } from "./texts.ts";

export const ca: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Galetes al lloc web {site}",
    who: "{controller} demana el vostre consentiment per emmagatzemar i llegir informació al vostre dispositiu amb les finalitats següents:",
    how: "Podeu acceptar-ho tot, rebutjar-ho tot o configurar la vostra elecció. Si rebutgeu, el lloc web continua funcionant; el que rebutgeu, com ara els continguts d’altres proveïdors, queda desactivat.",
    withdraw:
      "Podeu canviar o retirar la vostra elecció en qualsevol moment a «Configuració de les galetes», a totes les pàgines. La recordem durant 6\u00a0mesos, sigui quina sigui la vostra decisió.",
    gpc: "El vostre navegador envia el senyal Global Privacy Control. El respectem: no es comparteix res ni s’utilitza res per a publicitat.",
    informs:
      "{controller} emmagatzema i llegeix informació al vostre dispositiu amb les finalitats següents:",
    optOutHow:
      "Això està actiu mentre no us hi oposeu. Podeu oposar-vos a tot, acceptar-ho tot o configurar la vostra elecció. Si us hi oposeu, el lloc web continua funcionant.",
    optOut: "Oposa’m a tot",
    optOutHonoured:
      "Sol·licitud d’oposició respectada: el vostre navegador envia el senyal Global Privacy Control.",
    noticeHow: "No cal que feu res. Podeu desactivar el que no vulgueu.",
    understood: "D’acord",
    change:
      "Podeu canviar-ho en qualsevol moment a «Configuració de les galetes», a totes les pàgines.",
    added: "Nou des de la vostra última elecció: {services}. El que ja vau decidir no canvia.",
    policy: "Política de galetes",
    privacyPolicy: "Política de privacitat",
    accept: "Accepta-ho tot",
    reject: "Rebutja-ho tot",
    choose: "Configura",
    save: "Desa la meva elecció",
    close: "Tanca sense canviar res",
    preferences: "Configuració de les galetes",
    preferencesIntro: "Activeu el que permeteu. No canvia res fins que no deseu la vostra elecció.",
    alwaysOn: "Sempre actives",
    saved: "La vostra elecció s’ha desat.",
  },
  placeholder: {
    held: "Aquest contingut prové de {provider}. Per mostrar-lo, el vostre navegador es connecta a {provider}, que pot emmagatzemar i llegir informació al vostre dispositiu.",
    once: "Carrega una vegada",
    always: "Carrega sempre el contingut de {provider}",
    policy: "Política de privadesa de {provider}",
  },
  categories: {
    necessary: {
      name: "Necessàries",
      description: "El que el lloc web necessita per funcionar o el que heu demanat.",
    },
    preferences: {
      name: "Preferències",
      description: "Recorda l’aspecte i el comportament del lloc web que preferiu.",
    },
    statistical: {
      name: "Analítiques",
      description: "Mostra quines pàgines s’utilitzen, per millorar el lloc web.",
    },
    marketing: {
      name: "Publicitat i continguts de tercers",
      description:
        "Continguts i publicitat d’altres proveïdors, que us poden seguir d’un lloc web a un altre.",
    },
  },
};
