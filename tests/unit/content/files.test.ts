import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/content/build/problem';
import {
  content,
  officeById,
  operationById,
  operationsOfHost,
  partnerByCode,
  stateByCode,
  themeById,
} from '../../../src/content/content';
import { readContent } from '../../../src/content/build/read-content';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the content files', () => {
  it('have no problem', () => {
    const result = readContent(root);
    expect('problems' in result ? result.problems.map(problemLine) : []).toEqual([]);
  });
});

describe('the look-ups', () => {
  it('find every entry by its id', () => {
    for (const state of content.states) expect(stateByCode(state.code)).toBe(state);
    for (const partner of content.partners) expect(partnerByCode(partner.code)).toBe(partner);
    for (const theme of content.themes) expect(themeById(theme.id)).toBe(theme);
    for (const operation of content.operations) {
      expect(operationById(operation.id)).toBe(operation);
      expect(operationsOfHost(operation.host)).toContain(operation);
      for (const office of operation.offices) expect(officeById(office.id)).toEqual({ office, operation });
    }
  });

  it('answer what does not exist with nothing', () => {
    expect([stateByCode('ZZ'), partnerByCode('ZZ'), themeById('x'), operationById('x'), officeById('x')]).toEqual(
      Array(5).fill(undefined),
    );
    expect(operationsOfHost('ZZ')).toEqual([]);
  });
});
