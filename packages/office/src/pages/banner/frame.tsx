import { Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useId, useRef } from "react";
import { bannerPreview, useMe } from "../../api/queries.ts";
import classes from "./frame.module.css";

/**
 * A page of the server's within a frame that may do nothing, as wide as a device and scaled to the
 * room there is. A form asks for it, for a register is too long for an address; each answer has a
 * frame of its own, so that the way back in the browser is not paved with previews.
 */
export function Frame(props: {
  readonly site: string;
  readonly text: string;
  readonly language: string;
  readonly scheme: string;
  readonly title: string;
  /** CSS pixels of the device. */
  readonly width: number;
  readonly height: number;
}) {
  const { site, text, language, scheme, title, width, height } = props;
  const token = useMe().data?.csrfToken ?? "";
  const name = `preview-${useId()}`;
  const form = useRef<HTMLFormElement>(null);
  const { ref, width: room } = useElementSize();
  const scale = room === 0 ? 0 : Math.min(1, room / width);
  const content = [language, scheme, text].join("\n");
  const fields = { csrfmiddlewaretoken: token, text, language, scheme };

  useEffect(() => form.current?.submit(), [content]);

  return (
    <figure className={classes["figure"]}>
      <Text component="figcaption" size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <form ref={form} method="post" action={bannerPreview(site)} target={name} hidden>
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} readOnly />
        ))}
      </form>
      <div
        ref={ref}
        className={classes["room"]}
        style={{ height: height * scale, maxWidth: width }}
      >
        <iframe
          key={content}
          name={name}
          title={title}
          sandbox=""
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}
