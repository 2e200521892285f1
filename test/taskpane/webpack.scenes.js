import webpack from 'webpack';
import build from '../../webpack.config.js';

/** The pane as it is built for Excel, with a workbook that plays scenes instead of Excel's. */
export default async () => {
  const config = await build({}, { mode: 'production' });
  const { startup, taskpane } = config.entry;
  const [rule] = config.module.rules;
  const [loader] = rule.use;
  return {
    ...config,
    devtool: false,
    entry: { startup, taskpane },
    module: { rules: [{ ...rule, use: [{ ...loader, options: { ...loader.options, transpileOnly: true } }] }] },
    plugins: [
      ...config.plugins.filter(({ constructor }) => constructor.name !== 'FunctionsMetadata'),
      new webpack.NormalModuleReplacementPlugin(/^\.\/workbook$/, new URL('./scripted-workbook.ts', import.meta.url).pathname),
    ],
  };
};
