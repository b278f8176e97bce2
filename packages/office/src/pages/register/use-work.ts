import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useRegisterCheck } from "../../api/register-queries.ts";
import type { Edit, RegisterCheck } from "../../api/register-types.ts";
import { keepDraft, type Draft } from "./drafts.ts";
import { withEdit, withEdits } from "./forms/edits.ts";

const PAUSE_MS = 350;
const NOTHING: readonly Edit[] = [];
/** From so many edits on, they are taken into the text at the next pause. */
const MANY = 25;

/** A text, and the edits that forms have made of it since. */
interface Source {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** What the text says, where that is known. */
  readonly value?: unknown;
}

/** A register text being edited, as text or through forms, with what the API says about it. */
export interface Work {
  /** As it stands after the last answer; the same as on the screen when `current`. */
  readonly text: string;
  /** What it says, with every edit; undefined while it cannot be read. */
  readonly value: unknown;
  readonly check: RegisterCheck | undefined;
  /** Whether the answer is about what stands on the screen. */
  readonly current: boolean;
  readonly write: (text: string) => void;
  readonly edit: (edit: Edit) => void;
}

/**
 * Keeps a text and what is done to it. What is not saved yet is remembered while the office is open.
 *
 * @param start what is edited, with the version it was taken from
 * @param saved the text as it is kept on the server
 */
export function useWork(site: string, start: Draft, saved: string): Work {
  const [source, setSource] = useState<Source>({ text: start.text, edits: NOTHING });
  const [settled] = useDebouncedValue(source, PAUSE_MS);
  const empty = settled.text.trim() === "" && settled.edits.length === 0;
  const query = useRegisterCheck(site, empty ? undefined : settled.text, settled.edits);
  const check = empty ? undefined : query.data;
  const current = check !== undefined && !query.isPlaceholderData && settled === source;
  const known = source.value ?? (current ? check.value : undefined);
  const text = source.edits.length > 0 && check ? check.text : source.text;

  // At a pause, so that nothing that is being typed is lost.
  if (current && source.edits.length > MANY)
    setSource({ text: check.text, edits: NOTHING, value: check.value });

  useEffect(() => {
    keepDraft(site, text === saved ? undefined : { ...start, text });
  }, [site, text, saved, start]);

  return {
    text,
    value: known === undefined ? undefined : withEdits(known, source.edits),
    check,
    current,
    write: (next) => setSource({ text: next, edits: NOTHING }),
    edit: (edit) =>
      setSource((before) => ({
        text: before.text,
        value: before.value ?? check?.value,
        edits: withEdit(before.edits, edit),
      })),
  };
}
