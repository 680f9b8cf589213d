/** The lists of all kinds of meetings and of all posts of leadership, as several records have them. */
import { cited, saidOf, type Whole } from './record-parts';

/** The kinds of meetings, each with its purpose. */
export function meetingList({ content, words }: Whole) {
  return {
    list: content.meetings.map(({ id, group, institution, sources }) => {
      return { id, group, institution, sources, ...saidOf(words.meetings, id) };
    }),
    sources: cited(content.meetingSources, content.meetings),
  };
}

/** The posts, each with its tasks and its holders. */
export function postList({ content, words }: Whole) {
  return {
    list: content.posts.map(({ id, institution, sources }) => {
      const heads = content.institutions.find((one) => one.id === institution)?.heads ?? [];
      return { id, institution, sources, heads, ...saidOf(words.meetings, id) };
    }),
    sources: cited(content.meetingSources, content.posts),
  };
}
