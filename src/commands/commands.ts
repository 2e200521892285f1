import { request, type Request } from '../taskpane/requests';

/** The ribbon commands and keyboard shortcuts, by the names that manifest.xml and shortcuts.json call them by. */
const COMMANDS: Readonly<Record<string, Request>> = {
  generateAnnualSummary: 'generate',
  nextReview: 'next-review',
  writeBack: 'write-back',
};

/** Opens the pane and lets it do what was asked, so that progress and result are seen. Excel gives shortcuts no event. */
async function openAndRequest(what: Request, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    request(what);
  } finally {
    event?.completed();
  }
}

for (const [name, what] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void openAndRequest(what, event));
}
