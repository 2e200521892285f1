import { provinceNamed, SourceRegionReader } from '../../../src/domain/classify/source-region-reader';

const hunan = new SourceRegionReader('湖南');

describe('来源地 as the ledger says it', () => {
  it.each([
    ['广东深圳', 'domestic', '广东', null], ['江苏常州', 'domestic', '江苏', null], ['浙江省', 'domestic', '浙江', null], ['北京市海淀区', 'domestic', '北京', null], ['湖南长沙', 'province', '湖南', null], ['株洲市', 'province', '湖南', null],
    ['本省', 'province', '湖南', null], ['本地', 'province', '湖南', null], ['省外', 'domestic', null, null], ['省外境内', 'domestic', null, null], ['内蒙古自治区', 'domestic', '内蒙古', null],
    ['香港', 'overseas', null, '香港'], ['中国香港', 'overseas', null, '香港'], ['台湾台北', 'overseas', null, '台湾'], ['港澳台', 'overseas', null, '港澳台'], ['美国', 'overseas', null, '美国'], ['德国慕尼黑', 'overseas', null, '德国'], ['印度尼西亚', 'overseas', null, '印度尼西亚'],
    ['境外', 'overseas', null, null], ['外资（日本）', 'overseas', null, '日本'], ['USA', 'overseas', null, '美国'], ['市外', null, null, null], ['客商自荐', null, null, null],
  ])('reads %s', (text, side, province, country) => {
    expect(hunan.stated(text)).toEqual({ text, side, province, country });
  });

  it('says nothing of a dash', () => {
    expect([hunan.stated(''), hunan.stated('——'), hunan.stated('不详')]).toEqual([null, null, null]);
  });

  it('knows the province, but not the side, where the office has not set its own', () => {
    expect(new SourceRegionReader('').stated('广东深圳')).toEqual({ text: '广东深圳', side: null, province: '广东', country: null });
    expect(new SourceRegionReader('').stated('美国')?.side).toBe('overseas');
  });
});

describe('来源地 from the investor', () => {
  it.each([
    ['宁波国创智能装备有限公司', 'domestic', '浙江（据投资方名称）', '浙江', null],
    ['海昌（上海）有限公司', 'domestic', '上海（据投资方名称）', '上海', null],
    ['湖南长城计算机系统有限公司', 'province', '湖南（据投资方名称）', '湖南', null],
    ['台湾瑞智精密股份有限公司', 'overseas', '台湾（据投资方名称）', null, '台湾'],
    ['日本弘枫精机株式会社', 'overseas', '日本（据投资方名称）', null, '日本'],
  ])('takes the place in the name of %s, and says so', (investor, side, text, province, country) => {
    expect(hunan.derived(investor, null)).toEqual({ text, side, province, country });
  });

  it('takes 外资 for 境外, whatever its subsidiary here is called', () => {
    expect(hunan.derived('博世（上海）投资有限公司', 'foreign')).toEqual({ text: '外资（未注明国别地区）', side: 'overseas', province: null, country: null });
  });

  it('says nothing where the name tells no place', () => {
    expect([hunan.derived('华为投资控股有限公司', null), hunan.derived('博世（中国）投资有限公司', 'domestic'), hunan.derived('', null)]).toEqual([null, null, null]);
  });
});

it('reads the office’s own province in its spellings, and nothing that is none', () => {
  expect(['湖南', '湖南省', ' 湖 南 ', '广西壮族自治区', '重庆市', '株洲', '日本', '中国香港', '中国', '本省'].map(provinceNamed)).toEqual(['湖南', '湖南', '湖南', '广西', '重庆', null, null, null, null, null]);
});
