import { readArguments, USAGE, WrongArguments } from './arguments';
import { runCommand } from './run-command';
import { printFailure } from './print-failure';

/** Exit codes of the command line (DESIGN §5). */
const DONE = 0;
const UNUSABLE = 1;
const WRONG_ARGUMENTS = 2;

async function main(words: readonly string[]): Promise<number> {
  try {
    await runCommand(readArguments(words));
    return DONE;
  } catch (error) {
    if (error instanceof WrongArguments) {
      process.stderr.write(`${error.message}\n${USAGE}\n`);
      return WRONG_ARGUMENTS;
    }
    printFailure(error);
    return UNUSABLE;
  }
}

process.exitCode = await main(process.argv.slice(2));
