/** Short forms people type in haste, and what they stand for; written so that no real syllable is ever replaced. */

/** In any case, as a whole word. */
const ANY_CASE = table(
  'k k0 ko kg hok khg kh = không, dc đc đk dk = được, đg dg đưg = đường, ng = người, ngta = người ta, ' +
    'nc = nước, trg = trong, trc = trước, vs = với, cx cg = cũng, ms = mới, nh nhìu nhiu = nhiều, ' +
    'đn = đề nghị, kn = kiến nghị, tdp tdf = tổ dân phố, dp = dân phố, kp = khu phố, kdc = khu dân cư, ' +
    'kcn = khu công nghiệp, kđt kdt = khu đô thị, ubnd = ủy ban nhân dân, hđnd hdnd = hội đồng nhân dân, ' +
    'mttq ubmttq = mặt trận tổ quốc, bhyt = bảo hiểm y tế, bhxh = bảo hiểm xã hội, ' +
    'gpmb = giải phóng mặt bằng, tđc = tái định cư, gcn = giấy chứng nhận, ' +
    'gcnqsdđ gcnqsdd = giấy chứng nhận quyền sử dụng đất, qsdđ qsdd = quyền sử dụng đất, ' +
    'vsmt = vệ sinh môi trường, ônmt = ô nhiễm môi trường, antt = an ninh trật tự, atgt = an toàn giao thông, ' +
    'csgt = cảnh sát giao thông, tngt = tai nạn giao thông, attp = an toàn thực phẩm, ' +
    'vsattp = vệ sinh an toàn thực phẩm, pccc = phòng cháy chữa cháy, cccd = căn cước công dân, ' +
    'cmnd = chứng minh nhân dân, dvc = dịch vụ công, tthc = thủ tục hành chính, cchc = cải cách hành chính, ' +
    'nvh = nhà văn hóa, nvqs = nghĩa vụ quân sự, tnxp = thanh niên xung phong, ccb = cựu chiến binh, ' +
    'nct = người cao tuổi, hs = học sinh, gv = giáo viên, thcs = trung học cơ sở, thpt = trung học phổ thông, ' +
    'ql = quốc lộ, cty = công ty, cq = chính quyền, sx = sản xuất, xd = xây dựng, btxm = bê tông xi măng, ' +
    'oto ôtô = ô tô, wc = nhà vệ sinh, xh = xã hội, gđ = gia đình, hgđ = hộ gia đình, nn = nhà nước, ' +
    'lđ = lãnh đạo, bv = bệnh viện, bs = bác sĩ, htx = hợp tác xã, nntm ntm = nông thôn mới, tp = thành phố, ' +
    'tx = thị xã, đtdđ = điện thoại, xm = xi măng, gt = giao thông, vh = văn hóa',
);

const UNUSUAL = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ0-9]/;
const MARKED_CONSONANT = /([b-df-hj-np-tv-xz])[\u0300-\u036f]+/g;

/** Only in capitals: in small letters these are words. */
const CAPITALS = table(
  'CA = công an, CB = cán bộ, ĐV = đảng viên, UB = ủy ban, QH = quy hoạch, TL = tỉnh lộ, ĐT = đường tỉnh, ' +
    'TT = thị trấn, TH = tiểu học, MN = mầm non, ANQP = an ninh quốc phòng, BT = bí thư, NQ = nghị quyết, ' +
    'TTHC = thủ tục hành chính',
);

/** Before a full stop: "P. Hoàng Văn Thụ", "Đ. Lê Lợi". */
const DOTTED = table('p = phường, q = quận, h = huyện, x = xã, t = tỉnh, đ = đường, tt = thị trấn');

/** Place names with more than one spelling in use, and slips that are words of their own. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(^|[^\p{L}\p{M}\p{N}])k(?=[1-9]\d)/giu, '$1kiệt '],
  [/đ\/\s?c(?=[\s.,:;]|$)/giu, 'đồng chí'],
  [/bắc cạn/giu, 'Bắc Kạn'],
  [/đắc\s?lắc|đăk\s?lăk|daklak/giu, 'Đắk Lắk'],
  [/đắc nông|đăk nông/giu, 'Đắk Nông'],
  [/(?:thành phố|tp\.?)?\s?hcm/giu, ' thành phố Hồ Chí Minh'],
  [/thừa thiên[ -]+huế/giu, 'Huế'],
  [/cách mạng tháng tám|cmt8/giu, 'Cách Mạng Tháng Tám'],
  [/i-?ốt/giu, 'i ốt'],
];

/** What every text has that one of them changes: most have nothing of it. */
const VARIANT = /k[1-9]\d|\/\s?c|bắc c|đắc|đăk|đắk|dakl|hcm|thừa t|tháng t|cmt8|i-?ốt/i;

/** What a typed word stands for, or `undefined`. `dotted` = a full stop follows at once. */
export function expansionOf(word: string, dotted: boolean): string | undefined {
  const lower = plainConsonants(word.toLowerCase());
  return (dotted ? DOTTED.get(lower) : undefined) ?? CAPITALS.get(word) ?? ANY_CASE.get(lower);
}

/** Without marks on letters that never bear one in Vietnamese: "ķ" is a k to whoever compares without marks. */
function plainConsonants(lower: string): string {
  return UNUSUAL.test(lower)
    ? lower.normalize('NFD').replace(MARKED_CONSONANT, '$1').normalize('NFC')
    : lower;
}

/** The text with variant spellings made one. */
export function oneSpellingOfPlaces(text: string): string {
  if (!VARIANT.test(text)) return text;
  return SPELLINGS.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
}

/** "k ko = không, dc = được": short forms before the sign, what they stand for after it. */
function table(list: string): ReadonlyMap<string, string> {
  const lines = list.split(', ').map((line) => line.split(' = '));
  return new Map(lines.flatMap(([short = '', full = '']) => short.split(' ').map((form) => [form, full])));
}
