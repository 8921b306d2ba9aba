/** Roads, bridges, drains, lamps: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const ROADS: readonly Matter[] = [
  {
    name: 'đường hỏng, làm lại mặt đường',
    field: 'giao thông > dự án',
    words:
      'ổ gà, ổ voi, ổ trâu, lồi lõm, gồ ghề, lầy lội, sình lầy, lầy, bong tróc, mặt đường, nền đường, đường hỏng, đường hư, hư hỏng nặng, hư nặng, đường xấu, đường xuống cấp, xuống cấp nghiêm trọng, rải nhựa, trải nhựa, thảm nhựa, láng nhựa, nhựa hóa, đổ bê tông, bê tông hóa, cứng hóa đường, làm đường, đổ đường, sửa đường, nâng cấp đường, duy tu, dặm vá, vá đường, sụt lún, lún sụt, lún, trơn trượt, cấp phối, đường đất, đường bê tông, đường nhựa, đường lầy, nát đường, cày nát, băm nát, rải đá, đi lại khó khăn, khó đi, đổ nhựa, nâng nền, xi măng',
    hints: 'xuống cấp, hư hỏng, đi lại, nâng cấp, bê tông',
  },
  {
    name: 'mở đường, mở rộng đường',
    field: 'giao thông > đất đai',
    words:
      'mở đường, mở mới đường, mở rộng đường, mở rộng mặt đường, mở rộng hẻm, mở rộng ngõ, đường hẹp, đường quá hẹp, chật hẹp, nắn tuyến, đường vào khu sản xuất, đường liên xã, đường liên thôn, đường liên xóm, liên thôn, liên xã, liên xóm, liên ấp, đường nội đồng, đường trục chính, đường ra đồng, đường ra ruộng, đường giao thông, giao thông nông thôn, giao thông nội đồng, đường nông thôn, đường sản xuất, đường lâm nghiệp, đường dân sinh, đường gom, đường tránh, đường vành đai, đường nối, tuyến đường, lộ nông thôn, lộ giao thông, đường làng, đường thôn, đường xóm, đường ngõ xóm, ngõ xóm, đường lên bản, đường vào bản, hiến đất làm đường, hạ tầng giao thông, hạ tầng đô thị, cơ sở hạ tầng, kết nối giao thông, xe cứu hỏa không vào được, thông tuyến, nối thông, đầu tư giao thông, công trình giao thông, đường bộ, đường liên huyện, đường biên giới, cao tốc',
    hints: 'giao thông, hạ tầng, quốc lộ, tỉnh lộ, đường tỉnh, huyện lộ, hẹp, lộ',
  },
  { name: 'đường', field: 'giao thông', words: '', hints: 'đường, ngõ, ngách, hẻm, kiệt, cao tốc, đèo, dốc' },
  {
    name: 'cầu',
    field: 'giao thông > dự án',
    words:
      'cầu treo, cầu khỉ, cầu tràn, đập tràn, ngầm tràn, cầu tạm, cầu gỗ, cầu sắt, cầu yếu, sửa cầu, cầu dân sinh, cầu cống, cầu cứng, cầu bê tông, đò ngang, bến đò, bến phà, phà, mố cầu, mặt cầu, trụ cầu, thành cầu, gầm cầu, bị cô lập, chia cắt, cầu bộ hành, cầu phao, bến bãi; cây cầu, bắc cầu, xây cầu, làm cầu, lội suối, qua suối; cầu vượt, hầm chui, đường chui',
    hints: 'cầu, đường sắt, cầu cảng',
  },
  {
    name: 'vỉa hè hỏng',
    field: 'giao thông > trật tự đô thị',
    words:
      'lát vỉa hè, gạch vỉa hè, vỉa hè bong tróc, vỉa hè hư hỏng, vỉa hè xuống cấp, bó vỉa, gạch vỡ, chưa có vỉa hè, làm vỉa hè, lát đá, chỉnh trang vỉa hè, mở rộng vỉa hè, cải tạo vỉa hè, sửa vỉa hè',
    hints: 'vỉa hè, chỉnh trang, lát gạch',
  },
  {
    name: 'thoát nước, ngập úng',
    field: 'giao thông',
    words:
      'thoát nước, tiêu thoát, tiêu thoát nước, cống, cống rãnh, ống cống, cống ngang, cống ngầm, cống hộp, rãnh, mương thoát nước, mương thoát, tắc cống, nghẹt cống, nghẹt, tắc nghẽn cống, tràn cống, khơi thông, bồi lấp, ứ nước, nước chảy vào nhà, nước đổ vào nhà, thông cống, khơi thông dòng chảy, dòng chảy, bùn đất tràn; thoát nước mưa, ngập, ngập úng, ngập nước, ngập lụt, ngập cục bộ, bị ngập, úng, úng ngập, mưa là ngập, nước tràn, nước dâng, nước mưa, mưa lớn, triều cường, đọng nước, ứ đọng, tù đọng, lênh láng, chống ngập, mùa mưa',
    hints: 'nạo vét, trận mưa, bơm nước',
  },
  {
    name: 'nắp cống, hố ga',
    field: 'giao thông',
    words:
      'hố ga, nắp cống, miệng cống, tấm đan, nắp đan, nắp rãnh, đan rãnh, đan cống, song chắn rác, hố thu nước, mất nắp',
  },
  {
    name: 'điện chiếu sáng',
    field: 'giao thông > điện',
    words:
      'đèn đường, chiếu sáng, điện chiếu sáng, điện đường, điện thắp sáng, thắp sáng, bóng đèn đường, bóng đèn, cột đèn, trụ đèn, đèn năng lượng, đèn công cộng, đèn cao áp, đèn led, đèn hỏng, đèn tắt, đèn không sáng, cháy bóng, tối om, tối tăm, tối mịt, đường tối, ngõ tối, thiếu ánh sáng, không có đèn, chưa có đèn, thiếu đèn, đèn lúc sáng lúc tắt, thắp sáng đường quê',
    hints: 'đèn, tối, bóng',
  },
  {
    name: 'đèn tín hiệu, biển báo, gờ giảm tốc',
    field: 'giao thông > an ninh',
    words:
      'đèn tín hiệu, đèn tín hiệu giao thông, đèn giao thông, đèn xanh đèn đỏ, đèn xanh đỏ, đèn đỏ, cho người đi bộ, hạn chế tốc độ; biển báo, biển báo giao thông, bảng báo, biển cảnh báo, biển hạn chế, biển cấm, cắm biển; giảm tốc; gương cầu, khúc cua, cua gấp, tầm nhìn; kẻ vạch, vạch kẻ đường, vạch sơn, sơn kẻ, vạch sang đường, vạch qua đường; lan can, hộ lan, dải phân cách, con lươn, cọc tiêu, gác chắn, rào chắn đường tàu',
  },
  {
    name: 'ùn tắc, nút giao',
    field: 'giao thông > an ninh',
    words:
      'ùn tắc giao thông, kẹt xe, tắc đường, tắc nghẽn, tắc nghẽn giao thông, ách tắc, vòng xuyến, vòng xoay, bùng binh, nút giao, nút thắt, phân luồng, phân làn, đường một chiều, tổ chức giao thông, điều tiết giao thông, quay đầu xe',
    hints: 'ùn tắc, giờ cao điểm, ngã tư, ngã ba, ngã năm',
  },
  {
    name: 'tai nạn giao thông',
    field: 'giao thông > an ninh',
    words: 'điểm đen, hay ngã, dễ ngã, ngã xe, vấp ngã, dễ vấp',
    hints: 'tai nạn giao thông, tai nạn, an toàn giao thông, mất an toàn, nguy hiểm',
  },
  {
    name: 'xe buýt, bến xe, bãi đỗ xe',
    field: 'giao thông > an ninh',
    words:
      'xe buýt, xe bus, tuyến buýt, bến xe, nhà chờ, trạm dừng, xe khách, vận tải công cộng, phương tiện công cộng, bến thuyền, trạm thu phí, xe đạp công cộng, trạm sạc; bãi đỗ xe, bãi giữ xe, bãi đậu xe, bãi xe, chỗ đậu xe, chỗ đỗ xe, chỗ để xe, điểm đỗ xe',
  },
  {
    name: 'tên đường, số nhà',
    field: 'giao thông > hộ tịch',
    words:
      'biển số nhà, đánh số nhà, cấp số nhà, chưa có số nhà, gắn biển, gắn số nhà; tên đường, đặt tên đường, đặt tên, biển tên đường, biển tên, tên ngõ, biển ngõ, bảng chỉ dẫn, biển chỉ dẫn',
    hints: 'số nhà',
  },
  {
    name: 'cây xanh',
    field: 'giao thông > môi trường',
    words:
      'cây xanh, cắt tỉa, chặt tỉa, tỉa cành, cây gãy, cây đổ, gãy đổ, ngã đổ, cây ngã, cành cây, nhánh cây, cây cổ thụ, cây to, mé nhánh, mé cành, đốn hạ, chặt hạ, cây nghiêng, trồng cây, tán cây, cây khô, cây mục, rễ cây, cây xà cừ, cây phượng, hàng cây, thảm cỏ, bồn hoa',
    hints: 'cây',
  },
  {
    name: 'sạt lở, kè',
    field: 'giao thông > dự án',
    words:
      'sạt lở, sạt lở đất, kè, bờ kè, xây kè, làm kè, kè đá, kè suối, kè sông, sạt trượt, xói lở, xói mòn, lở đất, bờ sông lở, lở vào, ta luy, taluy, đê, đê điều, đê bao, bờ bao, thân đê, mặt đê, lũ quét, hộ đê, lũ ống, mùa lũ, phòng chống lụt bão, phòng chống thiên tai',
    hints: 'bờ sông, lũ, mưa bão',
  },
  {
    name: 'dây cáp chùng, trụ cản đường',
    field: 'điện > giao thông',
    words:
      'cáp viễn thông, dây cáp, dây điện chằng chịt, chằng chịt, mạng nhện, bó cáp, dây mạng, ngầm hóa, hạ ngầm, dây rủ, rủ xuống, chùng xuống, sà xuống, võng xuống, dây điện sà, dây điện võng, dây thông tin, cột viễn thông, cáp treo lơ lửng, lòng thòng, di dời trụ điện, di dời cột điện, trụ điện nằm giữa, cột điện giữa đường',
  },
];
