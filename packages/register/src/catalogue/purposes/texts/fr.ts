import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in French. */
export const fr: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Vous garde connecté d’une page à l’autre",
    "remember-sign-in":
      "Vous reconnaît lors de votre prochaine visite, pour vous éviter une nouvelle connexion",
    "sign-in-step": "Relie entre elles les étapes de la connexion",
    "keep-session":
      "Reconnaît votre navigateur d’une page à l’autre, pour que les fonctions du site marchent",
    "prevent-forgery": "Vérifie qu’un formulaire envoyé l’a bien été par vous, depuis ce site",
    "remember-language": "Retient la langue que vous avez choisie",
    "remember-setting": "Retient la façon dont vous avez réglé la page",
    "remember-author": "Retient le nom donné avec un commentaire, pour le remplir la fois suivante",
    "show-message": "Transmet un message à la page suivante, par exemple «\u00a0enregistré\u00a0»",
    "keep-choice": "Retient ce que vous avez accepté et refusé, pour ne pas vous le redemander",
    "keep-objection": "Retient que vous ne souhaitez pas être compté",
    "keep-basket": "Retient le contenu de votre panier",
    "balance-load": "Dirige toutes vos requêtes vers le même serveur",
    "tell-bots": "Distingue les personnes des programmes automatiques, pour protéger le site",
    "protect-site": "Protège le site contre les attaques et les abus",
    "limit-requests": "Limite la fréquence des appels au service",
    "test-storage": "Vérifie si votre navigateur accepte les cookies",
    "count-visitors":
      "Reconnaît votre navigateur lors de visites ultérieures, pour distinguer les nouveaux visiteurs des habitués",
    "join-visit": "Relie les pages d’une même visite, pour mesurer l’utilisation du site",
    "remember-origin":
      "Retient d’où vous êtes venu sur le site, pour mesurer quels liens y conduisent",
    "watch-use":
      "Enregistre les clics et les mouvements sur la page, pour voir comment elle est utilisée",
    "compare-variants":
      "Vous montre chaque fois la même variante d’une page, pour comparer des variantes",
    "ask-survey": "Retient les enquêtes que vous avez vues ou auxquelles vous avez répondu",
    "recognise-for-ads":
      "Vous reconnaît sur d’autres sites, pour vous y montrer des publicités liées à ce que vous avez consulté",
    "measure-ads": "Mesure si une publicité vous a conduit ici et ce que vous avez fait ensuite",
    "share-ids": "Rapproche des identifiants entre sociétés publicitaires",
    "limit-ads": "Limite le nombre de fois où vous voyez la même publicité",
    "identify-contact":
      "Relie vos visites à ce que vous envoyez par formulaire, pour le service commercial",
    "play-video": "Lit la vidéo et retient ses réglages",
    "measure-video": "Reconnaît votre navigateur, pour mesurer et recommander des vidéos",
    "run-chat": "Poursuit une conversation d’une page à l’autre",
    "recognise-in-chat":
      "Vous reconnaît lors de visites ultérieures, pour afficher les conversations précédentes",
    "prevent-fraud": "Reconnaît l’appareil, pour prévenir la fraude au paiement",
    "run-payment": "Relie les étapes d’un paiement",
    "trust-device":
      "Reconnaît cet appareil après une deuxième étape de connexion, pour ne pas redemander un code à chaque fois",
    "single-sign-on": "Vous connecte à plusieurs services en une seule fois",
    "remember-account":
      "Retient le compte utilisé en dernier, pour vous le proposer à la connexion",
    "remember-region": "Retient votre pays ou votre région, pour afficher ce qui s’y applique",
    "remember-currency": "Retient la devise dans laquelle vous voulez voir les prix",
    "remember-appearance":
      "Retient l’apparence que vous avez choisie, par exemple des couleurs sombres ou un texte plus grand",
    "remember-closed": "Retient les avis que vous avez fermés, pour qu’ils ne réapparaissent pas",
    "remember-viewed":
      "Retient ce que vous avez consulté sur ce site, pour vous le présenter de nouveau",
    "remember-wishlist": "Retient ce que vous avez mis de côté ou voulez comparer",
    "remember-search": "Retient vos recherches, et la façon dont vous les avez triées ou filtrées",
    "remember-form": "Conserve ce que vous saisissez dans un formulaire jusqu’à son envoi",
    "remember-place":
      "Retient l’endroit où vous vous êtes arrêté, pour que vous puissiez reprendre à partir de là",
    "verify-age": "Retient que vous avez confirmé votre âge",
    "count-articles": "Compte les articles lus, jusqu’au nombre offert",
    "check-subscription": "Sait à quoi votre abonnement vous donne accès",
    "edit-site": "Sert aux personnes qui modifient le site\u00a0: brouillons et outils d’édition",
    "deliver-page": "Détermine quel serveur ou quelle version d’une page vous répond",
    "speed-up":
      "Conserve des éléments des pages sur votre appareil, pour qu’elles se chargent plus vite",
    "keep-place-in-line":
      "Conserve votre place dans la file d’attente quand le site est très fréquenté",
    "count-anonymously": "Compte les visites sans vous identifier",
    "measure-speed": "Mesure la rapidité des pages et leur bon fonctionnement",
    "report-errors":
      "Signale les erreurs qui surviennent sur la page, pour qu’elles soient corrigées",
    "measure-calls":
      "Vous affiche un numéro de téléphone propre, pour mesurer quelles visites aboutissent à un appel",
    "measure-mailings":
      "Mesure si vous êtes venu depuis un courriel, et ce que vous avez fait ensuite",
    "credit-partner":
      "Note le lien du partenaire qui vous a conduit ici, pour que ce partenaire soit rémunéré",
    "build-profile":
      "Réunit dans un profil ce que vous faites ici et ailleurs, pour s’adresser à vous individuellement",
    "recommend-content":
      "Choisit des contenus ou des produits qui correspondent à ce que vous avez consulté",
    "show-invitation":
      "Décide du moment où une invitation, par exemple un formulaire de lettre d’information, s’ouvre, et retient ce que vous en avez fait",
    "send-notifications":
      "Retient si vous souhaitez des notifications, et les envoie à ce navigateur",
    "share-page":
      "Vous permet de partager des pages sur les réseaux sociaux et compte leurs partages",
  },
  functions: {
    authentication: "Authentification",
    session: "Session",
    forms: "Protection des formulaires",
    language: "Langue",
    messages: "Messages",
    choices: "Choix en matière de cookies",
    settings: "Réglages d’affichage",
    comments: "Commentaires",
    shop: "Boutique",
    "load-balancing": "Répartition de charge",
    security: "Sécurité",
    statistics: "Mesure d’audience",
    recording: "Étude de l’utilisation",
    testing: "Tests comparatifs",
    advertising: "Publicité",
    tags: "Gestion de balises",
    contacts: "Gestion des contacts",
    video: "Vidéo",
    audio: "Audio",
    maps: "Cartes",
    fonts: "Polices de caractères",
    social: "Réseaux sociaux",
    chat: "Messagerie instantanée",
    payment: "Paiement",
    performance: "Qualité technique",
    partners: "Programme de partenariat",
    recommendations: "Recommandations",
    notifications: "Notifications",
    subscriptions: "Abonnements",
    editing: "Édition du site",
    surveys: "Enquêtes",
    invitations: "Invitations",
    waiting: "File d’attente",
    calls: "Mesure des appels",
    profiles: "Profils des visiteurs",
    mailings: "Envois de courriels",
    sharing: "Partage",
    reviews: "Avis",
    search: "Recherche",
    delivery: "Fourniture des pages",
    tools: "Outils d’exploitation",
  },
};
