// What happens inside a page with a bank of many questions.
(() => {
  const WORDS = 'growth what would you change about a hard week who helped';
  const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  const root = () => document.body.firstElementChild.shadowRoot;
  const until = async (check) => {
    const end = performance.now() + 20_000;
    while (!check()) {
      if (performance.now() > end) throw new Error(`Waited in vain for ${check}`);
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
    }
  };
  const hasRows = () => root()?.querySelector('[part=list] .row');

  globalThis.bank = {
    /** Everything is fetched by now; from then on it is only put there. */
    async ready() {
      await until(hasRows);
      document.body.firstElementChild.remove();
    },
    /** How long it takes until its rows stand there. */
    async mount(tag) {
      await frame();
      const start = performance.now();
      const element = document.createElement(tag);
      element.lang = 'en';
      document.body.append(element);
      await until(hasRows);
      void document.body.offsetHeight;
      const took = performance.now() - start;
      await frame();
      return took;
    },
    remove: () => document.body.firstElementChild.remove(),
    /** From each keystroke to the next frame. */
    async type(runs) {
      /** @type {HTMLInputElement} */
      const field = root().querySelector('input[type=search]');
      const times = [];
      for (let run = 1; run <= runs; run += 1) {
        const start = await frame();
        field.value = WORDS.slice(0, 1 + (run % WORDS.length));
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await frame();
        times.push(((await frame()) - start) / 2);
      }
      // As many rows as before are drawn again.
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await frame();
      await frame();
      return times;
    },
  };
})();
