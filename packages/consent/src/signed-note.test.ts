import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64 } from "./base64.ts";
import { createNoteKeys, openNote, signNote, splitNote } from "./signed-note.ts";

// The published example of Go's golang.org/x/mod/sumdb/note, the first signed note there was.
const signerKey = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const verifierKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const text =
  "If you think cryptography is the answer to your problem,\n" +
  "then you don't know what your problem is.\n";
const signature =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const note = `${text}\n${signature}`;

describe("the published example", () => {
  it("is signed byte for byte the same", async () => {
    expect(await signNote(text, signerKey)).toBe(note);
  });

  it("is opened with its verifier key", async () => {
    expect(await openNote(note, verifierKey)).toBe(text);
  });

  it("has keys that follow from its seed", async () => {
    const seed = fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")?.slice(1);
    expect(await createNoteKeys("PeterNeumann", seed)).toEqual({ signerKey, verifierKey });
  });
});

describe("openNote", () => {
  const stranger = "— enoch AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFzAYEKFALVFGyNhPJEMzD1QIDr\n";

  it("passes over signatures of other keys", async () => {
    expect(await openNote(note + stranger, verifierKey)).toBe(text);
    expect(await openNote(`${text}\n${stranger}`, verifierKey)).toBeUndefined();
  });

  it("parts text and signatures at the last empty line", async () => {
    const poem = "one\n\ntwo\n";
    expect(await openNote(await signNote(poem, signerKey), verifierKey)).toBe(poem);
  });

  it("refuses a note with one bad signature of the key", async () => {
    expect(await openNote(note + signature.replace("x08go/Z", "x08go/a"), verifierKey)).toBe(
      undefined,
    );
  });

  it.each([
    ["changed text", note.replace("your problem is", "my problem is")],
    ["a changed signature", note.replace("RZb6KE6R", "RZb6KE6S")],
    ["no signature", `${text}\n`],
    ["no empty line", text + signature],
    ["a line that is no signature", `${note}hello\n`],
    ["a cut end", note.slice(0, -1)],
    ["nothing", ""],
    ["more than a note may be", `${"x".repeat(200_000)}\n\n${signature}`],
  ])("refuses %s", async (_, bad) => {
    expect(bad).not.toBe(note);
    expect(await openNote(bad, verifierKey)).toBeUndefined();
  });

  it.each([
    verifierKey.replace("PeterNeumann", "Peter"),
    verifierKey.replace("c74f20a3", "c74f20a4"),
    verifierKey.slice(0, -4),
    "ARpc",
    "",
  ])("refuses the verifier key %j", async (key) => {
    expect(await openNote(note, key)).toBeUndefined();
  });

  it("refuses every text but the signed one", async () => {
    const { signerKey: signer, verifierKey: verifier } = await createNoteKeys("example.com/jar");
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z\n]{1,40}$/), fc.nat(39), async (body, at) => {
        const signed = await signNote(`${body}\n`, signer);
        expect(await openNote(signed, verifier)).toBe(`${body}\n`);
        const place = at % body.length;
        const forged = `${body.slice(0, place)}Z${body.slice(place + 1)}${signed.slice(body.length)}`;
        expect(await openNote(forged, verifier)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});

describe("signNote", () => {
  it.each(["no newline", "a tab\t\n", "a return\r\n"])("refuses the text %j", async (bad) => {
    await expect(signNote(bad, signerKey)).rejects.toThrow(RangeError);
  });

  it("refuses a malformed key without repeating it", async () => {
    const bad = signerKey.slice(0, -1);
    const failure = await signNote(text, bad).catch(String);
    expect(failure).toContain("The signer key is malformed");
    expect(failure).not.toContain(bad.slice(30));
  });
});

it("names no key with a space, a plus or nothing", async () => {
  await expect(createNoteKeys("my log")).rejects.toThrow("cannot name a key");
  await expect(createNoteKeys("a+b")).rejects.toThrow(RangeError);
  await expect(createNoteKeys("")).rejects.toThrow(RangeError);
  expect(splitNote("x")).toBeUndefined();
});
