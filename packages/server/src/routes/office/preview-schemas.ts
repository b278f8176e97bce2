import { Type, type Static } from "typebox";
import { RegisterProblem, RegisterSource } from "./schemas.ts";

const closed = { additionalProperties: false };
/** Longer than any value the register takes: what is wrong with one is the register's to say. */
const Value = Type.String({ maxLength: 250 });

const COLOURS = {
  surface: Value,
  text: Value,
  muted: Value,
  accent: Value,
  onAccent: Value,
  link: Value,
};

const Colours = Type.Partial(Type.Object(COLOURS, closed), closed);

const Banner = Type.Object(
  {
    look: Type.Optional(Value),
    scheme: Type.Optional(Value),
    theme: Type.Optional(
      Type.Object(
        {
          light: Type.Optional(Colours),
          dark: Type.Optional(Colours),
          radius: Type.Optional(Type.Number()),
          font: Type.Optional(Value),
        },
        closed,
      ),
    ),
    control: Type.Optional(Type.Boolean()),
  },
  { ...closed, description: "look of the banner: what `site.consent` says about it" },
);

export const BannerBody = Type.Object(
  { text: RegisterSource, banner: Type.Optional(Banner) },
  closed,
);

export const BannerAnswer = Type.Object({
  text: Type.String({ description: "the register, edited so that it says what was asked for" }),
  banner: Type.Optional(Banner),
  languages: Type.Optional(Type.Array(Type.String())),
  defaults: Type.Optional(Type.Object({ light: Type.Object(COLOURS), dark: Type.Object(COLOURS) })),
  problems: Type.Array(RegisterProblem),
  shown: Type.Boolean({ description: "whether the edited text can be previewed" }),
  fair: Type.Boolean({ description: "whether no rule about the banner is broken" }),
});

export const PreviewBody = Type.Object({
  text: RegisterSource,
  language: Type.String({ maxLength: 35, description: "a language of the register" }),
  scheme: Type.Enum(["light", "dark"]),
});

export type BannerJson = Static<typeof Banner>;
export type BannerAnswerJson = Static<typeof BannerAnswer>;
