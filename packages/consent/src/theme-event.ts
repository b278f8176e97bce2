/**
 * Event on `document` when a page's own styling of the notice is dropped, because it set accept and
 * refuse apart or made them unreadable; its `detail` says what was wrong.
 */
export const THEME_EVENT = "glassjar:theme";
