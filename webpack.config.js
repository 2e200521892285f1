import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { contentSecurityPolicy } from './deploy/content-security-policy.js';
import { FunctionsMetadata } from './webpack.functions.js';

const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** Where office.js comes from: `--env office=…`. */
const OFFICE = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office/office.js',
};

/** What office.js asks for in desktop Excel and Excel on the web, in the two languages of the product; unmodified, with their licence. */
const OFFICE_FILES = [
  'office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'o15apptofilemappingtable.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js',
];

/** What it asks for in Excel for Mac besides: a fifth of the whole, for offices that have one (`--env mac`). */
const MAC_FILES = ['excel-mac-16.00.js'];

/** Options: `--env baseUrl=https://…` the address that the add-in will be served from; `--env office=microsoft|21vianet|self`; `--env mac` with office=self. */
export default async (env = {}, { mode = 'production' } = {}) => {
  const office = env.office ?? 'microsoft';
  if (!(office in OFFICE)) throw new Error(`--env office must be one of ${Object.keys(OFFICE).join(', ')}`);
  const baseUrl = baseAddress(env.baseUrl ?? DEVELOPMENT_ADDRESS);

  return {
    entry: {
      startup: { import: './src/taskpane/startup.ts', runtime: false },
      functions: { import: './src/functions/functions.ts', runtime: 'runtime' },
      commands: { import: './src/commands/commands.ts', runtime: 'runtime' },
      taskpane: { import: './src/taskpane/index.tsx', runtime: 'runtime' },
      check: { import: './src/installation/check.ts', runtime: false },
    },
    output: {
      path: fileURLToPath(new URL('dist', import.meta.url)),
      // The manifest names functions.js, so its name stays; the page asks for it with its hash.
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js?[contenthash:8]' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: [{ loader: 'ts-loader', options: TYPE_CHECKED }] }] },
    optimization: {
      splitChunks: { chunks: (chunk) => !['startup', 'check'].includes(chunk.name) },
      // The page is short and read by administrators: it stays as written.
      minimize: mode === 'production' && { html: false },
    },
    devtool: 'source-map',
    performance: { hints: false },
    plugins: [
      new FunctionsMetadata(),
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(productVersion()) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        chunks: ['startup', 'functions', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        minify: false,
        officeJs: OFFICE[office],
        contentSecurityPolicy: contentSecurityPolicy(OFFICE[office]),
      }),
      new HtmlPlugin({
        template: './src/installation/check.html',
        filename: 'check.html',
        inject: false,
        chunks: ['check'],
        minify: false,
        contentSecurityPolicy: contentSecurityPolicy(OFFICE.self),
      }),
      new CopyPlugin({ patterns: [...ownFiles(baseUrl), ...(office === 'self' ? officeFiles(env.mac ? [...OFFICE_FILES, ...MAC_FILES] : OFFICE_FILES) : [])] }),
    ],
    devServer: env.WEBPACK_SERVE ? await developmentServer() : undefined,
    mode,
  };
};

/** The build stops at a type error; what only Node or the tests know is unknown here. */
const TYPE_CHECKED = {
  onlyCompileBundledFiles: true,
  compilerOptions: { noEmit: false, sourceMap: true, types: ['office-js', 'custom-functions-runtime'] },
};

function productVersion() {
  return JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).version;
}

function baseAddress(text) {
  const { protocol, href } = new URL(text);
  if (protocol !== 'https:') throw new Error(`--env baseUrl must be an https address, not ${text}`);
  return href.replace(/\/+$/, '');
}

function ownFiles(baseUrl) {
  return [
    { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ADDRESS, baseUrl) },
    { from: 'assets/icon*.png' },
    { from: 'src/taskpane/help.html', to: 'help.html' },
    { from: 'src/commands/shortcuts*.json', to: '[name].json' },
  ];
}

function officeFiles(files) {
  const from = 'node_modules/@microsoft/office-js';
  return [
    ...files.map((file) => ({ from: `${from}/dist/${file}`, to: `office/${file}`, info: { minimized: true } })),
    { from: `${from}/LICENSE.md`, to: 'office/LICENSE.md' },
  ];
}

async function developmentServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: Number(new URL(DEVELOPMENT_ADDRESS).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}
