/** Public order, fire, traffic offences, the army: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const SECURITY: readonly MatterGroup[] = [
  {
    field: 'an ninh',
    matters: [
      'trộm cắp: trộm, mất trộm/xe/cắp/tài sản/đồ/chó, trộm cắp/vặt/chó/gà/đêm/xe, ăn trộm, bắt trộm, ' +
        'cướp, cướp giật, giật đồ/túi, kẻ gian/cắp, đột nhập, cạy cửa, móc túi, bẻ khóa, lấy cắp, phá khóa, ' +
        'bị trộm ? mất năm/hai',
      'ma túy: ma túy, nghiện, con nghiện, người nghiện, nghiện hút/ngập, chích, chích hút/choác, hút ' +
        'chích/cỏ/hít, tiêm chích, kim tiêm, ống tiêm, cai nghiện, ngáo đá, cần sa, hàng trắng, sử dụng chất ' +
        'cấm, bóng cười, thuốc lá điện tử, chất kích thích, mua bán hàng trắng',
      'cờ bạc: cờ bạc, đánh bạc/bài/lô/đề, bài bạc, sòng bài/bạc, đá gà, số đề, lô đề, ghi đề/lô, cá ' +
        'độ/cược, ăn tiền, xóc đĩa, bắn cá, tổ tôm, sới gà/bạc, chọi gà, tá lả, tài xỉu, sát phạt, chơi ' +
        'bài/đề/lô, ổ bạc',
      'gây rối, đánh nhau: tụ tập/lại, đánh nhau/lộn/người, gây rối/gổ, quậy phá, quậy, hung khí, băng ' +
        'nhóm, côn đồ, ẩu đả, nhậu nhẹt, say xỉn/rượu, mất trật tự, đe dọa, dọa đánh, chửi bới/nhau/tục, ' +
        'rượt đuổi, hỗn chiến, càn quấy, đập phá, xích mích, bất an, lo sợ, thanh niên hư/thiếu niên hư, ' +
        'hành hung, chém, ném đá/chất bẩn/chai, ngáo, phá phách/rối, mâu thuẫn, cầm dao, la hét, hò hét đêm, ' +
        'xô xát, tranh khách, tạt sơn; bạo lực gia đình/hành; tâm thần; lang thang, ăn xin, chèo kéo ? thanh ' +
        'niên/thiếu niên, phức tạp, quán nhậu',
      'phòng cháy, chữa cháy: cháy, phòng cháy, chữa cháy, cháy nổ/chợ, báo cháy, cứu hỏa, hỏa hoạn, thoát ' +
        'hiểm, bình gas, kho gas, chập điện, trụ nước chữa cháy, họng nước, lối thoát, thang thoát, dễ cháy, ' +
        'đun nấu hành lang',
      'camera, tuần tra: an ninh/toàn xã hội, bảo vệ dân phố, trật tự công cộng/tự trị an, cảnh sát khu ' +
        'vực, tội phạm, trấn áp, khám phá án, quốc phòng an ninh, vi phạm pháp luật, công an khu vực; ' +
        'camera, mắt thần; tuần tra, dân phòng, tổ bảo vệ, chốt gác ? công an, trật tự, xử phạt',
      'lừa đảo, tín dụng đen: lừa đảo/tiền/bán/người/các cụ, tín dụng đen, vay nặng lãi/lãi/nóng, cho vay ' +
        'lãi cao, đòi nợ, siết nợ, giả danh/làm, bốc bát họ, vỡ hụi, chơi hụi, đa cấp, app vay, chiếm đoạt, ' +
        'mua bán người, cuộc gọi lạ, hội thảo bán hàng, lãi cao/cắt cổ, bị lừa, mất tiền',
      'tệ nạn: tệ nạn, mại dâm, trá hình, tiếp viên, mát xa, massage, kích dục, gái, quán cà phê trá ' +
        'hình/net/internet, nghi vấn, tà đạo, truyền đạo trái phép, đạo lạ, thuốc lá điện tử, tiệm net',
      'pháo, vũ khí: pháo, pháo nổ, đốt pháo/vàng mã, vật liệu nổ, súng, súng tự chế, bom mìn, dao kiếm, ' +
        'xung điện, kích điện, chích điện, siệt điện, xiệc điện, rà điện, thuốc nổ, bắn pháo, chế pháo',
    ],
  },
  {
    field: 'an ninh > môi trường',
    matters: [
      'tiếng ồn: tiếng ồn/động/máy, ồn ào/cả, gây ồn, làm ồn, quá ồn, rất ồn, ồn, ầm ĩ, inh ỏi, đinh tai, ' +
        'mất ngủ, không ngủ được, náo động, cắt sắt, khoan cắt, chát chúa, đến khuya/nửa đêm, sau 22 ' +
        'giờ/22h/23 giờ, máy cắt/nổ, gõ đục, còi xe, đục phá, ảnh hưởng giấc ngủ, đêm không ngủ; karaoke, ' +
        'hát karaoke/hò/to/loa/lớn/quá to, karaoke di động, loa kẹo kéo/thùng/to/lớn/công suất lớn, kẹo kéo, ' +
        'mở nhạc/loa, nhạc lớn/to/sống/sàn/ầm/đêm, bật nhạc, ca hát, quán bar, vũ trường, công suất lớn, hò ' +
        'hét, cách âm, phòng hát',
      'chó thả rông: thả rông/chó/trâu bò/bò, chó, chó cắn/mèo/dữ/thả/không xích/sủa/chạy, con chó, nuôi ' +
        'chó, chạy rông, đàn chó, bầy chó, rọ mõm, xích chó/lại, tiêm phòng dại, phân chó, vật nuôi, thú ' +
        'cưng, trâu bò thả rông, dắt chó',
    ],
  },
  {
    field: 'an ninh > giao thông',
    matters: [
      'đua xe, vi phạm giao thông: đua xe, phóng nhanh/xe/ẩu, vượt ẩu/đèn đỏ, chạy ẩu/nhanh/trên vỉa hè, ' +
        'nẹt pô/bô, rú ga, lạng lách, đánh võng, bốc đầu, mũ bảo hiểm, không mũ/đội mũ, ngược chiều, quá tốc ' +
        'độ, tốc độ cao, cảnh sát giao thông, nồng độ cồn, vi phạm giao thông/phạm luật giao thông, xe ' +
        'độ/không biển số/ba gác/tự chế/phóng, leo lề, công nông, phạt nguội/quá cao, chưa đủ tuổi lái xe, ' +
        'đăng kiểm, trừ điểm, mức phạt, rồ ga, chở ba, độ pô',
      'xe tải, xe quá tải: xe tải/trọng tải lớn/ben/quá tải/container/đầu kéo/chở đất/chở cát/chở đá/chở ' +
        'vật liệu/chở hàng/bồn/lớn/trộn bê tông/công trình/chở nặng, quá tải trọng/khổ/khổ quá tải, ' +
        'container, giờ cấm, cấm tải, chở quá tải, tải trọng, ô tô tải',
      'đỗ xe: đỗ xe/ô tô/dọc/trái phép/lộn xộn/sai quy định/bừa bãi/hai bên/lấn/chắn/tràn lan/qua ' +
        'đêm/kín/trước cửa, đậu xe/ô tô/trái phép/đỗ/hai bên/bịt/kín/chắn, dừng đỗ/đậu, ô tô đỗ/tô đậu, xe ' +
        'đỗ/đậu/dù/ôm/hơi đậu/chắn/đò, giữ xe/xe trái phép, trông xe, để xe/ô tô, ngày chẵn/lẻ, cản trở giao ' +
        'thông/trở đi lại/xe/lối, chặn lối, bến cóc, taxi, dựng xe, chắn cửa/lối, bịt lối, bắt khách, đón ' +
        'khách, trả khách',
    ],
  },
  {
    field: 'an ninh > hộ tịch',
    matters: [
      'tạm trú, cư trú: tạm trú/vắng, nhà trọ/nghỉ, phòng trọ, khu trọ, dãy trọ, người lạ/thuê trọ/ngoài ' +
        'địa phương/ở trọ, lưu trú, quản lý cư trú, nhập cảnh trái phép, khách trọ, chủ trọ, lạ mặt, thuê ' +
        'nhà ? cư trú, hộ khẩu',
    ],
  },
  {
    field: 'quân sự',
    matters: [
      'nghĩa vụ quân sự, dân quân: nghĩa vụ quân sự/vụ, nhập ngũ, tuyển quân, khám tuyển/nghĩa vụ, tân ' +
        'binh, tạm hoãn, dự bị động viên, quân dự bị/nhân dự bị, huấn luyện quân sự, thao trường, quốc ' +
        'phòng, giáo dục quốc phòng, xuất ngũ, bộ đội xuất ngũ, trực sẵn sàng chiến đấu, ban chỉ huy quân ' +
        'sự, diễn tập, công trình quốc phòng, biên giới/phòng, biển đảo, chủ quyền, đi lính/bộ đội, gọi ' +
        'lính, tòng quân; dân quân, thôn đội trưởng, khẩu đội',
    ],
  },
];
