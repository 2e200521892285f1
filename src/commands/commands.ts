import { requestGeneration } from '../taskpane/requests';

/** 生成年度汇总 on the ribbon: opens the pane and lets it generate, so that progress and result are seen. */
async function generateAnnualSummary(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    requestGeneration();
  } finally {
    event.completed();
  }
}

/** The ribbon commands by the names that the manifest calls them by. */
Office.actions.associate('generateAnnualSummary', (event: Office.AddinCommands.Event) => void generateAnnualSummary(event));
