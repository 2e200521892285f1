import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const PAGE = './src/workbench/page';

/** The page on which the add-in runs without Excel. It is no part of the add-in. */
export default (_env, { mode = 'production' } = {}) => ({
  entry: { page: `${PAGE}/page.ts` },
  output: {
    path: fileURLToPath(new URL('out/preview', import.meta.url)),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  // Types are checked by `npm run types`.
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: [{ loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] }] },
  // It comes from this computer, and the build should not keep anybody waiting.
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: `${PAGE}/page.html`, minify: false, scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: `${PAGE}/page.css`, to: 'page.css' },
        { from: 'node_modules/@univerjs/preset-sheets-core/lib/index.css', to: 'univer.css' },
        { from: 'seeds/台账示例-2019.xlsx', to: 'demonstration.xlsx' },
      ],
    }),
  ],
  mode,
});
