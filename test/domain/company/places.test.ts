import { isPlace, placeAt } from '../../../src/domain/company/places';

describe('places in names', () => {
  it('reads province, city and district one after the other', () => {
    expect(placeAt('湖南省株洲市天元区高科集团', 0)).toEqual({ text: '湖南省株洲市天元区', province: '湖南', city: '株洲' });
    expect(placeAt('广东深圳某某', 0)).toEqual({ text: '广东深圳', province: '广东', city: '深圳' });
  });

  it('knows municipalities and long province names', () => {
    expect(placeAt('上海浦东新区某某', 0)?.province).toBe('上海');
    expect(placeAt('内蒙古伊利', 0)).toEqual({ text: '内蒙古', province: '内蒙古', city: '' });
    expect(placeAt('恩施土家族苗族自治州某某', 0)?.city).toBe('恩施');
  });

  it('knows county-level cities by their short names', () => {
    expect(placeAt('浏阳某某科技', 0)).toEqual({ text: '浏阳', province: '湖南', city: '长沙' });
    expect(placeAt('江阴兴澄', 0)?.province).toBe('江苏');
  });

  it('does not take a brand for the district or county of the same name', () => {
    expect(placeAt('金川集团', 0)).toBeNull();
    expect(placeAt('新华保险', 0)).toBeNull();
    expect(placeAt('东方希望', 0)).toBeNull();
    expect(placeAt('红旗连锁', 0)).toBeNull();
  });

  it('reads a district by its short name behind its own city only', () => {
    expect(placeAt('株洲天元某某', 0)?.text).toBe('株洲天元');
    expect(placeAt('上海天元某某', 0)?.text).toBe('上海');
  });

  it('tells a place from a name', () => {
    expect(isPlace('湖南株洲')).toBe(true);
    expect(isPlace('株洲高科')).toBe(false);
    expect(isPlace('')).toBe(false);
  });
});
