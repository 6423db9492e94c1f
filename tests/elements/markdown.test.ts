import { expect } from '@open-wc/testing';
import { shown, showNote, tags, words } from '../support/notes.js';

describe('A Markdown note', () => {
  it('shows paragraphs, line breaks and emphasis', async () => {
    const root = await shown('One *two* **three** ~~four~~ `five`\nsix\n\nseven');
    expect(tags(root)).to.deep.equal(['p', 'em', 'strong', 'del', 'code', 'br', 'p']);
    expect(words(root)).to.equal('One two three four fivesixseven');
  });

  it('begins its headings at the level that it is given, and skips none below', async () => {
    const levels = async (text: string, level: number) =>
      [...(await shown(text, level)).querySelectorAll('[role=heading]')].map((heading) => [
        heading.getAttribute('aria-level'),
        words(heading),
      ]);
    expect(await levels('# One\n\n### Two\n\n## Three\n\n# Four', 3)).to.deep.equal([
      ['3', 'One'],
      ['4', 'Two'],
      ['4', 'Three'],
      ['3', 'Four'],
    ]);
    expect(await levels('> ## Quoted\n\n- # Listed\n\n### Below', 5)).to.deep.equal([
      ['5', 'Quoted'],
      ['5', 'Listed'],
      ['6', 'Below'],
    ]);
  });

  it('shows lists in lists, numbers that go on, and boxes that cannot be ticked', async () => {
    const root = await shown('3. three\n4. four\n   - inner\n\n- [ ] open\n- [x] done');
    expect(root.querySelector('ol')!.start).to.equal(3);
    expect(words(root.querySelector('ol li ul')!)).to.equal('inner');
    expect([...root.querySelectorAll('.with-task')].map(words)).to.deep.equal([
      '\u2610\uFE0E open',
      '\u2611\uFE0E done',
    ]);
    expect(root.querySelector('input')).to.equal(null);
  });

  it('shows quotes, code, rules and tables', async () => {
    const root = await shown(
      '> said\n\n```js\na < b && *c*\n```\n\n---\n\n| A | B |\n|---|--:|\n| 1 | *2* |',
    );
    expect(root.querySelector('blockquote p')).to.have.text('said');
    expect(root.querySelector('pre code')).to.have.text('a < b && *c*');
    expect(root.querySelector('pre .lang')).to.have.text('js');
    expect(root.querySelector('hr')).to.exist;
    expect([...root.querySelectorAll('th, td')].map(words)).to.deep.equal(['A', 'B', '1', '2']);
    expect(root.querySelector('td.right em')).to.exist;
    expect(root.querySelector('.table')).to.have.attribute('aria-label', 'A, B');
  });

  it('leads to pages and mail, beside the page that it is on, and tells nobody where from', async () => {
    const root = await shown(
      '[The plan](https://plan.example/a) and me@mail.example and https://bare.example/x',
    );
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://plan.example/a',
      'mailto:me@mail.example',
      'https://bare.example/x',
    ]);
    expect(links.map(({ target }) => target)).to.deep.equal(['_blank', '', '_blank']);
    for (const { rel } of links) expect(rel).to.equal('noopener noreferrer nofollow');
  });

  it('X10 says where a link leads unless its words are the address, and spells look-alikes out', async () => {
    const where = async (text: string) =>
      [...(await shown(text)).querySelectorAll('a')].map(words).join(' | ');
    expect(await where('[The plan](https://plan.example/a)')).to.equal('The plan plan.example');
    expect(await where('[https://bank.example](https://evil.example)')).to.equal(
      'https://bank.example evil.example',
    );
    expect(await where('[evil.example.bank.example](https://evil.example)')).to.contain(' evil.example');
    expect(await where('https://bank.example/a')).to.equal('https://bank.example/a');
    expect(await where('https://b\u0430nk.example')).to.match(/ xn--/);
    expect(await where('[//evil](//evil.example) https://me:word@evil.example')).to.equal('');
  });

  it('asks nobody for a picture: it is a link with the words for it', async () => {
    const root = await shown('![A chart](https://pictures.example/a.png) ![](data:image/png;base64,AAAA)');
    expect(root.querySelector('img')).to.equal(null);
    expect([...root.querySelectorAll('a')].map(words)).to.deep.equal(['A chart pictures.example']);
    expect(words(root)).to.contain('![](data:image/png;base64,AAAA)');
  });
});

describe('A note in an element', () => {
  it('is plain text at once, and read when what reads it is here; then at once', async () => {
    const { element, root, isRead } = await showNote('# One\n\n*two*');
    expect(element.firstShown).to.equal('# One\n\n*two*');
    await isRead();
    expect(words(root())).to.equal('One two');
    element.text = 'now **three**';
    await element.updateComplete;
    expect(root().querySelector('strong')).to.have.text('three');
  });

  it('keeps what it shows while other things change', async () => {
    const { element, root, isRead } = await showNote('One [two](https://two.example)');
    await isRead();
    const link = root().querySelector('a');
    element.requestUpdate();
    await element.updateComplete;
    expect(root().querySelector('a')).to.equal(link);
  });

  it('is read also when its element went away and came back in the meantime', async () => {
    const { element, root, isRead } = await showNote('*One*');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await isRead();
    expect(root().querySelector('em')).to.exist;
  });

  it('has no accessibility violations', async () => {
    const { element, isRead } = await showNote(
      '# A\n\n[b](https://b.example)\n\n- [x] c\n  1. d\n\n> e\n\n| F | G |\n|---|---|\n| 1 | 2 |\n\n```\nh\n```',
    );
    await isRead();
    await expect(element).to.be.accessible();
  });
});
