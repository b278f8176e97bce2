import { fold, lexicon } from "../words.ts";
import { saidInLocales } from "./locales.ts";

/** What a column, or a line with a label, can be about. */
export type Field =
  | "name"
  | "provider"
  | "service"
  | "function"
  | "purpose"
  | "description"
  | "lifetime"
  | "category"
  | "type"
  | "party"
  | "domain"
  | "path"
  | "kind"
  | "areas"
  | "policy"
  | "wildcard"
  | "exempt"
  | "ignored"
  /** Of a column whose header is not known. */
  | "other";

const WORDS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    ...saidInLocales((locale) => locale.policy.table.columns.item),
    "cookie|cookies|cookie name|cookie names|name|names|cookie id|cookie key|key name|key|tracker|trackers|identifier|name of cookie|name of the cookie|cookie data key name|cookie storage|cookies used|cookies set|cookie title",
    "nom|noms|nom du cookie|nom des cookies|nom du traceur|nom technique|traceur|traceurs|cookies concernes|cookies deposes|nom du temoin|temoin",
    "nombre|nombres|nombre de la cookie|nombre de las cookies|nombre cookie|nombre tecnico|galleta",
    "name des cookies|cookiename|cookie bezeichnung|bezeichnung|namen",
    "nome|nomi|nome cookie|nome del cookie|nome dei cookie|nome do cookie|nome tecnico|nomes",
    "naam|namen|cookienaam|naam cookie|naam van de cookie|naam van het cookie",
    "nom de la galeta|galeta|galetes|nom de la cookie|nom galeta",
    "اسم ملف تعريف الارتباط|الاسم|اسم الملف|ملف تعريف الارتباط|ملفات تعريف الارتباط|اسم الكوكيز|كوكيز|الكوكيز|الرمز",
    "cookienamn|namn|navn|cookienavn|nimi|evasteen nimi|nazwa|nazwa cookie|nazev|nazov|denumire|nume|nev|naziv|ime|pavadinimas|nosaukums|isem|izena|cookiearen izena|ονομα|име|имя|назва|ad|שם|نام",
    "name of tracker|cookie set|nom de la cookie|clau de la galeta|cle du cookie|clave de la cookie|clave|schlussel|chiave|chiave del cookie|chave|chave do cookie|sleutel|clau",
  ],
  provider: [
    ...saidInLocales((locale) => locale.policy.table.columns.provider),
    "provider|service provider|supplier|vendor|company|owner|publisher|controller|data controller|issuer|placed by|set by|provided by|source|party responsible|responsible|third party provider|operator|recipient|processor",
    "fournisseur|fournisseur du service|prestataire|editeur|societe|emetteur|responsable|responsable de traitement|depose par|tiers|entite|organisme|emis par",
    "proveedor|proveedor del servicio|proveedor de servicios|titular|empresa|entidad|responsable|editor|prestador|gestor|propietario|entidad titular",
    "anbieter|dienstanbieter|dienstleister|herausgeber|unternehmen|verantwortlicher|bereitgestellt von|gesetzt von",
    "fornitore|fornitore del servizio|gestore|societa|titolare|proprietario|editore",
    "fornecedor|fornecedor do servico|prestador|prestador de servicos|entidade|provedor|responsavel|detentor",
    "aanbieder|dienstverlener|leverancier|partij|bedrijf|eigenaar|geplaatst door",
    "proveidor|proveidor del servei|titular|empresa|entitat",
    "مقدم الخدمة|مزود الخدمة|المزود|الجهة|الشركة|المزود الخارجي|الجهة المسؤولة",
    "leverantor|udbyder|leverandor|tarjoaja|palveluntarjoaja|dostawca|poskytovatel|furnizor|szolgaltato|hornitzailea|παροχος|доставчик|поставщик|saglayici|ספק|ارائه دهنده",
    "who sets it|who sets|who places|who provides|who stores|whose|sets it|qui le depose|qui depose|depose par qui|quien la instala|quien la pone|quien|instalada por|instaladas por|puesta por|wer setzt|gesetzt durch|wer|chi lo imposta|impostato da|installato da|chi|wie plaatst|geplaatst door wie|quem o define|quem define|definido por|colocado por|qui la posa|posada per|installada per|instal lada per",
  ],
  service: [
    "service|services|feature|platform|tool|application|technology|service name|product",
    "service|outil|plateforme|solution|application|servicio|servicios|herramienta|plataforma",
    "dienst|dienste|werkzeug|plattform|tool|servizio|servizi|strumento|piattaforma",
    "servico|servicos|ferramenta|toepassing|servei|eina|الخدمة|المنصة|الاداة",
    "tjanst|tjeneste|palvelu|usluga|sluzba|serviciu|szolgaltatas|zerbitzua|υπηρεσια",
  ],
  function: [
    ...saidInLocales((locale) => locale.policy.table.columns.function),
    "function|functionality|function and location|functions",
    "fonction|fonctionnalite|fonction et localisation|fonction et emplacement|fonctions",
    "funcion|funcion y ubicacion|funcionalidad|funktion|funktion und ort|funktionalitat|funzione|funzione e posizione|funzionalita|funcao|funcao e localizacao|funcionalidade|functie|functie en locatie|functionaliteit|funcio|funcio i ubicacio|funcionalitat",
    "الوظيفة والموضع|الوظيفة|الوظيفة والموقع|toiminto|funkcja|funkce|functie|funkcio|funtzioa|λειτουργια",
  ],
  purpose: [
    ...saidInLocales((locale) => locale.policy.table.columns.purpose),
    "purpose|purposes|cookie purpose|use|usage|why we use it|what it does|reason|purpose of the cookie|objective|aim",
    "finalite|finalites|objectif|objectifs|but|utilisation|utilite|usage|role|finalite du cookie|objet",
    "finalidad|finalidades|proposito|uso|objetivo|finalidad de la cookie|para que sirve",
    "zweck|zwecke|verwendungszweck|verwendung|nutzen|zweck des cookies",
    "finalita|scopo|scopi|utilizzo|uso|obiettivo|finalita del cookie",
    "finalidade|finalidades|proposito|objetivo|utilizacao",
    "doel|doeleinde|doeleinden|doel van de cookie|gebruik|waarvoor",
    "finalitat|finalitats|proposit|objectiu|us",
    "الغرض|الاغراض|الهدف|الاستخدام|الغاية",
    "syfte|andamal|formal|tarkoitus|kayttotarkoitus|cel|ucel|scop|cel|rendeltetes|helburua|xedea|σκοπος|цел|назначение|amac|מטרה|هدف",
    "used for|what for|what does it do|does|why|what we use it for|sert a|a quoi|a quoi il sert|ce qu il fait|utilise pour|pourquoi|que hace|sirve|se usa para|utilizada para|para que|por que|was es tut|was er macht|wofur|wozu|verwendet fur|genutzt fur|a cosa serve|cosa fa|usato per|utilizzato per|perche|wat doet|wat het doet|gebruikt voor|waartoe|waarom|o que faz|para que serve|usado para|utilizado para|porque|que fa|per a que serveix|serveix|utilitzada per|serveix per",
  ],
  description: [
    "description|details|explanation|comment|comments|content|data collected|data stored|notes|what is stored",
    "description|descriptif|details|explication|commentaire|contenu|donnees collectees|informations",
    "descripcion|detalles|explicacion|informacion|comentario|datos recogidos",
    "beschreibung|erlauterung|details|erklarung|inhalt|kommentar",
    "descrizione|dettagli|spiegazione|informazioni|dati raccolti",
    "descricao|detalhes|explicacao|informacoes",
    "beschrijving|omschrijving|toelichting|uitleg|informatie",
    "descripcio|detalls|explicacio|informacio",
    "الوصف|الشرح|التفاصيل|البيان",
    "beskrivning|beskrivelse|kuvaus|opis|popis|descriere|leiras|deskribapena|περιγραφη|описание|aciklama|תיאור|توضیحات",
    "what it stores|what it contains",
  ],
  lifetime: [
    ...saidInLocales((locale) => locale.policy.table.columns.duration),
    "duration|expiry|expires|expiration|expiry date|expiration date|expires after|lifetime|life|lifespan|retention|retention period|storage period|storage duration|validity|maximum storage duration|max age|cookie duration|persistence|duration of storage|period|time|valid for",
    "duree|duree de vie|duree de conservation|expiration|conservation|validite|duree de validite|delai d expiration|duree maximale|date d expiration|peremption|expire",
    "duracion|caducidad|vencimiento|expiracion|plazo|periodo de conservacion|tiempo de vida|vigencia|plazo de conservacion|caduca|conservacion|tiempo",
    "dauer|laufzeit|speicherdauer|ablauf|gultigkeit|lebensdauer|ablaufdatum|ablaufzeit|gultigkeitsdauer|aufbewahrungsdauer|speicherfrist|funktionsdauer|verfallsdatum",
    "durata|scadenza|periodo di conservazione|conservazione|tempo di conservazione|validita|durata di conservazione",
    "duracao|expiracao|validade|prazo|prazo de validade|prazo de conservacao|periodo de retencao|caducidade|tempo de conservacao",
    "duur|bewaartermijn|geldigheid|looptijd|vervaldatum|bewaarduur|vervalt|levensduur|geldigheidsduur|verloopt|opslagduur",
    "durada|caducitat|venciment|expiracio|termini|conservacio|periode de conservacio",
    "المدة|مدة الصلاحية|الصلاحية|تاريخ الانتهاء|انتهاء الصلاحية|مدة التخزين|مدة الاحتفاظ|مدة الحفظ",
    "varaktighet|lagringstid|livslangd|utgar|varighed|varighet|udlob|kesto|voimassaoloaika|sailytysaika|okres przechowywania|wazny|waznosc|doba trvani|platnost|durata de viata|lejarat|iraupena|διαρκεια|срок|sure|תוקף|مدت",
    "how long|how long it lasts|lasts|stored for|kept for|valid until|storage time|combien de temps|temps de conservation|temps de stockage|duree de stockage|dure|cuanto dura|dura|tiempo de conservacion|periodo de almacenamiento|plazo de almacenamiento|retencion|edad maxima|wie lange|speicherzeit|aufbewahrung|aufbewahrungsfrist|speicherzeitraum|hochstalter|quanto dura|periodo di archiviazione|tempo di archiviazione|eta massima|quanto tempo|periodo de armazenamento|tempo de armazenamento|retencao|idade maxima|hoe lang|bewaarperiode|opslagperiode|bewaartijd|maximale leeftijd|quant dura|quant de temps|temps de conservacio|periode d emmagatzematge|retencio|edat maxima|age maximal|age maximum",
  ],
  category: [
    "category|categories|cookie category|classification|cookie type category|purpose category",
    "categorie|categories|famille|categorie de cookie",
    "categoria|categorias|categoria de cookie|clasificacion",
    "kategorie|kategorien|cookie kategorie|einstufung",
    "categorie|cookiecategorie|classificazione|classificacao|الفئة|الصنف|التصنيف",
    "kategori|kategoria|luokka|kategorija|κατηγορια|категория|קטגוריה",
  ],
  type: [
    "type|types|type of cookie|cookie type|kind of cookie|nature",
    "type de cookie|type de traceur|nature|type de cookies",
    "tipo|tipos|tipo de cookie|tipologia|tipo de cookies",
    "typ|art|art des cookies|cookie typ|cookie art",
    "tipo di cookie|tipologia di cookie|soort|soort cookie|tipus|tipus de galeta|النوع|نوع ملف تعريف الارتباط|tyyppi|tip|mota|τυπος|тип|tur|סוג|نوع",
  ],
  party: [
    "party|first or third party|first third party|first party or third party|1st or 3rd party|ownership|origin|own or third party",
    "interne ou tiers|origine|proprietaire ou tiers|premiere partie ou tierce partie|cookie interne ou tiers",
    "propia terceros|propia o de terceros|propias terceros|propias o de terceros|procedencia|origen|entidad gestora",
    "herkunft|erst oder drittanbieter|eigene oder fremde",
    "prima o terza parte|prime o terze parti|provenienza|proprio o di terzi|primeira ou terceira parte|eerste of derde partij|herkomst|propia o de tercers|الطرف",
  ],
  domain: [
    "domain|domains|host|hosts|hostname|cookie domain|website|domain name|url|host name|subdomain",
    "domaine|domaines|hote|nom de domaine|domaine du cookie|dominio|dominios|domain des cookies|domane|domeinen|domein|domini|النطاق|المجال|doman|domaene|verkkotunnus|domena|domeniu|domeinua|τομεας|домейн",
    "hote du cookie|anfitrion|servidor|amfitrio|hospedeiro|gastheer|rechner",
  ],
  path: ["path|cookie path|chemin|ruta|pfad|percorso|caminho|pad|cami|المسار"],
  kind: [
    "kind|storage|storage type|technology type|storage location|type of storage|type de stockage|tipo de almacenamiento|speicherart|speichertyp|speicherort|tipo di archiviazione|tipo de armazenamento|opslagtype|tipus d emmagatzematge|نوع التخزين",
  ],
  areas: [
    "location|area|areas|where|where used|place|localisation|emplacement|lieu|ubicacion|lugar|ort|posizione|localizacao|locatie|ubicacio|الموضع|الموقع|المكان",
  ],
  policy: [
    "policy|privacy policy|provider policy|policy link|link|links|further information|more info|more information|information|read more|learn more|user privacy gdpr rights portals|privacy notice|opt out",
    "politique|politique de confidentialite|lien|liens|en savoir plus|plus d informations|politica de privacidad|politica|enlace|mas informacion|enlaces|datenschutz|datenschutzerklarung|datenschutzhinweise|weitere informationen|link|informativa|informativa privacy|altre informazioni|politica de privacidade|mais informacoes|ligacao|privacybeleid|meer informatie|privacyverklaring|politica de privacitat|mes informacio|enllac|سياسة الخصوصية|الرابط|مزيد من المعلومات",
    "informations complementaires|pour en savoir plus|informacion adicional|mas detalles|mehr informationen|weiterfuhrende informationen|maggiori informazioni|ulteriori informazioni|nadere informatie|informacoes adicionais|mais detalhes|mes detalls|informacio addicional",
  ],
  wildcard: ["wildcard|wildcard match"],
  exempt: ["exempt|exemption|exemption ground"],
  other: [],
  ignored: [
    "id|no|nr|num|number|#|value|example|sample value|valeur|valor|wert|valore|waarde|status|consent required|consent|consentement|consentimiento|einwilligung|consenso",
  ],
};

/** The words a header or a label uses for each field, in the languages of the lexicon. */
export const COLUMNS = lexicon(
  Object.fromEntries(
    Object.entries(WORDS).map(([field, lists]) => [
      field,
      lists.flatMap((list) => list.split("|")),
    ]),
  ) as Record<Field, string[]>,
);

/** Words that say only that it is about items, as nearly every header of such a table may. */
const BARE = new Set(
  "cookie|cookies|tracker|trackers|traceur|traceurs|temoin|galleta|galeta|galetes|cookie set".split(
    "|",
  ),
);

/** The lexicon without words that say nothing beside others. */
const TELLING = lexicon(
  Object.fromEntries(
    Object.entries(WORDS).map(([field, lists]) => [
      field,
      field === "ignored"
        ? []
        : lists.flatMap((list) => list.split("|").filter((words) => !BARE.has(fold(words)))),
    ]),
  ) as Record<Field, string[]>,
);

/** The field a label names; longer texts are no labels. */
export function fieldOf(text: string): Field | undefined {
  if (text.length > MOST) return undefined;
  return COLUMNS.exact(text) ?? COLUMNS.within(text);
}

/**
 * The field the header of a column names: like a label, but "Why we use this cookie" is no column of
 * names, whatever else it says counts more than that it is about cookies.
 */
export function columnOf(text: string): Field | undefined {
  if (text.length > MOST) return undefined;
  return COLUMNS.exact(text) ?? TELLING.within(text) ?? COLUMNS.within(text);
}

/** Longest text that can be a header or a label, in characters. */
const MOST = 60;
