/** Whose operation is whose: by the host, by further hosts, and by ids of its own. */
import { expect, test } from 'vitest';
import { byId } from '../../../src/content/by-id';
import { shownIn } from '../../../src/scene/shown';
import { content, viewOf } from '../support/world';

test('an operation with several hosts is shown with each of them', () => {
  const at = content.operations.findIndex(({ status }) => status === 'active');
  const other = content.states.find(({ code }) => content.operations.every(({ host }) => host !== code))!.code;
  const operations = content.operations.map((one, index) => (index === at ? { ...one, alsoHosts: [other] } : one));
  const { seats } = shownIn(viewOf({}), { ...content, operations });
  const seat = seats.find(({ areas }) => areas.includes(other))!;
  expect(seat.operations.map(({ operation }) => operation.id)).toEqual([content.operations[at]!.id]);
});

test('an id that one operation has and another had is that of the one that has it', () => {
  const [first, second, ...others] = content.operations;
  const former = { ...second!, phases: second!.phases.map((phase) => ({ ...phase, id: first!.id })) };
  const found = byId({ ...content, operations: [first!, former, ...others] }).operations;
  expect(found.get(first!.id)).toBe(first);
});
