/** Policy, culture, schools, health: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const SOCIETY: readonly Matter[] = [
  { name: 'hộ nghèo', field: 'chính sách', words: 'hộ nghèo, cận nghèo, hộ cận nghèo, thoát nghèo, giảm nghèo, chuẩn nghèo, xét hộ nghèo, bình xét hộ nghèo, rà soát hộ nghèo, người nghèo, đặc biệt khó khăn, xã khó khăn, hoàn cảnh khó khăn, mục tiêu quốc gia, chương trình 135, sinh kế, an sinh xã hội, an sinh, bò giống, trâu bò giống, nghèo' },
  {
    name: 'người có công',
    field: 'chính sách',
    words:
      'người có công, gia đình có công, có công với cách mạng, thương binh, thương bệnh binh, liệt sĩ, liệt sỹ, gia đình liệt sĩ, thân nhân liệt sĩ, vợ liệt sĩ, bệnh binh, mẹ việt nam anh hùng, cựu chiến binh, thanh niên xung phong, dân công hỏa tuyến, dân công, chất độc da cam, da cam, chất độc hóa học, dioxin, hoạt động kháng chiến, kháng chiến, huân chương, huy chương, kỷ niệm chương, hài cốt, mộ liệt sĩ, tìm mộ, chiến trường, tù đày, địch bắt, thờ cúng, thờ cúng liệt sĩ, quân nhân, bộ đội, trợ cấp một lần, chế độ một lần, quy tập, gia đình chính sách, đối tượng chính sách, hồ sơ chính sách, quyết định 62, quyết định 142, tham gia kháng chiến, bảo vệ tổ quốc',
  },
  {
    name: 'trợ cấp, bảo trợ xã hội',
    field: 'chính sách',
    words:
      'trợ cấp, mức trợ cấp, trợ cấp xã hội, trợ cấp hằng tháng, trợ cấp hàng tháng, bảo trợ xã hội, bảo trợ, người cao tuổi, người già, neo đơn, già yếu, khuyết tật, người khuyết tật, tàn tật, mồ côi, trẻ mồ côi, hưu trí xã hội, trợ giúp, trợ giúp xã hội, mai táng, mai táng phí, đơn thân, phụ nữ đơn thân, quà tết, mừng thọ, trung tâm bảo trợ, nuôi dưỡng, bệnh hiểm nghèo, hỗ trợ người nghèo, chế độ chính sách, chính sách xã hội, giải quyết chế độ, cắt chế độ, hưởng chế độ, hết chế độ, hạ tuổi, nghị định 116',
    hints: 'chế độ, chính sách, hỗ trợ, tuổi',
  },
  { name: 'bảo hiểm, lương hưu', field: 'chính sách > y tế', words: 'bảo hiểm y tế, thẻ bảo hiểm, thẻ bảo hiểm y tế, mua bảo hiểm, bảo hiểm xã hội, bảo hiểm xã hội tự nguyện, bảo hiểm thất nghiệp, lương hưu, hưu trí, người về hưu, nghỉ hưu, mất sức, nghỉ mất sức, đóng bảo hiểm, nợ bảo hiểm, tuổi nghỉ hưu, rút bảo hiểm một lần, bảo hiểm tự nguyện, bảo hiểm nông nghiệp', hints: 'bảo hiểm' },
  { name: 'việc làm', field: 'chính sách > tài chính', words: 'việc làm, tìm việc, ra trường, giải quyết việc làm, thất nghiệp, mất việc, học nghề, đào tạo nghề, dạy nghề, xuất khẩu lao động, lao động, người lao động, lao động nông thôn, lao động tự do, công nhân, tiền lương, lương tối thiểu, lương cơ sở, tăng lương, tuyển dụng lao động, nợ lương, lao động nữ' },
  { name: 'nhà ở cho hộ khó khăn', field: 'chính sách > đất đai', words: 'nhà tạm, nhà ở tạm, nhà dột nát, nhà dột, xóa nhà tạm, nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết, hỗ trợ làm nhà, làm nhà, sửa nhà, hỗ trợ nhà ở, nhà ở xã hội, thuê nhà ở xã hội, nhà ở cho người nghèo, xây nhà cho hộ nghèo, nhà trọ công nhân' },
  { name: 'đồng bào dân tộc', field: 'chính sách', words: 'đồng bào, đồng bào dân tộc, dân tộc thiểu số, đồng bào thiểu số, thiểu số, người dân tộc, dân tộc, vùng cao, vùng đồng bào, người uy tín, miền núi, vùng bãi ngang, xã đặc biệt khó khăn, vùng ba, vùng iii' },
  { name: 'cứu trợ thiên tai, dịch bệnh', field: 'chính sách > tài chính', words: 'cứu trợ, hỗ trợ thiên tai, thiệt hại do bão, thiệt hại do thiên tai, thiệt hại do lũ, lũ cuốn, bão lũ, bão lụt, bị bão, khắc phục hậu quả bão, hỗ trợ dịch covid, covid, hỗ trợ covid, gạo cứu đói, gạo hỗ trợ, cứu đói, tốc mái, thiên tai' },
  { name: 'trẻ em, gia đình', field: 'chính sách > giáo dục', words: 'trẻ em, bảo vệ trẻ em, xâm hại trẻ em, bình đẳng giới, hôn nhân gia đình, tảo hôn, sinh con thứ ba, dân số, kế hoạch hóa gia đình, sinh đẻ', hints: 'trẻ nhỏ, các cháu' },
  {
    name: 'nhà văn hóa',
    field: 'văn hóa',
    words: 'nhà văn hóa, nhà văn hóa xuống cấp, nhà sinh hoạt cộng đồng, nhà sinh hoạt, nhà sinh hoạt tổ dân phố, sinh hoạt cộng đồng, hội trường thôn, nhà họp, nhà họp thôn, nhà họp tổ, chỗ họp, nơi họp, nhà cộng đồng, thiết chế văn hóa, nhà rông, nhà văn hóa xã, trung tâm văn hóa, trụ sở khu phố, trụ sở ban ấp, trụ sở thôn, hội trường, tăng âm loa đài, bàn ghế nhà văn hóa, nhà thi đấu',
  },
  { name: 'loa truyền thanh', field: 'văn hóa', words: 'loa, loa phát thanh, loa truyền thanh, loa phường, loa không dây, đài truyền thanh, truyền thanh, cụm loa, phát thanh, hệ thống loa, loa công cộng, loa đài, bản tin loa, đài phát thanh, nghe đài, trạm truyền thanh, tuyên truyền', hints: 'thông tin' },
  { name: 'sân chơi, thể thao', field: 'văn hóa', words: 'sân chơi, khu vui chơi, vui chơi, chỗ chơi, sân bóng, bóng chuyền, bóng đá, đá bóng, sân vận động, sân thể thao, thể dục, thể dục thể thao, tập thể dục, dụng cụ thể dục, dụng cụ tập, thể thao, câu lạc bộ, văn nghệ, đội văn nghệ, dưỡng sinh, bể bơi, hồ bơi, dạy bơi, đuối nước, thư viện, công viên cây xanh, đồ chơi, khu thể thao, văn hóa văn nghệ, tủ sách', hints: 'công viên' },
  { name: 'di tích, lễ hội', field: 'văn hóa', words: 'di tích, di tích lịch sử, nhà bia, khu di tích, di sản, lễ hội, đình làng, đền, đình, chùa, miếu, trùng tu, tôn tạo, phục dựng, bảo tồn, tín ngưỡng, mê tín, mê tín dị đoan, xem bói, bia tưởng niệm, đài tưởng niệm, tượng đài, truyền thống lịch sử, nghĩa trang liệt sĩ, bia mộ, bia ghi danh, ấp chiến lược, địa đạo, bảo tàng, bản sắc, dàn cồng chiêng, cồng chiêng, tu bổ' },
  { name: 'nếp sống văn hóa', field: 'văn hóa', words: 'gia đình văn hóa, khu dân cư văn hóa, thôn văn hóa, tổ dân phố văn hóa, danh hiệu văn hóa, bình xét, nếp sống văn minh, cưới hỏi, ma chay, việc cưới, việc tang, đám cưới, đám tang, tang lễ, nếp sống, văn hóa ứng xử, đời sống văn hóa, hủ tục, internet độc hại, trò chơi điện tử, game, quán game' },
  {
    name: 'trường lớp, thiết bị dạy học',
    field: 'giáo dục',
    words:
      'trường học, trường lớp, trường mầm non, trường mẫu giáo, trường tiểu học, trường trung học, trường trung học cơ sở, trường trung học phổ thông, trường cấp hai, trường cấp ba, trường cấp 2, trường nội trú, phòng học, lớp học, điểm trường, trường chuẩn, bàn ghế, bàn ghế học sinh, cơ sở vật chất, cơ sở vật chất trường học, đồ dùng dạy học, thiết bị dạy học, nhà hiệu bộ, nhà trẻ, lớp mẫu giáo, mẫu giáo, mầm non, nhà công vụ giáo viên, phòng chức năng, bếp ăn bán trú, nhà bán trú, bán trú, nhà đa năng, sân trường, cổng trường, tường rào trường, xây trường, xây dựng trường, mở rộng trường, trường quá tải, mỗi lớp',
    hints: 'trường, cấp hai, cấp ba',
  },
  {
    name: 'dạy và học',
    field: 'giáo dục',
    words: 'giáo viên, thiếu giáo viên, thầy cô, cô giáo, nhà trường, giáo dục, ngành giáo dục, học sinh, dạy học, dạy và học, dạy thêm, học thêm, dạy thêm học thêm, chất lượng giáo dục, chất lượng dạy, chương trình học, tuyển sinh, thi cử, kỳ thi, bạo lực học đường, kỹ năng sống, môn học, tiếng anh, tin học, đi học, bỏ học, học bạ, trái tuyến, phổ cập, điểm thi, giáo dục đào tạo, giáo dục và đào tạo, sinh viên, học bổng, khuyến học',
    hints: 'học, lớp',
  },
  { name: 'khoản thu của trường', field: 'giáo dục > tài chính', words: 'học phí, khoản thu đầu năm, các khoản thu, thu đầu năm, lạm thu, quỹ phụ huynh, hội phụ huynh, tiền trường, tiền ăn bán trú, đồng phục, sách giáo khoa, bộ sách, phụ huynh, xã hội hóa giáo dục, miễn học phí' },
  {
    name: 'khám chữa bệnh',
    field: 'y tế',
    words: 'trạm y tế, trạm xá, bệnh viện, bệnh viện đa khoa, bác sĩ, bác sỹ, y bác sĩ, y sĩ, y tá, điều dưỡng, khám chữa bệnh, khám, chữa bệnh, khám bệnh, khám sức khỏe, thuốc chữa bệnh, thuốc bảo hiểm, thiếu thuốc, cấp cứu, nhân viên y tế, cán bộ y tế, y tế thôn bản, y tế thôn, phòng khám, viện phí, trung tâm y tế, y tế, ngành y tế, nhà thuốc, hiệu thuốc, bán thuốc, chuyển tuyến, thông tuyến khám, người bệnh, bệnh nhân, khám bảo hiểm, chăm sóc sức khỏe, dụng cụ y tế, trang thiết bị y tế, cô đỡ thôn bản, điều trị',
    hints: 'thuốc, sức khỏe',
  },
  { name: 'dịch bệnh, tiêm chủng', field: 'y tế', words: 'dịch bệnh, phòng dịch, phòng chống dịch, sốt xuất huyết, tiêm chủng, tiêm vắc xin, vắc xin, vacxin, diệt muỗi, phun thuốc, phun thuốc muỗi, phun khử khuẩn, bệnh sởi, tay chân miệng, bệnh dại, bệnh truyền nhiễm, bạch hầu, ung thư, ca bệnh, lây bệnh' },
  { name: 'an toàn thực phẩm', field: 'y tế', words: 'an toàn thực phẩm, vệ sinh thực phẩm, vệ sinh an toàn thực phẩm, thực phẩm bẩn, thực phẩm chức năng, thực phẩm, hóa chất bảo quản, ngộ độc, ngộ độc thực phẩm, quán ăn, thức ăn đường phố, đồ ăn, không rõ nguồn gốc, chất cấm trong chăn nuôi' },
];
