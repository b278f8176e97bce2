import type { Rule } from "./rule.ts";
import { attributesDiffer } from "./rules/attributes-differ.ts";
import { choiceNotKept } from "./rules/choice-not-kept.ts";
import { contactedWithoutConsent } from "./rules/contacted-without-consent.ts";
import { declaredNotSeen } from "./rules/declared-not-seen.ts";
import { lifetimeLonger } from "./rules/lifetime-longer.ts";
import { lifetimeOver13Months } from "./rules/lifetime-over-13-months.ts";
import { nobodyAsks } from "./rules/nobody-asks.ts";
import { readWithoutConsent } from "./rules/read-without-consent.ts";
import { refusalShorter } from "./rules/refusal-shorter.ts";
import { refuseHarder } from "./rules/refuse-harder.ts";
import { refuseMissing } from "./rules/refuse-missing.ts";
import { storedAfterRejection } from "./rules/stored-after-rejection.ts";
import { storedAfterWithdrawal } from "./rules/stored-after-withdrawal.ts";
import { storedBeforeChoice } from "./rules/stored-before-choice.ts";
import { undeclaredHost } from "./rules/undeclared-host.ts";
import { undeclaredItem } from "./rules/undeclared-item.ts";
import { visitIncomplete } from "./rules/visit-incomplete.ts";
import { withdrawMissing } from "./rules/withdraw-missing.ts";

/** Every rule, in the order findings of one severity are shown. */
export const RULES: readonly Rule[] = [
  storedBeforeChoice,
  storedAfterRejection,
  storedAfterWithdrawal,
  readWithoutConsent,
  contactedWithoutConsent,
  refuseMissing,
  refuseHarder,
  nobodyAsks,
  withdrawMissing,
  choiceNotKept,
  refusalShorter,
  undeclaredItem,
  undeclaredHost,
  lifetimeLonger,
  lifetimeOver13Months,
  attributesDiffer,
  declaredNotSeen,
  visitIncomplete,
];
