import type { ProblemTexts } from "./texts.ts";

/** Spanish. */
export const es: ProblemTexts = {
  near: "¿Quería decir «{word}»?",
  possible: "Declarados: {words}.",
  noneDeclared: "Todavía no hay ninguno declarado.",
  sentences: {
    "yaml-syntax": "Esto no es YAML: {why}",
    "duplicate-key": "La clave «{key}» está aquí dos veces. Deje una.",
    "yaml-alias": "No se aceptan alias (*nombre). Escriba el valor completo.",
    "too-large": "El registro tiene {length} caracteres; caben {most} como máximo.",
    "too-deep": "El texto está anidado a demasiada profundidad.",
    "unknown-key": "No existe la clave «{key}».",
    "missing-key": "Aquí falta «{key}».",
    "wrong-key": "La clave {found} no encaja. Se esperaba: {expected}.",
    "wrong-value": "Se esperaba: {expected}. Encontrado: {found}.",
    "wrong-value.one-of": "Se esperaba uno de {valid}. Encontrado: {found}.",
    "wrong-value.empty-text": "Este texto está vacío. Escríbalo o quítelo.",
    "wrong-value.too-long": "Este texto tiene {length} caracteres; caben {most} como máximo.",
    "wrong-value.empty-list": "Esta lista está vacía. Nombre al menos uno o quítela.",
    "wrong-value.too-many": "Aquí caben {most} como máximo; hay {length}.",
    "wrong-value.number": "Se esperaba un número entero de {least} a {most}. Encontrado: {found}.",
    "wrong-value.repeated": "{found} está dos veces en esta lista.",
    "wrong-value.empty-mapping": "Aquí no hay nada todavía.",
    "unknown-provider": "No existe el proveedor {found}.",
    "unknown-category": "No existe la categoría {found}.",
    "unknown-service": "No existe el servicio {found}.",
    "unknown-area": "No existe el área {found}.",
    "item-kind.none": "Este elemento no dice qué es. Dele uno de {kinds}.",
    "item-kind.several": "Este elemento es {kinds} a la vez. Haga un elemento de cada uno.",
    "item-purpose.none": "Este elemento no dice para qué sirve. Dele una finalidad.",
    "item-purpose.both":
      "Este elemento tiene una finalidad y una lista de finalidades. Pase la primera a la lista.",
    "duplicate-item": "«{name}» ({kind}) ya está declarado en el servicio «{service}».",
    "same-name": "El servicio «{service}» tiene el mismo nombre. Diga qué los distingue.",
    "too-many-stars":
      "«{pattern}» tiene {stars} asteriscos y puede tener {most}: las herramientas que lo leen como expresión regular podrían no acabar nunca. Escriba varios patrones más sencillos.",
    "pattern-too-broad":
      "«{pattern}» abarca todos los nombres de este tipo ({kind}) que nada más declara. Escriba cómo empiezan o acaban los nombres.",
    "shadowed-pattern":
      "«{pattern}» nunca se aplica: «{over}» del servicio «{service}» abarca todos sus nombres y tiene preferencia. Quite uno de los dos.",
    "overlapping-patterns.one":
      "Algunos nombres encajan en «{pattern}» y en «{over}» del servicio «{service}», que tiene preferencia. Restrinja uno de los dos.",
    "overlapping-patterns.several":
      "Algunos nombres encajan en «{pattern}», en «{over}» del servicio «{service}» y en {more} más, que tienen preferencia. Restrínjalos.",
    "public-suffix":
      "«{host}» abarcaría todos los sitios bajo el sufijo público {suffix}, por lo que nunca se tiene en cuenta. Nombre los servidores propios del servicio, por ejemplo {example}.",
    "shared-suffix":
      "Clientes sin relación entre sí comparten {suffix}, y «{host}» los abarca a todos. Nombre los servidores propios del servicio, por ejemplo {example}.",
    "duplicate-host":
      "El servidor «{host}» ya está declarado en el servicio «{service}», que es el que vale. Quítelo aquí.",
    "mixed-purposes":
      "Esta finalidad no tiene motivo de exención propio, así que el servicio debe pedir consentimiento para ella. Indique el motivo, o declare la finalidad en un servicio que pregunte.",
    "exempt-not-needed":
      "La categoría «{category}» no exige consentimiento, así que no hay nada de lo que eximir. Quite el motivo.",
    "exempt-marketing":
      "Ningún motivo de exención cubre el marketing. Elija la categoría que dice para qué sirve el servicio, o quite el motivo.",
    "exempt-renewed":
      "La exención de la medición de audiencia no vale para lo que cada visita prolonga. Deje que acabe en su día, o pida consentimiento.",
    "legal-basis.asks":
      "El servicio debe pedir consentimiento, pero su base jurídica es otra ({basis}). Elija el consentimiento.",
    "legal-basis.free":
      "La base jurídica es el consentimiento, pero no se pregunta a nadie: el servicio no lo exige. Elija la base que corresponda.",
    "lifetime-over-cap":
      "{lifetime} supera los 400 días que los navegadores conservan una cookie. Declare P400D o menos.",
    "statistical-lifetime":
      "{lifetime} supera los 13 meses que las autoridades recomiendan para la estadística.",
    "theme-contrast.onAccent":
      "{front} sobre {behind} tiene un contraste de {ratio}:1, pero las palabras de aceptar y rechazar necesitan al menos {least}:1.",
    "theme-contrast.text":
      "{front} sobre {behind} tiene un contraste de {ratio}:1, pero el texto necesita al menos {least}:1.",
    "theme-contrast.muted":
      "{front} sobre {behind} tiene un contraste de {ratio}:1, pero el texto secundario necesita al menos {least}:1.",
    "theme-contrast.link":
      "{front} sobre {behind} tiene un contraste de {ratio}:1, pero los enlaces necesitan al menos {least}:1.",
    "theme-contrast.accent":
      "{front} sobre {behind} tiene un contraste de {ratio}:1, pero el borde de aceptar y rechazar necesita al menos {least}:1.",
    "google-before-consent":
      "El modo avanzado contacta con Google antes de preguntar al visitante, lo que incumple la regla donde hay que preguntar antes. Quite el modo y vale el básico.",
    "regime-default":
      "Esta regla ({regime}) valdría entonces también para los visitantes de Europa cuya región no se conoce. Quítela y nombre regiones.",
    "regime-too-weak":
      "{region} está en el EEE, donde se pregunta antes. Elija eso, o quite la región.",
    "regime-no-header":
      "Nadie dice en qué región está un visitante, así que estas nunca se usan. Nombre la cabecera en la que su proxy lo indica.",
    "tcf-incomplete.unregistered":
      "Sin cmpId, el identificador de su propia CMP registrada en IAB Europe, las cadenas solo se leen, y esto no se usa: {keys}.",
    "tcf-incomplete.no-list":
      "Sin la lista de proveedores no puede hacerse ninguna cadena TC. Diga dónde sirve su copia (gvl), por ejemplo /gvl/vendor-list.json.",
    "tcf-incomplete.nothing":
      "Ninguna cadena expresa aquí consentimiento, porque no se nombra nada: {key}.",
    "adapter-cookie":
      "Recuerda la elección en las cookies {example}, que ningún servicio declara. Declárelas en un servicio necesario.",
    "text-missing": "Este texto falta en: {languages}.",
    "category-description": "La categoría «{category}» no dice qué significa. Descríbala.",
    "third-party-policy":
      "El proveedor «{provider}» es un tercero. Indique la dirección de su política de privacidad.",
    "transfer-safeguard":
      "El proveedor «{provider}» está en {country}, fuera del EEE. Declare la transferencia y su garantía.",
    "review-date": "{day} no es un día. Escriba uno como 2027-06-30.",
    "review-passed": "La revisión vencía el {day}. Relea el registro y fije el día de la próxima.",
    todo: "Pendiente: {text}",
    "todo.write": "Pendiente: escribir esto.",
  },
  expected: {
    nothing: "nada",
    "a list": "una lista",
    "a mapping": "una correspondencia",
    "a text": "un texto",
    "true or false": "verdadero o falso",
    "a value": "un valor",
    "another kind of value": "un valor de otro tipo",
    "another key": "otra clave",
    "a text, the same in all languages, or one text per language":
      "un texto, el mismo en todos los idiomas o uno por idioma",
    "a language tag such as fr or pt-br": "una etiqueta de idioma como fr o pt-br",
    "an http or https address": "una dirección http o https",
    "a path that starts with /": "una ruta que empieza por /",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "minúsculas, cifras y guiones, 32 como máximo, primero una letra",
    "an e-mail address": "una dirección de correo electrónico",
    "a telephone number": "un número de teléfono",
    "a text, or the name and email of the data protection officer":
      "un texto, o el nombre y el correo del delegado de protección de datos",
    "the day the register is reviewed at the latest, such as 2027-06-30": "un día como 2027-06-30",
    "a cookie name of letters, digits, _ and -": "un nombre de cookie con letras, cifras, _ y -",
    "a colour such as #1f3a5f": "un color como #1f3a5f",
    "a CSS font-family list": "una lista de familias tipográficas como en CSS",
    "first part of our scripts' file names, such as glassjar":
      "la primera parte de un nombre de archivo, por ejemplo glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "el nombre de un elemento, con guion, por ejemplo jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA":
      "un código de país o de región como FR o US-CA",
    "an ISO 3166 country code": "un código de país como FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "el nombre de una cabecera, o de dos: país y región",
    "name of a request header that a proxy sets": "el nombre de una cabecera",
    "identifier of a category": "el identificador de una categoría",
    "identifier of a service": "el identificador de un servicio",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "una dirección https o una ruta",
    "a host name, or *. and a host name for it and all below it":
      "un nombre de servidor, o *. y un nombre para él y todos los que dependen de él",
    "a name; * stands for any characters": "un nombre; * representa cualquier carácter",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "una ruta que empieza por /; * representa cualquier carácter",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "una duración ISO 8601 como P13M, o session, o persistent",
    "the Domain attribute": "un dominio",
    "an item: exactly one kind key such as cookie, and a purpose":
      "un elemento: qué es y su finalidad",
    "a purpose: its text, and its own ground": "una finalidad: su texto y su propio motivo",
    "a country outside the EEA that data goes to, and the safeguard there":
      "un país fuera del EEE y la garantía allí",
    "the providers that receive the data too": "identificadores de proveedores",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "varias finalidades, cada una con su motivo",
    "how visitors are asked": "cómo se pregunta a los visitantes",
    "colours; accept and refuse share accent and onAccent": "colores",
    "names a filter list cannot know": "nombres",
    "the rule that applies to visitors, by region": "reglas por región",
    "what Global Privacy Control refuses": "lo que Global Privacy Control rechaza",
    "categories that Global Privacy Control refuses besides marketing":
      "identificadores de categorías",
    "who else is told about the choice; each is loaded only when declared":
      "quién más conoce la elección",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "las opciones de IAB TCF",
    "the TCF purposes that a category covers": "números de finalidades TCF",
    "whether a page without a link to the preferences gets a small control (default true)":
      "verdadero o falso",
    "true when the lifetime begins again with each visit": "verdadero o falso",
    "true when a visit may well not see it; an audit then does not miss it": "verdadero o falso",
  },
};
