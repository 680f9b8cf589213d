/** A part of the page that can fail without affecting the rest. */
import { Boundary, type BoundaryProps } from './Boundary';
import { PartStopped } from './Stopped';

export function Part({ children, onStopped }: Pick<BoundaryProps, 'children' | 'onStopped'>) {
  return (
    <Boundary fallback={(again) => <PartStopped onAgain={again} />} {...(onStopped && { onStopped })}>
      {children}
    </Boundary>
  );
}
