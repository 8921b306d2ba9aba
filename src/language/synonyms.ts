/** Words that say the same in different mouths and regions, without marks: the first of each line stands for all. */

const CLASSES: readonly string[] = [
  'hong hu be vo nat muc gay nut thung bong troc sap dot',
  'sua tu bo tao nang thay duy chinh',
  'xay dung khoi cong bac',
  'lap gan mac cam treo trang',
  'tac ket un ach',
  'ngap ung tran dong',
  'hep chat',
  'lon heo',
  'ruong dong',
  'tien phi von gia',
  'duong lo tuyen',
  'ngo hem kiet ngach',
  'thon ap ban xom khom lang buon',
  'hoi thoi tanh mui nong',
  'on am i to inh',
  'toi khuya dem',
  'nghiem nang manh',
  'cu lau',
  'tre chau em',
  'thuoc benh',
  'thu nop',
  'chiem lan',
  'don doi chuyen',
  'den bong',
  'hop gap',
  'cham ri re ach',
];

const CLASS_OF = new Map<string, string>();

/** The word that stands for `bare`, itself if it has no other. */
export function wordClass(bare: string): string {
  if (CLASS_OF.size === 0) fill();
  return CLASS_OF.get(bare) ?? bare;
}

function fill(): void {
  for (const line of CLASSES) {
    const [first = '', ...rest] = line.split(' ');
    for (const word of rest) CLASS_OF.set(word, first);
  }
}
