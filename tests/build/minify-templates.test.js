import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, minifyHtml } from '../../packages/elements/bundle/minify-templates.js';

test('white space and comments leave a style sheet', () => {
  const css = `
    /* don't show */
    :host {
      display: flex;
      gap: var(--one-on-one-gap, 1rem);
    }
  `;
  assert.equal(minifyCss(css).trim(), ':host{display:flex;gap:var(--one-on-one-gap,1rem)}');
});

test('descendants, sums and quoted text keep their spaces', () => {
  for (const css of ['li :focus-visible{}', 'a{width:calc(1px + 2px)}', "a::after{content:' {  ; '}"]) {
    assert.equal(minifyCss(css), css);
  }
});

test('an apostrophe in a comment, and a comment mark in quoted text, mislead nobody', () => {
  assert.equal(minifyCss("a{}/* it's */b { c: 'd' ; }"), "a{}b{c:'d'}");
  assert.equal(minifyCss("a::before{content:'/*'}b { }"), "a::before{content:'/*'}b{}");
});

test('a line break in a template becomes a space; a space within a line stays', () => {
  assert.equal(minifyHtml('\n  <p>\n    One  two\n  </p>\n'), ' <p> One  two </p> ');
});
