import type { Language } from '../../../src/view/view';
import type { Atlas } from './atlas';
import { eventually } from './atlas-test';
import { operationName } from './known';

const operation = 'mission-to-bosnia-and-herzegovina';
/** The languages with the longest words, and with another alphabet. */
const languages = ['de', 'ru'] as const satisfies readonly Language[];

/** Goes through the overview, an operation and the list, and reports everything that is cut or overlaps. */
export async function lostIn(atlas: Atlas): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = async (where: string): Promise<void> => {
    const found = [...(await atlas.dockFaults()), ...(await atlas.page.cutTexts('.overlay, .skip-link, select'))];
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  };
  for (const lang of languages) {
    await atlas.jump({ lang });
    await atlas.isSpoken(lang);
    await look(`${lang}, overview`);
    await atlas.jump({ lang, select: `operation:${operation}` });
    await eventually(() => atlas.panel()).toBe(operationName(lang, operation));
    await look(`${lang}, operation`);
    await atlas.page.unfold('aside details');
    await look(`${lang}, all of the operation`);
    await atlas.page.focus('button', atlas.say('skip.list'));
    await atlas.press('Enter');
    await atlas.page.waitFor('.over');
    await look(`${lang}, list`);
    await atlas.uncover();
  }
  return faults;
}
