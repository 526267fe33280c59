// The line to the server: says what is going on without covering the page, and brings it back by itself.
const listeners = [];
let blazor;
let up = true;      // what the framework says
let attempts = 0;
let leaving = false;

/** Quick at first, then every two seconds, for hours: a text waits in the browser meanwhile. */
export const reconnection = { maxRetries: 20000, retryIntervalMilliseconds: attempt => attempt < 5 ? 500 : 2000 };

export const isUp = () => up && navigator.onLine;
export const isLeaving = () => leaving;
export const leaveFreely = () => leaving = true;
export const whenUp = listener => listeners.push(listener);

const banner = () => document.getElementById('components-reconnect-modal');
const pause = time => new Promise(done => setTimeout(done, time));

export function show(state) {
  const element = banner();
  if (element && element.dataset.line !== state && !(element.dataset.line === 'ended' && state === 'broken')) element.dataset.line = state;
}

function changed(isNowUp, state) {
  up = isNowUp;
  show(isUp() ? 'up' : state);
  if (isUp()) {
    attempts = 0;
    listeners.forEach(listener => listener());
  }
}

/** Asks the server itself: it may be away, or have ended the sign-in. */
async function ask() {
  try {
    const answer = await fetch(location.href, { method: 'HEAD', redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(2500) });
    return answer.type === 'opaqueredirect' || answer.status === 401 ? 'ended' : answer.ok ? 'there' : 'away';
  } catch {
    return 'away';
  }
}

/** A save without an answer: a slow server is no broken line. */
export async function checkLine() {
  const state = await ask();
  if (state === 'away') show('broken'); else if (state === 'ended') await checkSignIn(state);
}

export async function checkSignIn(state) {
  if ((state ?? await ask()) === 'ended') {
    const link = banner()?.querySelector('.line-ended a');
    if (link) link.href = '/sign-in?returnUrl=' + encodeURIComponent(location.pathname + location.search);
    show('ended');
  }
}

/** The line is up and yet nobody answers: the page's other half has ended. Opens the page anew if the server is there; texts are kept. */
export async function openAnew() {
  if (await ask() !== 'there') return checkSignIn();
  leaveFreely();
  location.reload();
}

async function comeBack() {
  for (;;) {
    const state = await ask();
    if (state === 'there') break;
    if (state === 'ended') return checkSignIn(state);
    await pause(1000);
  }
  let resumed = false;
  try {
    resumed = await blazor.resumeCircuit();
  } catch {
    // the new server does not know this page: open it anew, the texts are kept
  }
  if (resumed) {
    show('up');
    changed(true, 'up');
  } else {
    leaveFreely();
    location.reload();
  }
}

/** Before signing out: else the server would lead this page to the sign-in, as one whose sign-in was ended elsewhere, before the answer is there. */
export async function hangUp() {
  leaveFreely();
  try {
    await Promise.race([blazor.pauseCircuit(), pause(1000)]);
  } catch {
    // a line that is down needs no hanging up
  }
}

/** Called by the server before it stops. Returns at once, for the answer travels on the line that is about to be paused. */
async function drain() {
  show('moving');
  up = false;
  setTimeout(async () => {
    await blazor.pauseCircuit();
    await pause(500); // the old server still answers for a moment
    comeBack();
  }, 0);
}

export function watchLine(framework) {
  blazor = framework;
  window.portalDrain = drain;
  banner()?.addEventListener('components-reconnect-state-changed', event => {
    const state = event.detail.state;
    if (banner().dataset.line === 'moving') return;
    if (state === 'hide') changed(true, 'up');
    else if (state === 'rejected' || state === 'resume-failed') { up = false; comeBack(); }
    else {
      changed(false, 'broken');
      if (++attempts % 3 === 0) checkSignIn();
    }
  });
  window.addEventListener('offline', () => show('broken'));
  window.addEventListener('online', () => changed(up, 'broken'));
}
