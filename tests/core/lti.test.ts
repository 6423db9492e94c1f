import { expect } from '@open-wc/testing';
import { encodeHostId } from '@one-on-one/core';
import { fromLtiClaims, ltiPersonId } from '@one-on-one/core/lti';
import * as fc from 'fast-check';
import { refusal } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { aWorkspace } from '../support/workspaces.js';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const MENTOR = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor';
const LEARNER = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner';

const refused = (claims: unknown) => refusal(() => fromLtiClaims(claims));

describe('The claims of an LTI launch', () => {
  it('say who is looking, whom they mentor, and the language of the page', () => {
    expect(
      fromLtiClaims({
        iss: 'https://platform.example',
        sub: 'u17',
        name: 'Ana Ruiz',
        locale: 'en-US',
        [`${CLAIM}/roles`]: [LEARNER, MENTOR],
        [`${CLAIM}/role_scope_mentor`]: ['u20', 'u21', 'u20'],
        [`${CLAIM}/launch_presentation`]: { document_target: 'iframe', locale: 'pt_BR' },
      }),
    ).to.deep.equal({
      viewer: { id: 'u17', role: 'mentor', displayName: 'Ana Ruiz' },
      partners: [
        { id: 'u20', role: 'mentee' },
        { id: 'u21', role: 'mentee' },
      ],
      language: 'pt-BR',
    });
  });

  it('may be missing: a launch without a person, without mentees, without a language', () => {
    expect(fromLtiClaims({})).to.deep.equal({ viewer: null, partners: [], language: null });
    expect(fromLtiClaims({ sub: 'u1', name: null, locale: '', [`${CLAIM}/roles`]: [] })).to.deep.equal({
      viewer: { id: 'u1', role: 'mentee' },
      partners: [],
      language: null,
    });
  });

  it('say a language in the spellings of machines and of packs of texts, as much of it as is one', () => {
    for (const [locale, language] of [
      ['de_DE.UTF-8', 'de-DE'],
      ['sr_RS@latin', 'sr-RS'],
      ['en_us_k12', 'en-US'],
      ['en-AU-x-unimelb', 'en-AU-x-unimelb'],
    ])
      expect(fromLtiClaims({ locale }).language, locale).to.equal(language);
  });

  it('go without a language where they say none that there is, and take the next one', () => {
    for (const locale of ['C', 'C.UTF-8', 'POSIX', 'no such thing'])
      expect(fromLtiClaims({ locale }).language, locale).to.equal(null);
    const shown = { [`${CLAIM}/launch_presentation`]: { locale: 'C' } };
    expect(fromLtiClaims({ ...shown, locale: 'nl' }).language).to.equal('nl');
  });

  it('give a name that can be kept: as much of it as fits, of its parts where it is missing, or none', async () => {
    const nameOf = (claims: object) => fromLtiClaims({ sub: 'u1', ...claims }).viewer?.displayName;
    expect(nameOf({ name: ` \n\u200b` })).to.equal(undefined);
    expect(nameOf({ given_name: 'Ana', family_name: 'Ruiz' })).to.equal('Ana Ruiz');
    expect(nameOf({ name: '', given_name: 'Ana', family_name: null })).to.equal('Ana');
    expect(nameOf({ name: 'Ana\tRuiz ' })).to.equal('Ana Ruiz');
    const long = `${'x'.repeat(79)}\u{1F600}y`;
    expect(nameOf({ name: long })).to.equal('x'.repeat(79));
    const workspace = aWorkspace({ participants: [fromLtiClaims({ sub: 'u1', name: long }).viewer!] });
    await workspace.ready;
    expect(workspace.state.status).to.equal('ready');
    await workspace.close();
  });

  it('name the mentor by the role in the context, its short name or a sub-role of it', () => {
    const roleOf = (role: string) => fromLtiClaims({ sub: 'u1', [`${CLAIM}/roles`]: [role] }).viewer?.role;
    const subRole = 'http://purl.imsglobal.org/vocab/lis/v2/membership/Mentor#Advisor';
    for (const role of [MENTOR, 'Mentor', subRole]) expect(roleOf(role), role).to.equal('mentor');
    const institution = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Mentor';
    for (const role of [LEARNER, 'Instructor', institution]) expect(roleOf(role), role).to.equal('mentee');
  });

  it('are understood in the spelling that the standard has by mistake, and one is nobody\u2019s own mentee', () => {
    const misspelled = 'https://purlimsglobal.org/spec/lti/claim/role_scope_mentor';
    expect(fromLtiClaims({ sub: 'u1', [misspelled]: ['u2', 'u1'] }).partners).to.deep.equal([
      { id: 'u2', role: 'mentee' },
    ]);
  });

  it('may name people by ids as long as the standard lets them be, and each stays one and the same', async () => {
    const sub = `https://platform.example/users/${'7f3c'.repeat(56)}`;
    const { viewer } = fromLtiClaims({ sub });
    expect([sub.length, viewer?.id]).to.deep.equal([255, ltiPersonId(sub)]);
    expect(encodeHostId(viewer!.id)).to.equal(viewer!.id);
    const workspace = aWorkspace({ participants: [viewer!], viewer: viewer!.id });
    await workspace.ready;
    expect(workspace.state.viewer).to.equal(viewer!.id);
    await workspace.close();
  });

  it('keep the ids that fit into a key, and digest the others as everybody does', async () => {
    for (const id of ['u17', 'x'.repeat(64), 'ana@school.example'])
      expect(fromLtiClaims({ sub: id }).viewer?.id).to.equal(id);
    const long = fc.string({ unit: 'grapheme', minLength: 65, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(long, async (sub) => {
        if (sub.length > 255) return;
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sub)));
        const text = btoa(String.fromCharCode(...digest));
        const expected = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
        expect(ltiPersonId(sub)).to.equal(`sha256-${expected}`);
      }),
      runsOf(300),
    );
  });

  it('are refused where they are malformed, with the way to what is wrong', () => {
    expect(refused(null)).to.equal('invalid not-an-object');
    expect(refused([])).to.equal('invalid not-an-object');
    expect(refused({ sub: 17 })).to.equal('invalid sub not-text');
    expect(refused({ sub: '' })).to.equal('invalid sub too-short');
    expect(refused({ sub: 'x'.repeat(256) })).to.equal('invalid sub too-long');
    expect(refused({ name: {} })).to.equal('invalid name not-text');
    expect(refused({ [`${CLAIM}/roles`]: MENTOR })).to.equal(`invalid ${CLAIM}/roles not-a-list`);
    expect(refused({ [`${CLAIM}/roles`]: [MENTOR, 1] })).to.equal(`invalid ${CLAIM}/roles 1 not-text`);
    const scope = `${CLAIM}/role_scope_mentor`;
    expect(refused({ [scope]: { 0: 'u2' } })).to.equal(`invalid ${scope} not-a-list`);
    expect(refused({ [scope]: ['u2', ''] })).to.equal(`invalid ${scope} 1 too-short`);
    const shown = `${CLAIM}/launch_presentation`;
    expect(refused({ [shown]: 'en' })).to.equal(`invalid ${shown} not-an-object`);
    expect(refused({ [shown]: { locale: 7 } })).to.equal(`invalid ${shown} locale not-text`);
  });

  it('let nobody see what a mentor sees whose roles say otherwise', () => {
    const claims = { sub: 'u1', [`${CLAIM}/role_scope_mentor`]: ['u2'], [`${CLAIM}/roles`]: [LEARNER] };
    expect(refused(claims)).to.equal(`invalid ${CLAIM}/roles no-mentor`);
  });

  it('give people or a typed refusal, whatever they are', () => {
    const names = ['sub', 'name', 'locale', 'roles', 'role_scope_mentor', 'launch_presentation'].map(
      (name) => (name.includes('_') || name === 'roles' ? `${CLAIM}/${name}` : name),
    );
    const claims = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), fc.array(fc.string())));
    fc.assert(
      fc.property(fc.oneof(claims, fc.jsonValue()), (given) => {
        const answer = refused(given);
        expect(answer === null || answer.startsWith('invalid ')).to.equal(true, `${answer}`);
      }),
      runsOf(1000),
    );
  });
});
