import { FUNCTION_IDS, type FunctionId } from './function-ids';

/** What the functions do comes with the first call, in a script of its own: the pane loads this file before its own. */
const loaded = () => import('./registry');

type AnyFunction = (...values: unknown[]) => Promise<unknown>;

function onDemand(id: FunctionId): AnyFunction {
  return async (...values) => ((await loaded()).CUSTOM_FUNCTIONS[id] as AnyFunction)(...values);
}

CustomFunctions.associate(Object.fromEntries(FUNCTION_IDS.map((id) => [id, onDemand(id)])));

void Office.onReady(async ({ host }) => {
  if ((host as Office.HostType | null) === Office.HostType.Excel) (await loaded()).watchOffice();
});
