/** What a panel shows beyond what is known at once: the record of its subject, or that it is coming, or that it did not come. */
import type { RecordKind, RecordOf } from '../content/schema';
import { useRecord } from '../locales/use-record';
import { useWords } from '../locales/use-words';
import type { Elements } from '../ui/elements';
import { PartWaits } from '../ui/PartWaits';
import { useLate } from '../ui/use-late';
import './rest.css';

interface RestProps<K extends RecordKind> {
  readonly kind: K;
  readonly id: string;
  /** Shown where the record is late or cannot be fetched. One that comes at once would only push it aside. */
  readonly known?: Elements;
  readonly children: (record: RecordOf<K>) => Elements;
}

export function Rest<K extends RecordKind>(props: RestProps<K>) {
  const { lang } = useWords();
  return <OfOne key={`${lang} ${props.kind} ${props.id}`} {...props} />;
}

function OfOne<K extends RecordKind>({ kind, id, known, children }: RestProps<K>) {
  const { part, failed, attempt, retry } = useRecord(kind, id);
  const late = useLate(part === null && !failed ? String(attempt) : null);
  if (part !== null) return children(part);
  const missing = failed || late;
  return (
    <div className="panel-rest" data-missing={missing}>
      {missing && known}
      <PartWaits failed={failed} attempt={attempt} onRetry={retry} />
    </div>
  );
}
