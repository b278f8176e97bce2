/** Event on our root that opens the preference centre. */
export const SHOW_EVENT = "show";

/** Event on a layer that may be styled by the page; its `detail` is the layer's own style. */
export const CHECK_EVENT = "check";
