import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUS } from '../../src/strings/en-US';
import type { Strings } from '../../src/strings/strings';
import { zhCN } from '../../src/strings/zh-CN';
import { faultsOf } from './checks';
import { all, parseXml } from './xml';

const root = process.cwd();
const file = join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const manifest = parseXml(xml);
const setting = { root, locales: ['en-US'] };
const shortcuts = JSON.parse(readFileSync(join(root, 'src/commands/shortcuts.json'), 'utf8')) as { actions: { id: string; name: string }[]; shortcuts: { action: string }[] };

describe('manifest.xml', () => {
  it('has no fault', () => {
    expect(faultsOf(manifest, setting)).toEqual([]);
  });

  it('asks for ExcelApi 1.9 of every Excel, and for the shared runtime where it has a ribbon', () => {
    const sets = all(manifest, 'Set').map((set) => `${set.attributes['Name']} ${set.attributes['MinVersion']}`);
    expect(sets).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2']);
  });

  it('puts the product on the Home tab and its functions under ZS', () => {
    expect(all(manifest, 'OfficeTab')[0]?.attributes['id']).toBe('TabHome');
    expect(all(manifest, 'String').find((one) => one.attributes['id'] === 'Functions.Namespace')?.attributes['DefaultValue']).toBe('ZS');
  });

  it('calls only commands that the code knows', () => {
    const known = [...readFileSync(join(root, 'src/commands/commands.ts'), 'utf8').matchAll(/^ {2}(\w+): '[\w-]+',$/gm)].map((match) => match[1]);
    expect(all(manifest, 'FunctionName').map((element) => element.text)).toEqual(known);
    expect(shortcuts.actions.map(({ id }) => id)).toEqual(known);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(known);
  });

  it('names keyboard shortcuts as it names the buttons, in both languages', () => {
    const { resources } = JSON.parse(readFileSync(join(root, 'src/commands/shortcuts-texts.json'), 'utf8')) as { resources: Record<string, Record<string, { value: string }>> };
    const texts = (locale: string) => Object.fromEntries(Object.entries(resources[locale] ?? {}).map(([key, { value }]) => [key, value]));
    expect(texts('default')).toEqual({ generate: zhCN.ribbon.generate, nextReview: zhCN.ribbon.nextReview, writeBack: zhCN.ribbon.writeBack });
    expect(texts('en-us')).toEqual({ generate: enUS.ribbon.generate, nextReview: enUS.ribbon.nextReview, writeBack: enUS.ribbon.writeBack });
    expect(shortcuts.actions.map(({ name }) => name)).toEqual(['${resource.generate}', '${resource.nextReview}', '${resource.writeBack}']);
  });

  it('points to the shortcuts where the build puts them', () => {
    const [overrides] = all(manifest, 'ExtendedOverrides');
    expect(overrides?.attributes).toEqual({ Url: 'https://localhost:3000/shortcuts.json', ResourcesUrl: 'https://localhost:3000/shortcuts-texts.json' });
  });

  it('speaks to one address only, so that one switch moves it to another server', () => {
    const origins = [...xml.matchAll(/"(https:\/\/[^/"]+)/g)].map((match) => match[1]);
    expect([...new Set(origins)]).toEqual(['https://localhost:3000']);
  });

  it('says what the strings of both languages say', () => {
    const said = (strings: Strings): Record<string, string> => ({
      DisplayName: strings.product.name, Description: strings.product.line, 'Group.Label': strings.ribbon.group,
      'Start.Title': strings.ribbon.startTitle, 'Start.Text': strings.ribbon.startText, 'Open.Label': strings.ribbon.open, 'Open.Tip': strings.ribbon.openTip, 'Generate.Label': strings.ribbon.generate, 'Generate.Tip': strings.ribbon.generateTip,
      'NextReview.Label': strings.ribbon.nextReview, 'NextReview.Tip': strings.ribbon.nextReviewTip, 'WriteBack.Label': strings.ribbon.writeBack, 'WriteBack.Tip': strings.ribbon.writeBackTip,
    });
    for (const [name, text] of Object.entries(said(zhCN))) {
      const element = manifest.children.find((child) => child.name === name) ?? all(manifest, 'String').find((one) => one.attributes['id'] === name);
      expect({ name, zh: element?.attributes['DefaultValue'], en: element?.children[0]?.attributes['Value'] }).toEqual({ name, zh: text, en: said(enUS)[name] });
    }
  });

  const schema = process.env['MANIFEST_XSD'];
  (schema ? it : it.skip)('fits the schema that MANIFEST_XSD names', () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema ?? '', file], { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});

describe('the check of the manifest', () => {
  const fault = (from: string | RegExp, to: string): string[] => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    return faultsOf(parseXml(changed), setting);
  };

  it('finds elements out of order', () => {
    expect(fault(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1')).toEqual(['Id stands in the wrong place in OfficeApp']);
    expect(fault(/(<Runtimes>[^]*<\/Runtimes>)([^]*)(<DesktopFormFactor>)/, '$2$1$3')).toEqual(['Runtimes stands in the wrong place in Host']);
  });

  it('finds missing elements', () => {
    expect(fault(/<Permissions>.*<\/Permissions>/, '')).toEqual(['OfficeApp lacks Permissions']);
    expect(fault(/<bt:Image size="80" resid="Icon.80"\/>/, '')).toEqual(['an icon lacks 80 px']);
  });

  it('finds a made-up GUID and a short version', () => {
    expect(fault(/<Id>.*<\/Id>/, '<Id>12345678-1234-1234-1234-123456789012</Id>')).toEqual(['Id 12345678-1234-1234-1234-123456789012 is no random GUID']);
    expect(fault(/<Version>.*<\/Version>/, '<Version>1.0</Version>')).toEqual(['Version 1.0 has not four numbers']);
  });

  it('finds texts and names that are too long', () => {
    expect(fault('Value="Open pane"', `Value="${'x'.repeat(126)}"`)).toEqual([`"${'x'.repeat(126)}" is longer than 125`]);
    expect(fault(/Group\.Label/g, 'G'.repeat(33)).sort()).toEqual([`"${'G'.repeat(33)}" is longer than 32`, `"${'G'.repeat(33)}" is longer than 32`]);
  });

  it('finds references that lead nowhere, to the wrong kind, or come from nowhere', () => {
    expect(fault('<Label resid="Open.Label"/>', '<Label resid="Open.Labels"/>')).toEqual(['Label refers to Open.Labels, which does not exist']);
    expect(fault('<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>')).toEqual(['Label refers to Open.Tip, which is not among ShortStrings']);
    expect(fault(/<GetStarted>[^]*<\/GetStarted>/, '')).toEqual(['resource Help.Url is never used', 'resource Start.Title is never used', 'resource Start.Text is never used']);
  });

  it('finds addresses without https', () => {
    expect(fault('DefaultValue="https://localhost:3000/help.html"', 'DefaultValue="http://localhost:3000/help.html"')).toEqual(['http://localhost:3000/help.html is no https address']);
  });

  it('finds icons that are missing or of another size than they claim', () => {
    expect(fault('<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"/>', '<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-17.png"/>')).toContain('icon https://localhost:3000/assets/icon-17.png does not exist');
    expect(fault('<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>', '<IconUrl DefaultValue="https://localhost:3000/assets/icon-80.png"/>')).toEqual(['icon https://localhost:3000/assets/icon-80.png is 80 × 80, not 32']);
  });

  it('finds texts without English, and a namespace that would change with the language', () => {
    expect(fault('<Override Locale="en-US" Value="Yinfeng ledger"/>', '')).toEqual(['DisplayName has no text for en-US']);
    expect(fault('Locale="en-US" Value="Yinfeng ledger"', 'Locale="en" Value="Yinfeng ledger"')).toEqual(['DisplayName has no text for en-US', 'DisplayName has a text for en, which is no language of the product']);
  });

  it('finds a runtime that is not shared by pane and functions', () => {
    expect(fault('lifetime="long"', 'lifetime="short"')).toEqual(['there must be one runtime with a long lifetime']);
    expect(fault('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Functions.Script.Url"/>')).toEqual(['FunctionFile is not the page of the runtime']);
  });

  it('refuses what is not well formed', () => {
    expect(() => parseXml(xml.replace('</Hosts>', ''))).toThrow(SyntaxError);
  });
});
