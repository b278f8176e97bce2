import { formatLifetime } from "../lifetime.ts";
import { localeOf } from "../locales/locales.ts";
import { areaWords, categoryWords } from "../policy/words.ts";
import type { Register } from "../schema.ts";
import { itemRows, purposes, speaker } from "./rows.ts";

/** The items of a register as one table of GitHub-flavoured Markdown. */
export function markdownOf(register: Register, language: string): string {
  const { columns } = localeOf(language).policy.table;
  const say = speaker(register, language);
  const why = purposes(register, language);
  const head = [
    columns.provider,
    columns.function,
    columns.item,
    columns.purpose,
    columns.duration,
  ].map(escape);
  const rows = itemRows(register).map(({ name, item, service, provider }) => {
    const areas = areaWords(service, language);
    const { name: category } = categoryWords(register, service.category, language);
    return [
      escape(say(provider?.name)),
      `${escape(say(service.name))}${areas && ` (${escape(areas)})`}. ${escape(category)}`,
      code(name),
      escape(why(item)),
      escape(item.lifetime === undefined ? "" : formatLifetime(item.lifetime, language)),
    ];
  });
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `# ${escape(say(register.site.name))}\n\n${lines.join("\n")}\n`;
}

/** A code span in a table cell: GFM wants its `|` escaped even there. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const inside = text.replaceAll("|", "\\|").replaceAll(/\s/g, " ");
  return longest === 0 ? fence + inside + fence : `${fence} ${inside} ${fence}`;
}

function escape(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>#|~!&]/g, String.raw`\$&`);
}
