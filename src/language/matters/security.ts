/** Public order, fire, traffic offences, the army: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const SECURITY: readonly MatterGroup[] = [
  {
    field: 'an ninh',
    matters: [
      'trộm cắp: trộm, mất trộm/xe/cắp/tài sản, trộm cắp/vặt/chó/gà, ăn trộm, bắt trộm, cướp, ' +
        'cướp giật, giật đồ/túi, kẻ gian, đột nhập, cạy cửa, móc túi, bẻ khóa ? mất năm/hai',
      'ma túy: ma túy, nghiện, con nghiện, người nghiện, nghiện hút, chích, chích hút, hút chích, ' +
        'tiêm chích, kim tiêm, ống tiêm, cai nghiện, ngáo đá, cần sa, hàng trắng, sử dụng chất cấm, ' +
        'bóng cười, thuốc lá điện tử, nghiện ngập',
      'cờ bạc: cờ bạc, đánh bạc/bài, bài bạc, sòng bài/bạc, đá gà, số đề, lô đề, ghi đề, cá độ/cược, ' +
        'ăn tiền, xóc đĩa, bắn cá, tổ tôm',
      'gây rối, đánh nhau: tụ tập/lại, đánh nhau, gây rối/gổ, quậy phá, quậy, hung khí, băng nhóm, ' +
        'côn đồ, ẩu đả, nhậu nhẹt, say xỉn/rượu, mất trật tự, đe dọa, dọa đánh, chửi bới/nhau, rượt đuổi, ' +
        'hỗn chiến, càn quấy, đập phá, xích mích, bất an, lo sợ, thanh niên hư/thiếu niên hư, hành hung, ' +
        'chém, ném đá/chất bẩn, ngáo, phá phách, mâu thuẫn; bạo lực gia đình/hành; tâm thần; lang thang, ' +
        'ăn xin, chèo kéo ? thanh niên/thiếu niên, phức tạp, quán nhậu',
      'phòng cháy, chữa cháy: cháy, phòng cháy, chữa cháy, cháy nổ/chợ, báo cháy, cứu hỏa, hỏa hoạn, ' +
        'thoát hiểm, bình gas, kho gas, chập điện',
      'camera, tuần tra: an ninh/toàn xã hội, bảo vệ dân phố, trật tự công cộng/tự trị an, ' +
        'cảnh sát khu vực, tội phạm, trấn áp, khám phá án, quốc phòng an ninh, vi phạm pháp luật; camera, ' +
        'mắt thần; tuần tra, dân phòng, tổ bảo vệ, chốt gác ? công an, trật tự, xử phạt',
      'lừa đảo, tín dụng đen: lừa đảo/tiền/bán, tín dụng đen, vay nặng lãi, cho vay lãi cao, đòi nợ, ' +
        'siết nợ, giả danh, bốc bát họ, vỡ hụi, chơi hụi, đa cấp, app vay, chiếm đoạt, mua bán người, ' +
        'cuộc gọi lạ',
      'tệ nạn: tệ nạn, mại dâm, trá hình, tiếp viên, mát xa, massage, kích dục, gái, ' +
        'quán cà phê trá hình, nghi vấn, tà đạo, truyền đạo trái phép, đạo lạ, thuốc lá điện tử',
      'pháo, vũ khí: pháo, pháo nổ, đốt pháo/vàng mã, vật liệu nổ, súng, súng tự chế, bom mìn, ' +
        'dao kiếm, xung điện, kích điện, chích điện, siệt điện, xiệc điện, rà điện, thuốc nổ',
    ],
  },
  {
    field: 'an ninh > môi trường',
    matters: [
      'tiếng ồn: tiếng ồn/động, ồn ào/cả xóm, gây ồn, làm ồn, quá ồn, rất ồn, ồn, ầm ĩ, inh ỏi, ' +
        'đinh tai, mất ngủ, không ngủ được, náo động, cắt sắt, khoan cắt, chát chúa, đến khuya/nửa đêm, ' +
        'sau 22 giờ/22h/23 giờ; karaoke, hát karaoke/hò, karaoke di động, loa kẹo kéo/thùng, kẹo kéo, ' +
        'mở nhạc, nhạc lớn/to/sống, bật loa to, ca hát, quán bar, vũ trường, nhạc sàn, mở loa, ' +
        'công suất lớn, hò hét',
      'chó thả rông: thả rông/chó/trâu bò/bò, chó, chó cắn/mèo/dữ/thả, con chó, nuôi chó, chạy rông, ' +
        'đàn chó, bầy chó, rọ mõm, xích chó, tiêm phòng dại, phân chó, vật nuôi, thú cưng, ' +
        'trâu bò thả rông',
    ],
  },
  {
    field: 'an ninh > giao thông',
    matters: [
      'đua xe, vi phạm giao thông: đua xe, phóng nhanh, vượt ẩu/đèn đỏ, chạy ẩu/nhanh/trên vỉa hè, ' +
        'nẹt pô/bô, rú ga, lạng lách, đánh võng, bốc đầu, mũ bảo hiểm, không mũ, ngược chiều, quá tốc độ, ' +
        'tốc độ cao, cảnh sát giao thông, nồng độ cồn, vi phạm giao thông/phạm luật giao thông, ' +
        'xe độ/không biển số/ba gác/tự chế, leo lề, công nông, phạt nguội/quá cao, chưa đủ tuổi lái xe, ' +
        'đăng kiểm, trừ điểm, mức phạt',
      'xe tải, xe quá tải: ' +
        'xe tải/trọng tải lớn/ben/quá tải/container/đầu kéo/chở đất/chở cát/chở đá/chở vật liệu/chở hàng/' +
        'bồn, quá tải trọng/khổ/khổ quá tải, container, giờ cấm, cấm tải, chở quá tải, tải trọng',
      'đỗ xe: đỗ xe/ô tô/dọc/trái phép/lộn xộn/sai quy định/bừa bãi/hai bên/lấn/chắn/tràn lan, ' +
        'đậu xe/ô tô/trái phép/đỗ/hai bên, dừng đỗ/đậu, ô tô đỗ/tô đậu, xe đỗ/đậu/dù/ôm, ' +
        'giữ xe/xe trái phép, trông xe, để xe, ngày chẵn/lẻ, cản trở giao thông/trở đi lại/xe/lối, ' +
        'chặn lối, bến cóc, taxi',
    ],
  },
  {
    field: 'an ninh > hộ tịch',
    matters: [
      'tạm trú, cư trú: tạm trú/vắng, nhà trọ/nghỉ, phòng trọ, khu trọ, dãy trọ, ' +
        'người lạ/thuê trọ/ngoài địa phương, lưu trú, quản lý cư trú, nhập cảnh trái phép ? cư trú, ' +
        'hộ khẩu',
    ],
  },
  {
    field: 'quân sự',
    matters: [
      'nghĩa vụ quân sự, dân quân: nghĩa vụ quân sự, nhập ngũ, tuyển quân, khám tuyển, tân binh, ' +
        'tạm hoãn, dự bị động viên, quân dự bị/nhân dự bị, huấn luyện quân sự, thao trường, quốc phòng, ' +
        'giáo dục quốc phòng, xuất ngũ, bộ đội xuất ngũ, trốn nghĩa vụ, trực sẵn sàng chiến đấu, ' +
        'ban chỉ huy quân sự, diễn tập, công trình quốc phòng, biên giới/phòng, biển đảo, chủ quyền; ' +
        'dân quân, thôn đội trưởng, khẩu đội',
    ],
  },
];
