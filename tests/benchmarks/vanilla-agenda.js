// The least that a person could write by hand: a list in a shadow root, each item a raw record in IndexedDB.

const opening = new Promise((done, fail) => {
  const request = indexedDB.open('vanilla', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('items', { keyPath: 'id' });
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

customElements.define(
  'vanilla-agenda',
  class extends HTMLElement {
    #list = document.createElement('ol');
    #field = document.createElement('textarea');
    #items = [];

    async connectedCallback() {
      this.attachShadow({ mode: 'open' }).append(this.#list, this.#field);
      this.#field.name = 'new-item';
      this.#field.addEventListener('keydown', (event) => event.key === 'Enter' && this.#add());
      const database = await opening;
      const request = database.transaction('items').objectStore('items').getAll();
      request.onsuccess = () => {
        this.#items = request.result.sort((a, b) => a.order - b.order);
        this.#list.append(...this.#items.map((item) => this.#row(item)));
      };
    }

    #add() {
      const titles = this.#field.value.split('\n');
      const last = this.#items.at(-1)?.order ?? 0;
      const added = titles.map((title, index) => ({
        id: crypto.randomUUID(),
        title,
        order: last + index + 1,
        done: false,
      }));
      this.#items.push(...added);
      this.#list.append(...added.map((item) => this.#row(item)));
      this.#field.value = '';
      void save(...added);
    }

    #row(item) {
      const row = document.createElement('li');
      const grip = document.createElement('button');
      const check = document.createElement('input');
      const title = document.createElement('button');
      const more = document.createElement('button');
      row.part = item.done ? 'item discussed' : 'item';
      grip.part = 'move';
      grip.textContent = `Move ${item.title}`;
      check.part = 'check';
      check.type = 'checkbox';
      check.checked = item.done;
      title.textContent = item.title;
      more.textContent = `More for ${item.title}`;
      row.append(grip, check, title, more);
      check.addEventListener('change', () => {
        item.done = check.checked;
        row.part.toggle('discussed', item.done);
        void save(item);
      });
      grip.addEventListener('keydown', ({ key }) => key === 'ArrowDown' && this.#moveDown(item, row));
      return row;
    }

    #moveDown(item, row) {
      const index = this.#items.indexOf(item);
      const next = this.#items[index + 1];
      if (!next) return;
      [item.order, next.order] = [next.order, item.order];
      this.#items.splice(index, 2, next, item);
      row.nextElementSibling.after(row);
      void save(item, next);
    }
  },
);

async function save(...items) {
  const store = (await opening).transaction('items', 'readwrite').objectStore('items');
  for (const item of items) store.put(item);
}
