import type { BannerLocale } from "./texts.ts";

export const pt: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies no site {site}",
    who: "{controller} pede o seu consentimento para armazenar e ler informações no seu dispositivo para as seguintes finalidades:",
    how: "Pode aceitar tudo, rejeitar tudo ou escolher. Se rejeitar, o site continua a funcionar; o que rejeitar, como os conteúdos de outros prestadores, fica desativado.",
    withdraw:
      "Pode alterar ou retirar a sua escolha em qualquer momento em «Definições de cookies», em todas as páginas. Conservamo-la durante 6\u00a0meses, seja qual for a sua decisão.",
    gpc: "O seu navegador envia o sinal Global Privacy Control. Respeitamo-lo: nada é partilhado nem utilizado para publicidade.",
    informs:
      "{controller} armazena e lê informações no seu dispositivo para as seguintes finalidades:",
    optOutHow:
      "Isto está ativo enquanto não se opuser. Pode opor-se a tudo, aceitar tudo ou escolher. Se se opuser, o site continua a funcionar.",
    optOut: "Opor-me a tudo",
    optOutHonoured:
      "Pedido de oposição respeitado: o seu navegador envia o sinal Global Privacy Control.",
    noticeHow: "Não tem de fazer nada. Pode desativar o que não quiser.",
    understood: "OK",
    change:
      "Pode alterar isto em qualquer momento em «Definições de cookies», em todas as páginas.",
    added: "Novo desde a sua última escolha: {services}. O que já decidiu mantém-se.",
    policy: "Política de cookies",
    privacyPolicy: "Política de privacidade",
    accept: "Aceitar tudo",
    reject: "Rejeitar tudo",
    choose: "Escolher",
    save: "Guardar a minha escolha",
    close: "Fechar sem alterar nada",
    preferences: "Definições de cookies",
    preferencesIntro: "Ative o que autoriza. Nada muda até guardar a sua escolha.",
    alwaysOn: "Sempre ativos",
    saved: "A sua escolha foi guardada.",
  },
  placeholder: {
    held: "Este conteúdo provém de {provider}. Para o mostrar, o seu navegador liga-se a {provider}, que pode armazenar e ler informações no seu dispositivo.",
    once: "Carregar uma vez",
    always: "Carregar sempre o conteúdo de {provider}",
    policy: "Política de privacidade de {provider}",
  },
  categories: {
    necessary: {
      name: "Necessários",
      description: "Aquilo de que o site precisa para funcionar ou que pediu.",
    },
    preferences: {
      name: "Preferências",
      description: "Memoriza o aspeto e o comportamento do site que prefere.",
    },
    statistical: {
      name: "Estatísticas",
      description: "Mostra que páginas são utilizadas, para melhorar o site.",
    },
    marketing: {
      name: "Marketing e conteúdos de terceiros",
      description:
        "Conteúdos e publicidade de outros prestadores, que o podem seguir de um site para outro.",
    },
  },
};
