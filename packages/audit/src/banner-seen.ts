/** A control of a banner, as the visitor reads it. */
export interface ControlSeen {
  readonly text: string;
  readonly role: "button" | "link";
}

/** A rectangle in CSS pixels, from the top left corner of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a control of a banner is drawn and reached. */
export interface ControlLook {
  readonly box: Box;
  /** Computed font size, CSS pixels. */
  readonly fontSize: number;
  /** Computed font weight, 1 to 1000. */
  readonly fontWeight: number;
  /** Contrast of its text with what is behind the text, 1 to 21 (WCAG 2.2, relative luminance). */
  readonly contrast: number;
  /** Contrast of its fill or border with what is around it, 1 to 21; 1 does not stand out at all. */
  readonly emphasis: number;
  /** Whether the Tab key reaches it. */
  readonly focusable: boolean;
  /** Role as assistive technology is told; empty when it has none. */
  readonly role: string;
  /** Name as assistive technology is told; empty when it has none. */
  readonly name: string;
  /** Whether all of it is in the window, without scrolling. */
  readonly inView: boolean;
}

/** A switch or tick box of a banner, as it stood before the visitor touched it. */
export interface ToggleSeen {
  readonly name: string;
  readonly on: boolean;
  /** Cannot be changed, as that of what is necessary. */
  readonly fixed: boolean;
}

/** A control of the first layer that is measured. */
export type MeasuredControl = "accept" | "reject" | "settings" | "close";

/** How the first layer of a banner is drawn, measured in the page. */
export interface BannerLook {
  /** Size of the window, CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  readonly box: Box;
  /** Share of the window that banner and backdrop keep from being used, 0 to 1. */
  readonly covers: number;
  /** Whether the page behind can be scrolled. */
  readonly pageScrolls: boolean;
  /** Role and name as assistive technology is told; empty when there are none. */
  readonly role: string;
  readonly name: string;
  /** Language of the banner as declared in its markup; absent when nothing declares one. */
  readonly language?: string;
  /** Language of the page as declared on its root. */
  readonly pageLanguage?: string;
  /** Script most of the banner's letters are of, ISO 15924: `Latn`, `Arab`… */
  readonly script: string;
  /** Script most of the page's letters are of; absent where there are too few. */
  readonly pageScript?: string;
  /** Computed writing direction. */
  readonly direction: "ltr" | "rtl";
  /** What it says, white space folded, at most 4000 characters. */
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
  readonly toggles: readonly ToggleSeen[];
  readonly controls: Readonly<Partial<Record<MeasuredControl, ControlLook>>>;
}

/** A layer behind the first one, as it stood when it was opened. */
export interface LayerSeen {
  readonly toggles: readonly ToggleSeen[];
  readonly accept?: ControlSeen;
  readonly reject?: ControlSeen;
}

/** Something a visitor does that is no answer, and whether the site took it for one. */
export interface Trial {
  readonly by: "escape" | "scroll" | "close" | "backdrop" | "navigation";
  /** Whether consent was recorded afterwards, or what owes it began. */
  readonly granted: boolean;
  /** By what that was seen, for example `the choice cookie says yes`. */
  readonly sign: string;
  readonly page: string;
  /** Milliseconds since the scenario began. */
  readonly at: number;
}

/** The banner as it met the visitor. */
export interface BannerSeen {
  /**
   * `glassjar` for ours, `words` for one found by what its buttons say, `autoconsent` for one that
   * only a rule knows.
   */
  readonly driver: "glassjar" | "words" | "autoconsent";
  /** The consent management platform it is of, where a rule of autoconsent knows it. */
  readonly cmp?: string;
  readonly page: string;
  readonly accept?: ControlSeen;
  readonly reject?: ControlSeen;
  readonly settings?: ControlSeen;
  /** What is asked for instead of consent, such as a subscription. */
  readonly pay?: ControlSeen;
  /** Measured in a wide window. */
  readonly look?: BannerLook;
  /** Measured in a window as wide as a phone. */
  readonly phone?: BannerLook;
  /** The layers behind the first one, in the order they were opened. */
  readonly layers?: readonly LayerSeen[];
  /** How many interfaces that ask for consent were on show at once. */
  readonly together?: number;
  readonly trials?: readonly Trial[];
}
