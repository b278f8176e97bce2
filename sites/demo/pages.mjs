import { html } from "./html.mjs";
import { LANGUAGES } from "./language.mjs";
import { TEXTS } from "./texts/index.mjs";

const NAMES = { en: "English", fr: "Français", ar: "العربية" };
const MENU = [
  ["/", "home"],
  ["/news", "news"],
  ["/video", "video"],
  ["/desk", "desk"],
];

/** The first page: welcome, services, tides, the latest news, and the pixel of an advertiser. */
export function home(visit) {
  const text = TEXTS[visit.language];
  return frame(
    visit,
    text.welcome,
    html`<section class="hero">
        <div>
          <h1>${text.welcome}</h1>
          <p class="lead">${text.intro}</p>
          <p>
            <a class="button" href="/news">${text.readNews}</a>
            <a class="button quiet" href="/video">${text.seeHarbour}</a>
          </p>
        </div>
        <img src="/harbour.svg" alt="" width="640" height="400" />
      </section>
      <section aria-labelledby="services">
        <h2 id="services">${text.services}</h2>
        <ul class="cards">
          ${text.serviceList.map(card("h3"))}
        </ul>
      </section>
      <section class="split">
        <div aria-labelledby="latest" role="group">
          <h2 id="latest">${text.latest}</h2>
          ${story("h3")(text.stories[0])}
        </div>
        <div>${tides(text)}</div>
      </section>
      <img
        class="pixel"
        src="${visit.thirdParty("pixel")}/pixel.gif?page=home"
        width="1"
        height="1"
        alt=""
      />`,
  );
}

/** The news, in one of two layouts. */
export function news(visit) {
  const text = TEXTS[visit.language];
  return frame(
    visit,
    text.news,
    html`<h1>${text.news}</h1>
      <div class="${visit.layout === "B" ? "stories grid" : "stories"}">
        ${text.stories.map(story("h2"))}
      </div>`,
  );
}

/** A page with a frame of the video host. */
export function video(visit) {
  const text = TEXTS[visit.language];
  return frame(
    visit,
    text.video,
    html`<h1>${text.video}</h1>
      <p class="lead">${text.videoIntro}</p>
      <figure>
        <iframe
          src="${visit.thirdParty("video")}/embed/harbour"
          title="${text.videoTitle}"
          width="960"
          height="540"
        ></iframe>
        <figcaption>${text.videoCaption}</figcaption>
      </figure>`,
  );
}

/** The residents' desk: a sign-in with nothing but a name. */
export function desk(visit) {
  const text = TEXTS[visit.language];
  const signIn = html`<p class="lead">${text.deskIntro}</p>
    <form class="panel" method="post" action="/desk/sign-in">
      <label for="name">${text.yourName}</label>
      <input id="name" name="name" required maxlength="60" autocomplete="given-name" />
      <button class="button">${text.signIn}</button>
    </form>`;
  const signedIn = html`<p class="lead">
      ${text.goodDay} <bdi><strong>${visit.resident}</strong></bdi>
    </p>
    <ul class="cards">
      ${text.deskList.map(card("h2"))}
    </ul>
    <form method="post" action="/desk/sign-out">
      <button class="button quiet">${text.signOut}</button>
    </form>`;
  return frame(
    visit,
    text.desk,
    html`<h1>${text.desk}</h1>
      ${visit.resident ? signedIn : signIn}`,
  );
}

/** What is shown where there is no page. */
export function notFound(visit) {
  const text = TEXTS[visit.language];
  return frame(
    visit,
    text.notFound,
    html`<h1>${text.notFound}</h1>
      <p class="lead">${text.notFoundIntro}</p>
      <p><a class="button" href="/">${text.home}</a></p>`,
  );
}

const card =
  (level) =>
  ([title, line]) =>
    html`<li>
      <${level}>${title}</${level}>
      <p>${line}</p>
    </li>`;

const story =
  (level) =>
  ({ title, day, line }) =>
    html`<article>
      <p class="day">${day}</p>
      <${level}>${title}</${level}>
      <p>${line}</p>
    </article>`;

const tides = (text) =>
  html`<table>
    <caption>
      ${text.tides}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.tide}</th>
        <th scope="col">${text.time}</th>
        <th scope="col">${text.height}</th>
      </tr>
    </thead>
    <tbody>
      ${text.tideList.map(
        ([tide, time, height]) =>
          html`<tr>
            <th scope="row">${tide}</th>
            <td>${time}</td>
            <td>${height}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function frame(visit, title, main) {
  const { language, path } = visit;
  const text = TEXTS[language];
  return html`<!DOCTYPE html>
    <html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${text.town}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
        <script async src="${visit.thirdParty("stats")}/stats.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">${text.skip}</a>
        <header>
          <div class="wrap">
            <a class="brand" href="/"
              ><img src="/icon.svg" alt="" width="36" height="36" />${text.town}</a
            >
            <nav aria-label="${text.menu}">
              <ul>
                ${MENU.map(
                  ([to, key]) =>
                    html`<li>
                      <a href="${to}" ${to === path ? html` aria-current="page"` : ""}
                        >${text[key]}</a
                      >
                    </li>`,
                )}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" class="wrap">${main}</main>
        <footer>
          <div class="wrap">
            <p>${text.address}</p>
            <ul class="links">
              <li><a href="/cookies">${text.cookies}</a></li>
              <li><a href="/cookies/preferences">${text.manage}</a></li>
            </ul>
            <form method="post" action="/language">
              <input type="hidden" name="next" value="${path}" />
              <label for="language">${text.language}</label>
              <select id="language" name="language">
                ${LANGUAGES.map(
                  (code) =>
                    html`<option
                      value="${code}"
                      lang="${code}"
                      ${code === language ? html` selected` : ""}
                    >
                      ${NAMES[code]}
                    </option>`,
                )}
              </select>
              <button class="button quiet">${text.change}</button>
            </form>
          </div>
        </footer>
      </body>
    </html> `.toString();
}
