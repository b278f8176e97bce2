/**
 * What parts of names speak of, whatever the language or the product: a name that holds `warenkorb`
 * tells what one that holds `cart` tells. Each idea has words for people and a pattern over names
 * in lower case. Which category an idea speaks for is learned, not said here.
 */
export const IDEAS: Readonly<Record<string, { readonly words: string; readonly in: RegExp }>> = {
  cart: {
    words: "a basket or an order",
    in: /cart|basket|checkout|wishlist|order|shop|quote|panier|warenkorb|carrito|carrello/,
  },
  consent: {
    words: "a choice about cookies",
    in: /consent|gdpr|ccpa|cookie|privacy|cmp|optanon|banner|accept|opt_?out|usprivacy|gpp|tcf|policy|rgpd|dsgvo/,
  },
  forgery: {
    words: "protection of forms",
    in: /csrf|xsrf|antiforg|nonce|state|forgery|verif/,
  },
  account: {
    words: "signing in",
    in: /auth|login|logged|sign_?in|sso|saml|oauth|oidc|token|jwt|passw|remember|user(?!_?id)|member|account|credential|tenant|idp|mfa/,
  },
  session: { words: "a session", in: /sess|sid$|jsession/ },
  place: {
    words: "a language or a place",
    in: /lang|locale|i18n|country|currency|timezone|tz$|sprache|idioma/,
  },
  settings: {
    words: "a setting of the page",
    in: /pref|setting|theme|mode|layout|font|colou?r|dark|width|height|resol|volume|player|quality|sort|filter|collaps|sidebar|menu/,
  },
  shown: {
    words: "a message that was shown",
    in: /dismiss|close|hide|hidden|show|popup|modal|notice|tour|welcome/,
  },
  routing: {
    words: "which server answers",
    in: /balanc|^lb|lb$|route|srv|server|affinity|node|backend|cluster|pool|haproxy|bigip|edge/,
  },
  robots: {
    words: "telling people from robots",
    in: /bot|captcha|waf|challenge|fraud|shield|firewall|protect|risk|bm_/,
  },
  experiment: {
    words: "an experiment",
    in: /(^|[_-])ab([_-]|test|$)|experiment|variant|variation|split|bucket|optimi[sz]|feature|flag/,
  },
  counting: {
    words: "counting visits",
    in: /visit|analytic|stat|track|hit|page_?view|count|utm[abz]|metric|measure|perf|rum|timing|return/,
  },
  recording: {
    words: "recording what people do",
    in: /record|replay|heat|mouse|scroll/,
  },
  advertising: {
    words: "advertising",
    in: /(^|[_.-])ads?([_.-]|$)|advert|click|clid|campaign|pixel|conver|retarget|remarket|bid|rtb|dsp|ssp|dmp|creative|impress|freq|affil|sponsor|promo|audience|segment/,
  },
  sharing: {
    words: "an identifier that partners match",
    in: /sync|match|partner|uuid|uid|guid|user_?id|pid|dpid/,
  },
  referral: {
    words: "where a visitor came from",
    in: /refer|ref$|utm|source|medium|landing|origin|attribution|entry/,
  },
  talk: {
    words: "a conversation",
    in: /chat|messag|conversation|widget|support|agent|operator/,
  },
  media: { words: "a film or a sound", in: /video|vimeo|youtube|^yt|media|stream|watch/ },
  social: { words: "sharing with others", in: /like|share|social|follow/ },
  testing: { words: "finding faults", in: /debug|log|trace|error|dev|beta|preview/ },
};
