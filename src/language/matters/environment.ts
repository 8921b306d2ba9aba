/** Waste, smell, smoke, dirt: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const ENVIRONMENT: readonly MatterGroup[] = [
  {
    field: 'môi trường',
    matters: [
      'rác thải: rác, rác thải/sinh hoạt/tràn, đổ rác/trộm rác, xả rác, vứt rác, trút rác, bỏ rác, ' +
        'xử lý rác, chất thải, túi nilon/ni lông; lấy rác, gom rác, xe rác/chở rác; thùng rác, ' +
        'phân loại rác; bãi rác/tập kết, tập kết rác, chôn rác, điểm trung chuyển rác, trạm trung chuyển; ' +
        'đốt rác; xà bần, phế thải/thải xây dựng, vật liệu thải; vỏ bao thuốc/thuốc trừ sâu, ' +
        'bao bì thuốc ? thu gom, vứt, bừa bãi',
      'nước thải, mùi hôi: ô nhiễm/nhiễm nguồn nước, nguồn nước ô nhiễm, chưa qua xử lý, hầm tự hoại, ' +
        'hố phân, nhiễm dầu, chất bẩn, nước rỉ rác, thuốc diệt cỏ, ảnh hưởng môi trường, ' +
        'tác động môi trường, bảo vệ môi trường; nước thải/đen/bẩn, ' +
        'xả thải/mùi/thẳng/phân/ra suối/ra sông, cá chết, hóa chất, bể phốt, hầm cầu, váng; ' +
        'mùi hôi/khó chịu/sơn, hôi thối/tanh, bốc mùi, bay mùi, nồng nặc, tanh, tanh nồng, mùi, hôi',
      'cỏ rậm, dọn vệ sinh: vệ sinh môi trường/sinh công cộng, mất vệ sinh, phát quang, cỏ rậm/dại/mọc, ' +
        'bụi rậm, dọn vệ sinh/dẹp, quét dọn/đường, um tùm, rậm rạp, ao tù, nước tù, muỗi, sinh muỗi, ' +
        'tổng vệ sinh, cống hôi, kênh hôi, xanh sạch đẹp, sạch làng, cảnh quan môi trường, phóng uế; ' +
        'nhà vệ sinh; công nhân vệ sinh/ty môi trường, đội vệ sinh ? môi trường, vệ sinh',
    ],
  },
  {
    field: 'môi trường > tài chính',
    matters: [
      'tiền rác: phí rác/vệ sinh/thu gom rác/vệ sinh môi trường, tiền rác/vệ sinh',
      'chăn nuôi gây ô nhiễm: trại heo/lợn/gà/bò, trang trại, chuồng trại/heo/lợn/bò, ' +
        'chăn nuôi trong khu dân cư/nuôi gây ô nhiễm, nuôi heo/lợn/gà/bò, phân gia súc/heo/lợn, ' +
        'xác động vật/lợn/heo/súc vật, súc vật chết, ruồi, ruồi nhặng/muỗi; giết mổ/mổ gia súc, lò mổ; ' +
        'nuôi chim bồ câu/yến, phân chim, nhà yến, chim yến ? chăn nuôi, heo, lợn',
    ],
  },
  {
    field: 'môi trường > dự án',
    matters: [
      'khói bụi: khói, mù mịt, khí thải, khói đen/than/thuốc, xả khói, đốt than, phủ bạt, ' +
        'tưới nước rửa đường, bãi than, trạm trộn bê tông/trộn; khói bụi, bụi, bụi bẩn/bặm/mù/đá/than, ' +
        'che bạt, rơi vãi, dập bụi, bãi cát; đốt rơm/đồng',
    ],
  },
  {
    field: 'môi trường > giao thông',
    matters: [
      'khai thác khoáng sản: mỏ đá/sắt/than/đất/cát/quặng/thiếc/vàng, ' +
        'khai thác cát/thác đá/thác mỏ/thác đất/thác vàng, khoáng sản, nổ mìn, cát tặc, hút cát, ' +
        'tuyển quặng, bãi thải, quặng, đất tặc, san gạt đất, hồ thải, đuôi quặng ? mỏ, khai thác, ' +
        'khe suối, đầu nguồn',
    ],
  },
  {
    field: 'môi trường > an ninh',
    matters: [
      'cơ sở sản xuất trong khu dân cư: cơ sở sản xuất/sở sơn, xưởng gỗ/sơn/nhựa/mộc/làm, ' +
        'lò gạch/vôi/đốt, nhà máy xi măng/máy giấy/máy chế biến/máy thép, làng nghề, phế liệu, ve chai, ' +
        'tái chế, nhuộm ? xưởng, nhà máy',
      'bảo vệ rừng: phá rừng, lâm tặc, cháy rừng, bảo vệ rừng, rừng phòng hộ/đặc dụng, kiểm lâm, ' +
        'trồng rừng',
    ],
  },
  {
    field: 'môi trường > văn hóa',
    matters: [
      'nghĩa trang: nghĩa địa/trang nhân dân, chôn cất, mồ mả, hỏa táng, mộ xây, quy tập mồ mả, ' +
        'bốc mộ ? nghĩa trang, mộ',
    ],
  },
];
