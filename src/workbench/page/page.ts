import type { FunctionsMetadata } from '../custom-functions';
import { startUniver } from './grid/univer';
import { addInOf } from './manifest/add-in';
import { Notice } from './notice';
import { installHook } from './page-hook';
import { pageStrings } from './page-strings';
import { type RibbonButton, ribbonGroup } from './ribbon/manifest-ribbon';
import { drawRibbon } from './ribbon/ribbon-bar';
import { type Trial, openTrial } from './trial';

const DEMONSTRATION = 'demonstration.xlsx';
const MANIFEST = '/manifest.xml';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const locale = new URLSearchParams(window.location.search).get('language') ?? 'zh-CN';
const strings = pageStrings(locale);
const notice = new Notice(part('notice'), strings, locale);
const univer = startUniver(part('grid'), locale);

let addIn: { readonly paneAddress: string; readonly functions: FunctionsMetadata | null } | null = null;
let trial: Trial | null = null;
let isChanged = false;

/** Fills the page, opens the demonstration ledger and waits for what a person does. */
async function startPage(): Promise<void> {
  document.documentElement.lang = locale;
  label('claim', strings.claim);
  label('open', strings.open);
  label('save', strings.save);
  label('pane-title', '引凤');
  part('pane-close').title = strings.closePane;
  part('pane-close').setAttribute('aria-label', strings.closePane);
  const manifest = new DOMParser().parseFromString(new TextDecoder().decode(await fetchBytes(MANIFEST)), 'application/xml');
  const ribbon = ribbonGroup(manifest, locale);
  drawRibbon(part('ribbon'), ribbon, press);
  showIcon(ribbon.buttons[0]?.icon);
  addIn = await loadAddIn(manifest);
  listen();
  await open(await fetchBytes(DEMONSTRATION), strings.demonstration);
}

function listen(): void {
  const picker = part('file') as HTMLInputElement;
  part('open').addEventListener('click', () => picker.click());
  part('save').addEventListener('click', () => void attempt(save));
  part('pane-close').addEventListener('click', () => showPane(false));
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) void openFile(file);
    picker.value = '';
  });
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    if (event.dataTransfer?.types.includes('Files') === true) wait('drop', strings.drop);
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) part('drop').hidden = true;
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    part('drop').hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void openFile(file);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
}

async function openFile(file: File): Promise<void> {
  if (isChanged && trial !== null && !window.confirm(strings.discard(trial.host.document.fileName))) return;
  await attempt(async () => open(new Uint8Array(await file.arrayBuffer()), file.name));
}

/** Opens a workbook in place of the one that is open; where it cannot be opened, that one stays. */
async function open(bytes: Uint8Array, fileName: string): Promise<void> {
  if (addIn === null) return;
  wait('waiting', strings.opening);
  try {
    trial = await openTrial(bytes, fileName, {
      ...addIn,
      univer,
      panePlace: part('pane-body'),
      paneTitle: part('ribbon').getAttribute('aria-label') ?? '',
      locale,
      failed: (error) => notice.failed(error),
      changed: () => {
        isChanged = true;
      },
      sheetPlace: part('sheet'),
      showPane,
      replaces: () => trial?.close(),
    });
  } finally {
    part('waiting').hidden = true;
  }
  isChanged = false;
  label('file-name', fileName);
  notice.clear();
  showPane(true);
  installHook(trial);
}

/** Gives the workbook as a file to download, always as .xlsx. */
async function save(): Promise<void> {
  if (trial === null) return;
  const address = URL.createObjectURL(new Blob([new Uint8Array(await trial.person.save())], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = trial.host.document.fileName.replace(/\.[^.]*$/, '').concat('.xlsx');
  link.click();
  URL.revokeObjectURL(address);
  isChanged = false;
}

function press({ id, functionName }: RibbonButton): void {
  notice.clear();
  showPane(true);
  if (functionName !== null && trial?.pane.host.invokeCommand(functionName, id) !== true) notice.say(strings.notReady);
}

function showPane(isShown: boolean): void {
  part('pane').hidden = !isShown;
}

/** The add-in's icon stands for the page as well. */
function showIcon(icon: string | undefined): void {
  if (icon === undefined) return;
  (part('icon') as HTMLLinkElement).href = icon;
  (part('logo') as HTMLImageElement).src = icon;
}

/** What the page must know of the add-in before it opens a workbook. */
async function loadAddIn(manifest: Document): Promise<NonNullable<typeof addIn>> {
  const { pane, functions } = addInOf(manifest, locale);
  const paneAddress = new URL(pane, window.location.origin).href;
  if (functions === null) return { paneAddress, functions: null };
  const metadata = JSON.parse(new TextDecoder().decode(await fetchBytes(functions.metadata))) as Pick<FunctionsMetadata, 'functions'>;
  return { paneAddress, functions: { namespace: functions.namespace, functions: metadata.functions } };
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function attempt(deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    notice.failed(error);
  }
}

function wait(id: string, text: string): void {
  const place = part(id);
  place.hidden = false;
  if (place.firstElementChild !== null) place.firstElementChild.textContent = text;
}

function label(id: string, text: string): void {
  part(id).textContent = text;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

await attempt(startPage);
