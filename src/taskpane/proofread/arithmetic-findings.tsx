import type { ReactNode } from 'react';
import type { Arithmetic } from '../../domain/proofread/findings';
import { describeArithmetic } from '../../strings/describe-proofread';
import { Notice } from '../parts/notice';
import { useText } from '../parts/text';
import { useStrings } from '../strings-context';

/** Where the draft's own figures do not go together. */
export function ArithmeticFindings({ arithmetic }: { readonly arithmetic: readonly Arithmetic[] }): ReactNode {
  const text = useText();
  const strings = useStrings();
  const { proofread } = strings;
  const wrong = arithmetic.filter(({ verdict }) => verdict === '不一致');
  if (arithmetic.length === 0) return null;
  return (
    <section className={text.tight} aria-label={strings.views.proofread.arithmetic}>
      <h2 className={text.heading}>{strings.views.proofread.arithmetic}</h2>
      <p className={text.quiet}>{proofread.arithmeticCount(arithmetic.length - wrong.length, wrong.length)}</p>
      {wrong.map((finding, index) => (
        <Notice key={index} tone="error" title={describeArithmetic(finding, strings)}>
          <p className={text.quiet}>{finding.texts.join(strings.views.proofread.textSeparator)}</p>
        </Notice>
      ))}
    </section>
  );
}
