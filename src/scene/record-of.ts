/** Which record the panel of a selection shows. */
import type { Content, RecordKind } from '../content/schema';
import type { Selection } from '../view/view';
import { operationOf } from './lookup';

export interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Null for an unknown id. Former titles and offices share the record of their operation, and all Chairpersonships have one. */
export function recordOf(selection: Selection, content: Content): RecordName | null {
  const { kind, id } = selection;
  switch (kind) {
    case 'operation':
    case 'office': {
      const operation = operationOf(selection, content);
      if (operation) return { kind: 'operation', id: operation.id };
      return content.otherActivities.some((activity) => activity.id === id) ? { kind: 'activity', id } : null;
    }
    case 'chair':
      return { kind: 'chairs', id: 'all' };
    default:
      return { kind, id };
  }
}
