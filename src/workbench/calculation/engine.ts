import { CellValueType, type Ctor, generateRandomId, type ICellData, LocaleType, LogLevel, type Nullable, Univer, UniverInstanceType } from '@univerjs/core';
import {
  type BaseFunction,
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  FUNCTION_NAMES_LOOKUP,
  IDefinedNamesService,
  type IFormulaDatasetConfig,
  type IFunctionNames,
  type IRuntimeUnitDataType,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../domain/sheet';
import type { CellArray, CustomFunctionCalls, DefinedName } from './calculator';
import { Comparison } from './comparison';
import { CRITERIA_FUNCTIONS } from './criteria-functions';
import { DATE_FUNCTIONS_FROM_1904 } from './dates-from-1904';
import { ArrayWatch, engineFunctions } from './custom-functions';
import { enginePlugin } from './engine-plugin';
import type { EngineSheet } from './engine-sheet';
import { type Extent, withinExtent } from './extent';
import { Hyperlink } from './hyperlink';
import { sheetId, workbookSnapshot } from './snapshot';

/** What the engine is given; the sheets are as large as `extent`. */
export interface EngineInput {
  readonly sheets: readonly EngineSheet[];
  readonly names: readonly DefinedName[];
  readonly extent: Extent;
  readonly date1904: boolean;
  readonly functions: CustomFunctionCalls;
}

export interface EngineOutput {
  /** The value of a formula cell; null where the engine could make nothing of the formula. */
  readonly valueAt: (sheet: number, row: number, column: number) => CellValue | null;
  /** The array that a formula with custom functions gave. */
  readonly arrayAt: (sheet: number, row: number, column: number) => CellArray | undefined;
}

/** The name under which the engine looks for what compares. */
const COMPARE = 'COMPARE';

/** Everything is new, nothing is left from an earlier calculation. */
const FROM_SCRATCH: Omit<IFormulaDatasetConfig, 'formulaData'> = {
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  forceCalculate: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** Calculates all formulas on a Univer of its own, without a screen, a worker or the network; nothing of it remains afterwards. */
export async function runEngine({ sheets, names, extent, date1904, functions }: EngineInput): Promise<EngineOutput> {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
  try {
    // Univer's caches are keyed by the workbook's id, and calculations may run at the same time.
    const id = generateRandomId();
    const watch = new ArrayWatch();
    univer.registerPlugin(enginePlugin(watch), { function: [...replacedFunctions(date1904), ...engineFunctions(functions, watch)] });
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(id, sheets, extent));
    const injector = univer.__getInjector();
    const definedNames = injector.get(IDefinedNamesService);
    for (const { name, refersTo } of names) definedNames.registerDefinedName(id, { id: name, name, formulaOrRefString: withinExtent(refersTo, extent) });
    const calculation = injector.createInstance(AwaitedCalculation);
    univer.onDispose(() => calculation.dispose());
    const calculated = await calculation.run({ ...FROM_SCRATCH, formulaData: injector.get(FormulaDataModel).getFormulaData() });
    return {
      valueAt: (sheet, row, column) => valueOf(calculated[id]?.[sheetId(sheet)]?.getValue(row, column)),
      arrayAt: (sheet, row, column) => watch.arrayAt(sheetId(sheet), row, column),
    };
  } finally {
    univer.dispose();
  }
}

function replacedFunctions(date1904: boolean): [Ctor<BaseFunction>, IFunctionNames][] {
  return [[Hyperlink, FUNCTION_NAMES_LOOKUP.HYPERLINK], [Comparison, COMPARE], ...CRITERIA_FUNCTIONS, ...(date1904 ? DATE_FUNCTIONS_FROM_1904 : [])];
}

/** A formula whose result is an empty cell gives 0. */
function valueOf(cell: Nullable<ICellData>): CellValue | null {
  if (cell === null || cell === undefined) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : (cell.v ?? 0);
}

/**
 * Univer's calculation, awaited: its own `execute` returns before it has calculated, and what is thrown meanwhile reaches nobody.
 * It reports progress after every 500 formulas; then we clear the index of cell values, which it would search from the start for every new value:
 * 20,000 formulas in one column take seconds instead of minutes.
 */
class AwaitedCalculation extends CalculateFormulaService {
  async run(config: IFormulaDatasetConfig): Promise<IRuntimeUnitDataType> {
    this.executionInProgressListener$.subscribe(() => CELL_INVERTED_INDEX_CACHE.clear());
    this._currentConfigService.load(config);
    this._runtimeService.reset();
    await this._executeStep();
    return this._runtimeService.getUnitData();
  }
}
