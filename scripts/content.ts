/** `npm run content`: checks the content as the build does, and says what is old, weak, unconfirmed or missing. */
import { contentReport } from '../src/content/build/report';
import { problemLine } from '../src/content/build/problem';
import { readContent } from '../src/content/build/read-content';
import { readAreas } from './read-areas';

const result = readContent(process.cwd(), { readAreas });
if ('problems' in result) {
  process.stderr.write(`${result.problems.map(problemLine).join('\n')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${contentReport(result, new Date()).join('\n')}\n`);
}
