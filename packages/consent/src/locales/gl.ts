import type { BannerLocale } from "./texts.ts";

export const gl: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies no sitio web {site}",
    who: "{controller} solicita o seu consentimento para almacenar e ler información no seu dispositivo cos seguintes fins:",
    how: "Pode aceptar todo, rexeitar todo ou configurar a súa elección. Se rexeita, o sitio segue funcionando; o que rexeite, como os contidos doutros provedores, queda desactivado.",
    withdraw:
      "Pode cambiar ou retirar a súa elección en calquera momento en «Configuración de cookies», en todas as páxinas. Lembrámola durante 6\u00a0meses, sexa cal sexa a súa decisión.",
    gpc: "O seu navegador envía o sinal Global Privacy Control. Respectámolo: non se comparte nada nin se utiliza nada con fins publicitarios.",
    informs: "{controller} almacena e le información no seu dispositivo cos seguintes fins:",
    optOutHow:
      "Isto está activo mentres vostede non se opoña. Pode opoñerse a todo, aceptar todo ou configurar a súa elección. Se se opón, o sitio segue funcionando.",
    optOut: "Opoñerse a todo",
    optOutHonoured:
      "Solicitude de oposición respectada: o seu navegador envía o sinal Global Privacy Control.",
    noticeHow: "Non ten que facer nada. Pode desactivar o que non queira.",
    understood: "De acordo",
    change: "Pode cambialo en calquera momento en «Configuración de cookies», en todas as páxinas.",
    added: "Novo desde a súa última elección: {services}. O que xa decidiu non cambia.",
    policy: "Política de cookies",
    privacyPolicy: "Política de privacidade",
    accept: "Aceptar todo",
    reject: "Rexeitar todo",
    choose: "Configurar",
    save: "Gardar a miña elección",
    close: "Pechar sen cambiar nada",
    preferences: "Configuración de cookies",
    preferencesIntro: "Active o que permite. Nada cambia ata que garde a súa elección.",
    alwaysOn: "Sempre activas",
    saved: "Gardouse a súa elección.",
  },
  placeholder: {
    held: "Este contido procede de {provider}. Para amosalo, o seu navegador conéctase a {provider}, que pode almacenar e ler información no seu dispositivo.",
    once: "Cargar unha vez",
    always: "Cargar sempre o contido de {provider}",
    policy: "Política de privacidade de {provider}",
  },
  categories: {
    necessary: {
      name: "Necesarias",
      description: "O que o sitio necesita para funcionar ou o que vostede pediu.",
    },
    preferences: {
      name: "Preferencias",
      description: "Lembra o aspecto e o comportamento do sitio que vostede prefire.",
    },
    statistical: {
      name: "Análise ou medición",
      description: "Amosa que páxinas se utilizan, para mellorar o sitio.",
    },
    marketing: {
      name: "Publicidade e contidos de terceiros",
      description:
        "Contidos e publicidade doutros provedores, que poden seguir a súa actividade dun sitio web a outro.",
    },
  },
};
