// A card's answers: which fields they are and how they go to the server. When they are saved, autosave.js says.
import { autosave } from './autosave.js';
import { takePhotos } from './photos.js';
import './steps.js';

const form = document.querySelector('form.review');
const place = form?.querySelector('[data-review]');
const fields = () => [...form.elements].filter(field => field.name?.startsWith('q-') && field.type !== 'file' && !field.closest('.photos'));

const answerOf = field => {
  const key = field.name.slice(2);
  if (field.type !== 'radio') return { key, text: field.value };
  return field.value === 'yes' || field.value === 'no' ? { key, isYes: field.value === 'yes' } : { key, point: Number(field.value) };
};
const photos = () => [...form.querySelectorAll('fieldset.photos')].map(field => ({ key: field.dataset.key.slice(2), photos: [...field.querySelectorAll('li input[type=hidden]')].map(one => one.value) })).filter(one => one.photos.length > 0);
const answers = () => [...fields().filter(field => field.value !== '' && (field.type !== 'radio' || field.checked)).map(answerOf), ...photos()];

const values = () => Object.fromEntries(fields().filter(field => field.type !== 'radio' || field.checked).map(field => [field.name, field.value]));
const fill = kept => {
  for (const field of fields()) {
    if (!(field.name in kept)) continue;
    if (field.type === 'radio') field.checked = field.value === kept[field.name];
    else field.value = kept[field.name];
  }
};

if (place) {
  const saving = autosave({
    form, place, fields, values, fill, address: place.dataset.review, space: 'review', key: place.dataset.card, pause: 1200,
    words: { saved: '임시 저장됨', failed: '', what: '쓰신 글은', restored: '이 기기에 남아 있던 글을 다시 넣었습니다.' },
    body: () => ({ questionnaire: Number(form.elements.Questionnaire.value), answers: answers() }),
  });
  takePhotos(form, place, saving.written);
}
