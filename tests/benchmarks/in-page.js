// What happens inside a benchmarked page. Both elements have the same parts, so both are used the same way.
(() => {
  const root = () => document.body.firstElementChild.shadowRoot;
  const items = () => root()?.querySelectorAll('[part~=item]') ?? [];
  /** @returns {HTMLTextAreaElement} */
  const newItem = () => root()?.querySelector('[name=new-item]');
  const later = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });

  /** Waits without a timer's grain. */
  const until = async (check, patience = 10_000) => {
    const end = performance.now() + patience;
    while (!check()) {
      if (performance.now() > end) throw new Error(`Waited in vain for ${check}`);
      await later();
    }
  };
  const press = (target, key, more) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  const write = (text) => {
    const field = newItem();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    press(field, 'Enter');
  };
  const at = (index, part) => items()[index].querySelector(`[part~=${part}]`);

  /** Each does something to the nth item and answers how to see that it is done. */
  const acts = {
    add() {
      const wanted = items().length + 1;
      write(`One more, the ${wanted}th`);
      return () => items().length === wanted;
    },
    tick(index) {
      at(index, 'check').click();
      return () => items()[index].part.contains('discussed');
    },
    move(index) {
      const row = items()[index];
      press(at(index, 'move'), 'ArrowDown', { altKey: true });
      return () => items()[index + 1] === row;
    },
  };

  const type = (field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  /** Does it at the start of a frame; answers how long that frame and the one after it took, each. */
  const lookBackOnce = async (act) => {
    const start = await frame();
    act();
    await frame();
    return ((await frame()) - start) / 2;
  };

  /** All its stages are there, and the first one can be pressed; scripts of the page have run by then. */
  const guideReady = new Promise((done) => {
    if (!location.pathname.startsWith('/guide-')) return;
    document.addEventListener('DOMContentLoaded', async () => {
      await until(() => root()?.querySelectorAll('[part~=go]').length === 5);
      /** @type {HTMLElement} */ (root().querySelector('[part~=go]')).focus();
      void document.body.offsetHeight;
      done(performance.now());
    });
  });

  globalThis.benchmark = {
    async fill(count) {
      await until(newItem);
      write(Array.from({ length: count }, (_, index) => `Item ${index + 1} to talk about`).join('\n'));
      await until(() => items().length === count);
      await new Promise((done) => setTimeout(done, 1500)); // for it to be saved
    },
    async ready(count) {
      await until(() => items().length === count);
      newItem().focus();
      void document.body.offsetHeight;
      return performance.now();
    },
    /** When a guide could be used that needs no storage: it is there before anybody can ask for it. */
    guideReady: () => guideReady,
    async time(name, runs) {
      const isOurs = document.body.firstElementChild.localName === 'one-on-one-agenda';
      await until(() => !isOurs || root().querySelector('dialog')); // what changes something comes after the paint
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
        const start = performance.now();
        const isDone = acts[name](run * 3);
        await until(isDone);
        void document.body.offsetHeight;
        times.push(performance.now() - start);
      }
      return times;
    },
    /** The meetings stand there, and for a search their words are read. */
    async getReady(name) {
      await until(() => root()?.querySelector('[part~=meeting]'));
      if (name === 'scroll') return;
      type(root().querySelector('input'), 't');
      await frame();
      await until(() => !root().querySelector('[part=found]').textContent.includes('read so far'), 120_000);
    },
    /** Frames in which a person looks back, and as many in which nothing is done, in turn. */
    async lookBack(name, runs) {
      const field = root().querySelector('input');
      const words = 'the spring budget who speaks at the conference';
      const [busy, idle] = [[], []];
      for (let run = 1; run <= runs; run += 1) {
        busy.push(
          await lookBackOnce(() =>
            name === 'search'
              ? type(field, words.slice(0, 1 + (run % words.length)))
              : window.scrollBy(0, innerHeight),
          ),
        );
        idle.push(await lookBackOnce(() => {}));
      }
      return [busy, idle];
    },
  };
})();
