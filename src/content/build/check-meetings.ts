/** The checks of the kinds of meetings, the meetings that were held, and the posts of leadership. */
import type { z } from 'zod';
import type { meetingsFile } from '../schema-organization';
import { ids, ordered, refer, unique } from './checking';
import type { Known } from './content-file';
import type { Note } from './problem';

export function checkMeetings({ meetings, held, posts }: z.infer<typeof meetingsFile>, known: Known, note: Note): void {
  unique([...meetings, ...posts], ({ id }) => id, 'meetings', 'id', note);
  const kinds = ids(meetings);
  meetings.forEach(({ institution, theme }, index) => {
    const path = `meetings[${index}]`;
    if (institution !== null) refer([institution], known('institution'), `${path}.institution`, 'institution', note);
    if (theme !== null) refer([theme], known('theme'), `${path}.theme`, 'theme', note);
  });
  held.forEach(({ meeting, state, date, plannedAsOf }, index) => {
    const path = `held[${index}]`;
    if (!kinds.has(meeting)) note(`${path}.meeting`, `no meeting "${meeting}"`);
    if (!known('state').has(state)) note(`${path}.state`, `no State ${state}`);
    ordered(plannedAsOf ?? null, date, `${path}.date`, note);
  });
  unique(held, ({ meeting, date }) => `${meeting} ${date}`, 'held', 'date', note);
  posts.forEach(({ institution }, index) => {
    if (institution !== null) {
      refer([institution], known('institution'), `posts[${index}].institution`, 'institution', note);
    }
  });
}
