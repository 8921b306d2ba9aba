/** Procedures, officials, the Party, the Front: the matters people raise, and the words they raise them with. */
import type { Matter } from './matter.ts';

export const ADMINISTRATION: readonly Matter[] = [
  {
    name: 'hộ tịch, chứng thực',
    field: 'hộ tịch',
    words:
      'khai sinh, khai tử, báo tử, kết hôn, ly hôn, hộ tịch, chứng thực, sao y, công chứng, trích lục, cải chính, độc thân, tình trạng hôn nhân, nhận con nuôi, quốc tịch, ngày sinh, đổi họ tên, giấy xác nhận, xác nhận giấy tờ, hộ khẩu',
  },
  {
    name: 'thủ tục hành chính',
    field: 'cải cách hành chính',
    words:
      'thủ tục, cải cách hành chính, giấy tờ, rườm rà, rắc rối, bổ sung giấy, bổ sung hồ sơ, bổ sung nhiều lần, đi lại nhiều lần, nhiều lần đi lại, phiền hà, chồng chéo, hướng dẫn một kiểu, công khai thủ tục, công khai hồ sơ, tiếp nhận hồ sơ, giải quyết hồ sơ, giấy phép con, đơn giản hóa, lệ phí hành chính, làm gọn; trả kết quả, trễ hẹn, chậm trả hồ sơ, hẹn đi hẹn lại, phiếu hẹn, thư xin lỗi, hồ sơ tồn đọng, hồ sơ kéo; một cửa, trung tâm hành chính, hành chính công, trung tâm phục vụ, điểm tiếp nhận; thay đổi địa danh, địa danh mới, giấy tờ tùy thân, bằng lái xe, giấy phép lái xe, đăng ký xe, lý lịch tư pháp',
    hints: 'hồ sơ, nộp hồ sơ, biểu mẫu, hành chính',
  },
  {
    name: 'dịch vụ công, định danh',
    field: 'cải cách hành chính',
    words:
      'dịch vụ công, trực tuyến, chuyển đổi số, chữ ký số, cổng dịch vụ, phần mềm, liên thông, tổ công nghệ số, mạng lỗi, lỗi mạng, hộ chiếu, số hóa; vneid, định danh, định danh điện tử, căn cước, chứng minh nhân dân, sinh trắc, dữ liệu dân cư',
    hints: 'kích hoạt, tài khoản',
  },
  {
    name: 'thái độ cán bộ',
    field: 'cải cách hành chính > cán bộ',
    words:
      'hách dịch, cửa quyền, quan liêu, nhũng nhiễu, sách nhiễu, vòi vĩnh, thái độ, cộc cằn, gây khó khăn cho dân, gây khó dễ, gây phiền, tinh thần phục vụ, phục vụ nhân dân, vô cảm, đùn đẩy, né tránh, công chức, cán bộ công chức, cán bộ địa chính, cán bộ tư pháp, cán bộ một cửa, đạo đức công vụ, trình độ yếu, năng lực yếu, trách nhiệm cán bộ, gợi ý bồi dưỡng, tiền lót tay, phong bì, nói năng, giải thích một kiểu, giao tiếp, văn hóa công sở; giờ làm việc, giờ hành chính, trong giờ làm, bỏ vị trí, đi muộn về sớm, uống rượu, tiếp dân, tiếp công dân, người trực, đường dây nóng; gần dân, sát dân, nghe dân, lắng nghe, sâu sát, ý kiến nhân dân',
  },
  {
    name: 'trả lời kiến nghị, khiếu nại',
    field: 'cán bộ > cải cách hành chính',
    words:
      'trả lời kiến nghị, trả lời phản ánh, trả lời cử tri, trả lời ý kiến, trả lời bằng văn bản, trả lời chung chung, hứa suông, chỉ hứa, hứa rồi, chậm trả lời, chưa trả lời, chưa thấy trả lời, không được trả lời, chưa được trả lời, kiến nghị nhiều lần, nhiều lần kiến nghị, phản ánh nhiều lần, đối phó, chiếu lệ, kiến nghị kỳ trước, kiến nghị cử tri, kiến nghị của cử tri, tiếp xúc cử tri, chưa giải quyết dứt điểm, giải quyết kiến nghị, bắt buộc gửi ảnh kết quả, chấn chỉnh, giải quyết chưa thỏa đáng, chưa thỏa đáng; đơn thư, khiếu nại, tố cáo',
    hints: 'trả lời, văn bản',
  },
  {
    name: 'pháp luật, thi hành án',
    field: 'hộ tịch',
    words:
      'thi hành án, thi hành bản án, tòa án, xét xử, vụ án, trợ giúp pháp lý, tuyên truyền pháp luật, phổ biến pháp luật, giáo dục pháp luật, tư vấn pháp luật, hòa giải, luật sư, pháp chế',
    hints: 'pháp luật, luật, nghị định, thông tư',
  },
  {
    name: 'phụ cấp cán bộ cơ sở',
    field: 'cán bộ > mặt trận',
    words:
      'phụ cấp cán bộ, phụ cấp bí thư, phụ cấp, chế độ phụ cấp, không chuyên trách, bán chuyên trách, khoán kinh phí, lương cán bộ, tiền lương cán bộ, thù lao, tiền công trực, cán bộ chuyên trách, cán bộ bán chuyên, cán bộ không chuyên; cán bộ thôn, cán bộ xóm, cán bộ ấp, cán bộ khóm, cán bộ tổ, cán bộ bản, cán bộ khu phố, cán bộ cơ sở, trưởng thôn, trưởng bản, trưởng ấp, trưởng xóm, trưởng khóm, trưởng khu, phó thôn, ban ấp, tổ trưởng, tổ phó, kiêm nhiệm, kiêm nhiều việc, công an viên, cán bộ xã, chi hội trưởng; thôi việc, trợ cấp thôi việc, nghỉ theo chế độ, tinh giản, biên chế, tinh gọn, tinh gọn bộ máy, cán bộ dôi dư, dôi dư sau sắp xếp, cán bộ nghỉ hưu xã',
    hints: 'kinh phí hoạt động',
  },
  {
    name: 'sáp nhập',
    field: 'cán bộ > mặt trận',
    words:
      'sáp nhập, đơn vị hành chính, nhập thôn, nhập tổ, nhập hai tổ, nhập xã, thôn gộp, gộp thôn, ghép thôn, chia tách, tách thôn, tách tổ, địa giới hành chính, tên xã mới, tên phường mới, tên gọi mới, chính quyền hai cấp, chính quyền địa phương hai cấp, chính quyền địa phương 2 cấp, mô hình hai cấp, trụ sở dôi dư, trụ sở bỏ hoang, trụ sở xã cũ, trụ sở làm việc, thành lập phường, nâng cấp lên phường, lên thị xã, chia tổ, địa bàn rộng',
  },
  {
    name: 'chi bộ, đảng viên',
    field: 'công tác đảng',
    words:
      'chi bộ, đảng viên, đảng ủy, đảng bộ, tổ chức đảng, xây dựng đảng, công tác đảng, bí thư, cấp ủy, chi ủy, sinh hoạt đảng, đảng phí, nghị quyết, đại hội đảng, huy hiệu đảng, học tập và làm theo, tư tưởng, tuyên giáo, dư luận, kiểm tra đảng, suy thoái, tự phê bình, điều lệ đảng; đảng viên trẻ, kết nạp',
  },
  {
    name: 'tham nhũng, lãng phí',
    field: 'công tác đảng > cán bộ',
    words:
      'tham nhũng, tiêu cực, tham ô, hối lộ, lãng phí, kỷ luật cán bộ, chạy chức, bổ nhiệm, luân chuyển, điều động cán bộ, kê khai tài sản, thu hồi tài sản, bao che, lợi ích nhóm, cán bộ vi phạm, xử lý cán bộ, sai phạm của cán bộ, cán bộ sai phạm',
  },
  {
    name: 'đội ngũ cán bộ, bầu cử',
    field: 'cán bộ',
    words:
      'đội ngũ cán bộ, cán bộ các cấp, chủ chốt, người đứng đầu, lãnh đạo phường, lãnh đạo xã, lãnh đạo địa phương, quy hoạch cán bộ, cán bộ tăng cường, cán bộ phường, xuống tổ dân phố, xuống cơ sở, bộ máy, hệ thống chính trị, trụ sở công an, nâng hạng, viên chức; bầu cử, ứng cử, bầu trưởng thôn, bầu tổ trưởng, bầu trưởng khu phố; đại biểu quốc hội, đối thoại, chất vấn, kỳ họp, hội đồng nhân dân; tuyển dụng cán bộ, tuyển dụng công chức, cán bộ trẻ, nguồn cán bộ, người thay, bố trí cán bộ, thiếu cán bộ',
    hints: 'cán bộ, lãnh đạo, chính quyền',
  },
  {
    name: 'mặt trận, đoàn thể',
    field: 'mặt trận > cán bộ',
    words:
      'mặt trận, đoàn thể, chi hội, hội viên, công đoàn, đại đoàn kết, tổ chức chính trị, tổ chức hội, phong trào thi đua, phong trào, chức sắc, tôn giáo; phụ nữ; đoàn thanh niên, chi đoàn, đoàn viên; hội nông dân, hội cựu chiến binh, hội người cao tuổi, chữ thập đỏ, hội khuyến học, hội đặc thù; quỹ vì người nghèo, vận động ủng hộ',
    hints: 'hội, vận động',
  },
  {
    name: 'dân chủ cơ sở, giám sát',
    field: 'dân chủ > mặt trận',
    words:
      'dân chủ, giám sát, phản biện, phản biện xã hội, thanh tra nhân dân, dân biết dân bàn, lấy ý kiến, lấy ý kiến nhân dân, quy ước, hương ước, bàn bạc, họp dân, họp thôn, họp tổ dân phố, không hỏi ý dân',
    hints: 'công khai, minh bạch',
  },
  {
    name: 'khen thưởng',
    field: 'mặt trận > cán bộ',
    words: 'khen thưởng, thi đua, biểu dương, người tốt việc tốt, nêu gương, bằng khen, giấy khen',
  },
];
