/** Policy, culture, schools, health: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const SOCIETY: readonly MatterGroup[] = [
  {
    field: 'chính sách',
    matters: [
      'hộ nghèo: hộ nghèo,cận nghèo,thoát nghèo,giảm nghèo,chuẩn nghèo,người nghèo,xã khó khăn,hoàn cảnh ' +
        'khó khăn,mục tiêu quốc gia,chương trình 135,an sinh,nghèo,xét nghèo,bình xét hộ,rà soát hộ;đặc biệt ' +
        'khó khăn;sinh kế,bò giống,trâu bò giống',
      'người có công @?: người có công,gia đình có công/đình liệt sĩ/đình chính sách,có công với cách ' +
        'mạng,thương binh,liệt sĩ/sỹ,bệnh binh,mẹ việt nam/liệt,kháng chiến,chiến trường,tù đày,địch bắt,thờ ' +
        'cúng,quân nhân,bộ đội,trợ cấp một lần,chế độ một lần,đối tượng chính sách,hồ sơ chính sách/sơ ' +
        'gốc,quyết định 62/định 142,bảo vệ tổ quốc,con liệt/hy sinh,vợ liệt,thân nhân,tuất,chống mỹ;thanh ' +
        'niên xung phong,dân công;da cam,chất độc hóa học,dioxin;hài cốt,tìm mộ,quy tập;huân chương,huy ' +
        'chương,kỷ niệm chương;cựu chiến binh',
      'trợ cấp, bảo trợ xã hội @?: trợ cấp/giúp,bảo trợ,hưu trí xã hội,nuôi dưỡng/con một mình,chế độ ' +
        'chính sách,chính sách xã hội,giải quyết chế độ,cắt chế độ,hưởng chế độ/trợ,hết chế độ,hạ tuổi,nghị ' +
        'định 116,bà góa,góa bụa,sống một mình,đỡ đầu,tự kỷ,gạo cứu trợ,xe lăn,người liệt,lang thang cơ,cơ ' +
        'nhỡ,tái hòa nhập,hòa nhập cộng đồng,tai biến,chi trả trợ,truy lĩnh,tiền trợ/hằng tháng,mức trợ;mai ' +
        'táng/táng phí;người cao tuổi/già,neo đơn,già yếu,mừng thọ,bại não;khuyết tật,tàn tật,mồ côi,bệnh ' +
        'hiểm nghèo,bại liệt,nằm liệt;đơn thân,phụ nữ đơn thân;quà tết ? chế độ,chính sách,hỗ trợ,tuổi',
      'đồng bào dân tộc @w: đồng bào,thiểu số,dân tộc,vùng cao/bãi ngang/ba,người uy tín,miền núi',
    ],
  },
  {
    field: 'chính sách > y tế',
    matters: [
      'bảo hiểm, lương hưu @w: bảo hiểm y tế/hiểm nông nghiệp,mua bảo hiểm,lương hưu thấp,chi trả ' +
        'lương;bảo hiểm xã hội/hiểm tự nguyện,đóng bảo hiểm,nợ bảo hiểm,rút bảo hiểm một lần;lương hưu,hưu ' +
        'trí,người về hưu,nghỉ hưu,mất sức ? bảo hiểm,hưu,thẻ bảo hiểm',
    ],
  },
  {
    field: 'chính sách > tài chính',
    matters: [
      'việc làm @t: việc làm,tìm việc,ra trường,thất nghiệp,mất việc,lao động,công nhân,kiếm sống,thiếu ' +
        'việc,nghỉ việc,xin việc;học nghề/một nghề,đào tạo nghề,dạy nghề,lớp nghề,truyền nghề;tiền ' +
        'lương,lương tối thiểu/cơ sở,tăng lương,nợ lương,tháng lương;xuất khẩu lao động ? người lao động',
      'cứu trợ thiên tai, dịch bệnh: cứu trợ/đói,lũ cuốn,bão lũ/lụt/cuốn,bị bão,covid,gạo hỗ trợ/cứu ' +
        'trợ,tốc mái,thiên tai,thiệt hại,khắc phục hậu quả,cơn bão,sau bão,phát gạo,hỗ trợ dịch,lao động tự ' +
        'do,mùa dịch,cuốn mất ? lụt,lũ',
    ],
  },
  {
    field: 'chính sách > đất đai',
    matters: [
      'nhà ở cho hộ khó khăn @?: nhà tạm/ở tạm/dột/tình nghĩa/tình thương/đại đoàn kết/ở xã hội/ở cho ' +
        'người nghèo/trọ công nhân/sập/tranh/xiêu vẹo,hỗ trợ nhà ở,xây nhà cho hộ nghèo/lại nhà,dột nát ? ' +
        'làm nhà,sửa nhà',
    ],
  },
  {
    field: 'chính sách > giáo dục',
    matters: [
      'trẻ em, gia đình: trẻ em,bình đẳng giới,hôn nhân gia đình/nhân cận huyết,tảo hôn,sinh con thứ ' +
        'ba/đẻ,dân số,kế hoạch hóa gia đình,bạo hành trẻ,bỏ rơi ? trẻ nhỏ,các cháu',
    ],
  },
  {
    field: 'văn hóa',
    matters: [
      'nhà văn hóa @?: nhà văn hóa/văn hóa xuống cấp/sinh hoạt/họp/cộng đồng/rông/thi đấu,sinh hoạt cộng ' +
        'đồng,chỗ họp,nơi họp,thiết chế văn hóa,trung tâm văn hóa,trụ sở khu phố/sở ban ấp/sở thôn,hội ' +
        'trường,tăng âm loa đài,bàn ghế nhà văn hóa/ghế họp ? văn hóa,chỗ ngồi',
      'loa truyền thanh @?: loa,loa phường/đài/hỏng/rè/câm,truyền thanh,cụm loa,phát thanh,nghe đài/không ' +
        'rõ,tuyên truyền,đài phường/truyền ? thông tin',
      'sân chơi, thể thao: sân chơi/bóng/vận,vui chơi,chỗ chơi,bóng chuyền/đá/bàn,đá bóng,thể ' +
        'dục/thao,dụng cụ tập,công viên cây xanh,đồ chơi/chơi trẻ em,xích đu,cầu trượt/lông,máy tập,ghế ' +
        'đá,phòng đọc,đọc sách,chơi hè;câu lạc bộ,văn nghệ,dưỡng sinh,thư viện,tủ sách;bể bơi,hồ bơi,dạy ' +
        'bơi,đuối nước ? công viên',
      'di tích, lễ hội @?: di tích/sản,nhà bia,đình làng,đền,đình,chùa,miếu,trùng tu,tôn tạo,phục dựng,bảo ' +
        'tồn/tàng,bia tưởng niệm,đài tưởng niệm,tượng đài,truyền thống lịch sử,ấp chiến lược,địa đạo,bản ' +
        'sắc,cồng chiêng,tu bổ;lễ hội,tín ngưỡng,mê tín,xem bói;nghĩa trang liệt sĩ,bia mộ/ghi danh',
      'nếp sống văn hóa: gia đình văn hóa,khu dân cư văn hóa,thôn văn hóa,tổ dân phố văn hóa,danh hiệu văn ' +
        'hóa,bình xét,cưới hỏi,ma chay,việc cưới/tang,đám cưới/tang/ma/hiếu,tang lễ,nếp sống,văn hóa ứng ' +
        'xử,đời sống văn hóa,hủ tục,internet độc hại,trò chơi điện tử,game,quán game,thuần phong mỹ tục,hoạt ' +
        'động văn hóa,bắc rạp,dựng rạp,vàng mã,đưa tang,kèn trống,linh đình,xét gia đình',
    ],
  },
  {
    field: 'giáo dục',
    matters: [
      'trường lớp, thiết bị dạy học @t: trường học/lớp/tiểu học/trung học/chuẩn/quá tải/xuống ' +
        'cấp/dột/mầm/mẫu/cũ/chật/cấp,phòng học/chức năng,lớp học/quá đông,điểm trường,nhà hiệu bộ/trẻ/công ' +
        'vụ giáo viên/đa năng/vệ sinh trường,mẫu giáo,mầm non,xây trường/dựng trường,mở rộng trường,mỗi ' +
        'lớp,thiếu lớp/phòng,cô trông,chỗ học/gửi,gửi con,nhóm trẻ,bảo mẫu,giữ trẻ,điều hòa lớp,mái ' +
        'trường,cổng trường thiếu,sáp nhập trường,vách gỗ,sĩ số;bàn ghế/ghế học sinh,cơ sở vật chất,đồ dùng ' +
        'dạy học,thiết bị dạy học;sân trường,cổng trường,tường rào trường;trường nội trú,bán trú ? ' +
        'trường,cấp hai/ba,gửi trẻ',
      'dạy và học @t: nhà trường,giáo dục,học sinh/bạ/bổng/trực tuyến,dạy học/và học,chất lượng dạy,chương ' +
        'trình học,môn học,tiếng anh,tin học,bỏ học,phổ cập,sinh viên,máy tính bảng,sữa học đường,ngoại ' +
        'ngữ,lớp 10/một/1,cô nuôi;dạy thêm,học thêm,lớp dạy thêm;giáo viên,thầy cô,cô giáo;bạo lực học ' +
        'đường,kỹ năng sống;tuyển sinh,thi cử,kỳ thi,trái tuyến,điểm thi ? học,lớp,khuyến học,đi học',
    ],
  },
  {
    field: 'giáo dục > tài chính',
    matters: [
      'khoản thu của trường @t: học phí,các khoản thu,thu đầu năm,lạm thu,quỹ phụ huynh/lớp/trường/hội phụ ' +
        'huynh,tiền trường/ăn bán trú/điều hòa/học,đồng phục,phụ huynh,xã hội hóa giáo dục/hội hóa ' +
        'điều,khoản tự nguyện,đóng nhiều khoản/đầu năm;sách giáo khoa,bộ sách',
    ],
  },
  {
    field: 'y tế',
    matters: [
      'khám chữa bệnh @i: trạm xá,bệnh viện,y tế,tiền thuốc,đi viện,chờ khám,phòng mạch/khám tư,nha ' +
        'khoa,cứu thương,thẩm mỹ,spa,thông tuyến bảo,tiểu đường,huyết áp,đông y,thai sản,siêu âm,khám sức ' +
        'khỏe/định kỳ,bà mẹ,nằm viện,bác sĩ trực,giường bệnh,vượt tuyến,trực trưa,đến trạm;bác sĩ/sỹ,y ' +
        'sĩ/tá,điều dưỡng,cán bộ y tế,cô đỡ thôn bản;thuốc bảo hiểm,thiếu thuốc,nhà thuốc,hiệu thuốc,bán ' +
        'thuốc;khám,chữa bệnh,khám bệnh/bảo hiểm,cấp cứu,phòng khám,viện phí,chuyển tuyến,thông tuyến ' +
        'khám,người bệnh,bệnh nhân,chăm sóc sức khỏe,điều trị,y đức,tuyến huyện ? thuốc,sức khỏe',
      'dịch bệnh, tiêm chủng: dịch bệnh,phòng dịch/chống dịch,sốt xuất huyết,tiêm chủng/phòng,vắc ' +
        'xin,vacxin,diệt muỗi,phun thuốc/thuốc muỗi/khử khuẩn/muỗi,bệnh sởi/dại/truyền nhiễm,tay chân ' +
        'miệng,bạch hầu,ung thư,ca bệnh,lây bệnh,chích ngừa,loăng quăng,lăng quăng,mắc dịch,chân tay ' +
        'miệng,trẻ sốt,cúm,thủy đậu,sởi,xịt muỗi,chó dại,người sốt',
      'an toàn thực phẩm: vệ sinh thực phẩm/sinh an toàn thực phẩm,thực phẩm,hóa chất bảo quản,ngộ ' +
        'độc,quán không/ăn mất vệ sinh/ăn bẩn/bẩn,thức ăn đường phố/ăn,đồ ăn,không rõ nguồn gốc,chất cấm ' +
        'trong chăn nuôi,đau bụng,cơm bán,ôi thiu,hết hạn sử dụng,thịt ôi/bẩn,quà vặt,rửa bát,nấu ăn,bếp ' +
        'ăn,trà sữa,nước đá,hàn the,giò chả,bánh kẹo,xiên que ? quán ăn,hàng ăn',
    ],
  },
];
