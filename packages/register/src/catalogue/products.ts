import type { Product } from "./entry.ts";
import { advertising } from "./vendors/advertising.ts";
import { cms } from "./vendors/cms.ts";
import { consentTools } from "./vendors/consent-tools.ts";
import { contacts } from "./vendors/contacts.ts";
import { django } from "./vendors/django.ts";
import { edge } from "./vendors/edge.ts";
import { frameworks } from "./vendors/frameworks.ts";
import { glassjar } from "./vendors/glassjar.ts";
import { google } from "./vendors/google.ts";
import { matomo } from "./vendors/matomo.ts";
import { media } from "./vendors/media.ts";
import { microsoft } from "./vendors/microsoft.ts";
import { payment } from "./vendors/payment.ts";
import { social } from "./vendors/social.ts";
import { statistics } from "./vendors/statistics.ts";

/** Every product of the catalogue. Where two know the same name equally well, the earlier one wins. */
export const PRODUCTS: readonly Product[] = [
  ...glassjar,
  ...django,
  ...frameworks,
  ...cms,
  ...edge,
  ...consentTools,
  ...matomo,
  ...statistics,
  ...google,
  ...microsoft,
  ...social,
  ...advertising,
  ...contacts,
  ...media,
  ...payment,
];
