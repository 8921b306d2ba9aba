/** Land and building: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const LAND: readonly Matter[] = [
  {
    name: 'cấp sổ đỏ',
    field: 'đất đai',
    words:
      'sổ đỏ, sổ hồng, bìa đỏ, bìa đất, quyền sử dụng đất, giấy tờ đất, đất ở, cấp sổ, cấp đổi sổ, cấp bìa, sang tên sổ, đất vườn, chuyển nhượng đất, hạn mức đất, thừa kế đất, chưa có sổ, hồ sơ đất đai, làm sổ, đất giãn dân, chồng thửa, hợp thức hóa, hiến đất chưa, đất xâm canh, biến động đất, đất cấp sai; tách thửa, hợp thửa, tách sổ, chuyển mục đích, đất thổ cư, lên thổ cư',
    hints: 'giấy chứng nhận, thửa, cấp giấy, đính chính, địa chính',
  },
  {
    name: 'đo đạc, ranh giới đất',
    field: 'đất đai',
    words:
      'đo đạc, đo đất, đo vẽ, bản đồ địa chính, hồ sơ địa chính, ranh giới đất, mốc giới, cắm mốc, mốc lộ giới, tranh chấp đất, lấn đất, sai diện tích, lệch tọa độ, chồng lấn, chồng lấn đất, ranh giới, giáp ranh, tranh chấp',
    hints: 'diện tích, mốc',
  },
  {
    name: 'quy hoạch',
    field: 'đất đai > dự án',
    words:
      'quy hoạch, quy hoạch sử dụng đất, kế hoạch sử dụng đất; quy hoạch treo, vướng quy hoạch, đường quy hoạch, lộ giới, chỉ giới, xóa quy hoạch, xóa treo, hủy quy hoạch; công bố quy hoạch',
  },
  {
    name: 'thu hồi đất, bồi thường',
    field: 'đất đai > dự án',
    words:
      'đền bù, bồi thường, tiền đền bù, giải phóng mặt bằng, trắng mặt bằng, kiểm đếm, áp giá, giá đất, vùng dự án, bàn giao mặt bằng, bị ảnh hưởng bởi dự án; tái định cư, đất tái định cư; giao đất, cấp đất, đổi đất, nhường đất; thu hồi đất, giải tỏa, mất đất, lấy đất, trả lại đất, thu hồi đất nông nghiệp, thu hồi đất sản xuất, góp đất',
    hints: 'thu hồi, mặt bằng, di dời, hoa màu',
  },
  {
    name: 'đất sản xuất, đất rừng',
    field: 'đất đai',
    words:
      'đất sản xuất, đất nông nghiệp, đất rừng, đất lâm nghiệp, giao đất giao rừng, đất lâm trường, lâm trường, nông trường, đất nông lâm trường, đất lúa, đất trồng lúa, dồn điền đổi thửa, dồn điền, thiếu đất, đất ruộng, đất canh tác, đất bạc màu, đất bỏ hoang, bỏ hoang đất, đất nương rẫy, đất trồng rừng, không canh tác được, đất nuôi trồng thủy sản, trả đất, nhận khoán, giao khoán, đất giao khoán, rừng sản xuất',
    hints: 'canh tác, nương rẫy, ruộng, khẩu phần',
  },
  {
    name: 'đất công, đấu giá đất',
    field: 'đất đai',
    words:
      'đất công, quỹ đất, lấn chiếm đất công, đất xen kẹt, đất xen kẽ, đất dôi dư, tiền sử dụng đất, đất hợp tác xã, lô đất, khu đất, phân lô, đất nền, bán nền, đất bỏ trống, giao đất cho dân, đất tôn giáo, đất quốc phòng; đấu giá quyền sử dụng đất, đấu giá; thuê đất, tiền thuê đất',
    hints: 'đất, đất đai, mảnh đất',
  },
  {
    name: 'bố trí lại dân cư',
    field: 'đất đai > chính sách',
    words:
      'di dời dân, di dân, di dời hộ dân, di dời các hộ, bố trí dân cư, sắp xếp dân cư, ổn định dân cư, nơi ở mới, nguy cơ sạt lở, nơi an toàn, ra khỏi vùng sạt lở, khu tái định cư, nền nhà, nền tái định cư, tuyến dân cư, cụm dân cư',
  },
  {
    name: 'khu dân cư, khu đô thị chưa bàn giao',
    field: 'đất đai > giao thông',
    words:
      'bàn giao khu đô thị, khu đô thị chưa bàn giao, bàn giao hạ tầng, làm xong hạ tầng, nhận bàn giao, bàn giao cho phường, bàn giao cho địa phương',
    hints: 'khu đô thị, khu dân cư',
  },
  {
    name: 'xây dựng trái phép',
    field: 'trật tự đô thị > đất đai',
    words:
      'không phép, sai phép, trái phép, cơi nới, phép xây dựng, không có giấy phép, không xin phép, xin phép xây, thanh tra xây dựng, trật tự xây dựng, xây lấn, xây dựng lấn chiếm, công trình vi phạm, hành lang đê, hành lang đường bộ, hành lang giao thông, hành lang an toàn, lấn chiếm hành lang, cưỡng chế, tháo dỡ, xây sửa, xây nhà ở, nhà xưởng, dựng lều, dựng quán, nhà siêu mỏng, xây tường rào, lấn sông, lấn suối, lấn hồ',
    hints: 'xây dựng, giấy phép, sửa nhà, vi phạm',
  },
  {
    name: 'lấn chiếm vỉa hè, lòng đường',
    field: 'trật tự đô thị > an ninh',
    words:
      'lấn chiếm, lấn ra đường, chiếm vỉa hè, chiếm cả vỉa hè, chiếm lòng đường, chiếm lề đường, lòng lề đường, hàng rong, bán rong, bán hàng rong, buôn bán trên vỉa hè, bán hàng trên vỉa hè, bày bán, bày hàng, bàn ghế, hàng quán, quán cóc, mái che, mái vẩy, mái hiên, bục bệ, chợ cóc, chợ tạm, chợ tự phát, chợ chồm hổm, họp chợ, chiếm dụng, trật tự đô thị, mỹ quan, văn minh đô thị, trật tự mỹ quan, phải xuống lòng đường, bán hàng lấn, để vật liệu, tập kết vật liệu, đổ vật liệu, lấn cả mương',
    hints: 'vỉa hè, lòng đường, lề đường, buôn bán, bán hàng, quán nhậu',
  },
  {
    name: 'biển quảng cáo',
    field: 'trật tự đô thị',
    words: 'quảng cáo, bảng hiệu, biển hiệu, pano, băng rôn, tờ rơi, khoan cắt bê tông, rao vặt',
  },
  {
    name: 'công trình làm nứt nhà bên',
    field: 'trật tự đô thị > dự án',
    words:
      'nứt nhà, nứt tường, lún nứt, rạn nứt, nứt nẻ, đào móng, ép cọc, nhà liền kề, sập tường, chủ công trình, công trình xây dựng, thi công nhà',
    hints: 'nứt, móng',
  },
  {
    name: 'chung cư',
    field: 'trật tự đô thị > đất đai',
    words: 'chung cư, ban quản trị, phí bảo trì, khu tập thể, nhà tập thể, tập thể cũ, nhà cao tầng',
  },
];
