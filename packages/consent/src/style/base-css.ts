/**
 * What both layers share. All lengths are in `em`, from the visitor's own text size: a page that
 * shrinks its root font does not shrink what is said here. `all: initial !important` wins over
 * whatever the page says about the element (CSS Cascade 5, §6.1: among important declarations the
 * inner context wins).
 *
 * Accept and refuse share one rule and nothing sets them apart: equal prominence is not a matter of
 * theme.
 */
export const BASE_CSS = `
:host{all:initial!important}
*{box-sizing:border-box}
[hidden]{display:none!important}
section,dialog{background:var(--s);color:var(--t);line-height:1.5;overflow-wrap:anywhere;border:1px solid #8886;box-shadow:0 0 2em #0004}
h2{font-size:1.125em;line-height:1.3;margin:0 0 .5em}
p,ul{margin:0 0 .5em}
ul{padding-inline-start:1.25em}
a{color:var(--l);display:inline-block;min-block-size:1.5em}
.gpc,.new{border-inline-start:.25em solid var(--a);padding-inline-start:.75em;font-weight:600}
.actions{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.5em}
form{display:contents}
button{min-block-size:2.75em;padding:.5em 1em;border:2px solid var(--a);border-radius:var(--r);
background:var(--a);color:var(--o);font:inherit;font-weight:600;line-height:1.25;cursor:pointer}
.quiet,.one{grid-column:1/-1}
.quiet{background:none;color:var(--t)}
:focus-visible{outline:3px solid var(--l);outline-offset:2px}`.trim();
