/** Land and building: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const LAND: readonly MatterGroup[] = [
  {
    field: 'đất đai',
    matters: [
      'cấp sổ đỏ @t: sổ đỏ/hồng, bìa đỏ/đất, quyền sử dụng đất, giấy tờ đất, đất ở/vườn/giãn dân/xâm ' +
        'canh/cấp sai, cấp sổ/đổi sổ/bìa, sang tên sổ, chuyển nhượng đất, hạn mức đất, thừa kế đất, chưa có ' +
        'sổ, hồ sơ đất đai, làm sổ, chồng thửa, hợp thức hóa, hiến đất chưa, biến động đất; tách thửa/sổ, ' +
        'hợp thửa, chuyển mục đích, đất thổ cư, lên thổ cư ? giấy chứng nhận, thửa, cấp giấy, đính chính, ' +
        'địa chính',
      'đo đạc, ranh giới đất @t: đo đạc/đất/vẽ, bản đồ địa chính, hồ sơ địa chính, mốc giới, cắm mốc, lấn ' +
        'đất, sai diện tích, lệch tọa độ, chồng lấn, ranh giới, giáp ranh, tranh chấp ? diện tích, mốc',
      'đất sản xuất, đất rừng @t: đất sản xuất/nông nghiệp/rừng/lâm nghiệp/lúa/trồng lúa/ruộng/canh ' +
        'tác/bạc màu/bỏ hoang/nương rẫy/trồng rừng/nuôi trồng thủy sản, giao đất giao rừng/khoán, lâm ' +
        'trường, nông trường, dồn điền, thiếu đất, bỏ hoang đất, không canh tác được, trả đất, nhận khoán, ' +
        'rừng sản xuất ? canh tác, nương rẫy, ruộng, khẩu phần',
      'đất công, đấu giá đất: đất công/xen kẹt/xen kẽ/dôi dư/hợp tác xã/nền/bỏ trống/tôn giáo/quốc ' +
        'phòng/bãi/bãi bồi/công ích/trống/để trống/để không/bị chiếm/cho thuê/trường cũ/5 phần trăm/làm nhà, ' +
        'quỹ đất, lấn chiếm đất công, tiền sử dụng đất, lô đất, khu đất, phân lô, bán nền, giao đất cho dân, ' +
        'rào lại/đất, chiếm đất, xin đất; đấu giá; thuê đất ? đất, đất đai, mảnh đất',
    ],
  },
  {
    field: 'đất đai > dự án',
    matters: [
      'quy hoạch @t: quy hoạch, kế hoạch sử dụng đất; lộ giới, chỉ giới, xóa treo',
      'thu hồi đất, bồi thường @t: đền bù, bồi thường, giải phóng mặt bằng, trắng mặt bằng, kiểm đếm, áp ' +
        'giá, giá đất, vùng dự án, bàn giao mặt bằng, bị ảnh hưởng bởi dự án; tái định cư; giao đất, cấp ' +
        'đất, đổi đất, nhường đất; thu hồi đất/hồi đất nông nghiệp, giải tỏa, mất đất, lấy đất, trả lại đất, ' +
        'góp đất ? thu hồi, mặt bằng, di dời, hoa màu',
    ],
  },
  {
    field: 'đất đai > chính sách',
    matters: [
      'bố trí lại dân cư @t: di dời dân/dân/dời hộ dân/dời các hộ, bố trí dân cư, sắp xếp dân cư, ổn định ' +
        'dân cư, nơi ở mới/an toàn, nguy cơ sạt lở, ra khỏi vùng sạt lở, nền nhà, tuyến dân cư, cụm dân cư',
    ],
  },
  {
    field: 'đất đai > giao thông',
    matters: [
      'khu dân cư, khu đô thị chưa bàn giao @t: bàn giao khu đô thị/giao hạ tầng/giao cho phường/giao cho ' +
        'địa phương, khu đô thị chưa bàn giao, làm xong hạ tầng, nhận bàn giao ? khu đô thị/dân cư',
    ],
  },
  {
    field: 'trật tự đô thị > đất đai',
    matters: [
      'xây dựng trái phép: không phép/có giấy phép/xin phép, sai phép/thiết kế, trái phép, cơi nới/tường, ' +
        'phép xây dựng, xin phép xây, thanh tra xây dựng, trật tự xây dựng, xây lấn/sửa/nhà ở/tường ' +
        'rào/bịt/thêm tầng/nhà trên đất/trên kênh/trên mương/nhà trọ/trộm/chui/ban đêm/bít/chắn, công trình ' +
        'vi phạm, hành lang đê/lang đường bộ/lang giao thông/lang an toàn, lấn chiếm hành ' +
        'lang/sông/suối/hồ/ngõ/lối đi/ra lối/ra ngõ/kênh/mương/bờ/ao/rạch, cưỡng chế, tháo dỡ, nhà ' +
        'xưởng/siêu mỏng/tôn/sắp đổ, dựng lều/quán/nhà tôn/chòi/lán, lối đi chung, rào lối/đường/ngõ/hẻm, ' +
        'chiếm lối đi, lấp ao, san lấp ao, lều lán, mái tôn, vươn ra, thừa tầng, vượt tầng, sắp đổ sập, giấy ' +
        'phép sửa nhà, đúng phép, chuồng cọp, bít lối đi ? xây dựng, giấy phép, sửa nhà, vi phạm',
      'chung cư: chung cư, ban quản trị, phí bảo trì, khu tập thể, nhà tập thể/cao tầng, tập thể cũ, cư ' +
        'dân, tầng hầm, thang máy, chủ căn hộ, căn hộ',
    ],
  },
  {
    field: 'trật tự đô thị > an ninh',
    matters: [
      'lấn chiếm vỉa hè, lòng đường: lấn chiếm/ra đường/cả mương/hết/ra vỉa hè/đường/lòng đường/vỉa hè/lề, ' +
        'chiếm vỉa hè/cả vỉa hè/lòng đường/lề đường/dụng/hết/đường/cả, lòng lề đường, hàng rong/quán/nước, ' +
        'bán rong/hàng rong/hàng trên vỉa hè/hàng lấn/tràn/hàng kín/hàng lưu động/dạo/dưới, buôn bán trên ' +
        'vỉa hè, bày bán/hàng/ra đường/ra lòng đường/ra, bàn ghế, quán cóc/vỉa hè, mái che/vẩy/hiên, bục bệ, ' +
        'chợ cóc/tạm/tự phát/chồm hổm/họp tràn/lấn, họp chợ/lấn, trật tự đô thị/tự mỹ quan, mỹ quan, văn ' +
        'minh đô thị, phải xuống lòng đường, để vật liệu, tập kết vật liệu, đổ vật liệu/cát/giữa đường, bãi ' +
        'để xe, hè phố/đường, kín vỉa hè, tràn xuống đường/ra vỉa hè/lòng đường/hè/đường/vỉa hè, sạp hàng ' +
        'lấn, ngồi bán, tam cấp, che dù/ô/bạt ra, giăng ra/dây, phơi quần áo/thóc/lúa, xe đẩy/hàng, rửa xe ' +
        'trên vỉa hè, kê bàn/ghế, đống cát, tái chiếm/lấn chiếm, bậc tam cấp/lên xuống/thềm, bục, rào chiếm, ' +
        'hết lối đi ? vỉa hè, lòng đường, lề đường, buôn bán, bán hàng, quán nhậu',
    ],
  },
  {
    field: 'trật tự đô thị',
    matters: [
      'biển quảng cáo: quảng cáo, bảng hiệu/quảng cáo, biển hiệu/lớn, pano, băng rôn, tờ rơi, khoan cắt bê ' +
        'tông, rao vặt, tấm pano, dán giấy/quảng cáo, cờ phướn, màn hình led, hộp đèn',
    ],
  },
  {
    field: 'trật tự đô thị > dự án',
    matters: [
      'công trình làm nứt nhà bên @t: nứt nhà/tường/nẻ, lún nứt, rạn nứt, đào móng, ép cọc, nhà liền kề, ' +
        'sập tường, chủ công trình, công trình xây dựng, thi công nhà ? nứt, móng',
    ],
  },
];
