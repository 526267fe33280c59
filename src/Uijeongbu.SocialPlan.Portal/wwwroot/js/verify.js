// The verifier without this script is a plain form. It adds: dropping a file, a bar while a file is sent and read, and an answer
// in place. No answer is computed here.
const form = document.querySelector('.vform');
const status = form.querySelector('.progress');
const [bar, words] = [status.querySelector('progress'), status.querySelector('.hint')];
const file = form.querySelector('input[type=file]');
const largest = 20 * 1024 * 1024;

const say = (text, percent) => {
  status.hidden = false;
  words.textContent = text;
  if (percent === undefined) bar.removeAttribute('value'); else bar.value = percent;
};

for (const name of ['dragenter', 'dragover']) {
  form.addEventListener(name, event => { event.preventDefault(); form.classList.add('over'); });
}
for (const name of ['dragleave', 'drop']) {
  form.addEventListener(name, () => form.classList.remove('over'));
}
form.addEventListener('drop', event => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) file.files = event.dataTransfer.files;
  else form.querySelector('textarea').value = event.dataTransfer.getData('text/plain');
});

// A table copied from 한글 or a page comes as HTML whose plain text has lost its columns: take the cells.
form.querySelector('textarea').addEventListener('paste', event => {
  const html = event.clipboardData.getData('text/html');
  const plain = event.clipboardData.getData('text/plain');
  if (!html || plain.includes('\t')) return;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return;
  event.preventDefault();
  const lines = [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.trim().replace(/\s+/g, ' ')).join('\t'));
  event.target.setRangeText(lines.join('\n'), event.target.selectionStart, event.target.selectionEnd, 'end');
});

const follow = async run => {
  const language = new URL(form.action).search;
  while (!status.hidden && form.dataset.run === run) {
    const answer = await fetch(`/verify/progress/${run}${language}`).catch(() => null);
    if (answer?.status === 200) say(await answer.text());
    await new Promise(resolve => setTimeout(resolve, 400));
  }
};

const show = html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const old = document.querySelector('#result');
  const [result, faults] = [page.querySelector('#result'), page.querySelector('.faults')];
  document.querySelector('.faults')?.remove();
  old?.remove();
  if (faults) form.before(faults);
  if (result) form.after(result);
  const place = faults ?? result;
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
};

form.addEventListener('submit', event => {
  if (event.submitter?.formAction !== form.action) return; // a download goes its plain way
  event.preventDefault();
  if (file.files[0]?.size > largest) { say(form.dataset.tooLarge, 0); return; }
  const run = form.dataset.run = crypto.randomUUID();
  const body = new FormData(form);
  body.append('run', run);
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', e => {
    const percent = Math.floor(100 * e.loaded / e.total);
    if (percent < 100) say(form.dataset.uploading.replace('{0}', percent), percent);
  });
  request.upload.addEventListener('load', () => follow(run));
  request.addEventListener('load', () => { status.hidden = true; delete form.dataset.run; show(request.responseText); });
  request.addEventListener('error', () => { delete form.dataset.run; say(form.dataset.failed, 0); });
  request.open('POST', form.action);
  say(form.dataset.uploading.replace('{0}', 0), 0);
  request.send(body);
});
