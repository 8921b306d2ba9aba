/** Policy, culture, schools, health: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const SOCIETY: readonly Matter[] = [
  {
    name: 'hộ nghèo',
    field: 'chính sách',
    words:
      'hộ nghèo, cận nghèo, thoát nghèo, giảm nghèo, chuẩn nghèo, người nghèo, xã khó khăn, hoàn cảnh khó khăn, mục tiêu quốc gia, chương trình 135, an sinh xã hội, an sinh, nghèo; xét hộ nghèo, rà soát hộ nghèo; đặc biệt khó khăn; sinh kế, bò giống, trâu bò giống',
  },
  {
    name: 'người có công',
    field: 'chính sách',
    words:
      'người có công, gia đình có công, có công với cách mạng, thương binh, liệt sĩ, liệt sỹ, gia đình liệt sĩ, bệnh binh, mẹ việt nam anh hùng, kháng chiến, chiến trường, tù đày, địch bắt, thờ cúng, quân nhân, bộ đội, trợ cấp một lần, chế độ một lần, gia đình chính sách, đối tượng chính sách, hồ sơ chính sách, quyết định 62, quyết định 142, bảo vệ tổ quốc; thanh niên xung phong, dân công; da cam, chất độc hóa học, dioxin; hài cốt, mộ liệt sĩ, tìm mộ, quy tập; huân chương, huy chương, kỷ niệm chương; cựu chiến binh',
  },
  {
    name: 'trợ cấp, bảo trợ xã hội',
    field: 'chính sách',
    words:
      'trợ cấp, trợ cấp xã hội, bảo trợ xã hội, bảo trợ, hưu trí xã hội, trợ giúp, trợ giúp xã hội, nuôi dưỡng, hỗ trợ người nghèo, chế độ chính sách, chính sách xã hội, giải quyết chế độ, cắt chế độ, hưởng chế độ, hết chế độ, hạ tuổi, nghị định 116; mai táng, mai táng phí; người cao tuổi, người già, neo đơn, già yếu, mừng thọ; khuyết tật, tàn tật, mồ côi, bệnh hiểm nghèo; đơn thân, phụ nữ đơn thân; quà tết',
    hints: 'chế độ, chính sách, hỗ trợ, tuổi',
  },
  {
    name: 'bảo hiểm, lương hưu',
    field: 'chính sách > y tế',
    words:
      'bảo hiểm y tế, thẻ bảo hiểm, mua bảo hiểm, bảo hiểm nông nghiệp; bảo hiểm xã hội, đóng bảo hiểm, nợ bảo hiểm, rút bảo hiểm một lần, bảo hiểm tự nguyện; lương hưu, hưu trí, người về hưu, nghỉ hưu, mất sức, tuổi nghỉ hưu; bảo hiểm thất nghiệp',
    hints: 'bảo hiểm',
  },
  {
    name: 'việc làm',
    field: 'chính sách > tài chính',
    words:
      'việc làm, tìm việc, ra trường, thất nghiệp, mất việc, lao động, công nhân, thiếu việc làm, công ăn việc làm; học nghề, đào tạo nghề, dạy nghề; tiền lương, lương tối thiểu, lương cơ sở, tăng lương, nợ lương; xuất khẩu lao động',
  },
  {
    name: 'nhà ở cho hộ khó khăn',
    field: 'chính sách > đất đai',
    words:
      'nhà tạm, nhà ở tạm, nhà dột, nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết, hỗ trợ làm nhà, làm nhà, sửa nhà, hỗ trợ nhà ở, nhà ở xã hội, nhà ở cho người nghèo, xây nhà cho hộ nghèo, nhà trọ công nhân',
  },
  {
    name: 'đồng bào dân tộc',
    field: 'chính sách',
    words:
      'đồng bào, thiểu số, người dân tộc, dân tộc, vùng cao, người uy tín, miền núi, vùng bãi ngang, xã đặc biệt khó khăn, vùng ba, vùng iii',
  },
  {
    name: 'cứu trợ thiên tai, dịch bệnh',
    field: 'chính sách > tài chính',
    words:
      'cứu trợ, hỗ trợ thiên tai, thiệt hại do bão, thiệt hại do lũ, lũ cuốn, bão lũ, bão lụt, bị bão, khắc phục hậu quả bão, hỗ trợ dịch covid, covid, hỗ trợ covid, gạo hỗ trợ, cứu đói, tốc mái, thiên tai, thiệt hại, khắc phục hậu quả, hậu quả thiên tai, cơn bão, sau bão',
  },
  {
    name: 'trẻ em, gia đình',
    field: 'chính sách > giáo dục',
    words:
      'trẻ em, bình đẳng giới, hôn nhân gia đình, tảo hôn, sinh con thứ ba, dân số, kế hoạch hóa gia đình, sinh đẻ, hôn nhân cận huyết',
    hints: 'trẻ nhỏ, các cháu',
  },
  {
    name: 'nhà văn hóa',
    field: 'văn hóa',
    words:
      'nhà văn hóa, nhà văn hóa xuống cấp, nhà sinh hoạt, sinh hoạt cộng đồng, nhà họp, chỗ họp, nơi họp, nhà cộng đồng, thiết chế văn hóa, nhà rông, trung tâm văn hóa, trụ sở khu phố, trụ sở ban ấp, trụ sở thôn, hội trường, tăng âm loa đài, bàn ghế nhà văn hóa, nhà thi đấu', hints: 'văn hóa',
  },
  {
    name: 'loa truyền thanh',
    field: 'văn hóa',
    words:
      'loa, loa phường, loa không dây, truyền thanh, cụm loa, phát thanh, hệ thống loa, loa công cộng, loa đài, bản tin loa, nghe đài, tuyên truyền',
    hints: 'thông tin',
  },
  {
    name: 'sân chơi, thể thao',
    field: 'văn hóa',
    words:
      'sân chơi, vui chơi, chỗ chơi, sân bóng, bóng chuyền, bóng đá, đá bóng, sân vận động, thể dục, dụng cụ tập, thể thao, công viên cây xanh, đồ chơi; câu lạc bộ, văn nghệ, dưỡng sinh, thư viện, tủ sách; bể bơi, hồ bơi, dạy bơi, đuối nước',
    hints: 'công viên',
  },
  {
    name: 'di tích, lễ hội',
    field: 'văn hóa',
    words:
      'di tích, nhà bia, di sản, đình làng, đền, đình, chùa, miếu, trùng tu, tôn tạo, phục dựng, bảo tồn, bia tưởng niệm, đài tưởng niệm, tượng đài, truyền thống lịch sử, ấp chiến lược, địa đạo, bảo tàng, bản sắc, cồng chiêng, tu bổ; lễ hội, tín ngưỡng, mê tín, xem bói; nghĩa trang liệt sĩ, bia mộ, bia ghi danh',
  },
  {
    name: 'nếp sống văn hóa',
    field: 'văn hóa',
    words:
      'gia đình văn hóa, khu dân cư văn hóa, thôn văn hóa, tổ dân phố văn hóa, danh hiệu văn hóa, bình xét, cưới hỏi, ma chay, việc cưới, việc tang, đám cưới, đám tang, tang lễ, nếp sống, văn hóa ứng xử, đời sống văn hóa, hủ tục, internet độc hại, trò chơi điện tử, game, quán game, thuần phong mỹ tục, hoạt động văn hóa',
  },
  {
    name: 'trường lớp, thiết bị dạy học',
    field: 'giáo dục',
    words:
      'trường học, trường lớp, trường tiểu học, trường trung học, trường cấp hai, trường cấp ba, trường cấp 2, phòng học, lớp học, điểm trường, trường chuẩn, nhà hiệu bộ, nhà trẻ, lớp mẫu giáo, mẫu giáo, mầm non, nhà công vụ giáo viên, phòng chức năng, nhà đa năng, xây trường, xây dựng trường, mở rộng trường, trường quá tải, mỗi lớp; bàn ghế, bàn ghế học sinh, cơ sở vật chất, đồ dùng dạy học, thiết bị dạy học; sân trường, cổng trường, tường rào trường; trường nội trú, bán trú',
    hints: 'trường, cấp hai, cấp ba',
  },
  {
    name: 'dạy và học',
    field: 'giáo dục',
    words:
      'nhà trường, giáo dục, học sinh, dạy học, dạy và học, chất lượng dạy, chương trình học, môn học, tiếng anh, tin học, đi học, bỏ học, học bạ, phổ cập, sinh viên, học bổng, khuyến học, học trực tuyến, máy tính bảng, sữa học đường; dạy thêm, học thêm; giáo viên, thầy cô, cô giáo; bạo lực học đường, kỹ năng sống; tuyển sinh, thi cử, kỳ thi, trái tuyến, điểm thi',
    hints: 'học, lớp',
  },
  {
    name: 'khoản thu của trường',
    field: 'giáo dục > tài chính',
    words:
      'học phí, các khoản thu, thu đầu năm, lạm thu, quỹ phụ huynh, hội phụ huynh, tiền trường, tiền ăn bán trú, đồng phục, phụ huynh, xã hội hóa giáo dục; sách giáo khoa, bộ sách',
  },
  {
    name: 'khám chữa bệnh',
    field: 'y tế',
    words:
      'trạm xá, bệnh viện, y tế; bác sĩ, bác sỹ, y sĩ, y tá, điều dưỡng, nhân viên y tế, cán bộ y tế, y tế thôn, cô đỡ thôn bản; thuốc chữa bệnh, thuốc bảo hiểm, thiếu thuốc, nhà thuốc, hiệu thuốc, bán thuốc; khám, chữa bệnh, khám bệnh, khám sức khỏe, cấp cứu, phòng khám, viện phí, chuyển tuyến, thông tuyến khám, người bệnh, bệnh nhân, khám bảo hiểm, chăm sóc sức khỏe, điều trị, y đức, tuyến huyện',
    hints: 'thuốc, sức khỏe',
  },
  {
    name: 'dịch bệnh, tiêm chủng',
    field: 'y tế',
    words:
      'dịch bệnh, phòng dịch, phòng chống dịch, sốt xuất huyết, tiêm chủng, vắc xin, vacxin, diệt muỗi, phun thuốc, phun thuốc muỗi, phun khử khuẩn, bệnh sởi, tay chân miệng, bệnh dại, bệnh truyền nhiễm, bạch hầu, ung thư, ca bệnh, lây bệnh',
  },
  {
    name: 'an toàn thực phẩm',
    field: 'y tế',
    words:
      'vệ sinh thực phẩm, vệ sinh an toàn thực phẩm, thực phẩm, hóa chất bảo quản, ngộ độc, quán ăn, thức ăn đường phố, đồ ăn, không rõ nguồn gốc, chất cấm trong chăn nuôi',
  },
];
