/** Waste, smell, smoke, dirt: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const ENVIRONMENT: readonly Matter[] = [
  {
    name: 'rác thải',
    field: 'môi trường',
    words:
      'rác, rác thải, đổ rác, đổ trộm rác, xả rác, vứt rác, trút rác, bỏ rác, rác sinh hoạt, xử lý rác, chất thải, túi nilon, túi ni lông, ô nhiễm rác, rác tràn; thu gom rác, lấy rác, gom rác, xe rác, xe chở rác; thùng rác, phân loại rác; bãi rác, tập kết rác, bãi tập kết, chôn rác, điểm trung chuyển rác, trạm trung chuyển; đốt rác, lò đốt rác; xà bần, phế thải, phế thải xây dựng, vật liệu thải; vỏ bao thuốc, bao bì thuốc, vỏ thuốc trừ sâu',
    hints: 'thu gom, vứt, bừa bãi',
  },
  {
    name: 'tiền rác',
    field: 'môi trường > tài chính',
    words:
      'phí rác, phí vệ sinh, phí thu gom rác, phí vệ sinh môi trường, tiền rác, tiền thu gom rác, tiền vệ sinh, giá thu gom rác',
  },
  {
    name: 'nước thải, mùi hôi',
    field: 'môi trường',
    words:
      'ô nhiễm, ô nhiễm môi trường, ô nhiễm nguồn nước, nguồn nước ô nhiễm, chưa qua xử lý, hầm tự hoại, hố phân, nhiễm dầu, chất bẩn, nước rỉ rác, thuốc diệt cỏ, ảnh hưởng môi trường, tác động môi trường, bảo vệ môi trường; nước thải, xả thải, xả mùi, nước đen, nước bẩn, cá chết, xả thẳng, xả phân, xả ra suối, xả ra sông, hóa chất, bể phốt, hầm cầu, váng; mùi hôi, hôi thối, bốc mùi, bay mùi, mùi khó chịu, mùi sơn, nồng nặc, tanh, tanh nồng, hôi tanh, mùi, hôi',
  },
  {
    name: 'khói bụi',
    field: 'môi trường > dự án',
    words:
      'khói, mù mịt, khí thải, khói đen, xả khói, đốt than, phủ bạt, tưới nước rửa đường, khói than, khói thuốc, bãi than, trạm trộn bê tông, trạm trộn; khói bụi, bụi, bụi bẩn, bụi bặm, bụi mù, bụi đá, bụi than, che bạt, rơi vãi, rơi vãi đất đá, dập bụi, bãi cát; đốt rơm, đốt đồng',
  },
  {
    name: 'chăn nuôi gây ô nhiễm',
    field: 'môi trường > tài chính',
    words:
      'trại heo, trại lợn, trại gà, trại bò, trang trại, chuồng trại, chuồng heo, chuồng lợn, chuồng bò, chăn nuôi trong khu dân cư, chăn nuôi gây ô nhiễm, nuôi heo, nuôi lợn, nuôi gà, nuôi bò, phân gia súc, phân heo, phân lợn, xác động vật, xác lợn, xác heo, xác súc vật, súc vật chết, ruồi, ruồi nhặng, ruồi muỗi; giết mổ, lò mổ, giết mổ gia súc; nuôi chim bồ câu, phân chim, nuôi yến, nhà yến, chim yến',
    hints: 'chăn nuôi, heo, lợn',
  },
  {
    name: 'khai thác khoáng sản',
    field: 'môi trường > giao thông',
    words:
      'mỏ đá, mỏ sắt, mỏ than, mỏ đất, mỏ cát, mỏ quặng, mỏ thiếc, mỏ vàng, khai thác cát, khai thác đá, khai thác mỏ, khoáng sản, khai thác đất, khai thác vàng, nổ mìn, cát tặc, hút cát, tuyển quặng, bãi thải, quặng, đất tặc, san gạt đất, hồ thải, đuôi quặng',
    hints: 'mỏ, khai thác, khe suối, đầu nguồn',
  },
  {
    name: 'cỏ rậm, dọn vệ sinh',
    field: 'môi trường',
    words:
      'vệ sinh môi trường, vệ sinh công cộng, mất vệ sinh, phát quang, cỏ rậm, cỏ dại, cỏ mọc, bụi rậm, dọn vệ sinh, dọn dẹp, quét dọn, quét đường, um tùm, rậm rạp, ao tù, nước tù, muỗi, sinh muỗi, tổng vệ sinh, cống hôi, kênh hôi, xanh sạch đẹp, sạch làng, cảnh quan môi trường, phóng uế; nhà vệ sinh công cộng, nhà vệ sinh; công nhân vệ sinh, đội vệ sinh, công ty môi trường',
    hints: 'môi trường, vệ sinh',
  },
  {
    name: 'cơ sở sản xuất trong khu dân cư',
    field: 'môi trường > an ninh',
    words:
      'cơ sở sản xuất, xưởng gỗ, xưởng sơn, xưởng nhựa, xưởng mộc, xưởng làm, lò gạch, lò vôi, lò đốt, nhà máy xi măng, nhà máy giấy, nhà máy chế biến, nhà máy thép, làng nghề, phế liệu, ve chai, tái chế, cơ sở sơn, nhuộm',
    hints: 'xưởng, nhà máy',
  },
  {
    name: 'nghĩa trang',
    field: 'môi trường > văn hóa',
    words: 'nghĩa địa, chôn cất, mồ mả, hỏa táng, nghĩa trang nhân dân, mộ xây, quy tập mồ mả, bốc mộ',
    hints: 'nghĩa trang, mộ',
  },
  {
    name: 'bảo vệ rừng',
    field: 'môi trường > an ninh',
    words: 'phá rừng, lâm tặc, cháy rừng, bảo vệ rừng, rừng phòng hộ, rừng đặc dụng, kiểm lâm, trồng rừng',
  },
];
