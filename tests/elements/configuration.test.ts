import { isOneOnOneError } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import type { OneOnOneErrorEvent } from '@one-on-one/elements';
import {
  checkParticipants,
  checkPolicies,
  parseConfiguration,
} from '../../packages/elements/src/workspace/configuration.js';

describe('A configuration', () => {
  const refusal = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      return isOneOnOneError(error, 'invalid') ? error.details.path.join('.') : error;
    }
  };

  const page = new EventTarget();

  it('says which pair, who is looking, and who the two are', () => {
    const ana = { id: 'ana', role: 'mentor', displayName: 'Ana' };
    const json = JSON.stringify({
      relationship: 'r1',
      viewer: 'ana',
      participants: [ana],
      policies: { carryOver: 'all' },
      colour: 'blue',
    });
    expect(parseConfiguration(json, page)).to.deep.equal({
      relationship: 'r1',
      viewer: 'ana',
      participants: [ana],
      policies: { carryOver: 'all' },
    });
  });

  it('B38 is refused when it is no JSON, or no object', () => {
    for (const json of ['', '{', 'null', '3', '"text"'])
      expect(refusal(() => parseConfiguration(json, page))).to.equal('');
  });

  it('B44 is refused with the path of a wrong type', () => {
    const path = (value: unknown) => refusal(() => parseConfiguration(JSON.stringify(value), page));
    expect(path({ relationship: 3 })).to.equal('relationship');
    expect(path({ viewer: null })).to.equal('viewer');
    expect(path({ participants: {} })).to.equal('participants');
    expect(path({ participants: [null] })).to.equal('participants.0');
    expect(path({ participants: [{ id: 'ana', role: 'boss' }] })).to.equal('participants.0.role');
    expect(path({ participants: [{ role: 'mentor' }] })).to.equal('participants.0.id');
    expect(path({ policies: 'all' })).to.equal('policies');
    expect(path({ policies: { carryOver: 'some' } })).to.equal('policies.carryOver');
    for (const lockAfterDays of [-1, 366, 1.5, '3', null])
      expect(path({ policies: { lockAfterDays } })).to.equal('policies.lockAfterDays');
  });

  it('leaves out a name that is none, tells of it, and keeps who the two are', () => {
    for (const displayName of ['', ' \n', '\u200B', 'A'.repeat(81), null, {}]) {
      const told: unknown[] = [];
      const listening = new EventTarget();
      listening.addEventListener('one-on-one-error', (event) =>
        told.push((event as OneOnOneErrorEvent).detail.details),
      );
      const people = [
        { id: 'ana', role: 'mentor', displayName },
        { id: 'ben', role: 'mentee', displayName: ' Ben ' },
      ];
      const read = parseConfiguration(JSON.stringify({ participants: people }), listening);
      expect(read.participants).to.deep.equal([
        { id: 'ana', role: 'mentor' },
        { id: 'ben', role: 'mentee', displayName: 'Ben' },
      ]);
      expect(told).to.deep.equal([{ path: ['participants', 0, 'displayName'] }]);
    }
  });

  it('X19 is refused with `__proto__` in it, at any depth, and no prototype changes', () => {
    for (const json of ['{"__proto__":{"hacked":1}}', '{"participants":[{"__proto__":{"hacked":1}}]}']) {
      expect(refusal(() => parseConfiguration(json, page))).to.equal('__proto__');
    }
    expect({}).not.to.have.property('hacked');
  });

  it('B46 is a copy: what the page changes later changes nothing', () => {
    const ana = { id: 'ana', role: 'mentor', displayName: 'Ana' };
    const people = checkParticipants([ana], page);
    ana.displayName = 'Eve';
    const policies = { lockAfterDays: 3 };
    const copied = checkPolicies(policies);
    policies.lockAfterDays = 5;
    expect(copied).to.deep.equal({ carryOver: 'ask', lockAfterDays: 3 });
    expect(people).to.deep.equal([{ id: 'ana', role: 'mentor', displayName: 'Ana' }]);
  });
});
