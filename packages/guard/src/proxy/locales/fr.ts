import type { FaultTexts } from "./texts.ts";

/** French. */
export const fr: FaultTexts = {
  "body-too-large": {
    title: "L’envoi est trop volumineux",
    text: "Le site n’accepte pas autant de données en une fois.",
  },
  "edge-fault": {
    title: "Cette page ne peut pas être affichée",
    text: "Une erreur est survenue devant le site. Rien n’a été transmis.",
  },
  "method-refused": {
    title: "Méthode non autorisée",
    text: "Le site ne répond pas à cette méthode.",
  },
  "request-malformed": {
    title: "La requête est illisible",
    text: "L’adresse ou le nom d’hôte de la requête est mal formé.",
  },
  "request-too-long": {
    title: "L’adresse est trop longue",
    text: "Le site accepte des adresses de 8 192 caractères au plus.",
  },
  "upstream-down": {
    title: "Le site ne répond pas",
    text: "Le serveur situé derrière cette adresse est injoignable. Veuillez réessayer dans un instant.",
  },
  "upstream-malformed": {
    title: "Le site a donné une réponse illisible",
    text: "Le serveur situé derrière cette adresse a envoyé une réponse non valide. Veuillez réessayer dans un instant.",
  },
  "upstream-timeout": {
    title: "Le site met trop de temps à répondre",
    text: "Le serveur situé derrière cette adresse n’a pas répondu à temps. Veuillez réessayer dans un instant.",
  },
};
