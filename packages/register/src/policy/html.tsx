import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type {
  Block,
  Form,
  Group,
  Line,
  Inline,
  PolicyDocument,
  Section,
  Table,
} from "./content.ts";
import { directionOf } from "./direction.ts";
import { policyDocument } from "./document.ts";
import type { PolicyOptions } from "./options.ts";

/** The types of Preact know this attribute as a boolean, which browsers do not. */
const UNTRANSLATED: object = { translate: "no" };

/** A policy as HTML. */
export interface RenderedPolicy {
  /** `<article>…</article>`. */
  readonly html: string;
  readonly title: string;
  /** One sentence on what the page says, for search engines. */
  readonly description: string;
}

/**
 * The policy as an HTML fragment, `<article>…</article>`, with its title. Everything from the
 * register is escaped. On a narrow screen a style sheet can turn each row into a card: every cell
 * names its column in `data-label`.
 */
export function renderPolicy(options: PolicyOptions): RenderedPolicy {
  const policy = policyDocument(options);
  const { title, description } = policy;
  return { html: renderToString(<Policy {...policy} />), title, description };
}

function Policy(policy: PolicyDocument): VNode {
  const { language, direction, title, published, superseded, contents, sections } = policy;
  return (
    <article class="jar-policy" lang={language} dir={direction}>
      <h1>{title}</h1>
      <p class="jar-published">{published}</p>
      {superseded && (
        <p class="jar-superseded">
          <Text pieces={superseded} />
        </p>
      )}
      <nav class="jar-contents" aria-label={contents}>
        <ul>
          {sections.map(({ id, heading }) => (
            <li>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
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
      return <Lines lines={block.entries} />;
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
    case "status":
      return (
        <p class="jar-status" role="status">
          <Text pieces={block.text} />
        </p>
      );
    case "log":
      return (
        <ul class="jar-log">
          {block.entries.map(({ text, details }) => (
            <li>
              <Text pieces={text} />
              {details.length > 0 && <Lines lines={details} />}
            </li>
          ))}
        </ul>
      );
    case "form":
      return <FormOf {...block} />;
    default:
      return <TableOf {...block} />;
  }
}

function Lines({ lines }: { lines: readonly Line[] }): VNode {
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <Text pieces={line} />
        </li>
      ))}
    </ul>
  );
}

/** A plain form: it works where nothing else does. */
function FormOf({ action, fields, boxes, name, buttons }: Form): VNode {
  return (
    <form class="jar-control" method="post" action={action}>
      {Object.entries(fields).map(([field, value]) => (
        <input type="hidden" name={field} value={value} />
      ))}
      {boxes && <BoxesOf {...boxes} />}
      <p class="jar-buttons">
        {buttons.map(({ value, label }) => (
          <button name={name} value={value}>
            {label}
          </button>
        ))}
      </p>
    </form>
  );
}

function BoxesOf({ legend, name, choices }: NonNullable<Form["boxes"]>): VNode {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label, checked }) => (
        <label>
          <input type="checkbox" name={name} value={value} checked={checked} /> {label}
        </label>
      ))}
    </fieldset>
  );
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
      {group.rows.map(({ item, purposes, duration }, at) => (
        <tr>
          {at === 0 && (
            <>
              <td rowSpan={span} data-label={columns.provider}>
                <Text pieces={group.provider} />
              </td>
              <th scope="rowgroup" rowSpan={span} data-label={columns.function}>
                <Text pieces={group.function} />
                {group.details.map((detail) => (
                  <>
                    {" "}
                    <small>{detail}</small>
                  </>
                ))}
              </th>
            </>
          )}
          <td data-label={columns.item}>
            <Text pieces={item} />
          </td>
          <td data-label={columns.purpose}>
            <Purposes lines={purposes} />
          </td>
          <td data-label={columns.duration}>{duration}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** One purpose stands alone, several are a list. */
function Purposes({ lines }: { lines: readonly Line[] }): VNode {
  const [only] = lines;
  return lines.length === 1 && only ? <Text pieces={only} /> : <Lines lines={lines} />;
}

function Text({ pieces }: { pieces: Line }): VNode {
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
