'use strict';

const TYPES = {
  PERSON: {label: 'PER', spoken: 'People', style: 'person'},
  LOCATION: {label: 'LOC', spoken: 'Places', style: 'location'},
  ORGANIZATION: {label: 'ORG', spoken: 'Organizations', style: 'organization'},
};
const CSV_COLUMNS = ['document', 'type', 'text', 'start', 'end', 'start_code_point', 'end_code_point', 'confidence', 'source'];

const at = id => document.getElementById(id);
const look = type => TYPES[type] || {label: type, spoken: type, style: 'other'};

let text = '';
let answer = null;
let running = 0;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

function headers(more = {}) {
  const key = at('key').value;
  return key ? {...more, Authorization: 'Bearer ' + key} : more;
}

async function call(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (!response.ok) {
    if (response.status === 401) {
      at('key-row').hidden = false;
      throw new Error(at('key').value ? 'This is not the API key of the service.' : 'This service asks for an API key.');
    }
    throw new Error(body.detail || 'The service answered ' + response.status + '.');
  }
  return body;
}

/** Runs what may fail, and says so where it does. */
async function attempt(what) {
  at('problem').textContent = '';
  try {
    await what();
  } catch (e) {
    at('status').textContent = '';
    at('problem').textContent = e instanceof TypeError ? 'The service can’t be reached.' : e.message;
  }
}

async function listModels() {
  const {models} = await call('v1/models', {headers: headers()});
  at('model').replaceChildren(...models.map(m =>
      element('option', {value: m.name, title: m.description}, m.name + ' ' + m.version)));
}

async function read() {
  const mine = ++running;
  at('read').disabled = true;
  at('status').textContent = 'Reading…';
  try {
    if (!at('model').value) {
      await listModels();
    }
    const asked = at('text').value;
    const found = await call('v1/extract', {
      method: 'POST',
      headers: headers({'Content-Type': 'application/json'}),
      body: JSON.stringify({text: asked, model: at('model').value}),
    });
    if (mine === running) {
      text = asked;
      answer = found;
      show();
    }
  } finally {
    at('read').disabled = false;
  }
}

function show() {
  const {model, milliseconds} = answer;
  at('read-with').textContent = `Read with ${model.name} ${model.version} in ${milliseconds.toFixed(0)} ms.`;
  const counts = new Map(model.types.map(type => [type, 0]));
  answer.mentions.forEach(m => counts.set(m.type, (counts.get(m.type) || 0) + 1));
  const off = new Set([...document.querySelectorAll('#types input:not(:checked)')].map(box => box.value));
  at('types').replaceChildren(element('legend', {}, 'Types'), ...[...counts].map(([type, count]) => typeBox(type, count, !off.has(type))));
  at('result').hidden = false;
  filter();
}

function typeBox(type, count, on) {
  const box = element('input', {type: 'checkbox', value: type});
  box.checked = on;
  box.addEventListener('change', filter);
  const tag = element('span', {class: 'tag ' + look(type).style}, look(type).label);
  return element('label', {}, box, ' ', tag, ' ' + look(type).spoken + ' ', element('span', {class: 'count'}, String(count)));
}

/** The answer with the mentions alone that the filters let through; what is left keeps its order. */
function filtered() {
  const on = new Set([...document.querySelectorAll('#types input:checked')].map(box => box.value));
  const least = Number(at('confidence').value);
  const numbers = new Map();
  const mentions = answer.mentions.filter((m, i) => {
    const stays = on.has(m.type) && m.confidence >= least;
    if (stays) {
      numbers.set(i, numbers.size);
    }
    return stays;
  });
  const entities = answer.entities
      .map(e => ({...e, mentions: e.mentions.filter(i => numbers.has(i)).map(i => numbers.get(i))}))
      .filter(e => e.mentions.length > 0);
  return {...answer, mentions, entities};
}

function filter() {
  at('least').textContent = Number(at('confidence').value).toFixed(2);
  if (answer) {
    const shown = filtered();
    highlight(shown);
    list(shown);
    at('copied').textContent = '';
    at('status').textContent = `${shown.mentions.length} mentions of ${shown.entities.length} entities.`;
  }
}

function highlight(shown) {
  const parts = [];
  let done = 0;
  shown.mentions.forEach((m, i) => {
    parts.push(text.slice(done, m.start), marked(m, i));
    done = m.end;
  });
  at('highlighted').replaceChildren(...parts, text.slice(done));
}

const said = m => `${look(m.type).spoken}: ${m.text}, confidence ${m.confidence.toFixed(2)}, from ${m.source.toLowerCase()}`;

function marked(m, i) {
  const mark = element('mark', {id: 'm' + i, class: look(m.type).style, 'data-label': look(m.type).label, tabindex: '-1'},
      text.slice(m.start, m.end));
  tell(mark, () => said(m));
  return mark;
}

/** Shows a line at the page's foot while something is pointed at or has the focus. */
function tell(target, what) {
  const tip = at('tip');
  const on = () => { tip.textContent = what(); tip.hidden = false; };
  const off = () => { tip.hidden = true; };
  target.addEventListener('mouseenter', on);
  target.addEventListener('focus', on);
  target.addEventListener('mouseleave', off);
  target.addEventListener('blur', off);
}

function list(shown) {
  const ranked = [...shown.entities].sort((a, b) => b.mentions.length - a.mentions.length);
  at('entities').replaceChildren(...ranked.map((entity, i) => row(entity, i, shown)));
}

function row(entity, number, shown) {
  const {label, style} = look(entity.type);
  const mentions = element('ul', {id: 'of' + number, 'aria-label': 'Mentions of ' + entity.name},
      ...entity.mentions.map(i => element('li', {}, link(shown.mentions[i], i))));
  mentions.hidden = true;
  const button = element('button', {type: 'button', 'aria-expanded': 'false', 'aria-controls': 'of' + number},
      element('span', {class: 'tag ' + style}, label), ' ' + entity.name + ' ',
      element('span', {class: 'count'}, '×' + entity.mentions.length));
  button.addEventListener('click', () => {
    mentions.hidden = !mentions.hidden;
    button.setAttribute('aria-expanded', String(!mentions.hidden));
  });
  const light = on => () => entity.mentions.forEach(i => at('m' + i).classList.toggle('lit', on));
  [['mouseenter', true], ['focus', true], ['mouseleave', false], ['blur', false]]
      .forEach(([event, on]) => button.addEventListener(event, light(on)));
  return element('li', {}, button, mentions);
}

function link(mention, i) {
  const made = element('a', {href: '#m' + i}, `${mention.text} (${mention.confidence.toFixed(2)})`);
  made.addEventListener('click', event => {
    event.preventDefault();
    at('m' + i).focus();
  });
  return made;
}

const cell = value => /[",\r\n]/.test(value) ? '"' + value.replaceAll('"', '""') + '"' : value;

/** Keeps a spreadsheet from taking a cell for a formula. */
const inert = value => /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? "'" + value : value;

function csv({mentions}) {
  const rows = mentions.map(m =>
      ['', m.type, inert(m.text), m.start, m.end, m.startCodePoint, m.endCodePoint, m.confidence, m.source]);
  return [CSV_COLUMNS, ...rows].map(r => r.map(v => cell(String(v))).join(',') + '\r\n').join('');
}

async function copy(content, name) {
  try {
    await navigator.clipboard.writeText(content);
  } catch (e) {
    copyBySelection(content);
  }
  at('copied').textContent = name + ' copied.';
}

/** Pages that come by plain HTTP from another machine have no clipboard to write to. */
function copyBySelection(content) {
  const area = element('textarea', {'aria-hidden': 'true'});
  area.value = content;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (!done) {
    throw new Error('The browser does not let the page copy.');
  }
}

function count() {
  at('count').textContent = at('text').value.length.toLocaleString('en') + ' characters';
}

at('form').addEventListener('submit', event => {
  event.preventDefault();
  attempt(read);
});
at('text').addEventListener('input', count);
at('model').addEventListener('change', () => attempt(read));
at('confidence').addEventListener('input', filter);
at('copy-json').addEventListener('click', () => attempt(() => copy(JSON.stringify(filtered(), null, 2), 'JSON')));
at('copy-csv').addEventListener('click', () => attempt(() => copy(csv(filtered()), 'CSV')));
count();
attempt(listModels);
