/**
 * Words that a search ignores: articles, small words, and forms of State such as "Republic of". In all languages of the site at
 * once, because a reader may type any of them. All folded (`fold.ts`).
 */

const ARTICLES = 'the|la|le|les|l|el|los|las|il|lo|i|gli|die|der|das|den|dem|des';
/** Forms of State, with the word that leads on to the name. */
const OF = [
  String.raw`(?:(?:federal|islamic|democratic|arab|hashemite) )?(?:republic|kingdom|principality|grand duchy|state|commonwealth|confederation) of`,
  String.raw`(?:republique|royaume|principaute|grand duche|etat)(?: federale?| islamique| arabe| hachemite)? (?:de|du|des|d)`,
  String.raw`(?:republica|reino|principado|gran ducado|estado)(?: federal| islamica| arabe| hachemita)? (?:de|del)`,
  String.raw`(?:repubblica|regno|principato|granducato|stato)(?: federale| islamica| araba| hascemita)? (?:di|del|della|dell|dello|dei|degli|delle|d)`,
  String.raw`(?:arabische |haschemitisches )?(?:bundesrepublik|republik|konigreich|furstentum|grossherzogtum)`,
  String.raw`(?:арабская )?(?:республика|королевство|княжество|великое герцогство)`,
].join('|');
const LEAD = new RegExp(`^(?:(?:${ARTICLES}) )?(?:(?:${OF}) )?(?:(?:${ARTICLES}) )?`);

const SMALL = new Set(
  `${ARTICLES}|of|and|in|to|at|for|on|a|an|de|du|d|et|en|au|aux|pour|sur|y|del|e|di|della|dell|dello|dei|degli|delle|nel|nella|per|con|und|von|im|in|zu|zur|zum|fur|в|во|на|по|с|и|о|об|для|к`.split(
    '|',
  ),
);

/** A folded name or query without what comes before the name itself: "la france" and "republique de france" are "france". */
export function withoutLead(folded: string): string {
  return folded.replace(LEAD, '');
}

/** The words of a folded query that are not ignored. */
export function withoutSmallWords(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .join(' ');
}
