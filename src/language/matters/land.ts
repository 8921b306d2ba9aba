/** Land and building: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const LAND: readonly MatterGroup[] = [
  {
    field: 'đất đai',
    matters: [
      'cấp sổ đỏ @t: sổ đỏ/hồng/vẫn ghi,bìa đỏ/đất,quyền sử dụng đất,giấy tờ đất/tay,đất ở/vườn/giãn ' +
        'dân/xâm canh/cấp sai/ông bà/đồi/chùa/nhà thờ,cấp sổ/đổi sổ/bìa/trùng/lại sổ,sang tên,chuyển nhượng ' +
        'đất,hạn mức đất,thừa kế đất,chưa có sổ/có bìa/có giấy,hồ sơ đất đai,làm sổ,chồng thửa,hợp thức ' +
        'hóa,hiến đất,biến động đất,trùng thửa,khai hoang,sai số thửa,ghi diện tích,mua đất,không được công ' +
        'nhận;tách thửa/sổ,hợp thửa,chuyển mục đích,đất thổ cư,lên thổ cư ? giấy chứng nhận,thửa,cấp ' +
        'giấy,đính chính,địa chính',
      'đo đạc, ranh giới đất @t: đo đạc/đất/vẽ/lại/sai,bản đồ địa chính,hồ sơ địa chính,mốc giới,cắm ' +
        'mốc,lấn đất/ranh,sai diện tích,lệch tọa độ,chồng lấn,ranh giới,giáp ranh,tranh chấp/chấp đất ? diện ' +
        'tích,mốc',
      'đất sản xuất, đất rừng @t: đất sản xuất/nông nghiệp/rừng/lâm nghiệp/lúa/trồng lúa/ruộng/canh ' +
        'tác/bạc màu/bỏ hoang/nương rẫy/trồng rừng/nuôi trồng thủy sản,giao đất giao rừng/khoán,lâm ' +
        'trường,nông trường,dồn điền,thiếu đất,bỏ hoang đất,không canh tác được,trả đất,nhận khoán,rừng sản ' +
        'xuất ? canh tác,nương rẫy,ruộng,khẩu phần',
      'đất công, đấu giá đất: đất công/xen kẹt/xen kẽ/dôi dư/hợp tác xã/nền/bỏ trống/tôn giáo/quốc ' +
        'phòng/bãi/để trống/bị chiếm/làm nhà,quỹ đất,lấn chiếm đất công,tiền sử dụng đất,lô đất,khu đất,phân ' +
        'lô,bán nền,giao đất cho dân,rào lại/đất,chiếm đất,xin đất;đấu giá;thuê đất ? đất,đất đai/trống,mảnh ' +
        'đất',
    ],
  },
  {
    field: 'đất đai > dự án',
    matters: [
      'quy hoạch @t: quy hoạch,kế hoạch sử dụng đất,dự án treo,đồ án,xóa bỏ quy,không được sửa;lộ giới,chỉ ' +
        'giới,xóa treo',
      'thu hồi đất, bồi thường @t: đền bù/cây,bồi thường,giải phóng mặt bằng,trắng mặt bằng,kiểm đếm/kê,áp ' +
        'giá,giá đất,vùng dự án,bàn giao mặt bằng,bị ảnh hưởng bởi dự án,lấy đất của,phương án trả,hộ bị ảnh ' +
        'hưởng,tiền đền;tái định cư,giao nền;giao đất,cấp đất,đổi đất,nhường đất;thu hồi đất/hồi đất nông ' +
        'nghiệp,giải tỏa,mất đất,lấy đất,trả lại đất,góp đất ? thu hồi,mặt bằng,di dời,hoa màu',
    ],
  },
  {
    field: 'đất đai > chính sách',
    matters: [
      'bố trí lại dân cư @t: di dời dân/dân/dời hộ dân/dời các hộ,bố trí dân cư,sắp xếp dân cư,ổn định dân ' +
        'cư,nơi ở mới/an toàn,nguy cơ sạt lở/cơ sạt,nền nhà,tuyến dân cư,cụm dân cư,vùng sạt lở,chỗ ở mới/ở ' +
        'khác,dời xuống ? chuyển ra,khu mới',
    ],
  },
  {
    field: 'đất đai > giao thông',
    matters: [
      'khu dân cư, khu đô thị chưa bàn giao @t: bàn giao khu đô thị/giao hạ tầng/giao cho phường/giao cho ' +
        'địa phương,khu đô thị chưa bàn giao,làm xong hạ tầng,nhận bàn giao ? khu đô thị/dân cư',
    ],
  },
  {
    field: 'trật tự đô thị > đất đai',
    matters: [
      'xây dựng trái phép: không phép/có giấy phép/xin phép,sai phép/thiết kế,trái phép,cơi nới/tường,phép ' +
        'xây,thanh tra xây dựng,trật tự xây dựng,xây lấn/sửa/nhà ở/tường rào/bịt/thêm tầng/nhà trên ' +
        'đất/trộm/quá/sai/không,công trình vi phạm,hành lang đê/lang đường bộ/lang giao thông/lang an ' +
        'toàn,lấn chiếm hành lang/sông/suối/hồ/ngõ/lối đi/ra lối/ra ngõ/kênh/mương,cưỡng chế,tháo dỡ,nhà ' +
        'xưởng/siêu mỏng/tôn/sắp đổ,dựng lều/quán/chòi,lối đi chung,rào lối,chiếm lối đi,lấp ao/mương,san ' +
        'lấp ao,lều lán,mái tôn,vươn ra,thừa tầng,vượt tầng,giấy phép sửa nhà,đúng phép,chuồng cọp,bít lối ' +
        'đi,lập biên bản,đình chỉ,đổ đất lấp,tranh chấp lối đi,khoảng lùi,chừa,đua mái,đào hầm ? xây ' +
        'dựng,giấy phép,sửa nhà,vi phạm',
      'chung cư: chung cư,ban quản trị,phí bảo trì,khu tập thể,nhà tập thể/cao tầng,tập thể cũ,tầng ' +
        'hầm,thang máy,căn hộ',
    ],
  },
  {
    field: 'trật tự đô thị > an ninh',
    matters: [
      'lấn chiếm vỉa hè, lòng đường: lấn chiếm/ra đường/cả mương/hết/ra vỉa hè/đường/lòng đường/vỉa ' +
        'hè,chiếm vỉa hè/cả vỉa hè/lòng đường/lề đường/dụng/hết/đường,lòng lề đường,hàng rong/quán,bán ' +
        'rong/hàng rong/hàng trên vỉa hè/hàng lấn/tràn/hàng kín/hàng lưu động/dạo,buôn bán trên vỉa hè,bày ' +
        'bán/hàng/ra đường/ra lòng đường/ra,bàn ghế,quán cóc,mái che/vẩy/hiên,bục bệ,chợ cóc/tạm/tự ' +
        'phát/chồm hổm/lấn/họp,họp chợ/lấn,trật tự đô thị/tự mỹ quan,mỹ quan,văn minh đô thị,phải xuống lòng ' +
        'đường,để vật liệu,tập kết vật liệu,đổ vật liệu/giữa đường,bãi để xe,hè phố/đường,kín vỉa hè,tràn ' +
        'xuống đường/ra vỉa hè/lòng đường/đường/vỉa hè,sạp hàng lấn,ngồi bán/kín/la liệt,tam cấp,che ' +
        'dù/ô,giăng ra,phơi quần áo/thóc,kê bàn,đống cát,tái chiếm,bậc lên xuống/thềm,rào chiếm,hết lối đi ? ' +
        'vỉa hè,lòng đường,lề đường,buôn bán,bán hàng,quán nhậu',
    ],
  },
  {
    field: 'trật tự đô thị',
    matters: [
      'biển quảng cáo: quảng cáo,bảng hiệu,biển hiệu/lớn,pano,băng rôn,tờ rơi,khoan cắt bê tông,rao ' +
        'vặt,tấm pano,dán giấy,cờ phướn',
    ],
  },
  {
    field: 'trật tự đô thị > dự án',
    matters: [
      'công trình làm nứt nhà bên @t: nứt nhà/tường/nẻ,lún nứt,rạn nứt,đào móng,ép cọc,nhà liền kề,sập ' +
        'tường,chủ công trình,công trình xây dựng,thi công nhà,làm nứt/lún,rung nhà,sụp tường ? nứt,móng',
    ],
  },
];
