import fc from 'fast-check';
import { companyName } from '../../../src/domain/company/name';

const parts = (text: string): readonly string[] => {
  const { place, brand, trade, form } = companyName(text);
  return [place?.text ?? '', brand, trade, form];
};

describe('a company name taken apart', () => {
  it('has a place, a brand, a trade and a form', () => {
    expect(parts('北京首钢钢铁投资管理有限公司')).toEqual(['北京', '首钢', '钢铁投资管理', 'limited']);
    expect(parts('湖南长城计算机系统有限公司')).toEqual(['湖南', '长城', '计算机系统', 'limited']);
    expect(parts('江苏新长江实业集团有限公司')).toEqual(['江苏', '新长江', '实业集团', 'limited']);
    expect(parts('TCL科技集团股份有限公司')).toEqual(['', 'TCL', '科技集团', 'stock']);
  });

  it('finds the place in brackets where none stands in front', () => {
    expect(companyName('光大股权投资基金管理(天津)有限责任公司').place?.text).toBe('天津');
    expect(companyName('海昌（中国）有限公司')).toMatchObject({ brand: '海昌', form: 'limited' });
  });

  it('reads the forms of partnerships, old state firms and short names', () => {
    expect(companyName('深圳哈勃科技投资合伙企业（有限合伙）').form).toBe('partnership');
    expect(companyName('首钢总公司')).toMatchObject({ core: '首钢', form: 'unnamed' });
    expect(companyName('格力电器')).toMatchObject({ core: '格力电器', form: 'unnamed' });
  });

  it('takes 有限责任公司 and 有限公司 for the same form', () => {
    expect(companyName('小米科技有限责任公司').form).toBe(companyName('小米科技有限公司').form);
  });

  it('takes a branch for its company', () => {
    expect(companyName('北京汽车股份有限公司株洲分公司')).toMatchObject({ name: '北京汽车股份有限公司', branch: '株洲分公司' });
  });

  it('keeps a remark behind the name apart, but not what belongs to the name', () => {
    expect(companyName('北京三快在线科技有限公司（美团）')).toMatchObject({ name: '北京三快在线科技有限公司', remark: '美团' });
    expect(companyName('华润（集团）有限公司')).toMatchObject({ core: '华润集团', remark: '' });
    expect(companyName('西门子（中国）')).toMatchObject({ core: '西门子中国', remark: '' });
  });

  it('leaves out what is said of a company before its name', () => {
    expect(companyName('世界500强企业正威国际集团').name).toBe('正威国际集团');
    expect(companyName('央企中国五矿').name).toBe('中国五矿');
    expect(companyName('央企').name).toBe('央企');
  });

  it('takes anything apart without failing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'湖南株洲中国首钢（集团）()有限公司股份合伙企业分 -·A1') }), (text) => {
      const { core, place, brand, brandAt, trade } = companyName(text);
      expect(core.slice(brandAt)).toBe(brand + trade);
      expect(brandAt === 0 || place !== null).toBe(true);
    }));
  });
});
