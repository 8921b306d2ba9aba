/** Waste, smell, smoke, dirt: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const ENVIRONMENT: readonly Matter[] = [
  {
    name: 'rác thải',
    field: 'môi trường',
    words:
      'rác, rác thải, đổ rác, đổ rác bừa bãi, đổ trộm rác, thu gom rác, thu gom rác thải, lấy rác, gom rác, xe rác, xe thu gom rác, xe chở rác, bãi rác, bãi chôn rác, thùng rác, xả rác, vứt rác, trút rác, bỏ rác, điểm tập kết rác, tập kết rác, bãi tập kết, đốt rác, lò đốt rác, phân loại rác, rác sinh hoạt, xử lý rác, xử lý rác thải, xà bần, phế thải, phế thải xây dựng, vật liệu thải, chất thải, chất thải rắn, túi nilon, túi ni lông, vỏ bao thuốc, bao bì thuốc, vỏ thuốc trừ sâu, ô nhiễm rác, chôn rác, điểm trung chuyển rác, trạm trung chuyển, rác tràn',
    hints: 'thu gom, vứt, bừa bãi',
  },
  {
    name: 'tiền rác',
    field: 'môi trường > tài chính',
    words: 'phí rác, phí vệ sinh, phí thu gom rác, phí vệ sinh môi trường, tiền rác, tiền thu gom rác, tiền vệ sinh, giá thu gom rác',
  },
  {
    name: 'nước thải, mùi hôi',
    field: 'môi trường',
    words:
      'nước thải, nước thải sinh hoạt, xả nước thải, xả thải, mùi hôi, hôi thối, bốc mùi, bay mùi, mùi khó chịu, xả mùi, mùi hôi thối, mùi sơn, mùi nồng nặc, nồng nặc, tanh, tanh nồng, hôi tanh, mùi, hôi, ô nhiễm, ô nhiễm môi trường, gây ô nhiễm, ô nhiễm nguồn nước, ô nhiễm không khí, nguồn nước ô nhiễm, nước đen, nước bẩn, cá chết, xả thẳng, xả phân, xả ra suối, xả ra sông, chưa qua xử lý, hóa chất, hóa chất độc hại, bể phốt, hầm cầu, hầm tự hoại, hố phân, váng, nhiễm dầu, chất bẩn, xử lý nước thải, hệ thống xử lý nước thải, nước rỉ rác, thuốc diệt cỏ, ảnh hưởng môi trường, tác động môi trường, bảo vệ môi trường',
  },
  {
    name: 'khói bụi',
    field: 'môi trường > dự án',
    words: 'khói, khói bụi, bụi, bụi bẩn, bụi bặm, bụi mù, bụi đá, bụi than, mù mịt, bụi mù mịt, khí thải, khói đen, xả khói, đốt rơm, đốt rơm rạ, đốt đồng, đốt than, che bạt, không che bạt, phủ bạt, rơi vãi, rơi vãi đất đá, tưới nước rửa đường, dập bụi, khói than, khói thuốc, bãi cát, bãi than, trạm trộn bê tông, trạm trộn',
  },
  {
    name: 'chăn nuôi gây ô nhiễm',
    field: 'môi trường > tài chính',
    words: 'trại heo, trại lợn, trại gà, trại bò, trang trại heo, trang trại lợn, trang trại chăn nuôi, trang trại, chuồng trại, chuồng heo, chuồng lợn, chuồng bò, chăn nuôi trong khu dân cư, chăn nuôi gây ô nhiễm, nuôi heo, nuôi lợn, nuôi gà, nuôi bò, nuôi chim bồ câu, phân gia súc, phân heo, phân chim, phân lợn, giết mổ, lò giết mổ, lò mổ, giết mổ gia súc, cơ sở giết mổ, nuôi yến, nhà yến, nhà nuôi yến, chim yến, xác động vật, xác lợn, xác heo, xác súc vật, súc vật chết, ruồi, ruồi nhặng, ruồi muỗi',
    hints: 'chăn nuôi, heo, lợn',
  },
  {
    name: 'khai thác khoáng sản',
    field: 'môi trường > giao thông',
    words: 'mỏ đá, mỏ sắt, mỏ than, mỏ đất, mỏ cát, mỏ quặng, mỏ thiếc, mỏ vàng, khai thác cát, khai thác đá, khai thác mỏ, khai thác khoáng sản, khoáng sản, khai thác đất, khai thác vàng, nổ mìn, cát tặc, hút cát, bơm hút cát, tuyển quặng, bãi thải, quặng, đất tặc, san gạt đất, chế biến khoáng sản, hồ thải, đuôi quặng',
    hints: 'mỏ, khai thác, khe suối, đầu nguồn',
  },
  {
    name: 'cỏ rậm, dọn vệ sinh',
    field: 'môi trường',
    words: 'vệ sinh môi trường, vệ sinh công cộng, mất vệ sinh, nhà vệ sinh công cộng, nhà vệ sinh, phát quang, phát quang bụi rậm, cỏ rậm, cỏ dại, cỏ mọc, bụi rậm, dọn vệ sinh, dọn dẹp, quét dọn, quét đường, um tùm, rậm rạp, ao tù, nước tù, muỗi, sinh muỗi, tổng vệ sinh, cống hôi, kênh hôi, xanh sạch đẹp, sạch làng, cảnh quan môi trường, công nhân vệ sinh, đội vệ sinh, công ty môi trường, phóng uế',
    hints: 'môi trường, vệ sinh',
  },
  {
    name: 'cơ sở sản xuất trong khu dân cư',
    field: 'môi trường > an ninh',
    words: 'cơ sở sản xuất, xưởng gỗ, xưởng sơn, xưởng nhựa, xưởng tái chế, xưởng mộc, xưởng làm, lò gạch, lò vôi, lò đốt, nhà máy xi măng, nhà máy giấy, nhà máy chế biến, nhà máy thép, làng nghề, phế liệu, thu mua phế liệu, vựa ve chai, ve chai, tái chế, cơ sở sơn, nhuộm, bãi phế liệu',
    hints: 'xưởng, nhà máy',
  },
  {
    name: 'nghĩa trang',
    field: 'môi trường > văn hóa',
    words: 'nghĩa địa, chôn cất, mồ mả, hỏa táng, nhà hỏa táng, nghĩa trang nhân dân, mộ xây, quy tập mồ mả, bốc mộ',
    hints: 'nghĩa trang, mộ',
  },
  {
    name: 'bảo vệ rừng',
    field: 'môi trường > an ninh',
    words: 'phá rừng, chặt phá rừng, lâm tặc, cháy rừng, bảo vệ rừng, rừng phòng hộ, rừng đặc dụng, kiểm lâm, khoán bảo vệ rừng, trồng rừng',
  },
];
