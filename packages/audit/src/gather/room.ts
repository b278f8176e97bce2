import { readFileSync } from "node:fs";
import { bounded } from "./bounded.ts";
import { cmpRules } from "./cmp-rules.ts";
import type { TargetSession } from "./targets.ts";

const READER = new URL("../../bundle/reader.js", import.meta.url);
const CMPS = new URL("../../bundle/cmp.js", import.meta.url);
const WORLD = "glassjar-reader";
const ANSWER_MS = 4000;
/** A document of more elements is not searched for closed shadow roots: telling it all takes too long. */
const MAX_ELEMENTS = 20_000;
let source: string | undefined;
let cmps: string | undefined;

/** One document on show, looked into from a world the page's scripts cannot reach. */
export interface Room {
  /** The frame the document is in. */
  readonly id: string;
  /** Whether it is the page itself, not a frame in it. */
  readonly isPage: boolean;
  /** Calls a method of the reader; undefined when the document does not answer, or is gone. */
  call<Answer>(method: string, ...parameters: readonly unknown[]): Promise<Answer | undefined>;
  /** Scrolls an element into view; its middle in the page's window, undefined when it has none. */
  middleOf(id: number): Promise<Point | undefined>;
  /** Makes closed shadow roots known to the reader. */
  adoptClosedRoots(): Promise<void>;
  /** Gives the reader the methods that know others' banners. False when the document is gone. */
  learnCmps(): Promise<boolean>;
  /** Whether an expression holds in the world of the page's own scripts. */
  holdsInPage(expression: string): Promise<boolean>;
}

/** A place in the window, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Every document on show in the targets of a page, its frames of other processes too. */
export async function roomsIn(sessions: readonly TargetSession[]): Promise<Room[]> {
  const documents = sessions.filter(({ target }) => /^(page|iframe)$/.test(target.type));
  const rooms = await Promise.all(documents.map((session) => roomsOf(session, documents)));
  return rooms.flat();
}

async function roomsOf(session: TargetSession, all: readonly TargetSession[]): Promise<Room[]> {
  const tree = await ask<{ frameTree: FrameTree }>(session, "Page.getFrameTree");
  const frames = tree ? framesOf(tree.frameTree) : [];
  const rooms = await Promise.all(frames.map((frame) => openRoom(session, frame.id, all)));
  return rooms.filter((room) => room !== undefined);
}

function framesOf({ frame, childFrames = [] }: FrameTree): FrameTree["frame"][] {
  return [frame, ...childFrames.flatMap(framesOf)];
}

async function openRoom(
  session: TargetSession,
  frameId: string,
  all: readonly TargetSession[],
): Promise<Room | undefined> {
  const made = await ask<{ executionContextId: number }>(session, "Page.createIsolatedWorld", {
    frameId,
    worldName: WORLD,
  });
  if (!made) return undefined;
  const contextId = made.executionContextId;
  const evaluate = async (expression: string, returnByValue = true) =>
    ask<Evaluated>(session, "Runtime.evaluate", {
      expression,
      contextId,
      returnByValue,
      awaitPromise: true,
      timeout: ANSWER_MS,
    });
  source ??= readFileSync(READER, "utf8");
  const known = await evaluate("'glassjarReader' in globalThis");
  if (known?.result?.value !== true && (await evaluate(source)) === undefined) return undefined;
  const call = async <Answer>(method: string, ...parameters: readonly unknown[]) => {
    const list = parameters.map((parameter) => JSON.stringify(parameter)).join(",");
    const answer = await evaluate(`glassjarReader.${method}(${list})`);
    if (answer?.exceptionDetails) return undefined;
    return answer?.result?.value as Answer | undefined;
  };
  return {
    id: frameId,
    isPage: session.target.type === "page" && session.target.targetId === frameId,
    call,
    async middleOf(id) {
      const found = await evaluate(`glassjarReader.element(${id})`, false);
      const objectId = found?.result?.objectId;
      return objectId === undefined ? undefined : middleOf(session, objectId, all);
    },
    async learnCmps() {
      const isLearnt = await evaluate("'learnCmps' in glassjarReader");
      if (isLearnt?.result?.value === true) return true;
      cmps ??= readFileSync(CMPS, "utf8");
      const learnt = await evaluate(`${cmps};glassjarReader.learnCmps(${cmpRules()})`);
      return learnt?.result?.value === true;
    },
    async holdsInPage(expression) {
      const found = await evaluate("document", false);
      const objectId = found?.result?.objectId;
      return objectId !== undefined && holdsInPage(session, objectId, expression);
    },
    async adoptClosedRoots() {
      if (((await call<number>("size")) ?? Infinity) > MAX_ELEMENTS) return;
      for (const backendNodeId of await closedRootsIn(session, frameId)) {
        const node = await ask<{ object: { objectId: string } }>(session, "DOM.resolveNode", {
          backendNodeId,
          executionContextId: contextId,
        });
        if (node)
          await ask(session, "Runtime.callFunctionOn", {
            functionDeclaration: "function () { glassjarReader.adopt(this); }",
            objectId: node.object.objectId,
          });
      }
    },
  };
}

/** A node is known to every world of its document; without a world it is taken into the page's. */
async function holdsInPage(
  session: TargetSession,
  objectId: string,
  expression: string,
): Promise<boolean> {
  const about = await ask<{ node: { backendNodeId: number } }>(session, "DOM.describeNode", {
    objectId,
  });
  const { backendNodeId } = about?.node ?? {};
  const there = await ask<{ object: { objectId: string } }>(session, "DOM.resolveNode", {
    backendNodeId,
  });
  const answer = await ask<Evaluated>(session, "Runtime.callFunctionOn", {
    functionDeclaration: `function () { return !!(${expression}); }`,
    objectId: there?.object.objectId,
    returnByValue: true,
  });
  return answer?.result?.value === true;
}

interface Evaluated {
  readonly result?: { readonly value?: unknown; readonly objectId?: string };
  readonly exceptionDetails?: unknown;
}

async function ask<Answer>(
  session: TargetSession,
  method: string,
  parameters: object = {},
): Promise<Answer | undefined> {
  return (await bounded(session.send(method, parameters), ANSWER_MS)) as Answer | undefined;
}

type Quad = readonly number[];

function middleOfQuad(quad: Quad): Point {
  const mean = (from: number) =>
    [0, 2, 4, 6].reduce((sum, at) => sum + (quad[at + from] ?? 0), 0) / 4;
  return { x: mean(0), y: mean(1) };
}

async function middleOf(
  session: TargetSession,
  objectId: string,
  all: readonly TargetSession[],
): Promise<Point | undefined> {
  await ask(session, "DOM.scrollIntoViewIfNeeded", { objectId });
  const box = await ask<{ quads: Quad[] }>(session, "DOM.getContentQuads", { objectId });
  const [quad] = box?.quads ?? [];
  if (!quad) return undefined;
  const corner = await cornerOf(session, all);
  const { x, y } = middleOfQuad(quad);
  return { x: x + corner.x, y: y + corner.y };
}

/** Where a frame of another process lies in the window: each level knows only the one above. */
async function cornerOf(session: TargetSession, all: readonly TargetSession[]): Promise<Point> {
  if (session.target.type === "page") return { x: 0, y: 0 };
  for (const parent of all) {
    if (parent === session) continue;
    const owner = await ask<{ backendNodeId: number }>(parent, "DOM.getFrameOwner", {
      frameId: session.target.targetId,
    });
    if (!owner) continue;
    const box = await ask<{ model: { content: Quad } }>(parent, "DOM.getBoxModel", owner);
    const above = await cornerOf(parent, all);
    const [x = 0, y = 0] = box?.model.content ?? [];
    return { x: x + above.x, y: y + above.y };
  }
  return { x: 0, y: 0 };
}

interface DomNode {
  readonly frameId?: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
  readonly contentDocument?: DomNode;
}

/** Only the browser itself can name them. */
async function closedRootsIn(session: TargetSession, frameId: string): Promise<number[]> {
  const answer = await ask<{ root: DomNode }>(session, "DOM.getDocument", {
    depth: -1,
    pierce: true,
  });
  await ask(session, "DOM.disable");
  const found: number[] = [];
  const read = (node: DomNode, frame: string) => {
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType === "closed" && frame === frameId) found.push(root.backendNodeId);
      read(root, frame);
    }
    for (const child of node.children ?? []) read(child, frame);
    if (node.contentDocument) read(node.contentDocument, node.frameId ?? "");
  };
  if (answer) read(answer.root, answer.root.frameId ?? session.target.targetId);
  return found;
}
