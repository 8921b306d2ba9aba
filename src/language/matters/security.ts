/** Public order, fire, traffic offences, the army: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const SECURITY: readonly Matter[] = [
  {
    name: 'trộm cắp',
    field: 'an ninh',
    words:
      'trộm, mất trộm, trộm cắp, trộm vặt, ăn trộm, bắt trộm, cướp, cướp giật, giật đồ, giật túi, mất xe, mất cắp, mất tài sản, kẻ gian, đột nhập, trộm chó, trộm gà, cạy cửa, móc túi, bẻ khóa',
    hints: 'mất năm, mất hai',
  },
  {
    name: 'ma túy',
    field: 'an ninh',
    words:
      'ma túy, nghiện, con nghiện, người nghiện, nghiện hút, chích, chích hút, hút chích, tiêm chích, kim tiêm, ống tiêm, cai nghiện, ngáo đá, cần sa, hàng trắng, sử dụng chất cấm, bóng cười, thuốc lá điện tử',
  },
  {
    name: 'cờ bạc',
    field: 'an ninh',
    words:
      'cờ bạc, đánh bạc, đánh bài, bài bạc, sòng bài, sòng bạc, đá gà, số đề, lô đề, ghi đề, cá độ, ăn tiền, xóc đĩa, cá cược, bắn cá, tổ tôm',
  },
  {
    name: 'gây rối, đánh nhau',
    field: 'an ninh',
    words:
      'tụ tập, tụ lại, đánh nhau, gây rối, quậy phá, quậy, hung khí, băng nhóm, côn đồ, gây gổ, ẩu đả, nhậu nhẹt, say xỉn, say rượu, mất trật tự, đe dọa, dọa đánh, chửi bới, chửi nhau, rượt đuổi, hỗn chiến, càn quấy, đập phá, xích mích, bất an, lo sợ, phức tạp về an ninh, thanh niên hư, thanh thiếu niên hư, hành hung, chém, ném đá, ném chất bẩn, ngáo, phá phách, mâu thuẫn; bạo lực gia đình, bạo hành; tâm thần; lang thang, ăn xin, chèo kéo',
    hints: 'thanh niên, thanh thiếu niên, phức tạp, quán nhậu',
  },
  {
    name: 'tiếng ồn',
    field: 'an ninh > môi trường',
    words:
      'tiếng ồn, ồn ào, gây ồn, làm ồn, ồn cả xóm, quá ồn, rất ồn, ồn, ầm ĩ, inh ỏi, đinh tai, mất ngủ, không ngủ được, náo động, tiếng động, cắt sắt, khoan cắt, chát chúa, đến khuya, đến nửa đêm, sau 22 giờ, sau 22h, sau 23 giờ; karaoke, hát karaoke, karaoke di động, loa kẹo kéo, kẹo kéo, mở nhạc, nhạc lớn, nhạc to, nhạc sống, loa thùng, bật loa to, hát hò, ca hát, quán bar, vũ trường',
  },
  {
    name: 'chó thả rông',
    field: 'an ninh > môi trường',
    words:
      'thả rông, chó, chó cắn, chó mèo, con chó, nuôi chó, chó dữ, chạy rông, thả chó, chó thả, đàn chó, bầy chó, rọ mõm, xích chó, tiêm phòng dại, phân chó, vật nuôi, thú cưng, trâu bò thả rông, thả trâu bò, thả bò',
  },
  {
    name: 'đua xe, vi phạm giao thông',
    field: 'an ninh > giao thông',
    words:
      'đua xe, phóng nhanh, vượt ẩu, chạy ẩu, nẹt pô, nẹt bô, rú ga, lạng lách, đánh võng, bốc đầu, mũ bảo hiểm, không mũ, ngược chiều, vượt đèn đỏ, quá tốc độ, chạy nhanh, tốc độ cao, cảnh sát giao thông, nồng độ cồn, vi phạm giao thông, vi phạm luật giao thông, xe độ, xe không biển số, leo lề, chạy trên vỉa hè, xe ba gác, xe tự chế, công nông, phạt nguội, chưa đủ tuổi lái xe, đăng kiểm, trừ điểm, phạt quá cao, mức phạt',
  },
  {
    name: 'xe tải, xe quá tải',
    field: 'an ninh > giao thông',
    words:
      'xe tải, xe trọng tải lớn, xe ben, xe quá tải, quá tải trọng, quá khổ, quá khổ quá tải, container, xe container, xe đầu kéo, giờ cấm, cấm tải, xe chở đất, xe chở cát, xe chở đá, xe chở vật liệu, chở quá tải, tải trọng, xe chở hàng, xe bồn',
  },
  {
    name: 'đỗ xe',
    field: 'an ninh > giao thông',
    words:
      'đỗ xe, đậu xe, dừng đỗ, dừng đậu, đỗ ô tô, đậu ô tô, ô tô đỗ, ô tô đậu, xe đỗ, xe đậu, đỗ dọc, đỗ trái phép, đậu trái phép, đỗ lộn xộn, đỗ sai quy định, đỗ bừa bãi, đậu đỗ, đỗ hai bên, đậu hai bên, đỗ lấn, đỗ chắn, đỗ tràn lan, giữ xe, giữ xe trái phép, trông xe, để xe, ngày chẵn, ngày lẻ, cản trở giao thông, cản trở đi lại, cản xe, cản lối, chặn lối, xe dù, bến cóc, taxi, xe ôm',
  },
  {
    name: 'phòng cháy, chữa cháy',
    field: 'an ninh',
    words:
      'cháy, phòng cháy, chữa cháy, cháy nổ, báo cháy, cứu hỏa, hỏa hoạn, thoát hiểm, bình gas, kho gas, cháy chợ, chập điện; bình chữa cháy, trụ nước cứu hỏa, trụ cứu hỏa',
  },
  {
    name: 'camera, tuần tra',
    field: 'an ninh',
    words:
      'an ninh, bảo vệ dân phố, trật tự công cộng, công an, công an khu vực, cảnh sát khu vực, trật tự trị an, an toàn xã hội, tội phạm, trấn áp, khám phá án, quốc phòng an ninh, vi phạm pháp luật; camera, camera an ninh, mắt thần; tuần tra, dân phòng, tổ bảo vệ, chốt gác',
    hints: 'trật tự, xử phạt',
  },
  {
    name: 'lừa đảo, tín dụng đen',
    field: 'an ninh',
    words:
      'lừa đảo, lừa đảo qua điện thoại, lừa tiền, lừa bán, tín dụng đen, vay nặng lãi, cho vay lãi cao, đòi nợ, siết nợ, giả danh, bốc bát họ, vỡ hụi, chơi hụi, đa cấp, app vay, chiếm đoạt, mua bán người, cuộc gọi lạ',
  },
  {
    name: 'tạm trú, cư trú',
    field: 'an ninh > hộ tịch',
    words:
      'tạm trú, tạm vắng, nhà trọ, phòng trọ, khu trọ, dãy trọ, người lạ, lưu trú, nhà nghỉ, người thuê trọ, quản lý cư trú, người ngoài địa phương, nhập cảnh trái phép',
    hints: 'cư trú, hộ khẩu',
  },
  {
    name: 'tệ nạn',
    field: 'an ninh',
    words:
      'tệ nạn, tệ nạn xã hội, mại dâm, trá hình, tiếp viên, mát xa, massage, kích dục, gái, quán cà phê trá hình, nghi vấn, tà đạo, truyền đạo trái phép, đạo lạ, thuốc lá điện tử',
  },
  {
    name: 'pháo, vũ khí',
    field: 'an ninh',
    words:
      'pháo, pháo nổ, đốt pháo, vật liệu nổ, súng, súng tự chế, bom mìn, dao kiếm, xung điện, kích điện, chích điện, siệt điện, xiệc điện, rà điện, thuốc nổ, đốt vàng mã',
  },
  {
    name: 'nghĩa vụ quân sự, dân quân',
    field: 'quân sự',
    words:
      'nghĩa vụ quân sự, nhập ngũ, tuyển quân, khám tuyển, tân binh, tạm hoãn, dự bị động viên, quân dự bị, quân nhân dự bị, huấn luyện quân sự, thao trường, quốc phòng, giáo dục quốc phòng, xuất ngũ, bộ đội xuất ngũ, trốn nghĩa vụ, trực sẵn sàng chiến đấu, ban chỉ huy quân sự, diễn tập, công trình quốc phòng, biên giới, biển đảo, chủ quyền, biên phòng; dân quân, thôn đội trưởng, khẩu đội',
  },
];
