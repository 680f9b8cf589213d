/** The current entry of the browser's history, and the view that it asks for. */
import { addressed, fragmentHoldsView } from './entries';
import { isViewParameter } from './parameters';
import { parseView, readParameter } from './parse';
import { viewToSearch } from './url';
import type { Known, View } from './view';

/** What an entry needs of a window. */
type EntryWindow = Pick<Window, 'location' | 'history'>;

export class Entry {
  /** The view of the entry, in the form in which two views can be compared. */
  private written: string;
  /**
   * From the moment a language was asked for, or differed from the page's, every entry says its language: without it a
   * stored preference would answer when the page is loaded again.
   */
  private saysLanguage: boolean;

  constructor(
    private readonly window: EntryWindow,
    private readonly known: Known,
  ) {
    this.written = viewToSearch(this.asked(), known);
    this.saysLanguage = readParameter(addressed(window.location), 'lang', known).state === 'valid';
  }

  /** The view that the address asks for. */
  asked(): View {
    return parseView(addressed(this.window.location), this.known).view;
  }

  /** Whether the entry asks for a view, as far as is known here. */
  holds(view: View): boolean {
    return viewToSearch(view, this.known) === this.written;
  }

  /** Takes note that the entry has become that of a view, without writing it. */
  take(view: View): void {
    this.written = viewToSearch(view, this.known);
  }

  write(how: 'pushState' | 'replaceState', view: View): void {
    const { location, history } = this.window;
    this.saysLanguage ||= view.lang !== this.known.defaultLanguage;
    this.take(view);
    const address = new URL(location.href);
    address.search = viewToSearch(view, this.known, address.searchParams, this.saysLanguage);
    // It was read, and would go on to ask for what was left since.
    if (fragmentHoldsView(address.hash, isViewParameter)) address.hash = '';
    try {
      history[how](how === 'replaceState' ? history.state : null, '', address.href);
    } catch {
      // Sandboxed frames and files forbid it, and browsers stop too many in a row: the view is right, only its address is late.
    }
  }

  replaceIfNew(view: View): void {
    if (!this.holds(view)) this.write('replaceState', view);
  }
}
