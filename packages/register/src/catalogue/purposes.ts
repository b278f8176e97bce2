import type { PolicyLanguage } from "../locales/locales.ts";

type Words = Readonly<Record<PolicyLanguage, string>>;

/**
 * What cookies are for, in every language of the policy. A catalogue entry points here, so that a
 * drafted register speaks every language at once.
 */
export const PURPOSES = {
  "keep-signed-in": {
    en: "Keeps you signed in from one page to the next",
    fr: "Vous garde connecté d’une page à l’autre",
    ar: "يبقيك مسجَّل الدخول من صفحة إلى أخرى",
  },
  "remember-sign-in": {
    en: "Recognises you on your next visit, so that you need not sign in again",
    fr: "Vous reconnaît lors de votre prochaine visite, pour vous éviter une nouvelle connexion",
    ar: "يتعرف عليك في زيارتك التالية فلا تحتاج إلى تسجيل الدخول من جديد",
  },
  "sign-in-step": {
    en: "Holds the steps of signing in together",
    fr: "Relie entre elles les étapes de la connexion",
    ar: "يربط بين خطوات تسجيل الدخول",
  },
  "keep-session": {
    en: "Recognises your browser from one page to the next, so that the site’s functions work",
    fr: "Reconnaît votre navigateur d’une page à l’autre, pour que les fonctions du site marchent",
    ar: "يتعرف على متصفحك من صفحة إلى أخرى كي تعمل وظائف الموقع",
  },
  "prevent-forgery": {
    en: "Makes sure that a form you send was really sent by you, from this site",
    fr: "Vérifie qu’un formulaire envoyé l’a bien été par vous, depuis ce site",
    ar: "يتحقق من أن النموذج المُرسَل قد أرسلته أنت فعلًا من هذا الموقع",
  },
  "remember-language": {
    en: "Remembers the language you chose",
    fr: "Retient la langue que vous avez choisie",
    ar: "يتذكر اللغة التي اخترتها",
  },
  "remember-setting": {
    en: "Remembers how you set the page up",
    fr: "Retient la façon dont vous avez réglé la page",
    ar: "يتذكر طريقة ضبطك للصفحة",
  },
  "remember-author": {
    en: "Remembers the name you gave with a comment, to fill it in next time",
    fr: "Retient le nom donné avec un commentaire, pour le remplir la fois suivante",
    ar: "يتذكر الاسم الذي كتبته مع تعليقك ليملأه في المرة التالية",
  },
  "show-message": {
    en: "Carries a message to the next page, such as “saved”",
    fr: "Transmet un message à la page suivante, par exemple «\u00a0enregistré\u00a0»",
    ar: "ينقل رسالة إلى الصفحة التالية، مثل «تم الحفظ»",
  },
  "keep-choice": {
    en: "Remembers what you accepted and refused, so that you are not asked again",
    fr: "Retient ce que vous avez accepté et refusé, pour ne pas vous le redemander",
    ar: "يتذكر ما قبلته وما رفضته كي لا تُسأل من جديد",
  },
  "keep-objection": {
    en: "Remembers that you do not want to be counted",
    fr: "Retient que vous ne souhaitez pas être compté",
    ar: "يتذكر أنك لا تريد أن تُحتسب زياراتك",
  },
  "keep-basket": {
    en: "Remembers what is in your basket",
    fr: "Retient le contenu de votre panier",
    ar: "يتذكر محتوى سلة مشترياتك",
  },
  "balance-load": {
    en: "Leads all your requests to the same server",
    fr: "Dirige toutes vos requêtes vers le même serveur",
    ar: "يوجّه جميع طلباتك إلى الخادم نفسه",
  },
  "tell-bots": {
    en: "Tells people from automated programs, to protect the site",
    fr: "Distingue les personnes des programmes automatiques, pour protéger le site",
    ar: "يميّز بين الأشخاص والبرامج الآلية لحماية الموقع",
  },
  "protect-site": {
    en: "Protects the site against attacks and misuse",
    fr: "Protège le site contre les attaques et les abus",
    ar: "يحمي الموقع من الهجمات وإساءة الاستخدام",
  },
  "limit-requests": {
    en: "Limits how often the service is called",
    fr: "Limite la fréquence des appels au service",
    ar: "يحدّ من عدد مرات استدعاء الخدمة",
  },
  "test-storage": {
    en: "Finds out whether your browser accepts cookies",
    fr: "Vérifie si votre navigateur accepte les cookies",
    ar: "يتحقق مما إذا كان متصفحك يقبل ملفات تعريف الارتباط",
  },
  "count-visitors": {
    en: "Recognises your browser on later visits, to tell new visitors from returning ones",
    fr: "Reconnaît votre navigateur lors de visites ultérieures, pour distinguer les nouveaux visiteurs des habitués",
    ar: "يتعرف على متصفحك في الزيارات اللاحقة للتمييز بين الزوار الجدد والعائدين",
  },
  "join-visit": {
    en: "Keeps the pages of one visit together, to measure how the site is used",
    fr: "Relie les pages d’une même visite, pour mesurer l’utilisation du site",
    ar: "يجمع صفحات الزيارة الواحدة معًا لقياس استخدام الموقع",
  },
  "remember-origin": {
    en: "Remembers from where you came to the site, to measure which links lead to it",
    fr: "Retient d’où vous êtes venu sur le site, pour mesurer quels liens y conduisent",
    ar: "يتذكر من أين أتيت إلى الموقع لقياس الروابط التي تقود إليه",
  },
  "watch-use": {
    en: "Records clicks and movements on the page, to see how it is used",
    fr: "Enregistre les clics et les mouvements sur la page, pour voir comment elle est utilisée",
    ar: "يسجّل النقرات والحركات في الصفحة لمعرفة كيفية استخدامها",
  },
  "compare-variants": {
    en: "Shows you the same variant of a page each time, to compare variants",
    fr: "Vous montre chaque fois la même variante d’une page, pour comparer des variantes",
    ar: "يعرض لك النسخة نفسها من الصفحة في كل مرة للمقارنة بين النسخ",
  },
  "ask-survey": {
    en: "Remembers which surveys you have seen or answered",
    fr: "Retient les enquêtes que vous avez vues ou auxquelles vous avez répondu",
    ar: "يتذكر الاستبيانات التي رأيتها أو أجبت عنها",
  },
  "recognise-for-ads": {
    en: "Recognises you on other sites, to show you advertising that fits what you looked at",
    fr: "Vous reconnaît sur d’autres sites, pour vous y montrer des publicités liées à ce que vous avez consulté",
    ar: "يتعرف عليك في مواقع أخرى ليعرض لك إعلانات تناسب ما اطّلعت عليه",
  },
  "measure-ads": {
    en: "Measures whether advertising brought you here and what you did then",
    fr: "Mesure si une publicité vous a conduit ici et ce que vous avez fait ensuite",
    ar: "يقيس ما إذا كان إعلان قد أتى بك إلى هنا وما فعلته بعد ذلك",
  },
  "share-ids": {
    en: "Matches identifiers among advertising companies",
    fr: "Rapproche des identifiants entre sociétés publicitaires",
    ar: "يطابق المعرِّفات بين شركات الإعلان",
  },
  "limit-ads": {
    en: "Limits how often you see the same advertisement",
    fr: "Limite le nombre de fois où vous voyez la même publicité",
    ar: "يحدّ من عدد مرات ظهور الإعلان نفسه لك",
  },
  "identify-contact": {
    en: "Links your visits with what you send through forms, for the sales team",
    fr: "Relie vos visites à ce que vous envoyez par formulaire, pour le service commercial",
    ar: "يربط زياراتك بما ترسله عبر النماذج لأغراض فريق المبيعات",
  },
  "play-video": {
    en: "Plays the video and remembers its settings",
    fr: "Lit la vidéo et retient ses réglages",
    ar: "يشغّل الفيديو ويتذكر إعداداته",
  },
  "measure-video": {
    en: "Recognises your browser, to measure and recommend videos",
    fr: "Reconnaît votre navigateur, pour mesurer et recommander des vidéos",
    ar: "يتعرف على متصفحك لقياس مشاهدة الفيديوهات والتوصية بها",
  },
  "run-chat": {
    en: "Keeps a conversation going from one page to the next",
    fr: "Poursuit une conversation d’une page à l’autre",
    ar: "يبقي المحادثة مستمرة من صفحة إلى أخرى",
  },
  "recognise-in-chat": {
    en: "Recognises you on later visits, to show earlier conversations",
    fr: "Vous reconnaît lors de visites ultérieures, pour afficher les conversations précédentes",
    ar: "يتعرف عليك في الزيارات اللاحقة ليعرض محادثاتك السابقة",
  },
  "prevent-fraud": {
    en: "Recognises the device, to prevent payment fraud",
    fr: "Reconnaît l’appareil, pour prévenir la fraude au paiement",
    ar: "يتعرف على الجهاز لمنع الاحتيال في الدفع",
  },
  "run-payment": {
    en: "Keeps the steps of a payment together",
    fr: "Relie les étapes d’un paiement",
    ar: "يربط بين خطوات عملية الدفع",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Identifier of a purpose of {@link PURPOSES}. */
export type PurposeId = keyof typeof PURPOSES;
