import { describe, expect, it } from "vitest";
import { fromBase64 } from "./base64.ts";
import {
  checkpointText,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
  type Checkpoint,
} from "./checkpoint.ts";
import { EMPTY_ROOT } from "./merkle.ts";
import { createNoteKeys, signNote } from "./signed-note.ts";

const encoded = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
const root = fromBase64(encoded) ?? EMPTY_ROOT;
const checkpoint: Checkpoint = { origin: "example.com/behind-the-sofa", size: 20_852_163, root };
const keys = await createNoteKeys(checkpoint.origin);

describe("a checkpoint", () => {
  it("has the text of the C2SP example", () => {
    expect(checkpointText(checkpoint)).toBe(`example.com/behind-the-sofa\n20852163\n${encoded}\n`);
  });

  it("is read back from the note that was signed", async () => {
    const note = await signCheckpoint(checkpoint, keys.signerKey);
    expect(parseCheckpoint(note)).toEqual(checkpoint);
    expect(await verifyCheckpoint(note, keys.verifierKey)).toEqual(checkpoint);
  });

  it("stands for an empty ledger too", async () => {
    const empty = { ...checkpoint, size: 0, root: EMPTY_ROOT };
    const note = await signCheckpoint(empty, keys.signerKey);
    expect(await verifyCheckpoint(note, keys.verifierKey)).toEqual(empty);
  });

  it("is refused once its size, root or origin was changed", async () => {
    const note = await signCheckpoint(checkpoint, keys.signerKey);
    for (const [from, to] of [
      ["20852163", "20852164"],
      ["CsUY", "DsUY"],
      ["example.com/behind", "example.org/behind"],
    ] as const) {
      const forged = note.replace(from, to);
      expect(parseCheckpoint(forged)).toBeDefined();
      expect(await verifyCheckpoint(forged, keys.verifierKey)).toBeUndefined();
    }
  });

  it("is refused under another ledger's key", async () => {
    const other = await createNoteKeys(checkpoint.origin);
    const note = await signCheckpoint(checkpoint, keys.signerKey);
    expect(await verifyCheckpoint(note, other.verifierKey)).toBeUndefined();
  });

  it.each([
    ["a leading zero", `a\n01\n${encoded}\n`],
    ["a negative size", `a\n-1\n${encoded}\n`],
    ["a size past what a number holds", `a\n9999999999999999\n${encoded}\n`],
    ["a short root", "a\n1\nAAAA\n"],
    ["no origin", `\n1\n${encoded}\n`],
    ["no root", "a\n1\n"],
  ])("is not read from a well signed text with %s", async (_, text) => {
    const note = await signNote(text, keys.signerKey);
    expect(parseCheckpoint(note)).toBeUndefined();
    expect(await verifyCheckpoint(note, keys.verifierKey)).toBeUndefined();
  });

  it("is not signed with an origin of two lines or a root of the wrong length", async () => {
    for (const bad of [{ origin: "a\nb" }, { root: new Uint8Array(31) }, { size: 0.5 }])
      await expect(
        (async () => signCheckpoint({ ...checkpoint, ...bad }, keys.signerKey))(),
      ).rejects.toThrow(RangeError);
  });
});
