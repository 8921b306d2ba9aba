/** Procedures, officials, the Party, the Front: the matters people raise, and the words they raise them with. */
import type { MatterGroup } from './matter.ts';

export const ADMINISTRATION: readonly MatterGroup[] = [
  {
    field: 'hộ tịch',
    matters: [
      'hộ tịch, chứng thực: khai sinh/tử/sinh cho,báo tử,kết hôn,ly hôn,hộ tịch/khẩu,chứng thực,sao y,công ' +
        'chứng,trích lục,cải chính,độc thân,tình trạng hôn nhân,nhận con nuôi,quốc tịch,ngày sinh,giấy xác ' +
        'nhận/chứng tử,xác nhận giấy tờ,đóng dấu,ký giấy,bản sao/chính,họ tên',
      'pháp luật, thi hành án: thi hành án/hành bản án,tòa án,xét xử,vụ án,trợ giúp pháp lý,tuyên truyền ' +
        'pháp luật,phổ biến pháp luật,giáo dục pháp luật,tư vấn pháp luật,hòa giải,luật sư,pháp chế ? pháp ' +
        'luật,luật,nghị định,thông tư',
    ],
  },
  {
    field: 'cải cách hành chính',
    matters: [
      'thủ tục hành chính: thủ tục/tục đất,cải cách hành chính,giấy tờ/phép con/hẹn,rườm rà,rắc rối,bổ ' +
        'sung giấy/sung hồ sơ/sung nhiều lần,đi lại nhiều,nhiều lần đi lại/lượt/loại giấy,phiền hà,chồng ' +
        'chéo,hướng dẫn một kiểu,công khai thủ tục/khai hồ sơ,tiếp nhận hồ sơ,giải quyết hồ sơ,đơn giản ' +
        'hóa,lệ phí hành chính,làm gọn,ngâm hồ sơ,thất lạc hồ sơ,mất hồ sơ,xin xác nhận/chữ ký,chạy đi chạy ' +
        'lại,không ai nghe máy,chữ ký tổ trưởng,lấy số,số thứ tự,đổi bằng lái,tra cứu,chờ cả buổi,ngồi ' +
        'chờ,chỉ sang;trả kết quả/hồ sơ,trễ hẹn,hẹn trả/lại,phiếu hẹn,thư xin lỗi,hồ sơ tồn đọng/sơ kéo,lùi ' +
        'hẹn,quá hẹn,sai hẹn;một cửa,trung tâm hành chính/tâm phục vụ,hành chính công,điểm tiếp nhận;thay ' +
        'đổi địa danh,địa danh mới,bằng lái xe,giấy phép lái xe,đăng ký xe,lý lịch tư pháp ? hồ sơ,nộp hồ ' +
        'sơ,biểu mẫu,hành chính,xếp hàng,thứ bảy,chờ lâu',
      'dịch vụ công, định danh @i: dịch vụ công,trực tuyến,chuyển đổi số,chữ ký số,cổng dịch vụ,phần ' +
        'mềm,liên thông,tổ công nghệ số,mạng lỗi,lỗi mạng,hộ chiếu,số hóa,qua mạng,báo lỗi,làm căn cước,điện ' +
        'thoại thông minh,định danh điện tử;vneid,định danh,căn cước,chứng minh nhân dân,sinh trắc,dữ liệu ' +
        'dân cư ? kích hoạt,tài khoản',
    ],
  },
  {
    field: 'cải cách hành chính > cán bộ',
    matters: [
      'thái độ cán bộ: hách dịch,cửa quyền,quan liêu,nhũng nhiễu,sách nhiễu,vòi vĩnh,thái độ,cộc ' +
        'cằn/lốc,gây phiền/khó,tinh thần phục vụ,phục vụ nhân dân,vô cảm,đùn đẩy,né tránh,công chức,cán bộ ' +
        'công chức/bộ địa chính/bộ tư pháp/bộ một cửa/bộ hướng/cáu/bộ tiếp,đạo đức công vụ,trình độ yếu,năng ' +
        'lực yếu,trách nhiệm cán bộ,gợi ý bồi dưỡng,tiền lót tay,phong bì,nói năng,giải thích một kiểu,giao ' +
        'tiếp,văn hóa công sở,cáu gắt,trống không,quát,quát nạt,to tiếng,khó chịu với dân,thiếu lịch ' +
        'sự/nhiệt tình,không nhiệt tình,coi thường dân,lạnh nhạt,hạch sách,hạnh họe,làm khó,bắt bẻ,nhát ' +
        'gừng,trả lời dân;giờ làm việc/hành chính,trong giờ làm,bỏ vị trí,đi muộn về sớm,uống rượu,tiếp ' +
        'dân/công dân,người trực,đường dây nóng,không có mặt/trực,vắng mặt,đến muộn,bàn trực,việc riêng ' +
        'trong giờ,làm việc riêng;gần dân,sát dân,nghe dân,lắng nghe,sâu sát,ý kiến nhân dân',
    ],
  },
  {
    field: 'cán bộ > cải cách hành chính',
    matters: [
      'trả lời kiến nghị, khiếu nại @?: trả lời kiến nghị/lời phản ánh/lời cử tri/lời ý kiến/lời bằng văn ' +
        'bản/lời chung chung,hứa suông/rồi/mãi/mà,chỉ hứa,chậm trả lời,chưa trả lời/thấy trả lời/được trả ' +
        'lời/giải quyết dứt điểm/thỏa đáng,không được trả lời/thấy trả lời,kiến nghị nhiều lần/nghị của cử ' +
        'tri/nghị cũ,nhiều lần kiến nghị/kỳ,phản ánh nhiều lần/ánh mãi/ánh mà/rồi/không,đối phó,chiếu ' +
        'lệ,tiếp xúc cử tri,giải quyết kiến nghị,bắt buộc gửi ảnh kết quả,chấn chỉnh,hồi âm,kỳ trước,nêu ' +
        'nhiều lần/mãi,nói mãi,ý kiến cũ,gửi đơn,bặt tin,năm nào cũng,nhiệm kỳ;đơn thư,khiếu nại,tố cáo ? ' +
        'trả lời,văn bản,đại biểu,như cũ',
    ],
  },
  {
    field: 'cán bộ > mặt trận',
    matters: [
      'phụ cấp cán bộ cơ sở @i: phụ cấp bí thư/cấp/thấp,chế độ phụ cấp/độ cho,không chuyên trách,bán ' +
        'chuyên trách,khoán kinh phí,lương cán bộ,thù lao,tiền công trực,cán bộ chuyên trách/bộ bán ' +
        'chuyên/bộ không chuyên,công việc nhiều,y tế thôn bản,cựu cán bộ,phó chủ nhiệm/xóm/tổ;cán bộ thôn/bộ ' +
        'xóm/bộ ấp/bộ khóm/bộ tổ/bộ bản/bộ khu phố/bộ cơ sở/bộ xã,trưởng thôn/bản/ấp/xóm/khóm/khu,phó ' +
        'thôn,ban ấp,tổ trưởng/phó,kiêm nhiệm/nhiều việc,công an viên,chi hội trưởng;thôi việc,trợ cấp thôi ' +
        'việc,nghỉ theo chế độ,tinh giản/gọn,biên chế,cán bộ dôi dư/bộ nghỉ hưu xã,dôi dư sau sắp xếp ? kinh ' +
        'phí hoạt động,chủ nhiệm',
      'sáp nhập @i: sáp nhập,đơn vị hành chính,nhập thôn/tổ/xã/hai,thôn gộp,gộp thôn/tổ/phường,ghép ' +
        'thôn,chia tách/tổ,tách thôn/tổ,địa giới hành chính/bàn rộng,tên xã mới/phường mới/gọi mới,chính ' +
        'quyền hai cấp/quyền địa phương hai cấp/quyền địa phương 2 cấp,mô hình hai cấp,trụ sở dôi dư/sở bỏ ' +
        'hoang/sở xã cũ/sở làm việc/sở cũ/sở xa,thành lập phường,nâng cấp lên phường,lên thị xã,sát nhập ? ' +
        'hai xã/tổ',
    ],
  },
  {
    field: 'công tác đảng',
    matters: [
      'chi bộ, đảng viên: chi bộ/ủy,đảng viên/ủy/bộ/phí,tổ chức đảng,xây dựng đảng,công tác đảng,bí ' +
        'thư,cấp ủy,sinh hoạt đảng,nghị quyết,đại hội đảng,huy hiệu đảng,học tập và làm theo,tư tưởng,tuyên ' +
        'giáo,dư luận,kiểm tra đảng,suy thoái,tự phê bình,điều lệ đảng;kết nạp',
    ],
  },
  {
    field: 'công tác đảng > cán bộ',
    matters: [
      'tham nhũng, lãng phí @i: tham nhũng/ô,tiêu cực,hối lộ,lãng phí,kỷ luật cán bộ,chạy chức,bổ ' +
        'nhiệm,luân chuyển,điều động/động cán bộ,kê khai tài sản,thu hồi tài sản,bao che,lợi ích nhóm,cán bộ ' +
        'vi phạm/bộ sai phạm/bộ lấy,xử lý cán bộ,sai phạm của cán bộ/sự thật,bệnh thành tích,báo cáo láo,ưu ' +
        'ái,ăn chặn,bớt xén ? thành tích,người nhà,con cháu',
    ],
  },
  {
    field: 'cán bộ',
    matters: [
      'đội ngũ cán bộ, bầu cử @?: đội ngũ cán bộ,cán bộ các cấp/bộ tăng cường/bộ phường,chủ chốt,người ' +
        'đứng đầu,lãnh đạo phường/đạo xã/đạo địa phương,quy hoạch cán bộ,xuống tổ dân phố/cơ sở,bộ máy,hệ ' +
        'thống chính trị,trụ sở công an,nâng hạng,viên chức,phát ngôn,xa dân,ít xuống,gương mẫu,bầu ' +
        'tổ/lại,nể nang,công tâm,trưởng khu;bầu cử/trưởng khu phố,ứng cử;đại biểu quốc hội,đối thoại,chất ' +
        'vấn,kỳ họp,hội đồng nhân dân;tuyển dụng cán bộ/dụng công chức,cán bộ trẻ,nguồn cán bộ,người thay,bố ' +
        'trí cán bộ,thiếu cán bộ ? cán bộ,lãnh đạo,chính quyền',
    ],
  },
  {
    field: 'mặt trận > cán bộ',
    matters: [
      'mặt trận, đoàn thể: mặt trận,đoàn thể/phường/xã,chi hội,hội viên/phí/phụ nữ/người mù/đồng/nạn ' +
        'nhân/cựu thanh niên,công đoàn,đại đoàn kết,tổ chức chính trị/chức hội,phong trào,chức sắc,tôn ' +
        'giáo,sinh hoạt hội/hoạt hè,đền ơn đáp nghĩa,tiền ủng hộ,quyên góp,thiếu nhi,bí thư đoàn,cuộc vận ' +
        'động;phụ nữ;đoàn thanh niên/viên,chi đoàn;hội nông dân/cựu chiến binh/người cao tuổi/khuyến học/đặc ' +
        'thù,chữ thập đỏ;quỹ vì người nghèo,vận động ủng hộ ? hội,vận động,ủng hộ,dịp hè',
      'khen thưởng: khen thưởng,thi đua,biểu dương,người tốt việc tốt,nêu gương,bằng khen,giấy khen,tuyên ' +
        'dương,tặng quà',
    ],
  },
  {
    field: 'dân chủ > mặt trận',
    matters: [
      'dân chủ cơ sở, giám sát: dân chủ/không biết/góp ý/bàn,giám sát,phản biện,thanh tra nhân dân,lấy ý ' +
        'kiến/ý kiến nhân dân/phiếu,quy ước,hương ước,bàn bạc,họp dân/thôn/tổ/bàn,không được bàn/hỏi ' +
        'dân/họp/bàn,dự toán,ít được nói,cho dân phát biểu,ý kiến dân/kiến nhân dân,biểu quyết,hội nghị nhân ' +
        'dân,đại biểu nhân dân,hỏi ý,cử người ? công khai,minh bạch,tự ý',
    ],
  },
];
