import { ErrorType, ErrorValueObject, Interpreter, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';

/** Univer's formula engine, in which a formula that the interpreter breaks on (=1IFERROR(-LAMBDA(1)) is one) gives #VALUE! and leaves the others alone. */
export class EnginePlugin extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([Interpreter, { useClass: ForgivingInterpreter }]);
  }
}

class ForgivingInterpreter extends Interpreter {
  override execute(...given: Parameters<Interpreter['execute']>): ReturnType<Interpreter['execute']> {
    try {
      return super.execute(...given);
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
