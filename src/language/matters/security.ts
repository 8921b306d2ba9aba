/** Public order, fire, traffic offences, the army: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const SECURITY: readonly MatterGroup[] = [
  {
    field: 'an ninh',
    matters: [
      'trộm cắp: trộm, mất trộm/xe/cắp/tài sản/đồ/chó/gà, trộm cắp/vặt/chó/gà/đêm/xe/vào/cây, ăn trộm, bắt ' +
        'trộm, cướp, cướp giật, giật đồ/túi, kẻ gian/cắp/trộm, đột nhập, cạy cửa, móc túi, bẻ khóa, lấy ' +
        'cắp/trộm, phá khóa, bị trộm/mất, cậy cửa, nhổ trộm ? mất năm/hai',
      'ma túy: ma túy, nghiện, con nghiện, người nghiện, nghiện hút/ngập, chích, chích hút/choác, hút ' +
        'chích/cỏ/hít, tiêm chích, kim tiêm, ống tiêm, cai nghiện, ngáo đá, cần sa, hàng trắng, sử dụng chất ' +
        'cấm, bóng cười, thuốc lá điện tử, chất kích thích, mua bán hàng trắng, dân chơi, bay lắc, ke',
      'cờ bạc: cờ bạc, đánh bạc/bài/lô/đề, bài bạc, sòng bài/bạc, đá gà, số đề, lô đề, ghi đề/lô, cá ' +
        'độ/cược, ăn tiền, xóc đĩa, bắn cá, tổ tôm, sới gà/bạc, chọi gà, tá lả, tài xỉu, sát phạt, chơi ' +
        'bài/đề/lô, ổ bạc',
      'gây rối, đánh nhau: tụ tập/lại, đánh nhau/lộn/người/vợ/con/đập/chém, gây rối/gổ/sự, quậy phá, quậy, ' +
        'hung khí, băng nhóm, côn đồ, ẩu đả, nhậu nhẹt/say, say xỉn/rượu, mất trật tự, đe dọa, dọa ' +
        'đánh/giết, chửi bới/nhau/tục, rượt đuổi, hỗn chiến, càn quấy, đập phá, xích mích, bất an, lo sợ, ' +
        'thanh niên hư/thiếu niên hư, hành hung, chém, ném đá/chất bẩn/chai, ngáo, phá phách/rối/làng, mâu ' +
        'thuẫn, cầm dao, la hét, hò hét đêm, xô xát, tranh khách, tạt sơn, giết, hăm dọa, bảo kê, xâm hại, ' +
        'dâm ô, quấy rối, chặn đường, đổ keo, ổ khóa, rượu chè, uống rượu, bợm nhậu, bắt nạt; bạo lực gia ' +
        'đình/hành; tâm thần; lang thang, ăn xin, chèo kéo ? thanh niên/thiếu niên, phức tạp, quán nhậu',
      'phòng cháy, chữa cháy: cháy, phòng cháy, chữa cháy/cháy tại chỗ, cháy nổ/chợ/nhà/trạm/xe/cỏ, báo ' +
        'cháy, cứu hỏa, hỏa hoạn, thoát hiểm, bình gas/chữa cháy, kho gas, chập điện, trụ nước chữa cháy, ' +
        'họng nước, lối thoát, thang thoát, dễ cháy, đun nấu hành lang, sang chiết, gas, sạc xe điện, đốt ' +
        'lửa, hệ thống điện cũ',
      'camera, tuần tra: an ninh/toàn xã hội/ninh cơ sở/ninh khu, bảo vệ dân phố, trật tự công cộng/tự trị ' +
        'an, cảnh sát khu vực, tội phạm, trấn áp, khám phá án, quốc phòng an ninh, vi phạm pháp luật, công ' +
        'an khu vực/an phường, đi tuần, trực đêm, mất an ninh; camera, mắt thần; tuần tra, dân phòng, tổ bảo ' +
        'vệ, chốt gác ? công an, trật tự, xử phạt',
      'lừa đảo, tín dụng đen: lừa đảo/tiền/bán/người/các cụ/qua mạng, tín dụng đen, vay nặng ' +
        'lãi/lãi/nóng/tiền nhanh, cho vay lãi cao/vay tiền/nóng/nặng/vay, đòi nợ, siết nợ, giả danh/làm/công ' +
        'an, bốc bát họ, vỡ hụi/nợ, chơi hụi, đa cấp, app vay, chiếm đoạt, mua bán người, cuộc gọi lạ, hội ' +
        'thảo bán hàng, lãi cao/cắt cổ, bị lừa, mất tiền, hụi, bán hàng online, buôn người',
      'tệ nạn: tệ nạn, mại dâm, trá hình, tiếp viên, mát xa, massage, kích dục, gái, quán cà phê trá ' +
        'hình/net/internet, nghi vấn, tà đạo/giáo, truyền đạo trái phép, đạo lạ, thuốc lá điện tử, tiệm net, ' +
        'bán dâm, gái gọi, khách sạn trá hình, hội thánh, bói toán',
      'pháo, vũ khí: pháo, pháo nổ, đốt pháo/vàng mã/vàng, vật liệu nổ, súng, súng tự chế/hơi/săn, bom ' +
        'mìn, dao kiếm, xung điện, kích điện, chích điện, siệt điện, xiệc điện, rà điện, thuốc nổ, bắn pháo, ' +
        'chế pháo, ná, cung nỏ, bắt cá bằng',
    ],
  },
  {
    field: 'an ninh > môi trường',
    matters: [
      'tiếng ồn: tiếng ồn/động/máy/gõ/khoan/búa/cưa/xay/nhạc/loa/hát/còi, ồn ào/cả, gây ồn/mất ngủ, làm ' +
        'ồn, quá ồn, rất ồn, ồn, ầm ĩ/ầm/ào, inh ỏi/tai, đinh tai, mất ngủ, không ngủ được, náo động, cắt ' +
        'sắt, khoan cắt, chát chúa, đến khuya/nửa đêm, sau 22 giờ/22h/23 giờ, máy cắt/nổ, gõ đục, còi xe, ' +
        'đục phá, ảnh hưởng giấc ngủ, đêm không ngủ, xưởng nhôm kính, nhạc xập xình, xập xình, gà gáy, giờ ' +
        'nghỉ trưa, nghỉ trưa, rầm rầm; karaoke, hát karaoke/hò/to/loa/lớn/quá to, karaoke di động, loa kẹo ' +
        'kéo/thùng/to/lớn/công suất lớn, kẹo kéo, mở nhạc/loa, nhạc lớn/to/sống/sàn/ầm/đêm, bật nhạc, ca ' +
        'hát, quán bar, vũ trường, công suất lớn, hò hét, cách âm, phòng hát',
      'chó thả rông: thả rông/chó/trâu bò/bò/trâu, chó, chó cắn/mèo/dữ/thả/không ' +
        'xích/sủa/chạy/hoang/lạ/hàng xóm/becgie/pitbull/to/không rọ/đuổi/táp, con chó, nuôi chó/rắn/hổ/khỉ, ' +
        'chạy rông, đàn chó, bầy chó, rọ mõm, xích chó/lại, tiêm phòng dại, phân chó, vật nuôi, thú cưng, ' +
        'trâu bò thả rông, dắt chó, cắn trẻ/người, mèo hoang',
    ],
  },
  {
    field: 'an ninh > giao thông',
    matters: [
      'đua xe, vi phạm giao thông: đua xe, phóng nhanh/xe/ẩu, vượt ẩu/đèn đỏ/đèn, chạy ẩu/nhanh/trên vỉa ' +
        'hè/xe trên vỉa hè, nẹt pô/bô, rú ga, lạng lách, đánh võng, bốc đầu, mũ bảo hiểm, không mũ/đội mũ, ' +
        'ngược chiều, quá tốc độ, tốc độ cao, cảnh sát giao thông, nồng độ cồn, vi phạm giao thông/phạm luật ' +
        'giao thông, xe độ/không biển số/ba gác/tự chế/phóng/lôi/ba bánh/máy cày/máy điện/đạp điện/đưa đón, ' +
        'leo lề, công nông, phạt nguội/quá cao, chưa đủ tuổi lái xe, đăng kiểm, trừ điểm, mức phạt, rồ ga, ' +
        'chở ba/quá người/số người/học sinh, độ pô, rải đinh, vứt đinh, đinh tặc, đi ngược, kẹp ba, bằng ' +
        'lái, trên lòng đường, đá bóng dưới lòng',
      'xe tải, xe quá tải: xe tải/trọng tải lớn/ben/quá tải/container/đầu kéo/chở đất/chở cát/chở đá/chở ' +
        'vật liệu/chở hàng/bồn/lớn/trộn bê tông/công trình/chở nặng/hổ vồ/đất/cát/đá/trộn/nặng, quá tải ' +
        'trọng/khổ/khổ quá tải, container, giờ cấm, cấm tải, chở quá tải/vật liệu, tải trọng, ô tô tải, đoàn ' +
        'xe',
      'đỗ xe: đỗ xe/ô tô/dọc/trái phép/lộn xộn/sai quy định/bừa bãi/hai bên/lấn/chắn/tràn lan/qua ' +
        'đêm/kín/trước cửa/ngang/trên vỉa hè/tràn, đậu xe/ô tô/trái phép/đỗ/hai ' +
        'bên/bịt/kín/chắn/trước/ngang, dừng đỗ/đậu, ô tô đỗ/tô đậu, xe đỗ/đậu/dù/ôm/hơi đậu/chắn/đò/để/công ' +
        'nghệ/hơi, giữ xe/xe trái phép, trông xe, để xe/ô tô/xe trước/chắn/giữa/lấn/máy, ngày chẵn/lẻ, cản ' +
        'trở giao thông/trở đi lại/xe/lối, chặn lối, bến cóc, taxi, dựng xe, chắn cửa/lối, bịt lối, bắt ' +
        'khách, đón khách, trả khách, taxi đỗ, bít hẻm/lối, chiếm chỗ',
    ],
  },
  {
    field: 'an ninh > hộ tịch',
    matters: [
      'tạm trú, cư trú: tạm trú/vắng, nhà trọ/nghỉ/cho thuê, phòng trọ, khu trọ, dãy trọ, người lạ/thuê ' +
        'trọ/ngoài địa phương/ở trọ/nước ngoài, lưu trú, quản lý cư trú, nhập cảnh trái phép, khách trọ, chủ ' +
        'trọ, lạ mặt, thuê nhà, không khai báo, khai báo, ở ghép ? cư trú, hộ khẩu',
    ],
  },
  {
    field: 'quân sự',
    matters: [
      'nghĩa vụ quân sự, dân quân: nghĩa vụ quân sự/vụ, nhập ngũ, tuyển quân/chọn công dân, khám ' +
        'tuyển/nghĩa vụ, tân binh, tạm hoãn, dự bị động viên, quân dự bị/nhân dự bị/đội/khu/sự, huấn luyện ' +
        'quân sự, thao trường, quốc phòng, giáo dục quốc phòng, xuất ngũ, bộ đội xuất ngũ, trực sẵn sàng ' +
        'chiến đấu, ban chỉ huy quân sự, diễn tập, công trình quốc phòng, biên giới/phòng, biển đảo, chủ ' +
        'quyền, đi lính/bộ đội/nghĩa vụ, gọi lính/khám, tòng quân, trường bắn, doanh trại, đạn, tập huấn, ' +
        'lệnh gọi, trốn khám/nghĩa vụ, hậu phương, phòng thủ; dân quân, thôn đội trưởng, khẩu đội',
    ],
  },
];
