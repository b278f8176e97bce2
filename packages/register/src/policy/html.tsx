import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Block, Group, Inline, PolicyDocument, Section } from "./content.ts";
import { directionOf } from "./direction.ts";
import { policyDocument } from "./document.ts";
import type { PolicyOptions } from "./options.ts";

/** The types of Preact know this attribute as a boolean, which browsers do not. */
const UNTRANSLATED: object = { translate: "no" };

type Table = Extract<Block, { kind: "table" }>;

/**
 * The policy as an HTML fragment, `<article>…</article>`, with its title. Everything from the
 * register is escaped. On a narrow screen a style sheet can turn each row into a card: every cell
 * names its column in `data-label`.
 */
export function renderPolicy(options: PolicyOptions): { html: string; title: string } {
  const policy = policyDocument(options);
  return { html: renderToString(<Policy {...policy} />), title: policy.title };
}

function Policy({ language, direction, title, published, sections }: PolicyDocument): VNode {
  return (
    <article class="jar-policy" lang={language} dir={direction}>
      <h1>{title}</h1>
      <p class="jar-published">{published}</p>
      {sections.map((section) => (
        <SectionOf key={section.id} {...section} />
      ))}
    </article>
  );
}

function SectionOf({ id, heading, blocks }: Section): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {blocks.map((block) => (
        <BlockOf block={block} />
      ))}
    </section>
  );
}

function BlockOf({ block }: { block: Block }): VNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Text pieces={block.text} />
        </p>
      );
    case "list":
      return (
        <ul>
          {block.entries.map((entry) => (
            <li>
              <Text pieces={entry} />
            </li>
          ))}
        </ul>
      );
    case "terms":
      return (
        <dl>
          {block.entries.map(({ term, text }) => (
            <div>
              <dt>
                <Text pieces={term} />
              </dt>
              <dd>
                <Text pieces={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return <TableOf {...block} />;
  }
}

function TableOf({ caption, columns, groups }: Table): VNode {
  return (
    <table class="jar-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupOf group={group} columns={columns} />
      ))}
    </table>
  );
}

/** One `<tbody>` per service: provider and function span its rows. */
function GroupOf({ group, columns }: { group: Group; columns: Table["columns"] }): VNode {
  const span = group.rows.length;
  return (
    <tbody>
      {group.rows.map(({ item, purpose, duration }, at) => (
        <tr>
          {at === 0 && (
            <>
              <td rowSpan={span} data-label={columns.provider}>
                <Text pieces={group.provider} />
              </td>
              <th scope="rowgroup" rowSpan={span} data-label={columns.function}>
                <Text pieces={group.function} /> <small>{group.consent}</small>
              </th>
            </>
          )}
          <td data-label={columns.item}>
            <Text pieces={item} />
          </td>
          <td data-label={columns.purpose}>
            <Text pieces={purpose} />
          </td>
          <td data-label={columns.duration}>{duration}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Text({ pieces }: { pieces: readonly Inline[] }): VNode {
  return (
    <>
      {pieces.map((piece) => (
        <Piece piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece }: { piece: Inline }): VNode {
  if (typeof piece === "string") return <>{piece}</>;
  if ("code" in piece)
    return (
      <code dir="ltr" {...UNTRANSLATED}>
        {piece.code}
      </code>
    );
  if ("href" in piece) return <a href={piece.href}>{piece.label}</a>;
  return piece.language === undefined ? (
    <bdi>{piece.words}</bdi>
  ) : (
    <bdi lang={piece.language} dir={directionOf(piece.language)}>
      {piece.words}
    </bdi>
  );
}
