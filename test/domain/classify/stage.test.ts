import { endingIn, stageOf, stagesFrom } from '../../../src/domain/classify/stage';

describe('the stage that a status cell names', () => {
  it.each([
    ['在谈', 'negotiating'],
    ['意向洽谈中', 'negotiating'],
    ['未签约', 'negotiating'],
    ['已签约', 'signed'],
    ['已签约未开工', 'signed'],
    ['未开工', 'signed'],
    ['拟开工', 'signed'],
    ['前期手续办理', 'signed'],
    ['在建', 'started'],
    ['已 开 工', 'started'],
    ['已开工，未投产', 'started'],
    ['建设中，预计年底竣工', 'started'],
    ['已投产', 'operating'],
    ['竣工投产', 'operating'],
    ['投产，尚未纳税', 'operating'],
    ['已纳税', 'taxed'],
    ['项目终止', 'terminated'],
    ['企业退出', 'terminated'],
    ['清退', 'terminated'],
  ])('%s', (status, stage) => {
    expect(stageOf(status)).toBe(stage);
  });

  it('names none where the cell speaks of something else', () => {
    expect(stageOf('')).toBeNull();
    expect(stageOf('正常')).toBeNull();
  });
});

describe('reaching a stage', () => {
  it('counts a taxed project as started and operating too', () => {
    expect(stagesFrom('started')).toContain('taxed');
    expect(stagesFrom('operating')).toContain('taxed');
    expect(stagesFrom('operating')).not.toContain('started');
  });

  it('counts a terminated project for no stage', () => {
    expect(stagesFrom('signed')).not.toContain('terminated');
  });
});

describe('an ending in a remark', () => {
  it.each([
    ['项目已终止', 'ended'],
    ['2019年9月企业退出', 'ended'],
    ['如逾期未开工则清退', 'mentioned'],
    ['无退出风险', 'mentioned'],
    ['世界500强企业投资', null],
    ['', null],
  ])('%s', (remark, ending) => {
    expect(endingIn(remark)).toBe(ending);
  });
});
