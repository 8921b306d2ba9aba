/** Words that say the same in different mouths and regions; the first of each line stands for all. */
import { bareList } from './bulk.ts';
import { findPhrases, type Lexicon, ownLexicon } from './lexicon.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Text } from './tokens.ts';

const CLASSES = `hỏng,hư,bể,vỡ,nát,mục,gãy,nứt,thủng,bong,tróc,sập,dột,cháy,hại,toác,mẻ,mòn,xệ,rách,méo,bật,xuống cấp,trục trặc
sửa,tu,bổ,tạo,thay,duy,chỉnh,trùng,khắc phục
xây,dựng,đặt,bắc,mở,đầu,tư
lắp,gắn,mắc,cắm,treo,bố,trí,trang
tắc,kẹt,ùn,ách,nghẽn,nghẹt,bít,lấp
ngập,úng,tràn,đọng,dâng,lênh,láng
hẹp,chật,nhỏ,bé
lợn,heo
ruộng,đồng
tiền,phí,vốn,khoản,cước,quỹ
đường,lộ,tuyến
ngõ,hẻm,kiệt,ngách,lối
thôn,ấp,bản,xóm,khóm,làng,buôn
hôi,thối,tanh,mùi,nồng,bốc,khét
ồn,ầm,ĩ,inh,nhạc,hát,loa
tối,khuya,đêm
trẻ,cháu,em,bé,nhi,trẻ con,trẻ nhỏ
già,cao,tuổi,cụ
chiếm,lấn,tràn xuống
dời,dọn,chuyển,nắn
đèn,bóng,điện đường,bóng điện
họp,hội,sinh hoạt
lâu,chậm,trễ,muộn,kéo,dài,đợi,chờ,rề,rà,ì,ạch,khất,lùi
vứt,đổ,xả,trút,bỏ,thải,quăng,ném
gom,thu,lấy,nhận
bồi,đền,thường,bù
phạt,nghiêm,nặng,chế tài
giúp,hỗ,trợ,đỡ
tăng,nâng,đắt
giảm,hạ,bớt,miễn
thiếu,hết,mất,cúp,cắt,không có,không đủ,chưa có
yếu,kém,thấp,tụt,ít
to,lớn,rộng
ô tô,xe hơi,xe con,xe ô tô
đỗ,đậu,dừng,dừng đỗ
chắn,chặn,cản,bịt
xe tải,xe ben,xe chở,xe tải ben
vỉa hè,hè phố,hè đường,hè
nhà văn hóa,nhà sinh hoạt,hội trường,trụ sở tổ
camera,mắt thần
tiêm,chích
tiêm phòng,tiêm chủng,chích ngừa,vắc xin
trộm,kẻ gian,cướp,lấy cắp,lấy đồ
cán bộ,nhân viên,công chức,viên chức
phụ nữ,chị em
thất nghiệp,mất việc,không có việc
khuyết tật,tàn tật
trợ cấp,tiền hỗ trợ,chế độ
mầm non,mẫu giáo,nhà trẻ
giáo viên,cô giáo,thầy cô,thầy giáo
hàng xóm,nhà bên,nhà bên cạnh,nhà kế bên,láng giềng
cáu,gắt,quát,cộc,cằn,hách,dịch,lốc
nói,phát biểu,góp ý
thanh niên,tốp trẻ,thanh thiếu niên,choai choai
tan học,tan trường
cấp cứu,cứu thương
dạy nghề,học nghề,học một nghề
hồ sơ đất,giấy tờ đất
độc thân,tình trạng hôn nhân,hôn nhân
mạng,internet,wifi
vũ trường,sàn nhảy,quán bar
hoa,cây cảnh
vòng xuyến,bùng binh
biên lai,hóa đơn,chứng từ
công bằng,công tâm,đúng người,khách quan
nuôi,chăn,chăn nuôi
bẩn,dơ,nhơ,ô uế,ô nhiễm
chó,chó mèo
xích,rọ mõm
chặt,đốn,cưa,tỉa,cắt tỉa,chặt hạ
ngã,té,vấp,sụt
bắn,văng
đông,quá tải,nhét
kênh,mương,rạch,ngòi
cống,rãnh
bán,buôn,buôn bán,bày bán,người bán hàng,họp chợ
quán,tiệm,hàng quán,nhà hàng
nhậu,bia,rượu
phân,chất thải
nước thải,nước bẩn,nước rửa,nước đen
trả lời,hồi âm,phản hồi,giải đáp
công khai,minh bạch,rõ ràng,không rõ,không biết,niêm yết
ngủ,nghỉ ngơi
thuốc,thuốc men
xăng,dầu
lừa,lừa đảo,gạt
vay,mượn
cao điểm,giờ cao điểm
nguy hiểm,sợ,mất an toàn,lo
vệ sinh,sạch,sạch sẽ
cây,cành,nhánh
xưởng,cơ sở,gara,lò
lấp,san lấp,đổ đất
giữ xe,gửi xe,trông xe
quảng cáo,pano,biển hiệu,bảng hiệu,băng rôn
gà,gia cầm,vịt,chim
bao tải,túi,bịch
quá quy định,cao hơn,vượt mức,quá mức
ma túy,hàng trắng,nghiện,hút chích
pháo,thuốc nổ
ký,chữ ký,xác nhận
đánh nhau,xô xát,ẩu đả,đánh lộn,chửi bới,to tiếng,gây gổ,cãi
xe khách,xe đò
khách,người
nhà trọ,phòng trọ,dãy trọ,xóm trọ,ở trọ,khách trọ,trọ
học sinh,học trò,trò
phụ huynh,cha mẹ,bố mẹ
sổ đỏ,sổ hồng,giấy chứng nhận,bìa đỏ,giấy tờ đất
đền bù,bồi thường
trạm y tế,trạm xá
tai nạn,va chạm,va quẹt
nhanh,tốc độ,phóng,ẩu,lạng lách
mái,nóc
bác sĩ,y sĩ
cấm,hạn chế
gia đình,hộ
bệnh nặng,hiểm nghèo,bệnh
nhắc,góp ý
tự do,thời vụ
thủ tục,giấy tờ,hồ sơ,giấy
rỉ,rò,chảy,xì
đóng,khóa,khóa cửa,đóng cửa
khói,muội
mèo,thú cưng
rơi,rụng
sập sệ,xập xệ,tồi tàn
dân,hộ`;

let classes: Lexicon<string> | undefined;

/** A word or a phrase by its class, and where it stands: tokens `start` up to `end` (not included). */
export interface ClassedWord {
  /** The word that stands for its class, or the word itself without marks. */
  readonly key: string;
  /** Whether a line of the list names it. */
  readonly listed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Each word of the text outside `skip` that tells something; what two words say is one. */
export function classedWords(text: Text, skip: readonly boolean[]): ClassedWord[] {
  classes ??= readClasses();
  const stops = text.tokens.map((_, index) => STOP_WORDS.has(text.tokens, index));
  const found: ClassedWord[] = [];
  const done = [...skip];
  for (const { start, end, values } of findPhrases(classes, text, skip)) {
    if (end === start + 1 && stops[start] === true) continue;
    found.push({ key: values[0] ?? '', listed: true, start, end });
    done.fill(true, start, end);
  }
  text.tokens.forEach(({ bare }, index) => {
    if (done[index] === true || stops[index] === true) return;
    found.push({ key: bare, listed: false, start: index, end: index + 1 });
  });
  return found;
}

function readClasses(): Lexicon<string> {
  const lines = CLASSES.split('\n').map((line) => line.split(','));
  const names = bareList(lines.map(([first]) => first).join('\n')).split('\n');
  return ownLexicon(
    lines.flatMap((line, index) => line.map((text) => ({ text, value: names[index] ?? '' }))),
  );
}
