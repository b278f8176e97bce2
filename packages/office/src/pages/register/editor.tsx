import { Input } from "@mantine/core";
import { useId, useImperativeHandle, useRef, type Ref } from "react";
import type { Problem } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import classes from "./editor.module.css";
import { lineCount, offsetOf } from "./position.ts";

/** What others may ask of the editor. */
export interface EditorHandle {
  /** Puts the caret at a line and column, counted from 1, and shows it. */
  moveTo(line: number, column: number): void;
}

/** A plain text field with line numbers. Code runs from left to right in every language. */
export function Editor(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly problems: readonly Problem[];
  readonly handle: Ref<EditorHandle>;
}) {
  const { text, onChange, problems, handle } = props;
  const { texts } = useLocale();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);

  useImperativeHandle(handle, () => ({
    moveTo(line, column) {
      const area = field.current;
      if (!area) return;
      const offset = offsetOf(area.value, line, column);
      area.focus();
      area.setSelectionRange(offset, offset);
      area.scrollTop = Math.max(0, (line - 4) * lineHeightOf(area));
    },
  }));

  return (
    <Input.Wrapper
      id={id}
      label={texts.register.text}
      description={texts.register.textHelp}
      inputWrapperOrder={["label", "input", "description"]}
    >
      <div className={classes["editor"]} dir="ltr">
        <Gutter ref={gutter} lines={lineCount(text)} problems={problems} />
        <textarea
          id={id}
          ref={field}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onScroll={(event) => {
            if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
          }}
          aria-describedby={`${id}-description`}
          aria-invalid={problems.some(({ severity }) => severity === "error")}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
        />
      </div>
    </Input.Wrapper>
  );
}

function Gutter(props: {
  readonly lines: number;
  readonly problems: readonly Problem[];
  readonly ref: Ref<HTMLDivElement>;
}) {
  const { lines, problems, ref } = props;
  const severities = new Map(
    problems.toReversed().map(({ line, severity }) => [line ?? 0, severity]),
  );
  return (
    <div ref={ref} className={classes["gutter"]} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => index + 1).map((line) => (
        <div key={line} data-severity={severities.get(line)}>
          {line}
        </div>
      ))}
    </div>
  );
}

function lineHeightOf(area: HTMLTextAreaElement): number {
  return Number.parseFloat(getComputedStyle(area).lineHeight);
}
