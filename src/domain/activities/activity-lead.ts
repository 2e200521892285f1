import type { ActivityLead } from '../activity';

/** Who leads, from the words for a person's post; the first rule that fits decides. A post of a department, town or chain is below that of a leader of the district, whatever it is called (街道党工委书记, 招商局局长). */
const POSTS: readonly { readonly lead: ActivityLead; readonly like: RegExp }[] = [
  { lead: 'below', like: /(?:部门|镇|乡|街道|办事处|单位|局|分局|科室|处室|园办|链组?|组)[^、]{0,4}(?:主要|分管)?领导$/ },
  { lead: 'chief', like: /主要(?:负责人?)?领导|一把手|党政正职/ },
  { lead: 'other', like: /^(?:其他|其它|分管|有关|相关)?(?:[区市县]级?|园区|高新区|经开区|管委会|党工委|县处级|处级)?(?:班子)?领导(?:班子)?(?:成员)?$/ },
  { lead: 'other', like: /(?:区|县|市|工)委常委|(?:人大|政协).{0,6}(?:主任|主席)|(?:副[区县市]长|管委会副主任|工委副书记|[区县市]委副书记|副书记、|常务副)/ },
  { lead: 'below', like: /街道|办事处|[镇乡村]|社区|局|部门|专员|招商员|科长|股长|站长|公司|董事长|经理|专班|负责人|干部|工作人员|链|组|[区县市园]委?办|办公室|处长|中心/ },
  { lead: 'chief', like: /(?:党工委|[区县市]委)书记|(?:^|[^副])(?:[区县市]长|管委会主任)/ },
];

const RANKS: readonly ActivityLead[] = ['chief', 'other', 'below'];
const SEVERAL = /[、,，;；\n/]+/;

/** Who led, as far as the cell says it by a post; of several people the highest. Null for a mere name.
 *  @example activityLead('区委书记周某某') // 'chief'
 *  @example activityLead('副区长') // 'other'
 *  @example activityLead('招商局局长') // 'below' */
export function activityLead(text: string): ActivityLead | null {
  const flat = text.replace(/\s+/g, '');
  const people = flat.split(SEVERAL);
  const leads = [flat.includes('常委、') ? flat : '', ...people].flatMap((person) => leadOf(person) ?? []);
  return RANKS.find((rank) => leads.includes(rank)) ?? null;
}

function leadOf(person: string): ActivityLead | null {
  return POSTS.find(({ like }) => like.test(person))?.lead ?? null;
}
