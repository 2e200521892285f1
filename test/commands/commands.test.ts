import { onRequest, type Request } from '../../src/taskpane/requests';

type Command = (event?: { completed: () => void }) => void;

const commands = new Map<string, Command>();
const happened: string[] = [];
let opens: () => Promise<void>;

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane: () => opens() },
    },
  });
  await import('../../src/commands/commands');
});

beforeEach(() => {
  happened.length = 0;
  opens = () => {
    happened.push('pane opened');
    return Promise.resolve();
  };
});

/** Presses a ribbon button, and waits until Excel is told that it is done. */
const press = (name: string): Promise<void> =>
  new Promise((done) => {
    commands.get(name)?.({
      completed: () => {
        happened.push('button released');
        done();
      },
    });
  });

const BUTTONS: readonly (readonly [name: string, what: Request])[] = [['generateAnnualSummary', 'generate'], ['nextReview', 'next-review'], ['writeBack', 'write-back']];

describe.each(BUTTONS)('%s on the ribbon', (name, what) => {
  const answer = (): void => {
    happened.push(what);
  };

  it('opens the pane, and the pane does it', async () => {
    const stop = onRequest(what, answer);
    await press(name);
    stop();
    expect(happened).toEqual(['pane opened', what, 'button released']);
  });

  it('waits for a pane that is not there yet, and asks it once', async () => {
    await press(name);
    onRequest(what, answer)();
    onRequest(what, answer)();
    expect(happened).toEqual(['pane opened', 'button released', what]);
  });
});

it('does the same for a keyboard shortcut, which comes without an event', async () => {
  const asked = new Promise<void>((resolve) => {
    const stop = onRequest('generate', () => {
      stop();
      resolve();
    });
  });
  commands.get('generateAnnualSummary')?.();
  await asked;
  expect(happened).toEqual(['pane opened']);
});
