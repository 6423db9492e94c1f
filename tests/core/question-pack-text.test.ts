import { expect } from '@open-wc/testing';
import { isOneOnOneError } from '@one-on-one/core';
import { parsePack, parsePacks } from '@one-on-one/core/question-bank';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';

/** Where a text is refused for not being JSON. */
function placeIn(text: string): string | undefined {
  try {
    parsePack(text);
  } catch (error) {
    if (!isOneOnOneError(error, 'invalid')) throw error;
    return error.details.at && `${error.details.at.line}:${error.details.at.column}`;
  }
  return undefined;
}

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('A question pack whose text is no JSON', () => {
  it('is refused with the line and the column, whatever the engine says of it', () => {
    expect(placeIn('{\n  "hide": ["career-1-001",]\n}')).to.equal('2:27');
    expect(placeIn('{\r\n  "hide": []\r\n  "themes": []\r\n}')).to.equal('3:3');
    expect(placeIn("\n{ 'hide': [] }")).to.equal('2:3');
    expect(placeIn('{ hide: [] }')).to.equal('1:3');
    expect(placeIn('{ "hide": [] } // ours')).to.equal('1:16');
    expect(placeIn('{"hide":')).to.equal('1:9');
    expect(placeIn('')).to.equal('1:1');
    expect(placeIn('{ "hide": ["a\nb"] }')).to.equal('1:12');
    expect(placeIn('[01, tru]')).to.equal('1:3');
    expect(placeIn('{}')).to.equal(undefined);
    expect(placeIn('{ "hide": 3 }')).to.equal(undefined);
  });

  it('leaves the others in, and is named among them', () => {
    const { packs, refused } = parsePacks([{ hide: ['a'] }, '{ "hide": ] }']);
    expect(packs).to.have.length(1);
    expect(refused[0]!.details).to.deep.equal({ path: [1], at: { line: 1, column: 11 } });
  });

  it('is refused at the very sign that is wrong, or where the word or text begins that it spoils', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(3), fc.nat(), (value, indent, at) => {
        const json = JSON.stringify(value, null, indent);
        const index = at % (json.length + 1);
        const text = `${json.slice(0, index)}@${json.slice(index)}`;
        if (isJson(text)) return; // it stands in a text
        const [line, column] = placeIn(text)!.split(':').map(Number) as [number, number];
        const lines = text.split('\n').slice(0, line);
        const place = lines.slice(0, -1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
        expect(text.slice(place, index)).to.match(/^(?:|"(?:[^"\\]|\\.)*\\?|[-+.\w]+)$/);
      }),
      runsOf(300),
    );
  });
});
