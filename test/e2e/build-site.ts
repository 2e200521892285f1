import { buildPreview } from '../../src/workbench/page/server/start-preview';
import { browserMissing } from '../launch-browser';

if (!browserMissing()) await buildPreview(process.cwd(), (line) => console.log(line));
