import { changeLine } from "../../diff/words.ts";
import type { Block, Inline, Line, Section } from "../content.ts";
import { paragraph } from "../content.ts";
import type { PublishedVersion } from "../options.ts";
import type { Setting } from "../setting.ts";

/** The published versions, newest first, with what changed; only this one when no others are given. */
export function changes(setting: Setting): Section {
  const { options, locale } = setting;
  const { heading, print } = locale.policy.changes;
  const versions = options.versions?.length ? options.versions : [options];
  // A draft has no place among the versions yet.
  const own = options.version === 0 ? [] : versions;
  return {
    id: "versions",
    heading,
    blocks: [
      ...(own.length === 0
        ? []
        : [{ kind: "log", entries: own.map((version) => entryOf(setting, version)) } as const]),
      ...formatsOf(setting),
      paragraph(print),
    ],
  };
}

function entryOf(setting: Setting, published: PublishedVersion): { text: Line; details: Line[] } {
  const { options, locale, fill, number, date, quote, language } = setting;
  const { version, publishedAt, note, changes: list = [] } = published;
  const said = fill(locale.policy.changes.entry, {
    version: number(version),
    date: date(publishedAt),
  });
  const href = options.versionHref?.(version);
  const entry: Inline = href === undefined ? said : { href, label: said };
  const remark = note === undefined || note === "" ? [] : [" · ", quote(note)];
  const first = version === 1 && remark.length === 0 ? [` · ${locale.policy.changes.first}`] : [];
  return {
    text: [entry, ...remark, ...first],
    details: list.map((change) => [changeLine(change, language)]),
  };
}

function formatsOf({ options, locale }: Setting): Block[] {
  const { formats, plainText } = locale.policy.changes;
  const { json, markdown, text } = options.formats ?? {};
  const links = [
    ...(json === undefined ? [] : [{ href: json, label: "JSON" }]),
    ...(markdown === undefined ? [] : [{ href: markdown, label: "Markdown" }]),
    ...(text === undefined ? [] : [{ href: text, label: plainText }]),
  ];
  if (links.length === 0) return [];
  return [
    paragraph(`${formats} `, ...links.flatMap((link, at) => (at === 0 ? [link] : [" · ", link]))),
  ];
}
