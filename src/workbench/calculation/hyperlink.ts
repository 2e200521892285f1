import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

/** HYPERLINK as Excel calculates it: the label with its type, else the address. Univer's own makes a rich text with line ends, and of every label a text. */
export class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, label: BaseValueObject = address): BaseValueObject {
    return address.isError() ? address : label;
  }
}
