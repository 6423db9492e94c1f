/** A small client of the WebDriver protocol: one session of one browser. */
export class WebDriver {
  /** @type {string} */ #session;
  /** The window and the frame that were entered last; entering again would take the focus from a control. */
  #entered = '';

  /** @param {string} session the session's address */
  constructor(session) {
    this.#session = session;
  }

  /**
   * @param {number} port
   * @param {object} capabilities
   */
  static async start(port, capabilities) {
    const root = `http://127.0.0.1:${port}/session`;
    const { sessionId } = await ask('POST', root, { capabilities: { alwaysMatch: capabilities } });
    return new WebDriver(`${root}/${sessionId}`);
  }

  /** @param {string} path @returns {Promise<any>} */
  get = (path) => ask('GET', this.#session + path);

  /** @param {string} path @param {object} [body] @returns {Promise<any>} */
  post = (path, body = {}) => ask('POST', this.#session + path, body);

  /** @param {string} path @returns {Promise<any>} */
  delete = (path) => ask('DELETE', this.#session + path);

  /** Makes a window, or a frame in it, the place of what follows. @param {string} handle @param {string} [frame] a selector */
  async enter(handle, frame = '') {
    if (this.#entered === handle + frame) return;
    this.#entered = '';
    await this.post('/window', { handle });
    await this.post('/frame', { id: null });
    const found = frame && (await this.post('/element', { using: 'css selector', value: frame }));
    if (found) await this.post('/frame', { id: found });
    this.#entered = handle + frame;
  }

  /** What was entered may be gone. */
  forget() {
    this.#entered = '';
  }

  /** What the protocol writes for undefined is null, so no answer is sent as none. @param {(...args: any[]) => any} work @param {unknown[]} args */
  async execute(work, args) {
    const script = `const [args, done] = arguments;
      Promise.resolve()
        .then(() => (${work})(...args))
        .then((value) => done(value === undefined ? {} : { value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.post('/execute/async', { script, args: [args] });
    if (error !== undefined) throw new Error(error);
    return value;
  }
}

/** @param {string} method @param {string} url @param {object} [body] @returns {Promise<any>} */
async function ask(method, url, body) {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {any} */ (await answer.json());
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.error}, ${value.message}`);
  return value;
}

/** The code points that the protocol gives to keys without a character. @type {Record<string, string>} */
const named = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Key actions for a combination such as `'Alt+ArrowUp'`. @param {string} combination */
export function pressActions(combination) {
  const keys = combination.split('+').map((key) => named[key] ?? (key === 'Space' ? ' ' : key));
  return keyActions([...keys.map(down), ...keys.reverse().map(up)]);
}

/** Key actions for a text, character by character. @param {string} text */
export const typeActions = (text) =>
  keyActions([...text].flatMap((character) => [down(character), up(character)]));

/** Mouse actions that drag from one point to the other. @param {readonly (readonly [number, number])[]} points */
export const dragActions = (...[from, ...to]) => ({
  actions: [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        moved(from),
        { type: 'pointerDown', button: 0 },
        ...to.map(moved),
        { type: 'pointerUp', button: 0 },
      ],
    },
  ],
});

/** @param {readonly [number, number]} point */
const moved = ([x, y]) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
/** @param {string} value */
const down = (value) => ({ type: 'keyDown', value });
/** @param {string} value */
const up = (value) => ({ type: 'keyUp', value });
/** @param {object[]} actions */
const keyActions = (actions) => ({ actions: [{ type: 'key', id: 'keyboard', actions }] });
