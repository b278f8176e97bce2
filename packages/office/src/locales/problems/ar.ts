import type { ProblemTexts } from "./texts.ts";

/** Arabic. */
export const ar: ProblemTexts = {
  near: "هل قصدت «{word}»؟",
  possible: "المُصرَّح به: {words}.",
  noneDeclared: "لم يُصرَّح بشيء بعد.",
  sentences: {
    "yaml-syntax": "هذا ليس YAML: {why}",
    "duplicate-key": "المفتاح «{key}» موجود هنا مرتين. أبقِ واحدًا.",
    "yaml-alias": "الأسماء المستعارة (*name) غير مقبولة. اكتب القيمة كاملة.",
    "too-large": "في السجل {length} محرفًا، والحد الأقصى {most}.",
    "too-deep": "النص متداخل أعمق مما ينبغي.",
    "unknown-key": "لا يوجد مفتاح «{key}».",
    "missing-key": "ينقص هنا «{key}».",
    "wrong-key": "المفتاح {found} غير مناسب. المتوقع: {expected}.",
    "wrong-value": "المتوقع: {expected}. الموجود: {found}.",
    "wrong-value.one-of": "المتوقع أحد {valid}. الموجود: {found}.",
    "wrong-value.empty-text": "هذا النص فارغ. اكتبه أو احذفه.",
    "wrong-value.too-long": "في هذا النص {length} محرفًا، والحد الأقصى {most}.",
    "wrong-value.empty-list": "هذه القائمة فارغة. اذكر واحدًا على الأقل أو احذفها.",
    "wrong-value.too-many": "الحد الأقصى هنا {most}، والموجود {length}.",
    "wrong-value.number": "المتوقع عدد صحيح من {least} إلى {most}. الموجود: {found}.",
    "wrong-value.repeated": "{found} في هذه القائمة مرتين.",
    "wrong-value.empty-mapping": "لا شيء هنا بعد.",
    "unknown-provider": "لا يوجد مزوّد {found}.",
    "unknown-category": "لا توجد فئة {found}.",
    "unknown-service": "لا توجد خدمة {found}.",
    "unknown-area": "لا يوجد قسم {found}.",
    "item-kind.none": "لا يقول هذا العنصر ما هو. أعطه واحدًا من {kinds}.",
    "item-kind.several": "هذا العنصر {kinds} معًا. اجعل لكلٍّ منها عنصرًا.",
    "item-purpose.none": "لا يقول هذا العنصر لِمَ هو. أعطه غرضًا.",
    "item-purpose.both": "لهذا العنصر غرض وقائمة أغراض. انقل الغرض إلى القائمة.",
    "duplicate-item": "«{name}» ({kind}) مُصرَّح به من قبل في الخدمة «{service}».",
    "same-name": "للخدمة «{service}» الاسم نفسه. بيّن ما يميّز بينهما.",
    "too-many-stars":
      "في «{pattern}» {stars} نجمات والمسموح {most}: قد لا تنتهي أدوات تقرؤه بوصفه تعبيرًا نمطيًا. اكتب أنماطًا عدة أبسط.",
    "pattern-too-broad":
      "يشمل «{pattern}» كل اسم من هذا النوع ({kind}) لا يصرّح به شيء آخر. اكتب ما تبدأ به الأسماء أو تنتهي.",
    "shadowed-pattern":
      "لا يسري «{pattern}» أبدًا: «{over}» من الخدمة «{service}» يشمل كل أسمائه وله الأسبقية. احذف أحدهما.",
    "overlapping-patterns.one":
      "بعض الأسماء يطابق «{pattern}» و«{over}» من الخدمة «{service}» الذي له الأسبقية. ضيّق أحدهما.",
    "overlapping-patterns.several":
      "بعض الأسماء يطابق «{pattern}» و«{over}» من الخدمة «{service}» و{more} أخرى لها الأسبقية. ضيّقها.",
    "public-suffix":
      "سيشمل «{host}» كل موقع تحت اللاحقة العامة {suffix}، فلا يؤخذ به أبدًا. اذكر مضيفي الخدمة أنفسهم، مثل {example}.",
    "shared-suffix":
      "يتشارك {suffix} عملاء لا صلة بينهم، و«{host}» يشملهم جميعًا. اذكر مضيفي الخدمة أنفسهم، مثل {example}.",
    "duplicate-host":
      "المضيف «{host}» مُصرَّح به من قبل في الخدمة «{service}»، وذلك هو الساري. احذفه هنا.",
    "mixed-purposes":
      "ليس لهذا الغرض سبب إعفاء خاص به، فعلى الخدمة طلب الموافقة عليه. اذكر السبب، أو صرّح بالغرض في خدمة تسأل.",
    "exempt-not-needed": "لا تستوجب الفئة «{category}» موافقة، فلا شيء يُعفى منه. احذف السبب.",
    "exempt-marketing":
      "لا يشمل أي سبب إعفاء التسويق. اختر الفئة التي تقول لِمَ الخدمة، أو احذف السبب.",
    "exempt-renewed":
      "لا يسري إعفاء قياس الجمهور على ما تمدّده كل زيارة. دعه ينتهي في يومه، أو اطلب الموافقة.",
    "legal-basis.asks":
      "على الخدمة طلب الموافقة، لكن أساسها القانوني غير ذلك ({basis}). اختر الموافقة.",
    "legal-basis.free":
      "الأساس القانوني هو الموافقة، لكن لا أحد يُسأل: لا تستوجبها الخدمة. اختر الأساس الساري.",
    "lifetime-over-cap":
      "{lifetime} أكثر من 400 يوم، وهي ما تحتفظ فيه المتصفحات بملف تعريف الارتباط. صرّح بـ P400D أو أقل.",
    "statistical-lifetime": "{lifetime} أكثر من 13 شهرًا توصي بها السلطات للإحصاء.",
    "theme-contrast.onAccent":
      "تباين {front} على {behind} هو \u2066{ratio}:1\u2069، لكن كلمات القبول والرفض تحتاج إلى \u2066{least}:1\u2069 على الأقل.",
    "theme-contrast.text":
      "تباين {front} على {behind} هو \u2066{ratio}:1\u2069، لكن النص يحتاج إلى \u2066{least}:1\u2069 على الأقل.",
    "theme-contrast.muted":
      "تباين {front} على {behind} هو \u2066{ratio}:1\u2069، لكن النص الثانوي يحتاج إلى \u2066{least}:1\u2069 على الأقل.",
    "theme-contrast.link":
      "تباين {front} على {behind} هو \u2066{ratio}:1\u2069، لكن الروابط تحتاج إلى \u2066{least}:1\u2069 على الأقل.",
    "theme-contrast.accent":
      "تباين {front} على {behind} هو \u2066{ratio}:1\u2069، لكن حافة القبول والرفض تحتاج إلى \u2066{least}:1\u2069 على الأقل.",
    "google-before-consent":
      "يتصل الوضع المتقدم بـ Google قبل سؤال الزائر، وهذا يخالف القاعدة حيث يجب السؤال أولًا. احذف الوضع فيسري الأساسي.",
    "regime-default":
      "ستسري هذه القاعدة ({regime}) عندئذٍ أيضًا على زوار من أوروبا لا تُعرف منطقتهم. احذفها واذكر مناطق.",
    "regime-too-weak":
      "{region} في المنطقة الاقتصادية الأوروبية، حيث يُسأل الزوار أولًا. اختر ذلك، أو احذف المنطقة.",
    "regime-no-header":
      "لا أحد يقول في أي منطقة الزائر، فلا تُستخدم هذه أبدًا. اذكر الترويسة التي يقولها فيها خادمك الوسيط.",
    "tcf-incomplete.unregistered":
      "بدون cmpId، معرّف منصتك المسجّلة لدى IAB Europe، تُقرأ السلاسل فقط، ولا يُستخدم هذا: {keys}.",
    "tcf-incomplete.no-list":
      "لا يمكن صنع سلسلة TC بدون قائمة المزوّدين. قل أين تقدّم نسختك منها (gvl)، مثل \u2066/gvl/vendor-list.json\u2069.",
    "tcf-incomplete.nothing": "لا تعبّر أي سلسلة هنا عن موافقة، إذ لم يُذكر شيء: {key}.",
    "adapter-cookie":
      "يتذكر الاختيار في ملفات {example} التي لا تصرّح بها أي خدمة. صرّح بها في خدمة ضرورية.",
    "text-missing": "هذا النص ناقص باللغات: {languages}.",
    "category-description": "لا تقول الفئة «{category}» ما تعنيه. صفها.",
    "third-party-policy": "المزوّد «{provider}» طرف ثالث. اذكر عنوان سياسة الخصوصية لديه.",
    "transfer-safeguard":
      "المزوّد «{provider}» في {country}، خارج المنطقة الاقتصادية الأوروبية. صرّح بعملية النقل وضمانتها.",
    "review-date": "{day} ليس يومًا. اكتب يومًا مثل \u20662027-06-30\u2069.",
    "review-passed": "كان موعد المراجعة {day}. اقرأ السجل كله وحدّد يوم المراجعة القادمة.",
    todo: "للإنجاز: {text}",
    "todo.write": "للإنجاز: اكتب هذا.",
  },
  expected: {
    nothing: "لا شيء",
    "a list": "قائمة",
    "a mapping": "مجموعة مفاتيح وقيم",
    "a text": "نص",
    "true or false": "صحيح أو خطأ",
    "a value": "قيمة",
    "another kind of value": "قيمة من نوع آخر",
    "another key": "مفتاح آخر",
    "a text, the same in all languages, or one text per language":
      "نص واحد لكل اللغات أو نص لكل لغة",
    "a language tag such as fr or pt-br": "رمز لغة مثل fr أو pt-br",
    "an http or https address": "عنوان http أو https",
    "a path that starts with /": "مسار يبدأ بـ /",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "أحرف لاتينية صغيرة وأرقام وشرطات، 32 على الأكثر، تبدأ بحرف",
    "an e-mail address": "عنوان بريد إلكتروني",
    "a telephone number": "رقم هاتف",
    "a text, or the name and email of the data protection officer":
      "نص، أو اسم مسؤول حماية البيانات وبريده الإلكتروني",
    "the day the register is reviewed at the latest, such as 2027-06-30":
      "يوم مثل \u20662027-06-30\u2069",
    "a cookie name of letters, digits, _ and -": "اسم ملف تعريف ارتباط من أحرف وأرقام و _ و -",
    "a colour such as #1f3a5f": "لون مثل #1f3a5f",
    "a CSS font-family list": "قائمة عائلات خطوط كما في CSS",
    "first part of our scripts' file names, such as glassjar":
      "الجزء الأول من اسم ملف، مثل glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "اسم عنصر فيه شرطة، مثل jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA": "رمز بلد أو منطقة مثل FR أو US-CA",
    "an ISO 3166 country code": "رمز بلد مثل FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "اسم ترويسة طلب، أو اسما ترويستين: البلد والمنطقة",
    "name of a request header that a proxy sets": "اسم ترويسة طلب",
    "identifier of a category": "معرّف فئة",
    "identifier of a service": "معرّف خدمة",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "عنوان https أو مسار",
    "a host name, or *. and a host name for it and all below it":
      "اسم مضيف، أو *. واسم مضيف له ولكل ما تحته",
    "a name; * stands for any characters": "اسم؛ ترمز * إلى أي محارف",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "مسار يبدأ بـ /؛ ترمز * إلى أي محارف",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "مدة وفق ISO 8601 مثل P13M، أو session، أو persistent",
    "the Domain attribute": "نطاق",
    "an item: exactly one kind key such as cookie, and a purpose": "عنصر: ما هو، وغرضه",
    "a purpose: its text, and its own ground": "غرض: نصه وسببه الخاص",
    "a country outside the EEA that data goes to, and the safeguard there":
      "بلد خارج المنطقة الاقتصادية الأوروبية والضمانة فيه",
    "the providers that receive the data too": "معرّفات مزوّدين",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "أغراض عدة، لكلٍّ منها سببه",
    "how visitors are asked": "كيف يُسأل الزوار",
    "colours; accept and refuse share accent and onAccent": "ألوان",
    "names a filter list cannot know": "أسماء",
    "the rule that applies to visitors, by region": "قواعد بحسب المنطقة",
    "what Global Privacy Control refuses": "ما ترفضه إشارة الخصوصية العالمية",
    "categories that Global Privacy Control refuses besides marketing": "معرّفات فئات",
    "who else is told about the choice; each is loaded only when declared": "من يعلم بالاختيار أيضًا",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "خيارات IAB TCF",
    "the TCF purposes that a category covers": "أرقام أغراض TCF",
    "whether a page without a link to the preferences gets a small control (default true)":
      "صحيح أو خطأ",
    "true when the lifetime begins again with each visit": "صحيح أو خطأ",
    "true when a visit may well not see it; an audit then does not miss it": "صحيح أو خطأ",
  },
};
