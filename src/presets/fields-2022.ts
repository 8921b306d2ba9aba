/** Default catalogue of fields (domain.md §3.3) with the units of the 2022 ward; staff may edit every word of it. */

export interface FieldPreset {
  readonly order: number;
  readonly name: string;
  /** The unit that answers by default. */
  readonly unit: string;
  readonly keywords: readonly string[];
}

const LAND_OFFICE = 'Địa chính - Xây dựng - Đô thị và Môi trường';
const CULTURE_OFFICE = 'Văn hoá - Xã hội';

function field(order: number, name: string, unit: string, keywords: string): FieldPreset {
  return { order, name, unit, keywords: keywords === '' ? [] : keywords.split(',') };
}

export const FIELDS_2022: readonly FieldPreset[] = [
  field(
    1,
    'Dự án trên địa bàn',
    LAND_OFFICE,
    'dự án,thi công,tiến độ,chậm tiến độ,đẩy nhanh tiến độ,chủ đầu tư,nhà thầu,đơn vị thi công,công trình dở dang,dự án treo,hoàn trả mặt đường,chất lượng công trình,ban quản lý dự án,khởi công,nghiệm thu',
  ),
  field(
    2,
    'Xây dựng, trật tự đô thị',
    LAND_OFFICE,
    'xây dựng,không phép,trái phép,sai phép,giấy phép xây dựng,trật tự xây dựng,cơi nới,tháo dỡ,cưỡng chế,vỉa hè,lấn chiếm,lòng lề đường,hàng rong,bày bán,chợ cóc,mái che,mái vẩy,quảng cáo,biển hiệu,rao vặt,mỹ quan,trật tự đô thị,văn minh đô thị,chung cư',
  ),
  field(
    3,
    'Vệ sinh môi trường',
    LAND_OFFICE,
    'rác,rác thải,thu gom rác,thùng rác,điểm tập kết,đổ trộm,xà bần,phế thải,môi trường,vệ sinh môi trường,ô nhiễm,mùi,mùi hôi,nước thải,khói,bụi,khí thải,đốt rơm rạ,chăn nuôi trong khu dân cư,lò mổ,phát quang,cỏ rậm,nhà vệ sinh công cộng,khai thác khoáng sản,mỏ đá,chó thả rông,tiếng ồn',
  ),
  field(
    4,
    'Đất đai, quy hoạch, GPMB',
    LAND_OFFICE,
    'sổ đỏ,sổ hồng,giấy chứng nhận quyền sử dụng đất,GCNQSDĐ,cấp sổ,tách thửa,chuyển mục đích sử dụng,đo đạc,ranh giới,tranh chấp đất,quy hoạch,quy hoạch treo,lộ giới,đền bù,bồi thường,giải phóng mặt bằng,giải tỏa,tái định cư,thu hồi đất,giá đất,đất công,đấu giá đất,đất sản xuất,đất rừng,dồn điền đổi thửa',
  ),
  field(
    5,
    'Giao thông, hạ tầng, thoát nước, chiếu sáng',
    LAND_OFFICE,
    'đường,ngõ,hẻm,kiệt,ổ gà,mặt đường,sửa đường,mở đường,bê tông hóa,rải nhựa,cầu,ngập,ngập úng,cống,rãnh,thoát nước,nắp cống,nắp hố ga,hố ga,đèn đường,chiếu sáng,đèn tín hiệu,biển báo,gờ giảm tốc,ùn tắc,bến xe,xe buýt,bãi đỗ xe,số nhà,tên đường,cây xanh,sạt lở,kè,cáp viễn thông',
  ),
  field(
    6,
    'An ninh trật tự, PCCC, ATGT',
    'Công an phường',
    'an ninh,trật tự,trộm,trộm cắp,ma túy,nghiện,cờ bạc,đánh nhau,tụ tập,karaoke,loa kẹo kéo,tiếng ồn,chó thả rông,đua xe,nẹt pô,đỗ xe,đậu xe,xe quá tải,cháy nổ,PCCC,chữa cháy,camera,tuần tra,lừa đảo,tín dụng đen,tạm trú,tệ nạn,mại dâm,pháo',
  ),
  field(
    7,
    'Quân sự',
    'Ban Chỉ huy Quân sự phường',
    'nghĩa vụ quân sự,nhập ngũ,tuyển quân,khám tuyển,tạm hoãn,dân quân,dự bị động viên,huấn luyện,quốc phòng,xuất ngũ',
  ),
  field(
    8,
    'Tư pháp - hộ tịch, cải cách hành chính',
    'Tư pháp - Hộ tịch',
    'hộ tịch,khai sinh,khai tử,kết hôn,chứng thực,trích lục,cải chính,thủ tục,thủ tục hành chính,hồ sơ,giấy tờ,một cửa,trả kết quả,trễ hẹn,dịch vụ công,VNeID,định danh,căn cước,thái độ,hách dịch,nhũng nhiễu,tiếp dân,hòa giải,thi hành án',
  ),
  field(
    9,
    'Văn hoá - xã hội, chính sách',
    CULTURE_OFFICE,
    'hộ nghèo,cận nghèo,người có công,thương binh,liệt sĩ,trợ cấp,bảo trợ xã hội,người cao tuổi,khuyết tật,bảo hiểm y tế,bảo hiểm xã hội,lương hưu,việc làm,học nghề,nhà tạm,nhà ở xã hội,dân tộc thiểu số,nhà văn hoá,loa phát thanh,truyền thanh,thể thao,sân chơi,văn nghệ,di tích,lễ hội,gia đình văn hóa,nếp sống văn minh',
  ),
  field(
    10,
    'Y tế, giáo dục',
    CULTURE_OFFICE,
    'trường,trường học,trường mầm non,học sinh,giáo viên,phòng học,học phí,phụ huynh,dạy thêm,trạm y tế,trạm xá,bệnh viện,bác sĩ,khám chữa bệnh,thuốc,tiêm chủng,vắc xin,dịch bệnh,sốt xuất huyết,an toàn thực phẩm',
  ),
  field(
    11,
    'Tài chính, thu chi, kinh doanh, chợ',
    'Tài chính - Kế toán',
    'quỹ,thu phí,khoản thu,đóng góp,ngân sách,thu chi,quyết toán,thuế,chợ,tiểu thương,ki ốt,kinh doanh,giá cả,hàng giả,vay vốn,ngân hàng,nông nghiệp,nông sản,giống,phân bón,chăn nuôi,dịch tả lợn,hợp tác xã,doanh nghiệp,du lịch',
  ),
  field(
    12,
    'Điện, nước, viễn thông',
    'Văn phòng - Thống kê (Bộ phận Một cửa)',
    'mất điện,điện lưới,đường dây điện,trạm biến áp,cột điện,điện yếu,giá điện,nước sạch,nước máy,nước sinh hoạt,đường ống nước,mất nước,giá nước,đồng hồ nước,internet,sóng điện thoại,viễn thông,thủy lợi,kênh mương,trạm bơm',
  ),
  field(
    13,
    'Công tác Đảng, cán bộ',
    'Văn phòng Đảng ủy',
    'đảng ủy,chi bộ,đảng viên,cấp ủy,bí thư,nghị quyết,cán bộ,lãnh đạo,phụ cấp,không chuyên trách,trưởng thôn,tổ trưởng,sáp nhập,tham nhũng,lãng phí,tiêu cực,luân chuyển,bầu cử,trả lời kiến nghị',
  ),
  field(
    14,
    'MTTQ, đoàn thể, quy chế dân chủ',
    'Uỷ ban MTTQ phường',
    'mặt trận,đoàn thể,hội phụ nữ,hội nông dân,đoàn thanh niên,hội cựu chiến binh,hội người cao tuổi,chi hội,đại đoàn kết,quỹ vì người nghèo,giám sát cộng đồng,thanh tra nhân dân,quy chế dân chủ,dân chủ cơ sở,hương ước,phản biện,khen thưởng',
  ),
  field(15, 'Khác', 'Uỷ ban MTTQ phường', ''),
];
