import { onGenerationRequested } from '../../src/taskpane/requests';

type Command = (event: { completed: () => void }) => void;

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

/** Presses the ribbon button, and waits until Excel is told that it is done. */
const press = (): Promise<void> =>
  new Promise((done) => {
    commands.get('generateAnnualSummary')?.({
      completed: () => {
        happened.push('button released');
        done();
      },
    });
  });

describe('生成年度汇总 on the ribbon', () => {
  it('opens the pane, and the pane generates', async () => {
    const stop = onGenerationRequested(() => happened.push('generating'));
    await press();
    stop();
    expect(happened).toEqual(['pane opened', 'generating', 'button released']);
  });

  it('waits for a pane that is not there yet, and asks it once', async () => {
    await press();
    const answer = (): void => {
      happened.push('generating');
    };
    onGenerationRequested(answer)();
    onGenerationRequested(answer)();
    expect(happened).toEqual(['pane opened', 'button released', 'generating']);
  });
});
