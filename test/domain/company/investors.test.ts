import fc from 'fast-check';
import { investorsIn } from '../../../src/domain/company/investors';

const known = (name: string): boolean => ['北汽', '首钢', '中车'].includes(name);

describe('the investors in one cell', () => {
  it('are as many as the published sentence names', () => {
    expect(investorsIn('湖南湘江新区投资集团有限公司、中国京冶工程技术有限公司及海昌(中国)有限公司三方共同投资')).toEqual([
      '湖南湘江新区投资集团有限公司', '中国京冶工程技术有限公司', '海昌(中国)有限公司',
    ]);
    expect(investorsIn('武钢资源集团有限公司将与湖北利拓、谷城县国有资本投资集团有限公司一起')).toEqual([
      '武钢资源集团有限公司', '湖北利拓', '谷城县国有资本投资集团有限公司',
    ]);
    expect(investorsIn('浙江百达精工股份有限公司和台湾瑞智精密股份有限公司合资')).toEqual(['浙江百达精工股份有限公司', '台湾瑞智精密股份有限公司']);
    expect(investorsIn('三航局、三航院等组成联合体')).toEqual(['三航局', '三航院']);
  });

  it('are one where 和, 与 or 及 belongs to the name', () => {
    expect(investorsIn('湖南海铜峰和储能科技有限公司')).toEqual(['湖南海铜峰和储能科技有限公司']);
    expect(investorsIn('和记黄埔医药（上海）有限公司')).toEqual(['和记黄埔医药（上海）有限公司']);
    expect(investorsIn('广州及第食品有限公司')).toEqual(['广州及第食品有限公司']);
  });

  it('are two where both short names are known', () => {
    expect(investorsIn('北汽和首钢', known)).toEqual(['北汽', '首钢']);
    expect(investorsIn('北汽和首钢')).toEqual(['北汽和首钢']);
  });

  it('are separated by slashes, commas between names, and line breaks', () => {
    expect(investorsIn('正威/正威泰强(平阳)电子信息有限公司')).toEqual(['正威', '正威泰强(平阳)电子信息有限公司']);
    expect(investorsIn('湖南立方新能源科技有限责任公司，株洲天桥起重机股份有限公司')).toHaveLength(2);
    expect(investorsIn('中车株洲电力机车有限公司\n北京汽车股份有限公司')).toHaveLength(2);
  });

  it('do not include an investor’s own subsidiaries', () => {
    expect(investorsIn('三一集团有限公司及其子公司')).toEqual(['三一集团有限公司']);
  });

  it('are not taken out of brackets', () => {
    const cell = '成都蛟龙港(成都蛟龙投资有限责任公司、成都蛟龙经济开发有限公司)';
    expect(investorsIn(cell)).toEqual([cell]);
  });

  it('are none in an empty cell', () => {
    expect(investorsIn('  ')).toEqual([]);
  });

  it('each stand in the cell, whatever is written there', () => {
    const cells = fc.string({ unit: fc.constantFrom('首钢', '有限公司', '和', '与', '、', '，', '/', '(', ')', '等', '共同投资', '株洲', ' ') });
    fc.assert(fc.property(cells, (cell) => investorsIn(cell, known).every((name) => cell.normalize('NFKC').includes(name.normalize('NFKC')))));
  });

  it('are found in time even in a hostile cell', () => {
    const started = performance.now();
    investorsIn('首钢有限公司和'.repeat(2000), known);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
