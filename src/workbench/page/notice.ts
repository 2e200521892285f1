import { Failure } from '../../domain/failure';
import { describeFailure } from '../../strings/describe';
import { stringsFor } from '../../strings/language';
import { HostError } from '../answers/host-error';
import type { PageStrings } from './page-strings';

/** The line below the ribbon in which the page says what could not be done. */
export class Notice {
  constructor(private readonly place: HTMLElement, private readonly strings: PageStrings, private readonly locale: string) {}

  /** Says what happened, why, and what to do. An error that nobody foresaw goes to the console as well. */
  failed(error: unknown): void {
    if (error instanceof Failure) {
      const { what, why, next } = describeFailure(error, stringsFor(this.locale));
      this.say(what, `${why} ${next}`);
    } else if (error instanceof HostError) this.say(this.strings.refused, this.strings.reasons[error.code] ?? error.message);
    else {
      console.error(error);
      this.say('', this.strings.unforeseen(error instanceof Error ? error.message : String(error)));
    }
  }

  say(what: string, more = ''): void {
    const strong = document.createElement('strong');
    const rest = document.createElement('span');
    const close = document.createElement('button');
    strong.textContent = what;
    rest.textContent = more;
    close.textContent = this.strings.closeNotice;
    close.addEventListener('click', () => this.clear());
    this.place.replaceChildren(strong, rest, close);
    this.place.hidden = false;
  }

  clear(): void {
    this.place.hidden = true;
  }
}
