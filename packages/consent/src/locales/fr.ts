import type { BannerLocale } from "./texts.ts";

export const fr: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies sur {site}",
    who: "{controller} demande votre consentement pour enregistrer et lire des informations sur votre appareil à des fins de :",
    how: "Vous pouvez tout accepter, tout refuser ou choisir. Si vous refusez, le site continue de fonctionner ; ce que vous refusez, par exemple les contenus d’autres fournisseurs, reste désactivé.",
    withdraw:
      "Vous pouvez modifier ou retirer votre choix à tout moment sous « Préférences de cookies », sur chaque page. Nous le gardons 6 mois, quelle que soit votre décision.",
    gpc: "Votre navigateur envoie un signal Global Privacy Control. Il est respecté : rien n’est partagé ni utilisé pour la publicité.",
    informs: "{controller} enregistre et lit des informations sur votre appareil à des fins de :",
    optOutHow:
      "Ceci est actif tant que vous ne vous y opposez pas. Vous pouvez tout désactiver, tout accepter ou choisir. Si vous vous opposez, le site continue de fonctionner.",
    optOut: "Tout désactiver",
    optOutHonoured:
      "Demande d’opposition respectée : votre navigateur envoie un signal Global Privacy Control.",
    noticeHow: "Vous n’avez rien à faire. Vous pouvez désactiver ce que vous ne voulez pas.",
    understood: "OK",
    change:
      "Vous pouvez modifier cela à tout moment sous « Préférences de cookies », sur chaque page.",
    added:
      "Nouveau depuis votre dernier choix : {services}. Ce que vous avez déjà décidé ne change pas.",
    policy: "Politique de cookies",
    privacyPolicy: "Politique de confidentialité",
    accept: "Tout accepter",
    reject: "Tout refuser",
    choose: "Choisir",
    save: "Enregistrer mon choix",
    close: "Fermer sans rien changer",
    preferences: "Préférences de cookies",
    preferencesIntro: "Activez ce que vous autorisez. Rien ne change avant l’enregistrement.",
    alwaysOn: "Toujours actif",
    saved: "Votre choix est enregistré.",
  },
  placeholder: {
    held: "Ce contenu vient de {provider}. Pour l’afficher, votre navigateur se connecte à {provider}, qui peut stocker et lire des informations sur votre appareil.",
    once: "Charger une fois",
    always: "Toujours charger les contenus de {provider}",
    policy: "Politique de confidentialité de {provider}",
  },
  categories: {
    necessary: {
      name: "Nécessaires",
      description: "Ce sans quoi le site ne peut pas fonctionner, ou ce que vous avez demandé.",
    },
    preferences: {
      name: "Préférences",
      description: "Retient l’apparence et le comportement du site que vous préférez.",
    },
    statistical: {
      name: "Statistiques",
      description: "Montre quelles pages sont utilisées, afin d’améliorer le site.",
    },
    marketing: {
      name: "Marketing",
      description:
        "Contenus et publicités d’autres fournisseurs, qui peuvent vous suivre d’un site à l’autre.",
    },
  },
};
