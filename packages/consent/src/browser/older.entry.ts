import { olderChoice, type OlderChoiceIn } from "./older-choice.ts";

declare let __GLASSJAR_OLDER__: OlderChoiceIn;

// Few visitors have an older choice, and few versions something to ask them: it comes only then.
__GLASSJAR_OLDER__ = olderChoice;
