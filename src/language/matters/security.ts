/** Public order, fire, traffic offences, the army: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const SECURITY: readonly Matter[] = [
  { name: 'trộm cắp', field: 'an ninh', words: 'trộm, mất trộm, trộm cắp, trộm vặt, ăn trộm, bắt trộm, cướp, cướp giật, giật đồ, giật túi, mất xe, mất xe máy, mất cắp, mất tài sản, kẻ gian, đột nhập, trộm chó, trộm gà, cạy cửa, móc túi, bẻ khóa', hints: 'mất năm, mất hai' },
  { name: 'ma túy', field: 'an ninh', words: 'ma túy, nghiện, con nghiện, người nghiện, nghiện hút, chích, chích hút, hút chích, tiêm chích, kim tiêm, ống tiêm, cai nghiện, ngáo đá, cần sa, hàng trắng, cai nghiện bắt buộc, sử dụng chất cấm, bóng cười, thuốc lá điện tử' },
  { name: 'cờ bạc', field: 'an ninh', words: 'cờ bạc, đánh bạc, đánh bài, bài bạc, sòng bài, sòng bạc, đá gà, số đề, lô đề, ghi đề, cá độ, ăn tiền, xóc đĩa, cá cược, bắn cá, tổ tôm' },
  {
    name: 'gây rối, đánh nhau',
    field: 'an ninh',
    words: 'tụ tập, tụ tập đông, tụ lại, đánh nhau, gây rối, quậy phá, quậy, hung khí, băng nhóm, côn đồ, gây gổ, ẩu đả, nhậu nhẹt, say xỉn, say rượu, mất trật tự, gây mất trật tự, bạo lực gia đình, bạo hành, đe dọa, dọa đánh, chửi bới, chửi nhau, rượt đuổi, hỗn chiến, càn quấy, đập phá, xích mích, bất an, lo sợ, phức tạp về an ninh, thanh niên hư, thanh thiếu niên hư, hành hung, chém, ném đá, ném chất bẩn, tâm thần, ngáo, phá phách, mâu thuẫn, lang thang, ăn xin, chèo kéo',
    hints: 'thanh niên, thanh thiếu niên, phức tạp, quán nhậu',
  },
  {
    name: 'tiếng ồn',
    field: 'an ninh > môi trường',
    words: 'karaoke, hát karaoke, karaoke di động, loa kẹo kéo, kẹo kéo, tiếng ồn, ồn ào, gây ồn, làm ồn, ồn cả xóm, quá ồn, rất ồn, ồn, mở nhạc, mở nhạc lớn, nhạc lớn, nhạc to, nhạc sống, loa thùng, bật loa to, ầm ĩ, inh ỏi, đinh tai, hát hò, ca hát, mất ngủ, không ngủ được, náo động, tiếng động, cắt sắt, khoan cắt, quán bar, vũ trường, chát chúa, đến khuya, đến nửa đêm, sau 22 giờ, sau 22h, sau 23 giờ',
  },
  {
    name: 'chó thả rông',
    field: 'an ninh > môi trường',
    words: 'chó thả rông, thả rông, chó, chó cắn, chó mèo, con chó, nuôi chó, chó dữ, chó chạy rông, chạy rông, thả chó, chó thả, đàn chó, bầy chó, rọ mõm, không rọ mõm, xích chó, tiêm phòng dại, phân chó, vật nuôi, thú cưng, trâu bò thả rông, thả trâu bò, thả bò',
  },
  {
    name: 'đua xe, vi phạm giao thông',
    field: 'an ninh > giao thông',
    words: 'đua xe, phóng nhanh, phóng nhanh vượt ẩu, vượt ẩu, chạy ẩu, nẹt pô, nẹt bô, rú ga, lạng lách, đánh võng, bốc đầu, không đội mũ bảo hiểm, mũ bảo hiểm, không mũ, ngược chiều, đi ngược chiều, vượt đèn đỏ, quá tốc độ, chạy nhanh, tốc độ cao, cảnh sát giao thông, nồng độ cồn, vi phạm giao thông, vi phạm luật giao thông, xe độ, xe không biển số, leo lề, chạy trên vỉa hè, xe ba gác, xe tự chế, công nông, phạt nguội, chưa đủ tuổi lái xe',
  },
  {
    name: 'xe tải, xe quá tải',
    field: 'an ninh > giao thông',
    words: 'xe tải, xe tải nặng, xe tải lớn, xe tải trọng lớn, xe trọng tải lớn, xe ben, xe quá tải, quá tải trọng, xe quá khổ, quá khổ, quá khổ quá tải, container, xe container, xe đầu kéo, giờ cấm, cấm tải, cấm xe tải, xe chở đất, xe chở cát, xe chở đá, xe chở vật liệu, chở quá tải, tải trọng, hạn chế tải trọng, xe chở hàng, xe bồn',
  },
  {
    name: 'đỗ xe',
    field: 'an ninh > giao thông',
    words: 'đỗ xe, đậu xe, dừng đỗ, dừng đậu, đỗ ô tô, đậu ô tô, ô tô đỗ, ô tô đậu, xe đỗ, xe đậu, đỗ dọc, đỗ trái phép, đậu trái phép, đỗ lộn xộn, đỗ sai quy định, đỗ bừa bãi, đậu đỗ, đỗ hai bên, đậu hai bên, đỗ lấn, đỗ chắn, đỗ tràn lan, giữ xe, giữ xe trái phép, trông xe, trông giữ xe, để xe, ngày chẵn, ngày lẻ, cản trở giao thông, cản trở đi lại, cản xe, cản lối, chặn lối, xe dù, bến cóc, taxi, xe ôm',
  },
  { name: 'phòng cháy, chữa cháy', field: 'an ninh', words: 'cháy, phòng cháy, phòng cháy chữa cháy, chữa cháy, cháy nổ, nguy cơ cháy nổ, bình chữa cháy, báo cháy, xe cứu hỏa, xe chữa cháy, cứu hỏa, trụ nước cứu hỏa, trụ cứu hỏa, hỏa hoạn, thoát hiểm, lối thoát hiểm, bình gas, kho gas, cháy chợ, chập điện, tập huấn chữa cháy' },
  {
    name: 'camera, tuần tra',
    field: 'an ninh',
    words: 'camera, camera an ninh, mắt thần, tuần tra, tuần tra ban đêm, an ninh trật tự, trật tự an ninh, tình hình an ninh, an ninh, giữ an ninh, dân phòng, đội dân phòng, bảo vệ dân phố, tổ bảo vệ, lực lượng bảo vệ an ninh, trật tự công cộng, chốt gác, công an, công an khu vực, cảnh sát khu vực, trật tự trị an, an toàn xã hội, tội phạm, phòng chống tội phạm, trấn áp, tội phạm mạng, khám phá án, quốc phòng an ninh, vi phạm pháp luật',
    hints: 'trật tự, xử phạt',
  },
  { name: 'lừa đảo, tín dụng đen', field: 'an ninh', words: 'lừa đảo, lừa đảo qua mạng, lừa đảo qua điện thoại, lừa tiền, lừa bán, tín dụng đen, vay nặng lãi, cho vay nặng lãi, cho vay lãi cao, đòi nợ, đòi nợ thuê, siết nợ, giả danh, bốc bát họ, vỡ hụi, chơi hụi, đa cấp, app vay, chiếm đoạt, mua bán người, cuộc gọi lạ' },
  { name: 'tạm trú, cư trú', field: 'an ninh > hộ tịch', words: 'tạm trú, tạm vắng, khai báo tạm trú, nhà trọ, phòng trọ, khu trọ, dãy trọ, người lạ, lưu trú, nhà nghỉ, người thuê trọ, quản lý cư trú, nhân khẩu tạm trú, người ngoài địa phương, nhập cảnh trái phép', hints: 'cư trú, hộ khẩu' },
  { name: 'tệ nạn', field: 'an ninh', words: 'tệ nạn, tệ nạn xã hội, mại dâm, trá hình, tiếp viên, mát xa, massage, kích dục, hớt tóc trá hình, gái, quán cà phê trá hình, nghi vấn' },
  { name: 'pháo, vũ khí', field: 'an ninh', words: 'pháo, pháo nổ, đốt pháo, vật liệu nổ, súng, súng tự chế, bom mìn, dao kiếm, xung điện, kích điện, chích điện, siệt điện, xiệc điện, rà điện, thuốc nổ, đốt vàng mã' },
  {
    name: 'nghĩa vụ quân sự, dân quân',
    field: 'quân sự',
    words: 'nghĩa vụ quân sự, nhập ngũ, tuyển quân, gọi nhập ngũ, khám tuyển, tân binh, tạm hoãn, tạm hoãn nhập ngũ, dân quân, dân quân tự vệ, dự bị động viên, quân dự bị, quân nhân dự bị, huấn luyện quân sự, huấn luyện dân quân, thao trường, quốc phòng, giáo dục quốc phòng, xuất ngũ, bộ đội xuất ngũ, trốn nghĩa vụ, trực sẵn sàng chiến đấu, ban chỉ huy quân sự, diễn tập, công trình quốc phòng, thôn đội trưởng, khẩu đội',
  },
];
