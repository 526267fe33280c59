// Shows how far an import is while the page waits for its answer. The form works without this.
const form = document.querySelector('form[enctype="multipart/form-data"]');
const line = form?.querySelector('.progress');
form?.addEventListener('submit', () => {
  const words = line.querySelector('span');
  const run = form.querySelector('[name=CommandId]').value;
  line.hidden = false;
  words.textContent = '파일을 보내고 있습니다.';
  form.querySelector('button[type=submit]').disabled = true;
  setInterval(async () => {
    const answer = await fetch('/app/imports/' + run).catch(() => null);
    if (answer?.status === 200) words.textContent = await answer.text();
  }, 500);
});
