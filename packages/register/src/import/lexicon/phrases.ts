/**
 * Phrases that make a pattern of the name after them: "any cookie starting with _hs". Written as
 * regular expressions without anchors, case does not count.
 */
export const STARTS_WITH = new RegExp(
  `(?<!\\p{L})(?:${[
    String.raw`(?:names?\s+)?(?:that\s+|which\s+|whose\s+names?\s+)?(?:start(?:s|ing)?|begin(?:s|ning)?)\s+(?:with|by|in)`,
    "prefixed\\s+(?:with|by)",
    "with\\s+the\\s+prefix",
    String.raw`(?:qui\s+|dont\s+le\s+nom\s+)?(?:commen[cç](?:e|ent|ant)|d[ée]but(?:e|ent|ant))\s+par`,
    "pr[ée]fix[ée]e?s?\\s+par",
    String.raw`(?:que\s+|cuyo\s+nombre\s+)?(?:empie(?:za|zan|ce|cen)|comien(?:za|zan|ce|cen)|inici(?:a|an|e|en)|empezando|comenzando)\s+(?:por|con)`,
    String.raw`(?:die\s+|der\s+|deren\s+name\s+)?(?:mit)(?=\s+\S+\s+(?:beginn|anfang))`,
    "beginnend\\s+mit",
    String.raw`(?:che\s+|il\s+cui\s+nome\s+)?(?:inizi(?:a|ano|no)?|cominci(?:a|ano|no)?)\s+(?:con|per)`,
    String.raw`(?:que\s+|cujo\s+nome\s+)?(?:come[cç](?:a|am|e|em)|inici(?:a|am|e|em))\s+(?:por|com)`,
    String.raw`(?:die\s+|dat\s+|waarvan\s+de\s+naam\s+)?begin(?:nen|t|nend)\s+met`,
    String.raw`(?:die\s+|dat\s+)?met(?=\s+\S+\s+begin)`,
    String.raw`(?:que\s+|el\s+nom\s+de\s+les\s+quals\s+)?(?:comenc(?:en|ça)|comen[cç](?:a|en))\s+(?:per|amb)`,
    String.raw`(?:zaczynaj(?:[aą]ce|[aą]cy|[aą])\s+si[eę]|rozpoczynaj[aą]ce\s+si[eę])\s+od`,
    String.raw`(?:som\s+|der\s+)?(?:b[öo]rjar|starter|begynder|begynner)\s+(?:med|p[åa])`,
    String.raw`za[cč][ií]naj(?:[ií]c[ií]|[uú]ce(?:\s+sa)?)\s+na`,
    String.raw`(?:care\s+)?(?:[iî]ncep|[iî]ncepe)\s+cu`,
    String.raw`(?:που\s+)?(?:ξεκινούν|αρχίζουν|ξεκινά|αρχίζει)\s+(?:με|από)`,
    String.raw`(?:начинающ\p{L}+|починаються|започващи)\s+(?:с|на|з)`,
    String.raw`(?:koje\s+)?po[cč]inju\s+(?:s|sa)`,
    "(?:التي\\s+|الذي\\s+)?(?:تبدأ|يبدأ)(?:\\s+أسماؤها|\\s+اسمه|\\s+اسمها)?\\s+(?:بـ|ب|بالرمز|بالبادئة|مع)?",
  ].join("|")})(?![\\p{L}\\p{N}-])`,
  "iu",
);

/** Phrases that make a pattern of the name after them, which is its end. */
export const ENDS_WITH =
  /(?<!\p{L})(?:(?:ending|ends?|terminat(?:ing|es?))\s+(?:with|in|by)|(?:se\s+)?termin(?:e|ent|ant)\s+par|(?:que\s+)?termin(?:an|a)\s+(?:en|por|con|com)|endend\s+(?:mit|auf)|che\s+(?:finiscono|terminano)\s+(?:con|per)|eindigen(?:d)?\s+(?:met|op)|(?:التي\s+)?تنتهي\s+(?:بـ|ب))(?![\p{L}\p{N}-])/iu;

/** What stands in a cell that says nothing. */
export const NOTHING =
  /^(?:[-–—−.…/*]*|n\s*\/?\s*a|none|nil|null|undefined|unknown|not applicable|aucune?|néant|sans objet|inconnue?|ninguna?|nada|keine?r?|entfällt|unbekannt|nessun[oa]?|nenhuma?|geen|onbekend|cap|لا يوجد|لا شيء|غير معروف|_{3,}|inget|ingen|ei|nie dotyczy|brak|žádn[ýé]|nincs|nu se aplică|n\/d|n\.d\.|s\/o|なし|无|無|없음)$/iu;

/** What stands in a cell of names that names nothing; shorter, since words are names there. */
export const NAMELESS =
  /^(?:[-–—−.…/*]*|n\/a|none|aucune?|keine?|ningun[oa]|ninguna cookie|nessuno|geen|nenhum|cap|brak|ingen|inget|inga|žádn[ée]|nincs)$/iu;

/** What tells the reader that items of the same look are meant too. */
export const AND_SO_ON =
  /^(?:etc\.?|…|\.\.\.|(?:and\s+)?(?:others|more|similar)|(?:or\s+)?equivalent|(?:ou\s+)?[ée]quivalente?|(?:o\s+)?equivalentes?|(?:oder\s+)?(?:gleichwertig|ähnliche?)|entre\s+autres|y\s+otras?|usw\.?|u\.a\.|ecc\.?|e\s+outros|enzovoort|enz\.?|وغيرها)$/iu;
