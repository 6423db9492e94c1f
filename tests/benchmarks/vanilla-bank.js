// The least that a person could write by hand to choose from many questions: all of them in a shadow root, and a field
// that hides those that do not hold what is typed.
customElements.define(
  'vanilla-bank',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const list = document.createElement('ul');
      list.setAttribute('part', 'list');
      list.append(...globalThis.questions.map(row));
      root.append(document.createElement('input'), list);
    }
  },
);

function row({ id, text, theme, askedBy, depth }) {
  const row = document.createElement('li');
  row.className = 'row';
  const check = document.createElement('input');
  check.type = 'checkbox';
  check.id = id;
  const words = document.createElement('label');
  words.htmlFor = id;
  words.textContent = text;
  const meta = document.createElement('div');
  for (const fact of [theme, `${askedBy} asks`, `Depth ${depth} of 3`]) {
    const said = document.createElement('span');
    said.textContent = fact;
    meta.append(said);
  }
  const body = document.createElement('div');
  body.append(words, meta);
  const why = document.createElement('button');
  why.textContent = 'Why ask';
  row.append(check, body, why);
  return row;
}
