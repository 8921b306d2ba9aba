/** Roads, bridges, drains, lamps: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const ROADS: readonly MatterGroup[] = [
  {
    field: 'giao thông > dự án',
    matters: [
      'đường hỏng, làm lại mặt đường @t: ổ gà/voi/trâu, lồi lõm, gồ ghề, lầy lội/thụt, sình lầy, lầy, bong ' +
        'tróc/mặt, mặt đường/ngõ, nền đường/ngõ, đường hỏng/hư/xấu/xuống cấp/đất/bê tông/nhựa/lầy, hư hỏng ' +
        'nặng/nặng, xuống cấp nghiêm trọng, rải nhựa/đá, trải nhựa, thảm nhựa/lại, láng nhựa, nhựa hóa, đổ ' +
        'bê tông/đường/nhựa, bê tông hóa/tông dở dang, cứng hóa đường, làm đường, sửa đường, nâng cấp ' +
        'đường/nền, duy tu, dặm vá, vá đường/chằng, sụt lún, lún sụt/thành, lún, trơn trượt, cấp phối, nát ' +
        'đường, cày nát, băm nát, đi lại khó khăn, khó đi, xi măng, mấp mô, lởm chởm, sống trâu, đào ' +
        'đường/lên, lấp sơ sài, bùn lầy, hố sâu, ngõ lầy/xuống cấp, vỡ nền, xóc ? xuống cấp, hư hỏng, đi ' +
        'lại, nâng cấp, bê tông',
      'cầu @t: cầu treo/khỉ/tràn/tạm/gỗ/sắt/yếu/dân sinh/cống/cứng/bê tông/bộ hành/phao, đập tràn, ngầm ' +
        'tràn, sửa cầu, đò ngang, bến đò/phà/bãi, phà, mố cầu, mặt cầu, trụ cầu, thành cầu, gầm cầu, bị cô ' +
        'lập, chia cắt, bong mặt cầu, cốt thép; cây cầu, bắc cầu, xây cầu, làm cầu, lội suối, qua suối; cầu ' +
        'vượt, hầm chui, đường chui ? cầu, đường sắt, cầu cảng',
      'sạt lở, kè @t: sạt lở/trượt, kè, bờ kè/sông lở/bao, xây kè, làm kè, kè đá/suối/sông, xói lở/mòn, lở ' +
        'đất/vào, ta luy, taluy, đê, đê điều/bao, thân đê, mặt đê, lũ quét/ống, hộ đê, mùa lũ, phòng chống ' +
        'lụt bão/chống thiên tai ? bờ sông, lũ, mưa bão',
    ],
  },
  {
    field: 'giao thông > đất đai',
    matters: [
      'mở đường, mở rộng đường @t: mở đường/mới đường/rộng đường/rộng mặt đường/rộng hẻm/rộng ngõ, đường ' +
        'hẹp/quá hẹp/vào khu sản xuất/trục chính/ra đồng/ra ruộng/giao thông/nông thôn/sản xuất/lâm ' +
        'nghiệp/dân sinh/gom/tránh/vành đai/nối/làng/thôn/xóm/lên bản/vào bản/bộ/liên huyện/biên giới/cụt, ' +
        'chật hẹp, nắn tuyến, liên thôn/xã/xóm/ấp, giao thông nông thôn/thông nội đồng, tuyến đường, lộ nông ' +
        'thôn/giao thông, ngõ xóm/hẹp/cụt/nhỏ, hiến đất làm đường, hạ tầng giao thông/tầng đô thị, cơ sở hạ ' +
        'tầng, kết nối giao thông, xe cứu hỏa không vào được/cứu thương không vào được, thông tuyến/ngõ, nối ' +
        'thông, đầu tư giao thông, công trình giao thông, cao tốc, nới rộng/ngõ, lối vào hẹp ? giao thông, ' +
        'hạ tầng, quốc lộ, tỉnh lộ, đường tỉnh, huyện lộ, hẹp, lộ',
    ],
  },
  {
    field: 'giao thông',
    matters: [
      'đường:  ? đường, ngõ, ngách, hẻm, kiệt, cao tốc, đèo, dốc',
      'thoát nước, ngập úng: thoát nước/kịp/chậm, tiêu thoát, cống, cống ' +
        'rãnh/ngang/ngầm/hộp/hỏng/vỡ/tràn/thối/hở/tắc/nghẹt/nhỏ/bé/lún/bị, ống cống, rãnh, mương thoát, tắc ' +
        'cống, nghẹt cống, nghẹt, tràn cống, khơi thông, bồi lấp, ứ nước, nước chảy vào nhà/đổ vào nhà/không ' +
        'thoát/tràn vào nhà/đọng/ngập/không rút/rút chậm/ứ, thông cống, dòng chảy, bùn đất tràn, bít cống, ' +
        'rác lấp, rãnh thoát/hở/tắc/đầy/bị, hồ điều hòa, rút chậm, cửa xả/cống, không thoát, bì bõm, tát ' +
        'nước; ngập, ngập úng/nước/lụt/cục bộ/nhà/ngang/sâu/đường/ngõ, bị ngập, úng, úng ngập, mưa là ' +
        'ngập/lớn/to tràn/ngập, nước tràn/dâng/mưa/vào nhà, triều cường, đọng nước, ứ đọng, tù đọng, lênh ' +
        'láng, chống ngập, mùa mưa, thành sông ? nạo vét, trận mưa, bơm nước',
      'nắp cống, hố ga: hố ga/thu nước/sâu/ga hở, nắp cống/đan/rãnh/hố/bê tông/cống vỡ/hỏng/kênh/sập, ' +
        'miệng cống, tấm đan/nắp, đan rãnh/cống, song chắn rác, mất nắp, cống mất nắp, sập nắp',
    ],
  },
  {
    field: 'giao thông > trật tự đô thị',
    matters: [
      'vỉa hè hỏng: lát vỉa hè/đá, gạch vỉa hè/vỡ/bong/lún/lát, vỉa hè bong tróc/hè hư hỏng/hè xuống ' +
        'cấp/hè lún/vỡ/lồi lõm/hè gạch/hè sụt/sụp/gồ ghề/lở/cao, bó vỉa, chưa có vỉa hè, làm vỉa hè, chỉnh ' +
        'trang vỉa hè, mở rộng vỉa hè, cải tạo vỉa hè, sửa vỉa hè, viên gạch, lên được vỉa hè, lối xe lăn ? ' +
        'vỉa hè, chỉnh trang, lát gạch, hè phố/đường',
    ],
  },
  {
    field: 'giao thông > điện',
    matters: [
      'điện chiếu sáng: đèn đường/năng lượng/công cộng/cao áp/led/hỏng/tắt/không sáng/lúc sáng lúc ' +
        'tắt/cháy/mờ/yếu/nhấp nháy/ngõ/chiếu sáng/lối/hư/hẻm/sáng/cả ngày/cao/bị/không lên/không cháy/chập ' +
        'chờn/rơi, chiếu sáng, điện đường/ngõ, thắp sáng, bóng đèn/điện/đường/cháy/hỏng, cột đèn, trụ đèn, ' +
        'cháy bóng, tối om/tăm/mịt/như mực/quá, đường tối/rất tối, ngõ tối, thiếu ánh sáng/đèn/bóng, không ' +
        'có đèn/điện đường, chưa có đèn/thắp sáng, hệ thống đèn, thêm đèn, lắp đèn, mò mẫm ? đèn, tối, bóng',
    ],
  },
  {
    field: 'giao thông > an ninh',
    matters: [
      'đèn tín hiệu, biển báo, gờ giảm tốc @t: đèn tín hiệu/giao thông/đỏ/xanh/xanh đèn đỏ, cho người đi ' +
        'bộ, hạn chế tốc độ; biển báo/cảnh báo/hạn chế/cấm, bảng báo, cắm biển; giảm tốc, gờ giảm tốc, chạy ' +
        'chậm; gương cầu, khúc cua, cua gấp, tầm nhìn; kẻ vạch/lại vạch, vạch kẻ đường/sơn/qua đường/đi ' +
        'bộ/trắng/ngựa vằn, sơn kẻ, mờ vạch, sang đường; lan can, hộ lan, dải phân cách, con lươn, cọc tiêu, ' +
        'gác chắn, rào chắn đường tàu',
      'ùn tắc, nút giao @t: ùn tắc giao thông, kẹt xe, tắc đường/nghẽn, ách tắc, vòng xuyến/xoay, bùng ' +
        'binh, nút giao/thắt, phân luồng/làn, đường một chiều, tổ chức giao thông, điều tiết giao thông, ' +
        'quay đầu xe ? ùn tắc, giờ cao điểm, ngã tư/ba/năm',
      'tai nạn giao thông @i: điểm đen, hay ngã, dễ ngã/vấp, ngã xe, vấp ngã ? tai nạn giao thông/nạn, an ' +
        'toàn giao thông, mất an toàn, nguy hiểm',
      'xe buýt, bến xe, bãi đỗ xe @t: xe buýt/bus/khách/đạp công cộng, tuyến buýt, bến xe/thuyền, nhà chờ, ' +
        'trạm dừng/thu phí/sạc, vận tải công cộng, phương tiện công cộng; bãi đỗ xe/giữ xe/đậu xe/xe, chỗ ' +
        'đậu xe/đỗ xe/để xe, điểm đỗ xe, gửi xe, nhà để xe',
    ],
  },
  {
    field: 'giao thông > hộ tịch',
    matters: [
      'tên đường, số nhà @t: biển số nhà/chỉ đường, đánh số nhà, cấp số nhà, chưa có số nhà/có tên, gắn ' +
        'biển/số nhà, bưu tá, trùng số nhà; tên đường/ngõ, đặt tên, biển tên/ngõ/chỉ dẫn, bảng chỉ dẫn ? số ' +
        'nhà',
    ],
  },
  {
    field: 'giao thông > môi trường',
    matters: [
      'cây xanh: cổ thụ, mục gốc, cành khô/cây, nhánh khô/cây, cây xanh/gãy/đổ/ngã/cổ ' +
        'thụ/to/nghiêng/khô/mục/xà cừ/phượng/bóng mát/chết/che/sâu/chắn/sắp đổ/mục ' +
        'gốc/rụng/bàng/sữa/sấu/me/dầu/keo/cảnh, cắt tỉa/cây/cành, chặt tỉa/hạ/cây/bớt, tỉa cành/cây, gãy đổ, ' +
        'ngã đổ, mé nhánh/cành, đốn hạ, trồng cây, tán cây, rễ cây, hàng cây, thảm cỏ, bồn hoa, bật gốc, ' +
        'bóng mát, lá rụng, rễ, sâu róm ? cây',
    ],
  },
  {
    field: 'điện > giao thông',
    matters: [
      'dây cáp chùng, trụ cản đường @k: cáp viễn thông/mạng/ngầm/treo lơ lửng/võng/đứt, dây ' +
        'cáp/mạng/rủ/thông tin/truyền hình/điện thoại/chùng/đứt/võng/thấp, chằng chịt, mạng nhện, bó cáp, ' +
        'ngầm hóa, hạ ngầm, rủ xuống, chùng xuống, sà xuống/thấp, võng xuống/thấp, cột viễn thông/điện giữa ' +
        'đường/ngả/nghiêng, lòng thòng, di dời trụ điện/dời cột điện, trụ điện nằm giữa, võng, mớ dây',
    ],
  },
];
