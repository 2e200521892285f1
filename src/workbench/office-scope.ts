/** What office.js finds where a browser has its window. */
export type OfficeScope = Record<string, unknown>;

/** The native bridge by which office.js speaks to a program that is not a browser. */
export interface NativeBridge {
  /** Called by office.js. */
  sendMessageToHost(message: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (message: string) => void;
}

/** Runs the unchanged text of office.js in a scope of its own and gives that scope with what it defined (Excel, Office, OfficeExtension, CustomFunctions).
 *  It runs in the caller's realm, for it compares objects with that realm's; it sees no global but through the scope and can change none, so that
 *  several can run side by side. */
export function loadOfficeScript(source: string, fileName: string, bridge: NativeBridge): OfficeScope {
  const scope = browserLike(bridge);
  const globals = globalThis as unknown as OfficeScope;
  const everything = new Proxy(scope, {
    has: () => true,
    get: (own, name) => (name === Symbol.unscopables ? undefined : typeof name === 'string' && !(name in own) ? globals[name] : own[name as string]),
  });
  // A with statement is what puts a script's top-level names into a scope object; strict code has none, hence the Function constructor.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('scope', `with (scope) {${source}\n}\n//# sourceURL=${fileName}`).call(scope, everything);
  return scope;
}

/** The few parts of a page that office.js touches while it loads. */
function browserLike(bridge: NativeBridge): OfficeScope {
  const nothing = (): void => undefined;
  const location = { hash: '', search: '', href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:', host: 'localhost', hostname: 'localhost', pathname: '/' };
  const document = { createElement: () => ({ style: {} }), addEventListener: nothing, getElementsByTagName: () => [], domain: 'localhost', URL: location.href, cookie: '', readyState: 'complete' };
  const functions = association();
  const actions = association();
  const scope: OfficeScope = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'embedded workbook', platform: '', language: 'zh-CN' },
    location,
    document,
    name: '',
    console: { ...console, log: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    alert: nothing,
    confirm: nothing,
    prompt: nothing,
    CustomFunctions: { _association: functions, associate: functions.associate },
    Office: { actions: { _association: actions, associate: actions.associate } },
  };
  return Object.assign(scope, { window: scope, self: scope, top: scope, parent: scope, globalThis: scope });
}

/** Names tied to functions; office.js has this object from its loader, which is not used here. */
export interface FunctionAssociation {
  readonly mappings: Record<string, unknown>;
  readonly associate: (name: string | Record<string, unknown>, action?: unknown) => void;
  readonly onchange: (listener: () => void) => number;
}

function association(): FunctionAssociation {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const associate = (name: string | Record<string, unknown>, action?: unknown): void => {
    const entries = typeof name === 'string' ? { [name]: action } : name;
    for (const [key, value] of Object.entries(entries)) mappings[key.toUpperCase()] = value;
    for (const listener of listeners) listener();
  };
  return { mappings, associate, onchange: (listener: () => void): number => listeners.push(listener) };
}
