/** Under this name the state of the history entry keeps what stood in form fields over our reload. */
export const KEPT_FIELDS = "glassjarFields";

/** Whether the page was loaded anew by us, and what stood in its fields has yet to be put back. */
export const hasKeptFields = (): boolean => !!history.state?.[KEPT_FIELDS];
