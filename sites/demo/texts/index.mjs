import { AR } from "./ar.mjs";
import { EN } from "./en.mjs";
import { FR } from "./fr.mjs";

/** The texts of the site by language. */
export const TEXTS = { en: EN, fr: FR, ar: AR };
