import { Document, isCollection, isMap, isNode, isScalar } from "yaml";
import type { Provider } from "../schema.ts";
import type { DraftService, SettledOptions } from "./service.ts";

/** Writes a draft as YAML, with a comment above each service that says where its facts come from. */
export function writeDraft(
  { name, origin, languages, areas }: SettledOptions,
  providers: Readonly<Record<string, Provider>>,
  services: readonly DraftService[],
): string {
  const site = { name, origin, languages, areas };
  const document = new Document(
    {
      glassjar: 1,
      site,
      providers,
      services: Object.fromEntries(services.map(({ id, service }) => [id, service])),
    },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = commentText(
    `What ${origin} stores, drafted from what a browser saw there.\nComplete every TODO and read the rest; \`glassjar check\` lists what is left to do.`,
  );
  for (const key of ["site", "providers", "services"]) annotate(document, [key]);
  services.forEach(({ id, comment, itemComments }, at) => {
    annotate(document, ["services", id], comment, at > 0);
    itemComments.forEach((text, item) => {
      const node = document.getIn(["services", id, "items", item], true);
      if (isNode(node)) node.commentBefore = commentText(text);
    });
    onOneLine(document, ["services", id, "areas"]);
  });
  onOneLine(document, ["site", "languages"]);
  onOneLine(document, ["site", "areas"]);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Puts an empty line and a comment above the key at a path. */
function annotate(document: Document, path: readonly string[], comment = "", space = true): void {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return;
  const key = parent.items.find(
    (pair) => isScalar(pair.key) && pair.key.value === path.at(-1),
  )?.key;
  if (!isNode(key)) return;
  key.spaceBefore = space;
  if (comment !== "") key.commentBefore = commentText(comment);
}

function onOneLine(document: Document, path: readonly string[]): void {
  const node = document.getIn(path, true);
  if (isCollection(node)) node.flow = true;
}

/** A comment has its own space after the `#`. */
function commentText(text: string): string {
  return text.replaceAll(/^/gm, " ");
}
