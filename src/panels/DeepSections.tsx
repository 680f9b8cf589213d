/** The sections of a theme, for the three that have them. */
import type { RecordOf, Source } from '../content/schema';
import type { DeepTheme } from '../content/schema-themes';
import type { Selection } from '../view/view';
import { SelectLink } from './links';
import { Section } from './pieces';
import { Citing, Ref, sourcesOf } from './sources';

type Item = DeepTheme['sections'][number]['items'][number];
type Deep = RecordOf<'theme'>['deep'];

function targetOf({ institution, format, operation }: Item): Selection | null {
  if (institution !== undefined) return { kind: 'institution', id: institution };
  if (format !== undefined) return { kind: 'format', id: format };
  return operation === undefined ? null : { kind: 'operation', id: operation };
}

/** The sources of a theme's sections, in the order of reading. */
export function deepSources(deep: Deep): readonly Source[] {
  if (!deep) return [];
  const keys = deep.sections.flatMap(({ sources, items }) => [...sources, ...items.flatMap((item) => item.sources)]);
  return sourcesOf(deep.sources, keys);
}

export function DeepSections({ deep }: { readonly deep: Deep }) {
  if (!deep) return null;
  const { said } = deep;
  return (
    <Citing registry={deep.sources}>
      {deep.sections.map(({ id, items, sources }) => (
        <Section heading={said[id]?.heading ?? id} key={id}>
          <p>
            <span>{said[id]?.text}</span>
            <Ref keys={sources} />
          </p>
          {items.length > 0 && (
            <ul className="panel-list">
              {items.map((item) => {
                const target = targetOf(item);
                const text = said[id]?.items[item.id];
                return (
                  <li key={item.id}>
                    {target ? <SelectLink target={target}>{text}</SelectLink> : <span>{text}</span>}
                    <Ref keys={item.sources} />
                  </li>
                );
              })}
            </ul>
          )}
        </Section>
      ))}
    </Citing>
  );
}
