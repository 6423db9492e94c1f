import { expect } from '@open-wc/testing';
import { readAddress } from '../../packages/elements/src/embed/address.js';
import { readLook } from '../../packages/elements/src/embed/look.js';
import { OFFERED } from '../../packages/elements/src/embed/offered.js';
import { readOrigins } from '../../packages/elements/src/embed/page-around.js';

const read = (search: string, hash = '') => readAddress({ search, hash });

describe('The address of a frame', () => {
  it('names an element, what it is to be like, and how the frame looks', () => {
    const address = read('?element=stage-guide&minutes=60&cues=mentor&theme=dark&lang=de&dir=rtl');
    expect(address.element?.tag).to.equal('one-on-one-stage-guide');
    expect(address.element?.file).to.equal('one-on-one-stage-guide');
    expect(address.attributes).to.deep.equal({ minutes: '60', cues: 'mentor' });
    expect(address.look).to.deep.equal({ theme: 'dark', lang: 'de', dir: 'rtl' });
  });

  it('says behind the # which pair it is and who looks, and nowhere else', () => {
    const pair = 'relationship=pair-42&viewer=Ana+%26+co';
    expect(read('?element=agenda', `#${pair}`).attributes).to.deep.equal({
      relationship: 'pair-42',
      viewer: 'Ana & co',
    });
    expect(read(`?element=agenda&${pair}`).attributes).to.deep.equal({});
    expect(read('?element=stage-guide', `#${pair}`).attributes).to.deep.equal({});
    expect(read('?element=agenda', `#viewer=${'a'.repeat(201)}`).attributes).to.deep.equal({});
  });

  it('asks for nothing that is not on the list', () => {
    for (const name of ['', 'script', 'workspace', 'constructor', '__proto__', 'one-on-one-agenda', 'Agenda'])
      expect(read(`?element=${name}`).element, name).to.equal(undefined);
    for (const asked of [
      'label=Your+session+ended',
      'viewer-name=Ana',
      'onclick=alert(1)',
      'style=color:red',
      'src=https://evil.example',
      'minutes=9',
      'minutes=1e2',
      'minutes=241',
      'minutes=060.5',
      'current=%3Cb%3E',
      'mode=%22%3E',
      'readonly=true',
      'without=actions',
    ])
      expect(read(`?element=stage-guide&${asked}`).attributes, asked).to.deep.equal({});
    expect(read('?element=agenda&without=actions+stages&readonly').attributes).to.deep.equal({
      without: 'actions stages',
      readonly: '',
    });
    expect(read('?element=agenda&without=actions+everything').attributes).to.deep.equal({});
  });

  it('offers no attribute that shows a text or leads anywhere', () => {
    const names = Object.values(OFFERED).flatMap(({ attributes }) => Object.keys(attributes));
    for (const name of names) {
      expect(name).not.to.match(/^on|label|name$|href|src|style|lang/);
      for (const { attributes } of Object.values(OFFERED))
        for (const text of ['<b>', 'javascript:x', 'https://evil.example', 'two words', 'x'.repeat(65)])
          expect(attributes[name]?.(text) ?? false, `${name}=${text}`).to.equal(false);
    }
  });
});

describe('The look of a frame', () => {
  it('is read from whatever a page says', () => {
    expect(readLook({ theme: 'auto', lang: 'pt-BR', dir: 'ltr' })).to.deep.equal({
      theme: 'auto',
      lang: 'pt-BR',
      dir: 'ltr',
    });
    for (const said of [
      { theme: 'toString' },
      { theme: {} },
      { lang: 'no language' },
      { lang: ['de'] },
      { dir: 'up' },
    ])
      expect(readLook(said), JSON.stringify(said)).to.deep.equal({});
  });
});

describe('The list of who hears a frame', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  it('has origins, leaves out what is none, and says so: one that has nothing else is a list all the same', () => {
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(/"(.*)"/.exec(text)?.[1] ?? text);
    for (const none of ['', ' \n ']) expect(readOrigins(none), JSON.stringify(none)).to.equal(undefined);
    expect(
      readOrigins(' https://learn.example\n http://localhost:4321 https://school.example/ '),
    ).to.deep.equal(['https://learn.example', 'http://localhost:4321', 'https://school.example']);
    expect(warned).to.deep.equal([]);
    const wrong = '* null learn.example file:///x https://a.example/path https://*.example javascript:x';
    expect(readOrigins(wrong)).to.deep.equal([]);
    expect(warned).to.deep.equal(wrong.split(' '));
  });
});
