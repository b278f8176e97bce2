import { BUTTON_WORDS, FILLER, type ButtonWords } from "./button-words.ts";
import { CLOSE, NO, PAY, REFUSING, SELECTION, YES } from "./more-words.ts";

/** What a control of a banner does. */
export type Control = "accept" | "reject" | "settings";

/**
 * What controls say, as the whole of their text: in English, French, German, Spanish and Arabic, and
 * in languages that are written without spaces or are none of the product's. A space stands for any
 * white space or none.
 */
const WORDS: Readonly<Record<Control, readonly string[]>> = {
  accept: [
    "(yes,? )?(i )?(accept|allow|agree)( to)?( the)?( all| everything)?( optional)?( cookies)?( (and|&) (close|continue))?",
    "okay|ok|got it|i understand",
    "(oui,? )?(j['’])?( tout)? (accepte|accepter|autorise|autoriser)( tout| tous)?( les)?( cookies)?( et (fermer|continuer))?",
    "(ja,? )?(ich )?(stimme zu|akzeptieren?|zustimmen|einverstanden|erlauben)",
    "(allen?)?( cookies)? (akzeptieren|zustimmen|erlauben|zulassen)",
    "(sí,? )?(acepto|aceptar|permitir)( todas?| todos?)?( las)?( cookies)?( y continuar)?|de acuerdo",
    "(すべて(の cookie)?を?)?(同意(する|します)?|許可(する)?|受け入れる|承諾(する)?)",
    "(全部|所有)?(接受|同意|允许|允許)(全部|所有)?( cookie)?",
    "(모두|모든 쿠키) ?(동의|허용|수락)|(동의|허용|수락)(합니다|하기)?",
    "(принять|принимаю|согласен|соглашаюсь|разрешить)( все)?( файлы)?( cookie)?|хорошо|понятно",
    "(قبول|أوافق|موافق|أقبل|السماح ب?)( على)?( ?ال?كل| ?جميع)?( ملفات تعريف الارتباط)?",
  ],
  reject: [
    "(no,? )?(i )?(reject|refuse|decline|deny|disagree)( all| everything)?( optional| non-essential| unnecessary)?( cookies)?",
    "(do not|don['’]t) (accept|allow|agree)|continue without (accepting|agreeing)",
    "(accept|use|allow)?( only)?( strictly)? (necessary|essential|required)( cookies)?( only)?",
    "(non,? )?(je )?( tout)? (refuser|refuse|rejeter|interdire)( tout| tous)?( les)?( cookies)?",
    "continuer sans accepter|(uniquement )?(les )?cookies (strictement )?n[ée]cessaires",
    "(alles?)?( cookies)? (ablehnen|verweigern)",
    "nur (notwendige|erforderliche|essenzielle)( cookies)?( akzeptieren)?",
    "(rechazar|denegar|rechazo)( todas?| todos?)?( las)?( cookies)?|(solo|sólo)( las)? (cookies )?necesarias",
    "(すべて(の cookie)?を?)?(拒否(する|します)?|同意(しない|しません)|許可しない)|必要な? ?cookie ?のみ.*",
    "(全部|所有)?(拒绝|拒絕|不同意)(全部|所有)?( cookie)?|仅(限)?(必要|必需)(的)?( cookie)?",
    "(모두|모든 쿠키) ?거부|(거부|동의 ?안) ?(합니다|하기|함)?|필수 ?쿠키만.*",
    "(отклонить|отказаться|отказываюсь|запретить)( все)?( файлы)?( cookie)?|не (принимать|согласен)|только необходимые( файлы)?( cookie)?",
    "(رفض|أرفض|لا أوافق)( ?ال?كل| ?جميع)?( ملفات تعريف الارتباط)?",
  ],
  settings: [
    "(manage|change|customi[sz]e|set|edit|show|view|open|review)?( my| your)?( the)?( cookies?| privacy| consent)? (preferences|settings|choices|options)",
    "customi[sz]e|choose|let me choose|manage( cookies)?|more options",
    "(g[ée]rer|modifier|r[ée]gler|voir)?( mes| vos| les)? (pr[ée]f[ée]rences|param[èe]tres|choix|cookies)( de| des| sur les| en matière de)?( cookies| confidentialit[ée])?",
    "personnaliser|param[ée]trer|choisir",
    "(cookies?|datenschutz)?-? ?(einstellungen|präferenzen)( verwalten| anpassen| ändern)?|anpassen|auswählen",
    "(gestionar|configurar|cambiar|administrar)?( las| mis)? (preferencias|configuración|opciones|cookies)( de)?( las)?( cookies)?|personalizar|elegir",
    "(cookie|プライバシー)? ?の?(設定|カスタマイズ|詳細設定)(する|を変更|を管理)?",
    "(cookie|隐私|隱私)? ?(设置|設定|偏好|管理)",
    "(쿠키|개인정보)? ?(설정|관리)",
    "(настроить|настройки|параметры|управление|управлять)( файлы| файлами)?( cookie)?|изменить (настройки|параметры)( cookie)?",
    "(إدارة|تغيير)? (تفضيلات|إعدادات|خيارات)( ملفات تعريف الارتباط| الخصوصية)?|تخصيص|اختيار",
  ],
};

/** Words of all languages, as alternatives of an expression. */
function alternatives(...kinds: (keyof ButtonWords)[]): string {
  const words = Object.values(BUTTON_WORDS).flatMap((language) =>
    kinds.map((kind) => language[kind]),
  );
  return expressionOf(words.join(" "));
}

function expressionOf(words: string): string {
  const unique = [...new Set(words.split(" "))].sort((one, other) => other.length - one.length);
  return unique
    .map((word) =>
      word
        .replaceAll(/[.?()[\]{}|\\/+^$]/g, "\\$&")
        .replaceAll("*", "[^\\s]*")
        .replaceAll("_", "\\s+"),
    )
    .join("|");
}

const LONGEST = 80;
let groups = 0;

/** A text made only of `allowed` words, of which those of `needed` must be there. */
function madeOf(needed: readonly string[], allowed: string): string {
  const ahead = needed.map((words) => `(?=(?:.*[\\s,])?(?:${words})(?:[\\s,.!]|$))`).join("");
  const name = `word${++groups}`;
  const word = `(?:${allowed})(?:[\\s,]+|(?=[.!…]*$))`;
  // A word that was read is not read in another way: a long text would take for ever.
  return `(?!.{${LONGEST}})${ahead}(?:(?=(?<${name}>${word}))\\k<${name}>)+`;
}

const filler = expressionOf(FILLER);
const anyWord = (...kinds: (keyof ButtonWords)[]) => `${alternatives(...kinds, "all")}|${filler}`;

/** What buttons say in the 37 languages of the product. */
const MADE: Readonly<Record<Control | "save", readonly string[]>> = {
  accept: [madeOf([alternatives("accept")], anyWord("accept"))],
  reject: [
    madeOf([alternatives("reject")], anyWord("reject")),
    madeOf(
      [alternatives("only"), alternatives("necessary")],
      anyWord("accept", "only", "necessary"),
    ),
    madeOf(
      [alternatives("accept"), alternatives("necessary")],
      anyWord("accept", "only", "necessary"),
    ),
    madeOf([alternatives("not"), alternatives("accept")], anyWord("accept", "not")),
  ],
  settings: [madeOf([alternatives("settings")], anyWord("settings"))],
  save: [madeOf([alternatives("save")], anyWord("save", "settings"))],
};

const compiled = (control: Control | "save") => {
  const own = control === "save" ? [] : WORDS[control].map((text) => text.replaceAll(" ", "\\s*"));
  const words = [...own, ...MADE[control]].join("|");
  // Without the flag u: Playwright does not escape the quotes of such expressions in its selectors.
  return new RegExp(`^[\\s»›✓✕×→]*(?:${words})[\\s.!»›✓✕×→…]*$`, "i");
};

/** Texts of controls that do each thing. */
export const CONTROL_TEXT: Readonly<Record<Control | "save", RegExp>> = {
  accept: compiled("accept"),
  reject: compiled("reject"),
  settings: compiled("settings"),
  save: compiled("save"),
};

/** What a banner speaks of. */
export const SUBJECT =
  /cookie|consent|privacy|tracker|traceur|vie priv[ée]e|donn[ée]es personnelles|datenschutz|einwilligung|privacidad|privadesa|pribatutas|samtyk|evästei|eväste|tietosuoja|küpsis|privaatsus|kolačić|privatnost|sütik|süti|adatvéd|vafrakök|persónuvernd|slapuk|privatum|sīkdat|privātum|informasjonskaps|personvern|integritet|kakor|plików|prywatno|súkrom|soukrom|piškotk|zasebnost|çerez|gizlilik|бисквит|поверителност|файли|конфіденційн|κινητή|απόρρητο|galet|cwci|preifatrwydd|fianán|príobháid|confidențial|עוגיות|פרטיות|کوکی|حریم خصوصی|رازداری|ملفات تعريف الارتباط|الخصوصية|الكوكيز|クッキー|プライバシー|隐私|隱私|쿠키|개인정보|файлы|конфиденциальн/i;

/** What a control of a banner says it does. */
export type Meaning = Control | "save" | "pay" | "close";

/** What a control does by the whole of its text: nothing else is in it. */
export function meaningOf(text: string): Meaning | undefined {
  if (CONTROL_TEXT.reject.test(text)) return "reject";
  if (SELECTION.test(text) && saysPart(text)) return "save";
  return (["accept", "save", "settings"] as const).find((meaning) =>
    CONTROL_TEXT[meaning].test(text),
  );
}

/** "Accept selection" takes the switches as they stand; "accept all choices" takes everything. */
function saysPart(text: string): boolean {
  return (SAYS.accept.test(text) || SAYS.save.test(text)) && !SAYS.all.test(text);
}

const EDGE = "[\\s,.;:!?\"'’«»()/–-]";
const says = (...kinds: (keyof ButtonWords)[]) =>
  new RegExp(`(?:^|${EDGE})(?:${alternatives(...kinds)})(?=$|${EDGE})`, "i");
const SAYS = {
  accept: says("accept"),
  reject: says("reject"),
  settings: says("settings"),
  save: says("save"),
  all: says("all"),
  only: says("only"),
  necessary: says("necessary"),
  not: says("not"),
} as const;

/**
 * What a control of something that is a banner probably does, by words its text has among others:
 * "Yes, I am happy to accept" is an acceptance. A refusal is looked for first.
 */
export function likelyMeaningOf(text: string): Meaning | undefined {
  if (text.length > LONGEST || text.trim() === "") return undefined;
  if (refuses(text)) return "reject";
  if (PAY.test(text)) return "pay";
  if (SELECTION.test(text) && saysPart(text)) return "save";
  if (SAYS.save.test(text)) return "save";
  if (SAYS.accept.test(text)) return "accept";
  if (SAYS.settings.test(text)) return "settings";
  if (NO.test(text)) return "reject";
  if (YES.test(text)) return "accept";
  return CLOSE.test(text) ? "close" : undefined;
}

function refuses(text: string): boolean {
  if (REFUSING.test(text) || SAYS.reject.test(text)) return true;
  if (SAYS.not.test(text) && SAYS.accept.test(text)) return true;
  return (SAYS.only.test(text) || SAYS.accept.test(text)) && SAYS.necessary.test(text);
}
