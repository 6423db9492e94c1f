import { expect } from '@open-wc/testing';
import { exportJsonSchema } from '@one-on-one/core/transfer';
import * as fc from 'fast-check';
import { adoptKey, adoptValue } from '../../packages/core/src/transfer/adopt.js';
import { runsOf } from '../support/runs-of.js';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

const definitions = exportJsonSchema()['definitions'] as Readonly<Record<string, Schema>>;

/** Text fields that name no person: whoever adds one that does, has it renamed; whoever adds another one, names it here. */
const NO_PERSON = new Set(
  `id meetingId itemId seriesId questionId originItemId currentMeetingId at title name displayName pronouns locale
  externalId sourceQuestionId order reason text statement rationale body why noDateReason objective location url theme options
  openActionIds recurringItemIds opennessChanges zone value`.split(/\s+/),
);

/** The records whose id is that of a person. */
const OF_A_PERSON = ['participant', 'participation'];

const FROM = 'ana-17';

/** Everything that a schema allows to be this text is this text; the path of each is noted. */
function fill({ type, ...schema }: Schema, path: string, paths: string[]): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (type === 'string') {
    if (schema.pattern && !new RegExp(schema.pattern).test(FROM)) return 'x';
    paths.push(path);
    return FROM;
  }
  if (type === 'array') return [schema.items ? fill(schema.items, path, paths) : FROM];
  if (schema.properties) {
    const members = Object.entries(schema.properties).filter(([name]) => name !== 'ext');
    return Object.fromEntries(
      members.map(([name, member]) => [name, fill(member, `${path}.${name}`, paths)]),
    );
  }
  if (typeof schema.additionalProperties === 'object')
    return { group: fill(schema.additionalProperties, `${path}.group`, paths) };
  return type === 'integer' || type === 'number' ? 1 : type === 'boolean' ? true : FROM;
}

/** The paths at which this text stands. */
function standsAt(value: unknown, wanted: string, path: string): readonly string[] {
  if (value === wanted) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    standsAt(member, wanted, Array.isArray(value) ? path : `${path}.${name}`),
  );
}

const namesNobody = (type: string) => (path: string) => {
  const field = path.slice(path.lastIndexOf('.') + 1);
  return NO_PERSON.has(field) && !(path === `${type}.id` && OF_A_PERSON.includes(type));
};

describe('People of a file that are called something else here', () => {
  it('are renamed wherever a record of any type names them, and nowhere else', () => {
    const aName = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/).filter((name) => name !== FROM);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(definitions)), aName, (type, to) => {
        const paths: string[] = [];
        const record = fill(definitions[type]!, type, paths) as never;
        const adopted = adoptValue(record, 'here', new Map([[FROM, to]]));
        const left = standsAt(adopted, FROM, type);
        expect(left.filter((path) => !namesNobody(type)(path))).to.deep.equal([]);
        const isOurs = ({ length }: string) => length > 0 && type === 'relationship';
        const kept = standsAt(record, FROM, type).filter(namesNobody(type));
        expect(left).to.deep.equal(kept.filter((path) => !(isOurs(path) && path === `${type}.id`)));
      }),
      runsOf(200),
    );
  });

  it('are renamed where a pair says who found them ready for more', () => {
    const change = { from: 1, to: 2, by: FROM, at: '2030-01-10T09:00:00.000Z' };
    const record = { type: 'relationship', id: 'there', opennessChanges: [change] };
    expect(adoptValue(record, 'here', new Map([[FROM, 'mentor']]))).to.deep.equal({
      ...record,
      id: 'here',
      opennessChanges: [{ ...change, by: 'mentor' }],
    });
  });

  it('are renamed in the keys of what is about them', () => {
    const people = new Map([[FROM, 'mentor']]);
    const key = (...segments: string[]) => adoptKey(segments, 'here', people).join('/');
    expect(key('shared', 'there', 'participation', 'regular-1', FROM)).to.equal(
      'shared/here/participation/regular-1/mentor',
    );
    expect(key('private', FROM, 'there', 'participation', 'regular-1', FROM)).to.equal(
      'private/mentor/here/participation/regular-1/mentor',
    );
    expect(key('shared', 'there', 'participant', FROM)).to.equal('shared/here/participant/mentor');
    expect(key('shared', 'there', 'note', 'regular-1', FROM)).to.equal(`shared/here/note/regular-1/${FROM}`);
  });
});
