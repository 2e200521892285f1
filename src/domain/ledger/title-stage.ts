import type { Stage } from '../field';

/** Words of titles and sheet names, by the stage that they give to all rows (黄石: 新注册/新开工/新投产 sheets; 竹溪: 推介/在谈/签约/拟开工 modules). */
const WORDS: readonly { readonly stage: Stage; readonly words: RegExp }[] = [
  { stage: 'negotiating', words: /在谈|洽谈|推介|意向|储备|谋划|[拟待未]签约/ },
  { stage: 'signed', words: /签约|新签|签订|[拟待未]开工/ },
  { stage: 'started', words: /开工|在建/ },
  { stage: 'operating', words: /投产|竣工|达产/ },
  { stage: 'taxed', words: /纳税/ },
  { stage: 'terminated', words: /终止|退出|清退/ },
];
const NO_STAGE = /洽谈会|推介会|洽谈周|签约率|履约率|开工率|投产率|签约仪式|集中签约|未投产|拟投产/g;
const NOT_YET = /[拟待未](?:签约|开工)/g;
const CEREMONY = /签约仪式|集中签约/;

/** The stage that a title gives to all rows; null where it names none or several (签约及开工项目).
 *  @example titleStage('2019年新开工重点项目一览表')   // 'started'
 *  @example titleStage('拟开工项目')   // 'signed': signed, but not started */
export function titleStage(text: string): Stage | null {
  const plain = text.replace(/\s+/g, '').replace(NO_STAGE, '');
  const waiting = plain.match(NOT_YET) ?? [];
  const rest = plain.replace(NOT_YET, '');
  const found = new Set<Stage>();
  for (const { stage, words } of WORDS) if (waiting.some((word) => words.test(word)) && !found.size) found.add(stage);
  for (const { stage, words } of WORDS) if (words.test(rest)) found.add(stage);
  if (CEREMONY.test(text)) found.add('signed');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
