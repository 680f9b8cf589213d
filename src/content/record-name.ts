/** How records are named: the build writes them, and the page fetches them, by these names. */

/** The id of a record that is the only one of its kind. */
export const ALL = 'all';

/** The path of a record's file below the folder of all; the file says it too, so that none is taken for another. */
export const recordName = (kind: string, id: string, lang: string): string => `${lang}/${kind}/${id}.json`;
