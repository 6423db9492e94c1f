import { expect } from '@open-wc/testing';
import {
  AgendaItemSchema,
  HeadSchema,
  isAgendaItem,
  isHead,
  isMeeting,
  isParticipant,
  isRelationship,
  MeetingSchema,
  ParticipantSchema,
  RelationshipSchema,
  type StoredRecord,
} from '@one-on-one/core';
import * as fc from 'fast-check';

const pairs = {
  'agenda-item': [isAgendaItem, AgendaItemSchema],
  head: [isHead, HeadSchema],
  meeting: [isMeeting, MeetingSchema],
  participant: [isParticipant, ParticipantSchema],
  relationship: [isRelationship, RelationshipSchema],
} as const;

/** Values that sit on the edges of what a field may hold. */
const anEdge = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    0,
    1,
    5,
    6,
    9,
    10,
    240,
    241,
    -1,
    1.5,
    2 ** 53,
    'x'.repeat(81),
    'x'.repeat(141),
    'x'.repeat(201),
  ),
  fc.constantFrom(
    'open',
    'decide',
    'regular',
    'peer',
    '2030-01-10T09:00:00.000Z',
    '2030-01-10',
    '',
    undefined,
  ),
  fc.constantFrom<unknown>(
    { title: [{ value: null, by: 'a', at: 'b' }] },
    { title: [{ by: 'a', at: 'b' }] },
    { meetingId: 'a', itemId: 'b' },
  ),
);

describe('The guards on the way in', () => {
  it('accept exactly what the schemas accept, whatever was done to a record (P08)', async () => {
    const answer = await fetch(new URL('./frozen/version-1.json', import.meta.url));
    const records = ((await answer.json()) as readonly StoredRecord[])
      .map(({ value }) => value as Readonly<Record<string, unknown>>)
      .filter(({ type }) => (type as string) in pairs);
    const optional = [
      'others',
      'deletedAt',
      'ext',
      'displayName',
      'need',
      'plannedMinutes',
      'objective',
      'startsAt',
      'carriedTo',
    ];
    const changed = fc
      .constantFrom(...records)
      .chain((record) =>
        fc.tuple(
          fc.constant(record),
          fc.dictionary(fc.constantFrom(...Object.keys(record), ...optional), anEdge, { maxKeys: 3 }),
        ),
      );
    let accepted = 0;
    fc.assert(
      fc.property(changed, ([record, changes]) => {
        const value = { ...record, ...changes };
        const [guard, schema] = pairs[record['type'] as keyof typeof pairs];
        accepted += Number(guard(value));
        expect(guard(value)).to.equal(schema.safeParse(value).success);
      }),
      { numRuns: 5000 },
    );
    expect(accepted).to.be.greaterThan(50);
  });
});
