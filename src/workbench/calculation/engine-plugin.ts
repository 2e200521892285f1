import type { Ctor } from '@univerjs/core';
import { ErrorType, ErrorValueObject, IFormulaRuntimeService, Interpreter, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import type { ArrayWatch } from './custom-functions';

/** Univer's formula engine, in which a formula that the interpreter breaks on (=1IFERROR(-LAMBDA(1)) is one) gives #VALUE! and leaves the others alone,
 *  and arrays of custom functions are watched. */
export function enginePlugin(watch: ArrayWatch): Ctor<UniverFormulaEnginePlugin> & typeof UniverFormulaEnginePlugin {
  return class extends UniverFormulaEnginePlugin {
    override onStarting(): void {
      super.onStarting();
      this._injector.replace([Interpreter, { useFactory: (runtime: IFormulaRuntimeService) => new WatchedInterpreter(runtime, watch), deps: [IFormulaRuntimeService] }]);
    }
  };
}

class WatchedInterpreter extends Interpreter {
  constructor(runtime: IFormulaRuntimeService, private readonly watch: ArrayWatch) {
    super(runtime);
  }

  override execute(...given: Parameters<Interpreter['execute']>): ReturnType<Interpreter['execute']> {
    try {
      return this.watch.formula(() => super.execute(...given));
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  override async executeAsync(...given: Parameters<Interpreter['executeAsync']>): ReturnType<Interpreter['executeAsync']> {
    try {
      return await super.executeAsync(...given);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}
