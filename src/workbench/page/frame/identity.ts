import { REQUIREMENT_SETS } from '../../office-context';

/** Who speaks to whom: one conversation for each opened workbook. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly locale: string;
  /** Of the page around the frame. */
  readonly hostAddress: string;
}

const APP_ID = 'yinfeng';
/** The add-in's pane, ribbon commands and custom functions share one runtime. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** The name of the frame, by which office.js learns that it runs in Excel on the web and whom it should answer. Its own logging, which would tell
 *  Microsoft of the run, is switched off as a host may. */
export function frameName({ conversationId, locale, hostAddress }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `addin_${conversationId}`,
    hostInfo: `Excel|Web|16.01|${locale}|${conversationId}||disableLogging|${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${conversationId}|${APP_ID}|${hostAddress}`,
    serializerVersion: 1,
    flights: '[]',
    disabledChangeGates: '[]',
  });
}

/** What office.js makes Office.context of. */
export function appContext({ conversationId, locale }: FrameIdentity, fileName: string, settings: ReadonlyMap<string, string>, size: { readonly width: number; readonly height: number }) {
  return {
    _id: APP_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: fileName,
    _clientMode: READ_WRITE,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: size.height,
    _clientWindowWidth: size.width,
    _addinName: APP_ID,
    _appDomains: [],
    _initialDisplayMode: 2,
    _featureGates: {},
    _wacHostEnvironment: '0',
  };
}
