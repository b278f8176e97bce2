const script = (text) => `<script>${text}</script>`;
const keep = (name) => `localStorage.setItem('${name}', '1')`;

/** What only happens when something is pressed: what shows more is, what changes something is not. */
export const clicks = {
  "player-behind-a-button": {
    body: `<div id="p"><button type="button" aria-label="Play the video">▶</button></div>${script(
      `document.querySelector('button').onclick = () => {
        document.querySelector('#p').innerHTML = '<iframe src="THIRD/player"></iframe>';
      };`,
    )}`,
    answers: { player: { type: "text/html", body: script(keep("player_item")) } },
    expected: ["set localStorage player_item"],
  },
  "load-more": {
    body: `<a href="#" onclick="${keep("more_item")}; return false">Load more</a>`,
    expected: ["set localStorage more_item"],
  },
  accordion: {
    body: `<details ontoggle="${keep("details_item")}"><summary>Opening hours</summary>9 to 5</details>`,
    expected: ["set localStorage details_item"],
  },
  tabs: {
    body: `<div role="tablist"><button role="tab" aria-selected="true">One</button>
      <button role="tab" aria-selected="false" onclick="${keep("tab_item")}">Two</button></div>`,
    expected: ["set localStorage tab_item"],
  },
  menu: {
    body: `<nav><button aria-expanded="false" onclick="${keep("menu_item")}">Topics</button></nav>`,
    expected: ["set localStorage menu_item"],
  },
  "presses-that-permit": {
    body: `<div><p>To show the map, your browser connects to a third party, who may store something.</p>
      <button type="button" onclick="${keep("map_item")}">Load map</button></div>
      <div><p>Beim Abspielen akzeptieren Sie die Datenschutzerklärung der Video GmbH.</p>
      <button type="button" onclick="${keep("film_item")}">Video abspielen</button></div>`,
    expected: [],
  },
  "presses-beside-words-that-only-look-like-it": {
    body: `<div><p>Lägenheter i Malmö, med balkong och erfarenhet av trädgård.</p>
      <button type="button" onclick="${keep("flat_item")}">Visa mer</button></div>
      <div><p>Zo veranderden de straten van onze stad in honderd jaar.</p>
      <button type="button" onclick="${keep("street_item")}">Meer tonen</button></div>`,
    expected: ["set localStorage flat_item", "set localStorage street_item"],
  },
  "presses-that-change": {
    body: `<button onclick="${keep("deleted_item")}">Delete my account</button>
      <button onclick="${keep("bought_item")}">Buy now</button>
      <form action="HERE/sent"><button onclick="${keep("sent_item")}">Show results</button></form>
      <a href="HERE/other" onclick="${keep("link_item")}">Show more</a>
      <button aria-expanded="false" onclick="${keep("logout_item")}">Sign out</button>`,
    answers: { sent: {}, other: {} },
    expected: [],
  },
};
