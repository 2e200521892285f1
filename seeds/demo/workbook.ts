import { writeXlsx } from 'hucre/xlsx';
import { teamTripSheet, visitSheet } from './sheets/activity-sheets';
import { choicesSheet } from './sheets/choices-sheet';
import { foreignSheet } from './sheets/foreign-sheet';
import { listsSheet, settingsSheet } from './sheets/office-sheets';
import { notesSheet } from './sheets/notes-sheet';
import { signedSheet } from './sheets/signed-sheet';
import { operatingSheet, startedSheet } from './sheets/stage-sheets';
import { written, type DemoSource } from './source';

/** A fixed moment, so that the same source gives the same file. */
const MADE_ON = new Date('2020-01-06T00:00:00Z');

/** The demonstration ledger as an xlsx file; the same bytes for the same source on the same version of Node.js. */
export function demoWorkbook(source: DemoSource): Promise<Uint8Array> {
  const chains = [...new Set(source.signed.map((row) => written(row, '产业链')))];
  return writeXlsx({
    sheets: [
      notesSheet(),
      signedSheet(source.signed),
      foreignSheet(source.foreign),
      startedSheet(source.started),
      operatingSheet(source.operating),
      teamTripSheet(),
      visitSheet(),
      listsSheet(),
      settingsSheet(),
      choicesSheet(chains),
    ],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: '台账示例-2019（示例数据）', subject: '演示用招商项目台账，全部为虚构数据', creator: '引凤 Yinfeng', created: MADE_ON, modified: MADE_ON },
  });
}
