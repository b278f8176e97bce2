/**
 * The style sheet of a rendered policy. It takes the page's colours where it finds the custom
 * properties `--jar-line`, `--jar-soft` and `--jar-tint`, touches nothing outside `.jar-policy`, turns
 * each row of the table into a card on a narrow screen, and leaves controls off paper. A policy is
 * whole without it.
 */
export const POLICY_CSS = `
.jar-policy {
  --line: var(--jar-line, #9aa7ab);
  --soft: var(--jar-soft, inherit);
  overflow-wrap: break-word;
}
.jar-published,
.jar-policy caption,
.jar-policy small {
  color: var(--soft);
}
.jar-superseded,
.jar-status {
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-inline-start-width: 0.4rem;
  border-radius: 0.5rem;
}
.jar-contents ul {
  columns: 17rem;
  column-gap: 2rem;
  padding-inline-start: 1.25rem;
}
.jar-contents li {
  break-inside: avoid;
  padding-block: 0.15rem;
}
.jar-policy dt {
  font-weight: 600;
}
.jar-policy h2 {
  scroll-margin-block-start: 1rem;
}
.jar-table {
  inline-size: 100%;
  border-collapse: collapse;
  margin-block-end: 1.5rem;
}
.jar-table caption {
  text-align: start;
  padding-block-end: 0.5rem;
}
.jar-table th,
.jar-table td {
  text-align: start;
  vertical-align: top;
  padding: 0.65rem 0.75rem;
  border: 1px solid var(--line);
}
.jar-table thead th {
  background: var(--jar-tint, transparent);
}
.jar-table tbody th {
  font-weight: 600;
}
.jar-table small {
  display: block;
  font-weight: 400;
}
.jar-table code {
  overflow-wrap: anywhere;
}
.jar-table td ul {
  margin: 0;
  padding-inline-start: 1.1rem;
}
.jar-control fieldset {
  margin: 0 0 1rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  min-inline-size: 0;
}
.jar-control legend {
  font-weight: 600;
  padding-inline: 0.4rem;
}
.jar-control label {
  display: flex;
  align-items: center;
  gap: 0.65rem;
  min-block-size: 2.75rem;
}
.jar-control input {
  flex: none;
  inline-size: 1.4rem;
  block-size: 1.4rem;
}
.jar-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}
.jar-buttons button {
  min-block-size: 2.75rem;
}
.jar-log > li {
  padding-block: 0.25rem;
}
@media screen and (max-width: 44rem) {
  .jar-table,
  .jar-table caption,
  .jar-table tbody,
  .jar-table tr,
  .jar-table th,
  .jar-table td {
    display: block;
    border: 0;
  }
  .jar-table thead {
    position: absolute;
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
  }
  .jar-table tbody {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    margin-block-end: 1rem;
    padding: 0.5rem;
  }
  .jar-table tr + tr {
    border-block-start: 1px solid var(--line);
  }
  .jar-table [data-label]::before {
    content: attr(data-label);
    display: block;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--soft);
  }
}
@media print {
  .jar-contents,
  .jar-control,
  .jar-status {
    display: none;
  }
  .jar-policy h2 {
    break-after: avoid;
  }
  .jar-table tr,
  .jar-policy li {
    break-inside: avoid;
  }
  .jar-table thead {
    display: table-header-group;
  }
  .jar-policy a[href^="http"]::after {
    content: " <" attr(href) ">";
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
}
`;
