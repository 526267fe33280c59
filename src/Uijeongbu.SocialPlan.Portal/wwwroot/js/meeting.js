// The shared view of a meeting: asks every few seconds whether something was submitted since, and puts the new reviews in place. What is being typed stays.
const part = document.querySelector('[data-live]');
const pause = 3000;
let stamp = part?.dataset.stamp;

const look = async () => {
  try {
    const answer = await fetch(part.dataset.live, { redirect: 'manual' });
    if (answer.ok) {
      const now = await answer.text();
      if (now !== stamp) {
        const page = new DOMParser().parseFromString(await (await fetch(location.href, { redirect: 'manual' })).text(), 'text/html');
        const fresh = page.querySelector('[data-live]');
        if (fresh) {
          part.replaceChildren(...fresh.childNodes);
          stamp = now;
        }
      }
    }
  } catch { /* the line is down: asked again */ }
  setTimeout(look, pause);
};

if (part) setTimeout(look, pause);
