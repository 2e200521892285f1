import { watchOffice } from './office';
import { CUSTOM_FUNCTIONS } from './registry';

CustomFunctions.associate(CUSTOM_FUNCTIONS);

void Office.onReady(({ host }) => {
  if ((host as Office.HostType | null) === Office.HostType.Excel) watchOffice();
});
