import { consentCategories } from "../../category.ts";
import { formatLifetime } from "../../lifetime.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";
import { categoryWords } from "../words.ts";
import { controlOf } from "./control.ts";

/** How long a decision holds, the same for yes and no. */
const DECISION = "P6M";

/** How to change or withdraw a choice, with the control to do it, and how long the choice is kept. */
export function withdraw(setting: Setting): Section {
  const { register, options, locale, language, fill } = setting;
  const words = locale.policy.withdraw;
  const asks = consentCategories(register).length > 0;
  const href = options.preferencesHref ?? "/cookies/preferences";
  return {
    id: "withdraw",
    heading: words.heading,
    blocks: [
      ...(options.visitor?.saved ? [{ kind: "status", text: [words.saved] } as const] : []),
      ...(asks
        ? [paragraph(`${words.text} ${words.lawful}`), ...stateOf(setting), ...formOf(setting)]
        : []),
      paragraph({ href, label: words.link }),
      ...(asks
        ? [paragraph(fill(words.kept, { duration: formatLifetime(DECISION, language) }))]
        : []),
    ],
  };
}

function stateOf({ options, locale, fill, date }: Setting): Block[] {
  const { decided, undecided } = locale.policy.withdraw;
  if (!options.visitor) return [];
  const { choice } = options.visitor;
  return [paragraph(choice ? fill(decided, { date: date(choice.at) }) : undecided)];
}

function formOf(setting: Setting): Block[] {
  const { register, options, locale, language } = setting;
  const { allow, save, withdrawAll } = locale.policy.withdraw;
  const granted = options.visitor?.choice?.granted ?? [];
  return controlOf(setting, {
    boxes: {
      legend: allow,
      name: "granted",
      choices: consentCategories(register).map((id) => ({
        value: id,
        label: categoryWords(register, id, language).name,
        checked: granted.includes(id),
      })),
    },
    buttons: [
      { value: "withdraw", label: withdrawAll },
      { value: "custom", label: save },
    ],
  });
}
