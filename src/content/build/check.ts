/**
 * What a schema cannot say about the facts: that names point at something, that dates are in order. Each family of content has its
 * checks in a file of its own (`check-*.ts`). Pure, and only for the build and the tests.
 */
import { checkPartners, checkStates, checkTerritories } from './check-areas';
import { checkOperation, checkOperations, type Known } from './check-operation';
import { checkOrganization } from './check-organization';
import { checkDeepThemes, checkThemes } from './check-themes';
import { checkFile, ids, unique, type Note } from './checking';
import { CONTENT, operationFile, toContent, type ContentFiles, type Problem } from './content-files';

/** Checks the facts against each other. */
export function checkContent(files: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const noteIn =
    (file: string): Note =>
    (path, reason) =>
      problems.push({ file, path, reason });
  const content = toContent(files);
  const known: Known = {
    stateCodes: new Set(content.states.map(({ code }) => code)),
    partnerCodes: new Set(content.partners.map(({ code }) => code)),
    ownTerritories: new Set(content.territories.filter(({ treatment }) => treatment === 'own').map(({ id }) => id)),
    themes: new Set(content.themes.map(({ id }) => id)),
    operations: new Set(content.operations.map(({ id }) => id)),
    programmes: ids(content.programmes),
    regions: new Set<string>(content.regions.map(({ id }) => id)),
    institutions: ids(content.institutions),
  };

  for (const name of ['states', 'partners', 'territories', 'regions', 'themes'] as const) {
    checkFile(files[name], noteIn(`${CONTENT}/${name}.json`));
  }
  checkStates(content, noteIn(`${CONTENT}/states.json`));
  checkPartners(content, known, noteIn(`${CONTENT}/partners.json`));
  checkTerritories(content, known, noteIn(`${CONTENT}/territories.json`));
  unique(content.regions, (region) => region.id, 'regions', 'id', noteIn(`${CONTENT}/regions.json`));
  checkThemes(content, known, noteIn(`${CONTENT}/themes.json`));

  checkOrganization(files, content, noteIn);
  checkDeepThemes(files, content, known, noteIn(`${CONTENT}/deep-themes.json`));

  for (const [name, operation] of files.operations) {
    const note = noteIn(operationFile(name));
    if (operation.id !== name) note('id', `the file of "${operation.id}" must be called ${operation.id}.json`);
    checkFile(operation, note);
    checkOperation(operation, known, note);
  }
  checkOperations(files.operations, (name) => noteIn(operationFile(name)));
  return problems;
}
